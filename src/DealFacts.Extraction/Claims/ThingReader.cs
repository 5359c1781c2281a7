using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Reads things that only their two sides make a deal of: "sold 14 tank barges to Newmarch Shipping", "acquire 310 miles of branch line
/// from Great Northern". No list could name all that companies buy of each other; goods, sold by the ton or as a habit, are none of it.
/// </summary>
internal static class ThingReader
{
    private const int Farthest = 24;
    private const int FarthestPrice = 10;
    private const int FarthestExplored = 3;
    private const decimal FewEnough = 2_000m;
    private const decimal PriceOfGoods = 100_000m;

    /// <summary>The thing as a phrase that can be a target, or null.</summary>
    /// <param name="draft">The deal; its subject is one side.</param>
    /// <param name="phrase">The verb's object.</param>
    public static NounPhrase? Read(DealDraft draft, NounPhrase phrase)
    {
        if (IsHabit(draft) || TakeoverWords.Posts.Contains(phrase.HeadWord) || phrase.Heads.Count != 1 || phrase.HasNames
            || phrase.IsShare || phrase.HeadWord == "them"
            || (phrase.HeadWord != "assets" && IsGoods(draft.Line, phrase))) return null;
        if (!draft.Parties.Any(p => p.Party.Entity is { Kind: EntityKind.Organization })) return null;
        return HasOtherSide(draft, phrase.End) || IsPricedSite(draft.Line, phrase) || AreAssetsOfOther(draft, phrase)
            ? Widened(draft.Line, phrase) : null;
    }

    /// <summary>"the sale of its dry dock to Acme", "the purchase of 14 tank barges from Acme": as above of a noun's "of".</summary>
    public static NounPhrase? ReadOf(DealDraft draft, NounPhrase phrase)
    {
        bool article = draft.Line.Is(phrase.First, "a") || draft.Line.Is(phrase.First, "an") || draft.Line.Is(phrase.First, "some");
        bool single = phrase.Owner is not null || phrase.IsCounted || (phrase.Words > 1 && article);
        if (!single || !draft.Line.IsIn(draft.Word.First, TakeoverWords.Sales)
            || phrase is not { HasNames: false, IsShare: false, Heads.Count: 1 }) return null;
        // "is weighing a sale of its allergy drugs": what is weighed once is no trade.
        bool explored = draft.Line.AnyIn(draft.PhraseFrom - FarthestExplored, draft.PhraseFrom, DealWords.Explorations);
        return (explored && phrase.Words > 1) || (!IsGoods(draft.Line, phrase) && HasOtherSide(draft, phrase.End)) ? phrase : null;
    }

    /// <summary>"sold its dry dock in Mobile for two mln dlrs": it stands somewhere and has a company's price.</summary>
    private static bool IsPricedSite(TermLine line, NounPhrase phrase)
    {
        if (!phrase.IsPlaced) return false;
        for (int i = phrase.End; i < phrase.End + FarthestPrice && i < line.Count; i++)
            if (line.Is(i, "for") && line.MoneyAt(i + 1)?.Amount is Money { Magnitude: >= PriceOfGoods }) return true;
        return false;
    }

    /// <summary>"bought Acme's oil and gas assets": whose they are is the other side.</summary>
    private static bool AreAssetsOfOther(DealDraft draft, NounPhrase phrase) =>
        draft.Frame.Subject is PartyRole.Acquirer && phrase.HeadWord == "assets"
            && phrase.Owner?.Entity is { Kind: EntityKind.Organization } owner
            && draft.Line.MentionAt(phrase.Owner.First)?.Kind == MentionKind.Name && draft.Parties.All(p => p.Party.Entity != owner);

