using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>
/// What the words of a reference tell of the company that it means: "the Erie, Pa. shoe retailer". They stand behind all that is said
/// outright, for the reference may have been taken for the wrong company.
/// </summary>
internal static class ReferenceDescriptions
{
    /// <summary>The id under which they are cited.</summary>
    public const string Rule = "profile/reference";

    private const int LongestOrigin = 10;

    /// <summary>The facts of a sentence.</summary>
    public static IEnumerable<ProfileFact> Find(TermLine line)
    {
        for (int at = 0; at < line.Count; at++)
            if (IsDescription(line, at)) return FindDescribed(line);
        return [];
    }

    private static IEnumerable<ProfileFact> FindDescribed(TermLine line)
    {
        TermLine opened = Opened(line);
        int first = 0;
        for (int at = 0; at < line.Count; at++)
        {
            if (!IsDescription(line, at)) continue;
            while (opened[first].First < line[at].First) first++;
            int end = first;
            while (end < opened.Count && opened[end].End <= line[at].End) end++;
            // "the brokerage firm of Brown and Lee" names its own company, and "the combined bank" is none yet.
            if (opened.Is(end, "of") || opened.AnyIn(first, end, ReferenceWords.Joined) || IsOthers(line, at)) continue;
            foreach (ProfileFact fact in FactsOf(opened, StartOfOrigin(opened, first), end, line.EntityAt(at)!)) yield return fact;
        }
    }

    private static IEnumerable<ProfileFact> FactsOf(TermLine line, int first, int end, Entity company)
    {
        Description found = DescriptionReader.Read(line, first, end);
        if (found.End != end || !found.IsOfCompany) yield break;
        if (found.Business is { } business && business.End <= end) yield return Fact(line, business, company, ProfileTopic.Business);
        if ((found.Place ?? found.Origin) is { } place && place.End <= end) yield return Fact(line, place, company, ProfileTopic.Location);
    }

    /// <summary>
    /// "Lowell, which holds 11 pct of the shoe retailer", "Lowell's request to buy the Erie-based carrier": nobody holds or buys itself, so
    /// that whom the words mean was not understood.
    /// </summary>
    private static bool IsOthers(TermLine line, int at)
    {
        int before = at - 1;
        while (before > 0 && at - before < LongestOrigin && (line.Is(before, "-") || line.Is(before, "the") || line.Is(before, ",")
            || line.Is(before, ".") || line.IsKind(before, TermKind.Place) || line.IsIn(before, LocationWords.Based))) before--;
        bool held = (line.Is(before, "of") || line.Is(before, "in"))
            && (line.IsKind(before - 1, TermKind.Percent) || line.IsIn(before - 1, DealNouns.Shares)
                || line.IsIn(before - 1, TakeoverWords.Sales));
        bool bought = line.IsIn(before, TakeoverWords.Buying) || (line.Is(before - 1, "to") && line.IsIn(before, TakeoverWords.Trading));
        if (!held && !bought) return false;
        while (before > 0 && !line.IsKind(before, TermKind.Company)) before--;
        return line.EntityAt(before) is { } nearest && nearest == line.EntityAt(at);
    }

    private static ProfileFact Fact(TermLine line, Run run, Entity company, ProfileTopic topic) =>
        new(topic, company, line.Phrase(run.First, run.End), line.RangeOf(run.First, run.End), Rule);

    private static bool IsDescription(TermLine line, int at) =>
        line.MentionAt(at) is { Kind: MentionKind.Description, Entity.Kind: EntityKind.Organization } mention
            && (mention.End - mention.First > 2 || line.Is(at - 1, "-")
                || (TownOrigin.StartOf(line.Document.Tokens, mention.First, line.Sentence.First) is >= 0 and var the
                    // "in the Erie marketplace" is no company.
                    && (mention.End - mention.First > 1 || the == 0 || line.Document.Tokens[the - 1].Lower != "in")));

    /// <summary>
    /// "[the Austin, Texas-]based company", "[the Houston] chemicals producer", "[the Erie, Pa.,] bank": the place comes first.
    /// </summary>
    private static int StartOfOrigin(TermLine line, int first)
    {
        int the = TownOrigin.StartOf(line.Document.Tokens, line[first].First, line.Sentence.First);
        for (int i = first - 1; the >= 0 && i >= 0 && line[i].First >= the; i--)
            if (line[i].First == the) return i;
        if (line.IsKind(first - 1, TermKind.Place) && line.Is(first - 2, "the")) return first - 2;
        if (!line.Is(first - 1, "-")) return first;
        for (int i = first - 2; i >= 0 && first - i < LongestOrigin; i--)
            if (line.Is(i, "the")) return i;
        return first;
    }

    private static TermLine Opened(TermLine line)
    {
        List<Term> chunks = [];
        for (int i = 0; i < line.Count; i++)
            if (line[i].Chunk is not null && !IsDescription(line, i)) chunks.Add(line[i]);
        return TermLine.Of(line.Document, line.Sentence, chunks);
    }
}
