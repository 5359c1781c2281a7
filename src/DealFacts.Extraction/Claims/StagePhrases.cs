using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Finds the phrases of the stage rules in a sentence; of several the heaviest, the one that stands first in the table, counts.
/// </summary>
internal static class StagePhrases
{
    private const int FarthestSaid = 25;
    private const int LongestUnit = 5;
    private const int FarthestCondition = 7;

    private static readonly WordIndex<List<int>> RanksByFirstWord = new(Index());

    /// <summary>The heaviest stage phrase in a half-open run of terms, or null.</summary>
    public static StageFind? Find(TermLine line, int first, int end)
    {
        StageFind? heaviest = null;
        Captures? captures = null;
        for (int at = Math.Max(0, first); at < end; at++)
        {
            if (RanksByFirstWord[line[at].Word] is not { } ranks) continue;
            foreach (int rank in ranks)
            {
                if (rank >= (heaviest?.Rank ?? int.MaxValue) && !StageRules.All[rank].IsModal) continue;
                heaviest = Heavier(heaviest, FindAt(line, at, rank, captures ??= new Captures()));
            }
        }

        return heaviest;
    }

    /// <summary>The heaviest stage phrase that starts at a term and has words worth quoting, or null.</summary>
    public static StageFind? FindHere(TermLine line, int at)
    {
        if (RanksByFirstWord[line[at].Word] is not { } ranks) return null;
        Captures captures = new();
        foreach (int rank in ranks)
            if (FindAt(line, at, rank, captures) is { } found && found.End > found.First) return found;
        return null;
    }

    private static StageFind? FindAt(TermLine line, int at, int rank, Captures captures)
    {
        StageRule rule = StageRules.All[rank];
        if (rule.Id == "stage/to" && IsOtherTo(line, at)) return null;
        if (rule.IsOfHeading && (!line.Sentence.IsHeading || line.IsIn(at - 1, ClauseWords.Auxiliaries)
            || line.Is(at - 1, "to"))) return null;
        captures.ForgetFrom(0);
        if (rule.Pattern.Match(line, at, captures) < 0) return null;
        (int from, int to) = captures.Find("text") ?? (at, at);
        while (to > from + 1 && (line.IsIn(to - 1, ClauseWords.Determiners) || line.Possesses(to - 1))) to--;
        if (rule.Id == "stage/rejected" && IsOfClaim(line, to)) return null;
        if (rule.Stage == DealStage.InTalks && IsOfDebts(line, to)) return null;
        if (rule.Id == "stage/withdrawn" && IsThreat(line, at)) return null;
        // "the nearly completed hotel".
        bool halfDone = rule.Id == "stage/completed" && line.IsIn(at - 1, DealWords.HalfDone);
        if (halfDone && !line.IsIn(at + 1, ClauseWords.Determiners)) return null;
        if (rule.Id == "stage/files" && line.AnyIn(at + 1, at + 5, DealWords.Insolvency)) return null;
        // "will merge under an agreement approved by both boards": when it was made.
        if (rule.Id == "stage/approved" && line.Is(at + 1, "by") && line.IsIn(at - 1, DealWords.Agreements)
            && !line.Sentence.IsHeading) return null;
        if (rule.Id == "stage/agreed" && line.IsIn(at - 1, ClauseWords.Determiners)) return null;
        if (rule.Stage is DealStage.Completed or DealStage.Terminated && IsCondition(line, from))
            return new StageFind(DealStage.Pending, from, from, rule.Id) { Rank = rank };
        if (rule.IsModal && line.Is(at, "would") && IsPromised(line, at))
            return new StageFind(DealStage.Announced, from, from, rule.Id) { Rank = rank };
        return new StageFind(rule.Stage, from, rule.IsSilentText ? from : to, rule.Id) { Rank = rank };
    }

    /// <summary>"is negotiating with its lenders", but not "is in talks with its lenders about a sale".</summary>
    private static bool IsOfDebts(TermLine line, int end)
    {
        if (!line.Is(end, "with")) return false;
        int noun = end + 1;
        while (noun < end + LongestUnit && line.IsPlainWord(noun) && !line.IsIn(noun, DealWords.OtherTalkers)) noun++;
        if (line.Possesses(noun) && noun == end + 1) noun++;
        while (noun < end + LongestUnit && line.IsPlainWord(noun) && !line.IsIn(noun, DealWords.OtherTalkers)) noun++;
        return line.IsIn(noun, DealWords.OtherTalkers) && !line.AnyIn(noun, noun + FarthestCondition, DealNouns.Deals)
            && !line.AnyIn(noun, noun + FarthestCondition, TakeoverWords.Buying);
    }

    /// <summary>"the offer would be withdrawn unless talks begin".</summary>
    private static bool IsThreat(TermLine line, int at) =>
        line.Is(at - 1, "be") && line.IsIn(at - 2, ClauseWords.Auxiliaries) && (line.Is(at + 1, "unless") || line.Is(at + 1, "if"));