    /// <summary>"sells pumps to Acme": what is done every day is trade.</summary>
    private static bool IsHabit(DealDraft draft) =>
        draft.Frame.ObjectRole is not PartyRole.Target || draft.Frame.Subject is not (PartyRole.Acquirer or PartyRole.Seller)
        || ((draft.Word.Form & (VerbForm.Base | VerbForm.Third)) != 0 && (draft.Word.Form & VerbForm.Past) == 0
            && !draft.Line.Is(draft.Word.First - 1, "to") && !draft.Line.Is(draft.Word.First - 1, "will"));

    /// <summary>"30,000 tonnes of wheat", "more pumps", "what": trade, or nothing in particular.</summary>
    private static bool IsGoods(TermLine line, NounPhrase phrase)
    {
        if (line.IsIn(phrase.First, DealNouns.Unsaid) || line.IsIn(phrase.Heads[0].First, DealNouns.Unsaid)) return true;
        for (int i = phrase.First; i < phrase.End + 2 && i < line.Count; i++)
        {
            if (IsSortOfGoods(line, phrase, i)
                || (line[i].Lower.Length > 0 && Magnitudes.Names[line[i].Lower] is not null)) return true;
            if (line.QuantityAt(i)?.Amount is Count { Magnitude: > FewEnough }
                || (line.MoneyAt(i) is not null && !IsPriced(line, i))) return true;
            if (line.IsKind(i, TermKind.Number) && line.QuantityAt(i)?.Amount.Magnitude > FewEnough) return true;
        }

        return false;
    }

    /// <summary>"trucks and parts", "tonnes of wheat"; "power supply agreements" and "two rigs and related equipment" are none.</summary>
    private static bool IsSortOfGoods(TermLine line, NounPhrase phrase, int at)
    {
        if (!line.IsIn(at, DealNouns.Goods) || HasUnits(line, phrase)) return false;
        return at >= phrase.End ? !line.Is(phrase.End, "and") : at == phrase.End - 1 || line.Is(at + 1, "and");
    }

    /// <summary>"drilling rigs and": of several things the first can be bought as it is.</summary>
    private static bool HasUnits(TermLine line, NounPhrase phrase)
    {
        for (int i = phrase.First + 1; i + 1 < phrase.End; i++)
            if (line.Is(i, "and") && line.IsIn(i - 1, DealNouns.Units)) return true;
        return false;
    }

    /// <summary>"a $5 million loan book": the sum right before the thing is its price; "$5 million of bonds" are goods.</summary>
    private static bool IsPriced(TermLine line, int money) =>
        line.IsIn(money - 1, ClauseWords.Determiners) && line.IsPlainWord(money + 1) && !line.Is(money + 1, "of")
            && !line.Is(money + 1, "worth");

    /// <summary>Whether the preposition that brings the other side has a company after it, in the same clause.</summary>
    private static bool HasOtherSide(DealDraft draft, int from)
    {
        TermLine line = draft.Line;
        for (int i = from; i < Math.Min(line.Count, from + Farthest); i++)
        {
            if (line.Is(i, ";") || line.IsIn(i, ClauseWords.Speech)) return false;
            if (line.Is(i - 1, "according") || line.Is(i - 1, "due")) continue;
            if (line[i].Lower.Length == 0 || draft.Frame.RoleAfter(line[i].Lower) is not (PartyRole.Seller or PartyRole.Acquirer)) continue;
            if (draft.Word.IsNoun && line.Is(i, "by")) continue;
            NounPhrase? side = NounPhraseReader.ReadParties(line, i + 1);
            if (side is { HasNames: true } && side.Heads[0].Entity is { Kind: EntityKind.Organization }) return true;
        }

        return false;
    }

    /// <summary>"310 miles of branch line": a measure goes on to what is measured.</summary>
    private static NounPhrase Widened(TermLine line, NounPhrase phrase)
    {
        if (!line.Is(phrase.End, "of") || !line.IsIn(phrase.End - 1, DealNouns.Measures)) return phrase;
        NounPhrase? measured = NounPhraseReader.Read(line, phrase.End + 1);
        return measured is { HasNames: false, Heads.Count: 1 } ? measured with { First = phrase.First } : phrase;
    }
}
