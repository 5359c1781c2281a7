using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds whose a thing is by what stands behind it: "Widget, a unit of Acme", "a mill at Berlin, N.H., owned by Acme".</summary>
internal static class OwnerAsides
{
    private const int FarthestPlace = 10;
    private const int LongestThing = 8;
    private const int LongestUnit = 6;

    /// <summary>The term of the owner that an aside names which starts at a comma, or null.</summary>
    public static int? Beside(TermLine line, int at)
    {
        if (!line.Is(at, ",")) return null;
        if (line.IsName(at + 1) && line.IsPossessive(at + 2) && line.EntityAt(at + 1) is { Kind: EntityKind.Organization })
            return IsThing(line, at + 3) ? at + 1 : null;
        for (int i = at + 1; i < at + 8 && i < line.Count; i++)
        {
            bool part = (line.IsIn(i, DealNouns.Units) || IsPart(line, i)) && line.Is(i + 1, "of");
            bool owned = (line.Is(i, "owned") || line.Is(i, "controlled")) && line.Is(i + 1, "by");
            if (part || owned) return NamedAfter(line, i + 2);
            if (!line.IsPlainWord(i) && !line.Is(i, "-") && !line.IsKind(i, TermKind.Place)
                && !line.IsKind(i, TermKind.Percent)) return null;
        }

        return null;
    }

    /// <summary>"The Widget glass unit of [Acme] was sold": the owner behind what the name is, or null.</summary>
    public static int? OfUnit(TermLine line, int at)
    {
        int of = at;
        // Not "Widget was bought by a unit of Acme".
        while (of < at + LongestUnit && line.IsPlainWord(of) && !line.IsIn(of, ClauseWords.Prepositions)
            && !line.IsIn(of, ClauseWords.Auxiliaries)) of++;
        return of > at && line.Is(of, "of") && (line.IsIn(of - 1, DealNouns.Units) || line.IsIn(of - 1, BusinessWords.Parts))
            ? NamedAfter(line, of + 1) : null;
    }

    /// <summary>", Acme's [Ohio brass valve unit]": what the target is, in words that end in what it is to Acme.</summary>
    private static bool IsThing(TermLine line, int at)
    {
        for (int i = at; i < at + LongestThing && i < line.Count; i++)
        {
            bool ends = i + 1 >= line.Count || line.IsPunctuation(i + 1) || line.IsIn(i + 1, ClauseWords.Prepositions);
            if (ends) return line.IsIn(i, BusinessWords.Parts) || line.IsIn(i, DealNouns.Units)
                || line.IsIn(i, BusinessWords.Establishments);
            if (!line.IsPlainWord(i) && !line.Is(i, "-") && !line.IsKind(i, TermKind.Place)) return false;
        }

        return false;
    }

    /// <summary>"the Denver-[based mining subsidiary] of": words that were taken to refer to somebody.</summary>
    private static bool IsPart(TermLine line, int at) =>
        line.MentionAt(at) is { Kind: MentionKind.Description } mention
            && BusinessWords.Parts.Contains(line.Document.Tokens[mention.End - 1].Word);

    /// <summary>
    /// "a tissue mill at Berlin, N.H., owned by [Acme]", "two mills in Maine that belong to [Acme]": between the target and the words at
    /// hand stands nothing but where it is; else null.
    /// </summary>
    public static int? BehindPlace(DealDraft draft, int at)
    {
        TermLine line = draft.Line;
        bool owned = (line.IsIn(at, PartyWords.Owned) && line.Is(at + 1, "by"))
            || (line.IsIn(at, PartyWords.Belongs) && line.Is(at + 1, "to"));
        for (int i = at; owned && i > draft.Word.End && at - i < FarthestPlace; i--)
        {
            if (draft.HasTargetBefore(i)) return NamedAfter(line, at + 2);
            if (!TellsPlace(line, i - 1)) return null;
        }

        return null;
    }

    private static bool TellsPlace(TermLine line, int at) =>
        line.IsKind(at, TermKind.Place) || line.IsPunctuation(at) || line.IsAdverb(at) || line.IsIn(at, ClauseWords.Relatives)
            || line.IsIn(at, ClauseWords.Be) || line.IsIn(at, ClauseWords.Prepositions) || line.IsIn(at, LocationWords.Around)
            || (line.IsPlainWord(at) && line.TokenAt(at).IsCapitalized);

    /// <summary>"owned by private equity firm [Widget]": the name behind its description, or null.</summary>
    private static int? NamedAfter(TermLine line, int at)
    {
        int name = at;
        while (name < at + 6 && !line.IsParty(name)
            && (line.IsPlainWord(name) || line.IsKind(name, TermKind.Place) || line.Is(name, "-"))) name++;
        return line.IsParty(name) && (name < at + 2 || line.IsIn(name - 1, CompanyWords.Sorts)) ? name : null;
    }
}
