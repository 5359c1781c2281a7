using System.Globalization;

namespace DealFacts.Compiled;

/// <summary>
/// How the lists of a whole book go together from its parts. Each list is a sequence of steps: "3" takes the next item of part 3,
/// "3*4" the next four. Part 0 is the index's own. An empty sequence is part after part, each whole.
/// </summary>
internal sealed record PartOrder(
    ValueList<string> Companies, ValueList<string> Deals, ValueList<string> Figures, ValueList<string> Disagreements)
{
    public static readonly PartOrder None = new(ValueList<string>.Empty, ValueList<string>.Empty, ValueList<string>.Empty, ValueList<string>.Empty);

    /// <summary>The steps that take the items from these parts, one part number an item.</summary>
    public static ValueList<string> Of(IReadOnlyList<int> partOfItem)
    {
        if (IsPlain(partOfItem)) return ValueList<string>.Empty;
        var steps = new List<string>();
        for (int i = 0, run; i < partOfItem.Count; i += run)
        {
            run = 1;
            while (i + run < partOfItem.Count && partOfItem[i + run] == partOfItem[i]) run++;
            steps.Add(run == 1 ? PackedLines.Number(partOfItem[i]) : $"{PackedLines.Number(partOfItem[i])}*{PackedLines.Number(run)}");
        }

        return ValueList<string>.Of(steps);
    }

    private static bool IsPlain(IReadOnlyList<int> partOfItem)
    {
        for (int i = 1; i < partOfItem.Count; i++)
            if (partOfItem[i - 1] > partOfItem[i]) return false;
        return true;
    }

    /// <summary>The whole list.</summary>
    public static IReadOnlyList<T> Take<T>(ValueList<string> steps, IReadOnlyList<IReadOnlyList<T>> parts)
    {
        if (steps.Count == 0) return ValueList<T>.Of(parts.SelectMany(part => part));
        int[] taken = new int[parts.Count];
        var whole = new List<T>();
        foreach (string step in steps)
        {
            int star = step.IndexOf('*');
            int part = int.Parse(star < 0 ? step : step.Substring(0, star), NumberStyles.None, CultureInfo.InvariantCulture);
            int run = star < 0 ? 1 : int.Parse(step.Substring(star + 1), NumberStyles.None, CultureInfo.InvariantCulture);
            for (int i = 0; i < run; i++) whole.Add(parts[part][taken[part]++]);
        }

        return ValueList<T>.Of(whole);
    }
}
