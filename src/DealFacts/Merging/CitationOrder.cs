namespace DealFacts;

/// <summary>Citations as books hold them: in order of place, each once.</summary>
internal static class CitationOrder
{
    /// <summary>By place, then by what is left, so that only equal citations tie.</summary>
    public static int Compare(Citation left, Citation right)
    {
        int order = left.CompareTo(right);
        if (order == 0) order = string.CompareOrdinal(left.Quote, right.Quote);
        if (order == 0) order = left.Line.CompareTo(right.Line);
        return order != 0 ? order : left.Column.CompareTo(right.Column);
    }

    /// <summary>The list of the citations.</summary>
    public static ValueList<Citation> Sorted(IEnumerable<Citation> citations) =>
        citations is ValueList<Citation> list && OrderedList.Ascends(list, Compare) ? list : OrderedList.Of(citations.ToList(), Compare);
}
