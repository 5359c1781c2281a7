// The programs of the README write to the console, and there is only one.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
