using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Parts what one verb tells of several deals: "bought Widget in 2016 for $2 billion and Gadget Inc in 2018 for $3 billion".
/// </summary>
internal static class TargetLists
{
    // In its lead a story tells of one transaction, whatever it takes in; later on, of several in passing.
    private const int LeadSentences = 2;
    private const int LongestDescription = 8;

    /// <summary>The statement's deals: itself, or one for each target.</summary>
    public static IEnumerable<DealStatement> Part(DealStatement statement, FrameWord word)
    {
        if (statement.Kind == DealKind.InitialPublicOffering) return Issuers(statement, word);
        if (statement.IsReference || statement.Kind is not (DealKind.Acquisition or DealKind.Divestiture or DealKind.Investment
            or DealKind.SecondarySale)) return [statement];
        List<DealStatement> parts = [.. Listed(statement, IsSeveral(statement, word))];
        while (Next(parts[parts.Count - 1]) is { } next)
        {
            parts[parts.Count - 1] = Before(parts[parts.Count - 1], next);
            parts.Add(next);
        }

        return parts;
    }

    /// <summary>"Widget for $2 billion and Gadget for $3 billion from Lowell": who stands behind the next target sold that one.</summary>
    private static DealStatement Before(DealStatement statement, DealStatement next) => statement with
    {
        Parties = [.. statement.Parties.Where(p => p.Role is not PartyRole.Seller || p.Party.First < next.First)],
    };

    /// <summary>"Acme and Widget are to go public": each by itself.</summary>
    private static IEnumerable<DealStatement> Issuers(DealStatement statement, FrameWord word)
    {
        List<Party> issuers = statement.In(PartyRole.Issuer).Where(p => p.Entity is { Kind: EntityKind.Organization }).ToList();
        if (issuers.Count < 2 || statement.Value is not null || issuers.Any(p => p.First > word.First)) return [statement];
        return issuers.Select((issuer, index) => statement with
        {
            End = statement.End - index,
            Parties = [.. statement.Parties.Where(p => p.Role is not PartyRole.Issuer), (PartyRole.Issuer, issuer)],
        });
    }

    /// <summary>"acquisitions include", "its stakes in": several deals by their noun.</summary>
    private static bool IsSeveral(DealStatement statement, FrameWord word) =>
        statement.Frame.Id is "deal/raise-stake" or "deal/cut-stake" ||
        word.IsNoun && statement.Kind == DealKind.Acquisition && !statement.Line.Is(word.End, "of")
            && statement.Line[word.End - 1].Lower.EndsWith("s", StringComparison.Ordinal);

    /// <summary>"buying Widget and Gadget": one deal each where no price is told of both.</summary>
    private static IEnumerable<DealStatement> Listed(DealStatement statement, bool several)
    {
        List<Party> targets = statement.In(PartyRole.Target).Where(t => t.Entity is { Kind: EntityKind.Organization }).ToList();
        if (targets.Count < 2 || statement.Value is not null
            || (statement.Line.Sentence.Index <= LeadSentences && !several)) return [statement];
        return targets.Select((target, index) => With(statement, target, statement.Value, statement.First, statement.End - index));
    }

    /// <summary>"and pump maker Gadget in 2018 for $3 billion": the verb is meant once more.</summary>
    private static DealStatement? Next(DealStatement statement)
    {
        TermLine line = statement.Line;
        if (statement.In(PartyRole.Target).LastOrDefault() is not { Entity.Kind: EntityKind.Organization } last
            || last.First < 0) return null;
        int joint = SkipTerms(line, last.End);
        int name = line.Is(joint, ",") ? joint + 1 : joint;
        if (line.Is(name, "and") && PricedFirst(statement, name + 1) is { } priced) return priced;
        if (line.Is(name, "and") || line.Is(name, "or")) name = PastDescription(line, name + 1);
        if (name == joint || joint == last.End || !line.IsKind(name, TermKind.Company) || line.Possesses(name)) return null;
        int end = SkipTerms(line, name + 1);
        if (end == name + 1) return null;
        Quantity? price = Enumerable.Range(name, end - name).Select(line.MoneyAt).FirstOrDefault(money => money is not null);
        return price is null && line.Is(end - 2, "from") ? null : With(statement, NounPhraseReader.PartyAt(line, name), price, name, end);
    }

