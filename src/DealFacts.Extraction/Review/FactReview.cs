using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Review;

/// <summary>Holds the facts of a book against those that were reviewed.</summary>
public static class FactReview
{
    /// <summary>What differs: the lines' in the order of the file, then what is added.</summary>
    /// <param name="book">The facts as they are.</param>
    /// <param name="reviewed">The text of <see cref="FactLines.FileName"/>.</param>
    public static IReadOnlyList<FactChange> Compare(FactBook book, string reviewed)
    {
        Dictionary<string, ReviewedFact> facts = FactLines.Of(book).GroupBy(fact => fact.Name, StringComparer.Ordinal)
            .ToDictionary(alike => alike.Key, alike => alike.First(), StringComparer.Ordinal);
        HashSet<string> known = new(StringComparer.Ordinal);
        List<FactChange> changes = [];
        foreach ((ReviewedFact before, int line, int start, int length) in Lines(reviewed))
        {
            bool isThere = facts.TryGetValue(before.Name, out ReviewedFact? now);
            if (!known.Add(before.Name) || !isThere) changes.Add(new FactChange(FactChangeKind.Gone, before, before.ToString(), line, start, length));
            else if (now!.Says != before.Says) changes.Add(new FactChange(FactChangeKind.Changed, now, before.ToString(), line, start, length));
        }

        changes.AddRange(facts.Values
            .Where(fact => !known.Contains(fact.Name))
            .OrderBy(fact => fact.Name, StringComparer.Ordinal)
            .Select(fact => new FactChange(FactChangeKind.Added, fact, "", 0, 0, 0)));
        return changes;
    }

    private static IEnumerable<(ReviewedFact Fact, int Line, int Start, int Length)> Lines(string text)
    {
        LineMap lines = new(text);
        for (int line = 1; line <= lines.Count; line++)
        {
            TextRange range = lines.RangeOf(line);
            string words = text.Substring(range.Start, range.Length).TrimEnd().TrimStart('\uFEFF');
            if (words.Length == 0 || words[0] == '#') continue;
            int equals = words.IndexOf(" = ", StringComparison.Ordinal);
            string name = equals < 0 ? words : words.Substring(0, equals);
            yield return (new ReviewedFact(name, equals < 0 ? ""
                : words.Substring(equals + 3), new Citation()), line, range.Start, words.Length);
        }
    }
}
