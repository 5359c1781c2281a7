using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Tells who puts money in where a company is named only for its people: in "Acme co-founder Jane Roe" she does, in "executives at Acme"
/// nobody who has a name, and in neither Acme.
/// </summary>
internal static class OfficeHolders
{
    private const int LongestList = 8;

    /// <summary>The party itself, the person who is meant instead of it, or null where nobody is named.</summary>
    public static Party? Meant(TermLine line, Party party)
    {
        if (FundOf(line, party) is { } fund) return fund;
        if (party.IsReferring || party.Entity is not { Kind: EntityKind.Organization }
            || line.EntityAt(party.First) != party.Entity) return party;
        int after = party.First + 1;
        int office = PastOffices(line, line.IsPossessive(after) ? after + 1 : after);
        if (office > after && PersonAt(line, office) is { } holder) return holder;
        if (office > after && line.IsIn(office - 1, PersonWords.People)) return null;
        int joint = BeforeList(line, party.First);
        if (!line.IsIn(joint, PersonWords.OfficeLinks) || !IsOffice(line, joint - 1)) return party;
        return line.Is(after, ",") ? PersonAt(line, after + 1) : null;
    }

    /// <summary>"Arden Ventures' Jane Roe, who led the deal": for the fund; null where she belongs to none.</summary>
    private static Party? FundOf(TermLine line, Party party) =>
        party.Entity is { Kind: EntityKind.Person } && line.IsPossessive(party.First - 1)
            && line.EntityAt(party.First - 2) is { Kind: EntityKind.Organization, CompanyKind: CompanyKind.Fund }
            ? NounPhraseReader.PartyAt(line, party.First - 2) : null;

    /// <summary>The term after "co-founder and chief executive"; the same term where no office stands.</summary>
    private static int PastOffices(TermLine line, int at)
    {
        int end = at;
        for (int office = OfficeAt(line, end); office > 0; office = OfficeAt(line, end))
        {
            end += office;
            if (line.Is(end, "and") && OfficeAt(line, end + 1) > 0) end++;
        }

        return end;
    }

    private static int OfficeAt(TermLine line, int at) =>
        Math.Max(line.Entry(at, PersonWords.Roles), Math.Max(line.Entry(at, LeaderWords.Founder), line.Entry(at, PersonWords.People)));

    private static bool IsOffice(TermLine line, int at) =>
        line.IsIn(at, PersonWords.People) || line.IsIn(at, PersonWords.Others) || line.IsIn(at, LeaderWords.Founder);

    private static Party? PersonAt(TermLine line, int at) =>
        line.EntityAt(at) is { Kind: EntityKind.Person } && !line.Possesses(at) ? NounPhraseReader.PartyAt(line, at) : null;

    /// <summary>The word before the list in which a name stands: "of" in "the founders of Acme and Widget"; funds found nothing.</summary>
    private static int BeforeList(TermLine line, int name)
    {
        int at = name - 1;
        for (int i = 0; i < LongestList && (line.Is(at, "and") || line.Is(at, ","))
            && line.EntityAt(at - 1) is { Kind: EntityKind.Organization }
            && line.EntityAt(name) is { CompanyKind: not CompanyKind.Fund }; i++) at -= 2;
        return line.IsIn(at, ClauseWords.Determiners) ? at - 1 : at;
    }
}
