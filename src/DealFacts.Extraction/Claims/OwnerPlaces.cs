using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>How a name stands to an amount: before it, around it, beside its cue.</summary>
internal static class OwnerPlaces
{
    private const int LongestRelative = 24;
    private const int FarthestFronted = 80;

    /// <summary>"Tableau for a mere $15.7 billion".</summary>
    public static bool IsPriced(OwnerQuestion q, int name)
    {
        int i = name + 1;
        if (!q.Line.Is(i, "for") && !q.Line.Is(i, "at")) return false;
        for (i++; i < q.At && i < name + 5; i++)
            if (!q.Line.IsPlainWord(i)) return false;
        return i == q.At;
    }

    /// <summary>"valuing Acme at", "giving the company a market value of".</summary>
    public static bool IsValued(OwnerQuestion q, int name)
    {
        if (name > q.At || q.At - name > 8 || !q.Measures(Metric.Valuation, Metric.MarketCapitalization)) return false;
        for (int i = name - 1; i >= 0 && name - i < 5; i--)
        {
            if (q.Line.IsIn(i, FigureWords.Gives)) return true;
            if (!q.Line.IsPlainWord(i) || q.Line.IsIn(i, ClauseWords.Prepositions)) return false;
        }

        return false;
    }

    /// <summary>"Acme's 2019 revenue of", "its revenue".</summary>
    public static bool IsPossessor(OwnerQuestion q, int name)
    {
        TermLine line = q.Line;
        if (!line.Possesses(name) || name >= q.Anchor || q.Anchor - name > 8) return false;
        for (int i = name + (line.IsPossessive(name + 1) ? 2 : 1); i < q.Anchor; i++)
            if (line.IsParty(i) || (line.IsIn(i, ClauseWords.Prepositions) && !(i == q.At - 1 && line.Is(i, "of")))
                || line.IsIn(i, ClauseWords.Auxiliaries) || line.Is(i, ",") || line.Is(i, "to") || line.IsIn(i, ClauseWords.Relatives)
                    || line.IsIn(i, FigureWords.Nobodies)) return false;
        return true;
    }

    /// <summary>"Acme, which raised": the amount stands in a clause about the name.</summary>
    public static bool HasRelativeClause(OwnerQuestion q, int name)
    {
        TermLine line = q.Line;
        if (EndsList(line, name)) return false;
        int at = NamePlaces.AfterHome(line, name);
        if (line.IsPunctuation(at) && !line.Is(at, ".")) at++;
        // "an analyst at Acme who has": the clause is about him.
        if (line.Is(at, "who") && NamePlaces.GovernorOf(line, name) >= 0) return false;
        if (!line.IsIn(at, ClauseWords.Relatives) || line.Is(at, "that") && at == name + 2 || at > q.Anchor
            || q.Anchor - at > LongestRelative) return false;
        for (int i = at + 1; i < q.Anchor; i++)
            if ((line.IsParty(i) && NamePlaces.IsFreeSubject(line, i) && !IsInserted(line, i)
                    && !(i + 1 == q.Find.CueAt && IsValuedBy(q)))
                || (line.Is(i, ",") && line.IsIn(i + 1, ClauseWords.Relatives))) return false;
        return true;
    }

    /// <summary>"Lowell wants to buy Acme's leasing arm, which could be worth": a part without a name is its owner's.</summary>
    public static bool HasPartInRelative(OwnerQuestion q, int name)
    {
        TermLine line = q.Line;
        if (!line.IsPossessive(name + 1) || name >= q.Anchor || q.Anchor - name > LongestRelative) return false;
        int at = name + 2;
        while (at < q.Anchor && (line.IsPlainWord(at) || line.Is(at, "-")) && !line.IsIn(at, ClauseWords.Relatives)
            && !line.IsIn(at, ClauseWords.Prepositions)) at++;
        if (at == name + 2 || !line.IsIn(at - 1, DealNouns.Units)) return false;
        if (line.Is(at, ",")) at++;
        if (!line.Is(at, "which") && !line.Is(at, "that")) return false;
        for (int i = at + 1; i < q.Anchor; i++)
            if (line.IsParty(i) || line.Is(i, ",") || line.Is(i, ";")) return false;
        return true;
    }

    /// <summary>"Lowell and Acme", "Lowell, Barrow, and Acme": what follows may be said of all of them.</summary>
    private static bool EndsList(TermLine line, int name) => line.Is(name - 1, "and") && (line.IsParty(name - 2) || line.IsParty(name - 3));