    /// <summary>
    /// "paid $3 million for Widget and [$5 million for pump maker Gadget]", "put $3 million into Widget and [$5 million into Gadget]".
    /// </summary>
    private static DealStatement? PricedFirst(DealStatement statement, int at)
    {
        TermLine line = statement.Line;
        bool put = statement.Kind == DealKind.Investment && (line.Is(at + 1, "in") || line.Is(at + 1, "into"));
        if (line.MoneyAt(at) is not { } price || !(put || line.Is(at + 1, "for") || line.Is(at + 1, "on"))) return null;
        int name = PastDescription(line, at + 2);
        if (!line.IsKind(name, TermKind.Company) || line.Possesses(name)) return null;
        return With(statement, NounPhraseReader.PartyAt(line, name), price, at, SkipTerms(line, name + 1));
    }

    /// <summary>"pump maker [Gadget]", "the Ohio-based pump maker", "its pump unit": a few plain words, none of them a verb.</summary>
    private static int PastDescription(TermLine line, int at)
    {
        // "China's Gadget".
        int i = line.IsKind(at, TermKind.Place) && line.IsPossessive(at + 1) ? at + 2 : at;
        if (line.MentionAt(i)?.Kind == MentionKind.Pronoun && line.Possesses(i)) i++;
        if (line.MentionAt(i)?.Kind == MentionKind.Description && line.EntityAt(i) == line.EntityAt(i + 1)) return i + 1;
        while (i < at + LongestDescription && (line.Is(i, "-") || (line.IsPlainWord(i) && !DealVerbs.IsAny(line[i].Word)
            && !line.IsIn(i, ClauseWords.Auxiliaries)
            && !line.IsIn(i, ClauseWords.Prepositions)))) i++;
        return line.IsKind(i, TermKind.Company) ? i : at;
    }

    /// <summary>"in 2016 for $2 billion", "from Lowell for $2 billion": when, from whom, and for how much.</summary>
    private static int SkipTerms(TermLine line, int at)
    {
        int i = PastPlace(line, at);
        while (i < line.Count)
        {
            if (line.IsKind(i, TermKind.Period)) i++;
            else if (line.Is(i, "for") && line.MoneyAt(i + 1) is not null) i += 2;
            else if (line.Is(i, "from") && line.IsKind(i + 1, TermKind.Company) && !line.Possesses(i + 1)) i += 2;
            else break;
        }

        return i;
    }

    /// <summary>"Gadget Inc[, Dayton, Ohio,] for $3 billion".</summary>
    private static int PastPlace(TermLine line, int at)
    {
        if (!line.Is(at, ",") || !line.IsKind(at + 1, TermKind.Place)) return at;
        int i = at + 2;
        while (line.Is(i, ",") || line.Is(i, ".") || line.IsKind(i, TermKind.Place)) i++;
        return line.Is(i - 1, ",") && line.Is(i, "for") ? i : at;
    }

    private static DealStatement With(DealStatement statement, Party target, Quantity? price, int first, int end) => statement with
    {
        First = first,
        End = end,
        Value = price,
        Parties = [.. statement.Parties.Where(p => p.Role is not PartyRole.Target
            && (p.Role is not PartyRole.Seller || statement.Frame.Subject is PartyRole.Seller)), (PartyRole.Target, target),
            .. SellerIn(statement.Line, target.End, end)],
    };

    /// <summary>"Gadget [from Lowell] for $3 billion".</summary>
    private static IEnumerable<(PartyRole Role, Party Party)> SellerIn(TermLine line, int from, int end)
    {
        for (int i = Math.Max(0, from); i + 1 < end; i++)
            if (line.Is(i, "from") && line.IsKind(i + 1, TermKind.Company))
                yield return (PartyRole.Seller, NounPhraseReader.PartyAt(line, i + 1));
    }
}