    /// <summary>
    /// "After the deal [closes], Acme will be", "if the deal [falls] through", "once it is [completed]": what is still to come.
    /// </summary>
    private static bool IsCondition(TermLine line, int verb)
    {
        bool passive = line.Is(verb - 1, "is") || line.Is(verb - 1, "are") || line.Is(verb - 1, "gets");
        if (!passive && !(line.IsPlainWord(verb) && line[verb].Lower.EndsWith("s", StringComparison.Ordinal))) return false;
        for (int i = verb - 1; i >= 0 && verb - i < FarthestCondition && !line.IsPunctuation(i); i--)
            if (line.IsIn(i, DealWords.Conditions)) return line.AnyIn(i + 1, verb, DealNouns.Deals) || line.Is(i + 1, "it");
        return false;
    }

    /// <summary>"rejecting a claim by the states", "rejected the idea": not the deal.</summary>
    private static bool IsOfClaim(TermLine line, int at)
    {
        int noun = line.IsIn(at, ClauseWords.Determiners) || line.Possesses(at) ? at + 1 : at;
        return line.IsIn(noun, DealWords.Pleas) || line.IsIn(noun + 1, DealWords.Pleas);
    }

    /// <summary>"said it would pay", "announced that it would buy": in its own words it will.</summary>
    private static bool IsPromised(TermLine line, int would)
    {
        if (would > 3 && line.Is(would - 2, "that") && line.IsKind(would - 1, TermKind.Company)
            && IsAnnounced(line, would - 2)) return true;
        if (IsOwnUnit(line, would)) return true;
        if (would < 2 || !(line.Is(would - 1, "they") || line.MentionAt(would - 1) is { Kind: MentionKind.Pronoun })) return false;
        int said = line.Is(would - 2, "that") ? would - 3 : would - 2;
        while (line.IsKind(said, TermKind.Period)) said--;
        return line.Is(said, "said") || line.Is(said, "announced") || line.Is(said, "confirmed");
    }

    /// <summary>"said on Monday its coffee arm would buy": a part of the one who says so.</summary>
    private static bool IsOwnUnit(TermLine line, int would)
    {
        int its = would - 1;
        while (its > would - LongestUnit && (line.IsPlainWord(its) || line.IsName(its)) && !line.Possesses(its)) its--;
        if (!line.IsIn(would - 1, PartyWords.Parts) || line.MentionAt(its) is not { Kind: MentionKind.Pronoun }
            || !line.Possesses(its)) return false;
        int said = line.Is(its - 1, "that") ? its - 2 : its - 1;
        while (line.IsKind(said, TermKind.Period)) said--;
        return line.Is(said, "said") || line.Is(said, "announced") || line.Is(said, "confirmed");
    }

    /// <summary>"Acme and Widget said they would work together and that Acme would take": one of those who do it says so.</summary>
    private static bool IsAnnounced(TermLine line, int that)
    {
        for (int i = that - 1; i > 0 && that - i < FarthestSaid; i--)
            if (line.Is(i, "said") || line.Is(i, "announced") || line.Is(i, "confirmed"))
                return Enumerable.Range(0, i).Any(k => line.EntityAt(k) is { } sayer && sayer == line.EntityAt(that + 1));
        return false;
    }

    /// <summary>"services to several firms", but not "to acquire", "to be sold".</summary>
    private static bool IsOtherTo(TermLine line, int at)
    {
        if (!line.Is(at, "to")) return false;
        int verb = at + 1;
        while (line.IsAdverb(verb)) verb++;
        return verb >= line.Count || !(line.Is(verb, "be") || line.Is(verb, "have")
            || (DealVerbs.Find(line[verb].Word) is { } found && (found.Form & VerbForm.Base) != 0));
    }

    private static StageFind? Heavier(StageFind? one, StageFind? other) =>
        one is null || (other is not null && Weighs(other, one)) ? other : one;

    /// <summary>Of two modals, "a possibly large hurdle for its planned takeover", the nearer one counts; else the heavier rule.</summary>
    private static bool Weighs(StageFind found, StageFind than) =>
        IsModal(found) && IsModal(than) ? found.First > than.First : found.Rank < than.Rank;

    private static bool IsModal(StageFind find) => find.End == find.First && StageRules.All[find.Rank].IsModal;

    private static Dictionary<string, List<int>> Index()
    {
        Dictionary<string, List<int>> index = new(StringComparer.Ordinal);
        for (int rank = 0; rank < StageRules.All.Length; rank++)
        {
            foreach (string word in StageRules.All[rank].FirstWords)
            {
                if (!index.TryGetValue(word, out List<int>? ranks)) index.Add(word, ranks = []);
                if (!ranks.Contains(rank)) ranks.Add(rank);
            }
        }

        return index;
    }
}