    /// <summary>"Acme, a public company with a market cap of", "Acme, valued at": the amount stands in an apposition to the name.</summary>
    public static bool IsApposed(OwnerQuestion q, int name)
    {
        TermLine line = q.Line;
        if (EndsList(line, name)) return false;
        int at = NamePlaces.AfterHome(line, name);
        if (!line.Is(at, ",") || at + 1 > q.Anchor || q.Anchor - at > LongestRelative || line.Possesses(name)) return false;
        // "Acme, estimated to be worth", "Acme, last valued at".
        bool judged = line.IsIn(at + 1, FigureWords.Guessed) || line.IsAdverb(at + 1) || line.Is(at + 1, "last") || line.Is(at + 1, "most");
        if (!line.Is(at + 1, "a") && !line.Is(at + 1, "an") && !line.Is(at + 1, "the") && q.Find.CueAt != at + 1
            && !(judged && q.Measures(Metric.Valuation, Metric.MarketCapitalization))) return false;
        bool relative = false;
        for (int i = at + 1; i < q.Anchor; i++)
        {
            // "Acme, a maker of toys that had sales of".
            relative |= i > at + 2 && line.IsIn(i, ClauseWords.Relatives);
            if (line.IsParty(i) || line.Is(i, ",") || line.Is(i, ";") || (!relative && !judged && line.IsIn(i, ClauseWords.Auxiliaries))) return false;
        }

        return true;
    }

    /// <summary>"which Lowell valued at".</summary>
    public static bool IsValuedBy(OwnerQuestion q) => q.Line.Is(q.Find.CueAt, "valued") && q.Line.Is(q.Find.CueAt + 1, "at");

    /// <summary>"which Lowell says has earned": who says it is not whom the clause is about.</summary>
    private static bool IsInserted(TermLine line, int name) =>
        line.IsIn(name + 1, ClauseWords.Speech) && line.IsIn(name + 2, ClauseWords.Auxiliaries);

    /// <summary>"revenue of Acme", "a valuation for Acme", "sales at the carmaker".</summary>
    public static bool IsOfAmount(OwnerQuestion q, int name) =>
        IsAfterOf(q.Line, q.At + 1, name) || (q.Find.CueAt >= 0 && IsAfterOf(q.Line, q.Find.CueEnd, name))
            || IsAfterOf(q.Line, q.End, name);

    private static bool IsAfterOf(TermLine line, int from, int name)
    {
        if (name <= from || name - from > 5) return false;
        if (!line.Is(from, "of") && !line.Is(from, "for") && !line.Is(from, "in") && !line.Is(from, "at")
            && !line.Is(from, "on")) return false;
        for (int i = from + 1; i < name; i++)
            if (!(line.IsPlainWord(i) || IsHome(line, i)) || line.IsIn(i, ClauseWords.Prepositions)) return false;
        return !line.Possesses(name);
    }

    /// <summary>"profit at the [Austin-]based company".</summary>
    private static bool IsHome(TermLine line, int at) =>
        (line.IsKind(at, TermKind.Place) && line.Is(at + 1, "-")) || (line.Is(at, "-") && line.IsKind(at - 1, TermKind.Place));

    /// <summary>
    /// Prices and sums of deals are not the buyer's, the seller's or the analyst's: "Acme offered $28 a share", "Acme's $5 billion bid".
    /// </summary>
    public static bool IsOthersPrice(OwnerQuestion q, int name)
    {
        if (q.Measures(Metric.DealValue)) return !q.Line.Is(q.Find.CueEnd, "by");
        if (q.Find.Rule == "metric/price-target") return true;
        // "Acme's offer values Lowell at".
        if (q.Measures(Metric.Valuation)) return q.Line.IsPossessive(name + 1) && q.Line.IsIn(name + 2, FigureWords.Trades);
        if (!q.Measures(Metric.SharePrice)) return false;
        // "Acme's $7-a-share offer for Lowell", "its $7-a-share cash tender offer".
        for (int i = q.At + 1; i < q.At + 4 && q.Line.IsPlainWord(i) && !q.Line.IsIn(i, ClauseWords.Prepositions); i++)
            if (q.Line.IsIn(i, FigureWords.Trades) || q.Line.IsIn(i, DealNouns.Deals)) return true;
        for (int i = name + 1; i < q.At; i++)
            if (q.Line.IsIn(i, FigureWords.Trades) && !IsOfOwnShares(q.Line, i)) return true;
        return false;
    }

    /// <summary>"priced a secondary offering of 12 million shares at $8": the company's own shares, and no bid.</summary>
    private static bool IsOfOwnShares(TermLine line, int at) =>
        line.Is(at, "offering") && (line.IsKind(at + 2, TermKind.Count) && line.Is(at + 1, "of") || line.Is(at - 1, "secondary")
            || line.Is(at - 1, "public") || line.Is(at - 1, "stock") || line.Is(at - 1, "share"));

    /// <summary>"Acme chief executive Ann Lee said": the company whom a subject speaks for.</summary>
    public static bool IsBeforeSpeaker(OwnerQuestion q, int name)
    {
        if (name > q.Anchor || q.Line.IsKind(name + 1, TermKind.Person)) return false;
        int i = q.Line.IsPossessive(name + 1) ? name + 2 : name + 1;
        while (i < name + 6 && q.Line.IsPlainWord(i) && !q.Line.IsIn(i, ClauseWords.Prepositions)
            && !q.Line.IsIn(i, ClauseWords.Auxiliaries)) i++;
        // "Acme's finance chief, Ann Lee, said".
        if (q.Line.Is(i, ",") && q.Line.IsKind(i + 1, TermKind.Person)) i++;
        return i > name + 1 && q.Line.IsKind(i, TermKind.Person) && i < q.Anchor && NamePlaces.GovernorOf(q.Line, name) < 0;
    }

