using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Finds the names that an object without one goes on to give: "three startups, including Widget", "a pump maker: Widget".
/// </summary>
internal static class ObjectNames
{
    private const int LongestAside = 14;

    /// <summary>The object with the names that are meant, or as it was.</summary>
    public static NounPhrase Of(DealDraft draft, NounPhrase phrase) =>
        WithExamples(draft.Line, Listed(draft.Line, Described(draft.Line, BoughtBefore(draft, phrase))));

    /// <summary>As above of shares.</summary>
    public static NounPhrase OfShares(DealDraft draft, NounPhrase phrase) =>
        HeldInvestment(draft, phrase) ?? WithExamples(draft.Line, phrase);

    /// <summary>"exited its investment in Widget", "cut its bet on Widget": whose shares these are.</summary>
    private static NounPhrase? HeldInvestment(DealDraft draft, NounPhrase phrase)
    {
        if (draft.Frame.Subject != PartyRole.Seller || phrase.HasNames || !DealNouns.Investments.Contains(phrase.HeadWord)
            || !(draft.Line.Is(phrase.End, "in") || draft.Line.Is(phrase.End, "on"))) return null;
        return NounPhraseReader.Read(draft.Line, phrase.End + 1) is { HasNames: true } held
            ? held with { First = phrase.First, IsShare = true } : null;
    }

    /// <summary>"its stakes in regional lenders, including Widget and Gadget", "three startups last year, among them Widget".</summary>
    private static NounPhrase WithExamples(TermLine line, NounPhrase phrase)
    {
        if (phrase.HasNames || phrase.HeadWord.Length == 0) return phrase;
        int at = line.IsKind(phrase.End, TermKind.Period) ? phrase.End + 1 : phrase.End;
        if (line.Is(at, ",")) at++;
        int names = line.Is(at, "including") ? at + 1
            : (line.Is(at, "among") && line.Is(at + 1, "them")) || (line.Is(at, "such") && line.Is(at + 1, "as")) ? at + 2 : -1;
        if (names < 0 || NounPhraseReader.Read(line, names) is not { HasNames: true } named) return phrase;
        return named with { First = phrase.First, Owner = phrase.Owner, IsShare = phrase.IsShare };
    }

    /// <summary>"bought Widget and sold it to Gadget": nobody sells itself.</summary>
    private static NounPhrase BoughtBefore(DealDraft draft, NounPhrase phrase) =>
        draft.Before is { } before && phrase.End - phrase.First == 1 && draft.Line.MentionAt(phrase.First)?.Kind == MentionKind.Pronoun
            && draft.Parties.Any(p => p.Party.Entity == draft.Line.EntityAt(phrase.First))
            ? phrase with { Heads = [before with { First = phrase.First, End = phrase.End, IsReferring = true }] } : phrase;

    /// <summary>"its first business, a maker of soap called Widget, to Acme": named in what is said of it by the way.</summary>
    private static NounPhrase Described(TermLine line, NounPhrase phrase)
    {
        if (phrase.HasNames || phrase.HeadWord.Length == 0 || !line.Is(phrase.End, ",")
            || !line.IsIn(phrase.End + 1, ClauseWords.Determiners)) return phrase;
        for (int i = phrase.End + 2; i < phrase.End + LongestAside && !line.IsPunctuation(i) && !line.IsParty(i); i++)
        {
            bool called = line.Is(i, "called") || line.Is(i, "named") || line.Is(i, "dubbed") || line.Is(i, "as") && line.Is(i - 1, "known");
            if (called && line.IsKind(i + 1, TermKind.Company) && !line.Possesses(i + 1))
                return phrase with { Heads = [NounPhraseReader.PartyAt(line, i + 1)], End = line.Is(i + 2, ",") ? i + 3 : i + 2 };
        }

        return phrase;
    }

    /// <summary>
    /// "three companies: Widget, Gadget and Zenwick", "a pump maker: Widget", "two firms — Widget and Gadget — for", "two startups last month,
    /// Widget and Gadget": what was described is named behind the colon or dash or, of several, behind the comma.
    /// </summary>
    private static NounPhrase Listed(TermLine line, NounPhrase phrase)
    {
        if (phrase.HasNames) return phrase;
        int stop = line.IsKind(phrase.End, TermKind.Period) ? phrase.End + 1 : phrase.End;
        bool dash = line.Is(stop, "—"), comma = line.Is(stop, ",") && AreSeveral(line, phrase);
        if (!(line.Is(stop, ":") || dash || comma) || NounPhraseReader.Read(line, stop + 1) is not { HasNames: true } named
            || (comma && named.Heads.Count < 2)) return phrase;
        bool closed = dash && line.Is(named.End, "—");
        // "bought a pump maker — Widget said so": another clause.
        if (dash && !closed && named.End < line.Count && !line.IsPunctuation(named.End)) return phrase;
        return named with { First = phrase.First, Owner = phrase.Owner, End = closed ? named.End + 1 : named.End };
    }

    /// <summary>"two startups", "companies".</summary>
    private static bool AreSeveral(TermLine line, NounPhrase phrase) =>
        phrase.HeadWord.EndsWith("s", StringComparison.Ordinal)
            && (NumberWords.Units[line[phrase.First].Lower] is not null || CompanyWords.Plurals.Contains(phrase.HeadWord));
}
