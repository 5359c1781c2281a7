namespace DealFacts;

/// <summary>Tells whether two lists hold the very same objects, which is known without a look at what they say.</summary>
internal static class SameThings
{
    /// <summary>Whether they do, in the same order.</summary>
    public static bool Are<T>(IReadOnlyList<T> left, IReadOnlyList<T> right) where T : class
    {
        if (left.Count != right.Count) return false;
        for (int i = 0; i < left.Count; i++)
            if (!ReferenceEquals(left[i], right[i])) return false;
        return true;
    }
}