    /// <summary>"With a valuation of $5 billion, Acme is": the subject of the clause to which an opening phrase belongs.</summary>
    public static bool IsAfterFrontedAmount(OwnerQuestion q, int name)
    {
        TermLine line = q.Line;
        if (name < q.End || name > FarthestFronted || !OpensClause(line, name) || line.Possesses(name) || line.Is(name + 1, ",")
            || line.Is(name + 1, "and")) return false;
        if (!line.IsIn(0, ClauseWords.Prepositions) && !line.IsIn(0, FrontedVerbs) && !line.IsIn(1, FrontedVerbs)) return false;
        for (int i = 0; i < name; i++)
            if (line.IsParty(i) && NamePlaces.IsFreeSubject(line, i) && !(line.Is(i - 1, ",") || line.Is(i - 1, "and"))) return false;
        return true;
    }

    /// <summary>", Acme is" and ", shares of Acme are".</summary>
    private static bool OpensClause(TermLine line, int name)
    {
        int i = name - 1;
        while (i > name - 4 && (line.IsPlainWord(i) || line.Is(i, "of"))) i--;
        return line.Is(i, ",");
    }

    /// <summary>"overweight on Acme, PT $32", "rates Acme a buy".</summary>
    public static bool IsRated(OwnerQuestion q, int name)
    {
        if (q.Find.Rule != "metric/price-target" || q.Line.IsIn(name + 1, FigureWords.Tellers)) return false;
        return q.Line.Is(name - 1, "on") || q.Line.Is(name - 1, "rates") || q.Line.Is(name - 1, "rate") || q.Line.Is(name - 1, "for")
            || q.Line.Is(name - 1, "of");
    }

    /// <summary>Whether the sentence names no other company before the amount; of one that only tells or backs it says nothing.</summary>
    public static bool IsOnlyCompany(OwnerQuestion q, int name)
    {
        if (name > q.Anchor || IsAside(q, name)) return false;
        for (int i = 0; i < q.Line.Count; i++)
            if (q.Line.EntityAt(i) is { Kind: EntityKind.Organization } other
                && !ReferenceEquals(other, q.Line.EntityAt(name))) return false;
        return true;
    }

    /// <summary>Whether no other clause begins between the name and the amount.</summary>
    public static bool IsInClause(OwnerQuestion q, int name)
    {
        if (name > q.Anchor) return false;
        for (int i = name + 1; i < q.Anchor; i++)
            if (q.Line.Is(i, ",") || q.Line.Is(i, ";") || q.Line.IsIn(i, FigureWords.Boundaries)) return false;
        return true;
    }

    /// <summary>"from Acme", "backed by the giant Acme": the investor, the rival, the source.</summary>
    public static bool IsAside(OwnerQuestion q, int name) =>
        NamePlaces.GovernorOf(q.Line, name) is var at and >= 0 && q.Line.IsIn(at, FigureWords.Aside);

    /// <summary>"according to Acme", "Acme analyst Ann Lee said".</summary>
    public static bool IsTeller(OwnerQuestion q, int name)
    {
        TermLine line = q.Line;
        if (line.IsIn(name + 1, FigureWords.Tellers)
            || (line.IsPossessive(name + 1) && line.IsIn(name + 2, FigureWords.Tellers))) return true;
        if (name > q.Anchor && line.IsIn(name + 1, ClauseWords.Speech)) return !line.IsReferring(name);
        if (line.Is(name + 1, "reported") && IsReporter(line, name + 2)) return true;
        for (int i = name - 1; i >= 0 && name - i <= 6; i--)
        {
            if (line.Entry(i, FigureWords.TellingBy) is var words and > 0 && i + words <= name) return true;
            if (line.IsPunctuation(i)) return false;
        }

        return false;
    }

    /// <summary>"Lowell Wire reported [last month], citing a source", but "Acme reported [second-quarter] sales of".</summary>
    private static bool IsReporter(TermLine line, int at)
    {
        if (line.Is(at, "earlier")) return true;
        if (line.IsKind(at, TermKind.Period)) at++;
        return at >= line.Count || line.IsPunctuation(at) || line.Is(at, "that");
    }

    /// <summary>"Weave, Divvy and Acme raised a collective": the sum of several is nobody's.</summary>
    public static bool IsAmongSeveral(OwnerQuestion q, int name)
    {
        for (int i = q.Anchor - 1; i < q.End + 3; i++)
            if (q.Line.IsIn(i, FigureWords.Together)) return q.Line.Is(name + 1, "and") || q.Line.Is(name - 1, "and")
                || q.Line.Is(name + 1, ",");
        return false;
    }

    private static bool IsReferring(this TermLine line, int at) => line.MentionAt(at)?.Kind != MentionKind.Name;

    private static readonly WordTable FrontedVerbs = WordTable.Of("""
        backed
        founded
        launched
        valued
        """);
}
