namespace DealFacts;

/// <summary>Makes lists in an order in which only equal things tie, each thing once. What one article gives is mostly in order already.</summary>
internal static class OrderedList
{
    /// <summary>The list of the items, which are put in order where they stand.</summary>
    public static ValueList<T> Of<T>(List<T> items, Comparison<T> order)
    {
        if (!Ascends(items, order))
        {
            items.Sort(order);
            RemoveRepeats(items, order);
        }

        return ValueList<T>.Of(items);
    }

    /// <summary>Whether each item comes after the one before it, so that none is there twice.</summary>
    public static bool Ascends<T>(IReadOnlyList<T> items, Comparison<T> order)
    {
        for (int i = 1; i < items.Count; i++)
            if (order(items[i - 1], items[i]) >= 0) return false;
        return true;
    }

    private static void RemoveRepeats<T>(List<T> items, Comparison<T> order)
    {
        int kept = 1;
        for (int i = 1; i < items.Count; i++)
            if (order(items[kept - 1], items[i]) != 0) items[kept++] = items[i];
        items.RemoveRange(kept, items.Count - kept);
    }
}
