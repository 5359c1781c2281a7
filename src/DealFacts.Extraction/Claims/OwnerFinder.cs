using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds whose an amount is: the name for which the most speaks, when more speaks for it than for nobody.</summary>
internal static class OwnerFinder
{
    private const int Enough = 8;
    private const int Nobody = 8;
    private const int Mass = 40;
    private const int Sure = 11;
    private const int Farthest = 80;
    private const int FarthestSubject = 16;
    private const int LongestDescription = 7;

    /// <summary>The owner.</summary>
    public static OwnerFind Find(OwnerQuestion question)
    {
        if (question.Find.IsOfNobody || IsOfSeveral(question) || PairSubjects.Own(question)) return OwnerFind.Nobody;
        (Entity? best, int most) = Best(question);
        int nobody = IsOfMass(question) ? Mass : IsNobodys(question) ? Nobody : 0;
        if (nobody > most) return OwnerFind.Nobody;
        return most < Enough ? OwnerFind.Unknown : new OwnerFind(best, IsNobody: false, IsSure: most >= Sure);
    }

    private static (Entity? Best, int Most) Best(OwnerQuestion question)
    {
        Entity? best = null;
        int most = 0;
        for (int name = Math.Max(0, question.At - Farthest); name < Math.Min(question.Line.Count, question.At + Farthest); name++)
        {
            if (!question.Line.IsKind(name, TermKind.Company) || IsMarket(question, name)) continue;
            int sum = Sum(question, name);
            if (sum < most || (sum == most && name > question.At)) continue;
            (best, most) = (question.Line.EntityAt(name), sum);
        }

        return (best, most);
    }

    /// <summary>"Acme's shares, which trade on the Arden Exchange, closed at $9": where shares trade is not whose they are.</summary>
    private static bool IsMarket(OwnerQuestion question, int name) =>
        question.Measures(Metric.SharePrice) && (IsTraded(question.Line, name - 1) || question.Line.Is(name - 1, "the")
            && IsTraded(question.Line, name - 2));

    private static bool IsTraded(TermLine line, int at) =>
        line.Is(at, "on") && at > 0 && (line[at - 1].Lower.StartsWith("trad", StringComparison.Ordinal) || line.Is(at - 1, "listed") || line.Is(at - 1, "quoted"));

    private static int Sum(OwnerQuestion question, int name)
    {
        int sum = 0;
        foreach (OwnerEvidence evidence in OwnerEvidences.All)
            if (evidence.Holds(question, name)) sum += evidence.Weight;
        return sum;
    }

    /// <summary>"Weave and Acme raised a combined $5 million": the subject is several.</summary>
    public static bool IsOfSeveral(OwnerQuestion question) =>
        (question.NearestSubject >= 0 && OwnerPlaces.IsAmongSeveral(question, question.NearestSubject))
            // "companies like Weave, Divvy and Acme raised a collective".
            || (question.Line.IsKind(question.Anchor - 1, TermKind.Company) && question.Line.Is(question.Anchor - 2, "and")
                && OwnerPlaces.IsAmongSeveral(question, question.Anchor - 1))
            || AreNamedBefore(question);

    /// <summary>"units of Barrow Inc, Lowell and Ann Lee's Acme have committed a combined $5 million": more than one is named before.</summary>
    private static bool AreNamedBefore(OwnerQuestion question)
    {
        TermLine line = question.Line;
        if (!line.IsIn(question.At - 1, FigureWords.Together) || !line.Is(question.At - 2, "a")) return false;
        Entity? one = null;
        for (int i = Math.Max(0, question.Anchor - Farthest); i < question.Anchor; i++)
        {
            if (line.Is(i, ";")) one = null;
            if (line.EntityAt(i) is not { Kind: EntityKind.Organization } company || !line.IsKind(i, TermKind.Company)) continue;
            if (one is not null && one != company) return true;
            one = company;
        }

        return false;
    }

    /// <summary>"startups raised", "his fortune": the subject or possessor beside the amount is no company.</summary>
    public static bool IsNobodys(OwnerQuestion question)
    {
        TermLine line = question.Line;
        if (question.Find.Rule == "metric/price-target") return false;
        if (question.Measures(Metric.Users, Metric.Headcount)) return AreTwo(question);
        // "Investors have seen the stock slide".
        int cue = question.Find.CueAt;
        if (question.Find.Rule == "metric/stock-price" && (line.Is(cue - 1, "the") || line.Is(cue - 1, "its"))) return false;
        if (AreNobodiesAfter(line, question.End)) return true;
        // "At $2.6 million, their valuation rose".
        for (int i = question.Find.CueAt - 1; i > question.At && question.Find.CueAt - i < 3; i--)
            if (line.Is(i, "their")) return true;
        for (int i = question.Find.CueEnd; question.Find.CueAt >= 0 && i < question.At; i++)
            if (line.IsIn(i, FigureWords.Worldwide)) return true;
        for (int i = question.Anchor - 1; i >= 0 && question.Anchor - i < FarthestSubject; i--)
        {
            if (line.IsKind(i, TermKind.Person) && line.Possesses(i)) return question.Anchor - i < 5;
            if (line.IsKind(i, TermKind.Person)) return question.Measures(Metric.Other) && NamePlaces.IsFreeSubject(line, i)
                && !line.IsIn(i + 1, ClauseWords.Speech);
            if (line.Entry(i, FigureWords.Both) > 0 && !question.Measures(Metric.DealValue, Metric.Stake)) return true;
            if (line.IsKind(i, TermKind.Company) && NamePlaces.IsFreeSubject(line, i)) return false;
            if (line.Is(i, "their") && question.Anchor - i < 4) return true;
            if ((line.IsIn(i, FigureWords.Nobodies) || line.IsIn(i, FigureWords.Worldwide))
                && !line.IsIn(i - 1, ClauseWords.Prepositions) && !IsTold(line, i)) return true;
            if (IsStranger(line, i)) return true;
            if (line.IsKind(i, TermKind.Place) && line.IsPossessive(i + 1) && !line.IsIn(i - 1, ClauseWords.Prepositions)) return true;
            if (line.IsKind(i, TermKind.Place) && i == 0 && line.IsIn(i + 1, ClauseWords.Auxiliaries)) return true;
            if (line.Is(i, ";") || line.IsIn(i, ClauseWords.Relatives)) return false;
        }

        return false;
    }

    /// <summary>
    /// "The division, with 2,300 employees, had sales of $4 million": what a company sells or runs, of no name, and not the company.
    /// </summary>
    private static bool IsOfPart(OwnerQuestion question)
    {
        TermLine line = question.Line;
        if (question.Measures(Metric.DealValue, Metric.Valuation, Metric.Stake, Metric.SharePrice, Metric.AmountRaised)) return false;
        int first = StartOfSaid(line, question.Anchor);
        int end = line.MentionAt(first) is { Kind: MentionKind.Description, Entity: null } part
            && line.Document.Tokens[part.First].Lower == "the"
            && DealNouns.Divisions.Contains(line.Document.Tokens[part.End - 1].Word) ? first + 1
            : line.Is(first, "the") && line.IsIn(first + 1, DealNouns.Divisions) ? first + 2 : 0;
        if (end == 0 || end > question.Anchor) return false;
        if (line.Is(end, ",")) return line.IsIn(end + 1, ClauseWords.Prepositions) || line.IsIn(end + 1, ClauseWords.Relatives);
        return NamePlaces.IsVerbLike(line, end);
    }

    /// <summary>The first term of "Acme said [the] stores had": what is said, else the sentence.</summary>
    private static int StartOfSaid(TermLine line, int anchor)
    {
        int said = 0, last = Math.Min(anchor, FarthestSubject);
        while (said < last && !line.IsIn(said, ClauseWords.Speech)) said++;
        if (said == last) return 0;
        return line.Is(said + 1, "that") ? said + 2 : said + 1;
    }

    /// <summary>"Together they have 300 employees".</summary>
    private static bool AreTwo(OwnerQuestion question)
    {
        for (int i = question.Anchor - 1; i >= 0 && question.Anchor - i < FarthestSubject && !question.Line.Is(i, ";"); i--)
            if (question.Line.Entry(i, FigureWords.Both) > 0) return true;
        return false;
    }

    /// <summary>"The merged company will have 5 million customers": neither of the two that become one has them.</summary>
    private static bool IsOfMerged(OwnerQuestion question) =>
        question.Line.MentionAt(question.NearestSubject) is { Rule: ReferenceResolver.Combined }
            && !question.Measures(Metric.DealValue, Metric.Stake);

    /// <summary>"A combined entity would be worth", "the merged group's sales": neither of the two.</summary>
    private static bool IsOfCombined(OwnerQuestion question)
    {
        if (question.Measures(Metric.DealValue, Metric.Stake)) return false;
        TermLine line = question.Line;
        for (int i = question.Anchor - 1; i > 0 && question.Anchor - i < LongestDescription; i--)
        {
            // "the combined group, which would employ".
            if (line.Is(i, ",") && line.IsIn(i + 1, ClauseWords.Relatives)) continue;
            if (line.IsParty(i) || line.IsPunctuation(i)) return false;
            if (line.IsIn(i, ReferenceWords.Joined) && (line.Is(i - 1, "a") || line.Is(i - 1, "the") || line.Is(i - 1, "newly"))) return true;
        }

        return false;
    }

    /// <summary>"Contracts for launches are estimated to be valued at": of several things, none of them a company.</summary>
    private static bool AreValued(OwnerQuestion question)
    {
        if (question.Find.Rule != "metric/valued") return false;
        TermLine line = question.Line;
        int verb = question.Find.CueAt - 1;
        while (verb > 0 && (line.IsAdverb(verb) || line.Is(verb, "to") || line.Is(verb, "be") || line.Is(verb, "been")
            || line.IsIn(verb, FigureWords.Guessed))) verb--;
        if (!line.Is(verb, "are") && !line.Is(verb, "were")) return false;
        for (int i = verb - 1; i >= 0 && verb - i < FarthestSubject && !line.Is(i, ";"); i--)
            if (line.IsParty(i) || line.Is(i, "we")) return false;
        return true;
    }

    /// <summary>"The Japanese company made", and none that the article names is Japanese.</summary>
    private static bool IsStranger(TermLine line, int at)
    {
        if (!line.IsPlainWord(at)
            || !(ReferenceWords.Generic.Contains(line[at].Word) || ReferenceWords.Trades.Contains(line[at].Word))) return false;
        bool origin = false;
        for (int i = at - 1; i >= 0 && at - i < LongestDescription; i--)
        {
            if (line.Is(i, "the")) return origin && (i == 0 || line.IsPunctuation(i - 1));
            origin |= line.IsKind(i, TermKind.Place) || Nationalities.Countries.Words.Contains(line[i].Word);
        }

        return false;
    }

    /// <summary>"a market for used cars that has a turnover of": what the relative clause is about is no company.</summary>
    private static bool IsOfMass(OwnerQuestion question)
    {
        TermLine line = question.Line;
        if (IsForPerson(line, question.At + 1) || IsReckoned(question) || IsOfMerged(question) || IsOfPart(question) || IsOfCombined(question)
            || AreValued(question) || IsDoneByMany(question) || IsWorthOfOthers(question) || NamelessObject.Has(question)
            || IsSpendingOn(question)) return true;
        int relative = question.Anchor - 1;
        while (relative >= 0 && question.Anchor - relative < 6 && !line.IsIn(relative, ClauseWords.Relatives)) relative--;
        if (!line.IsIn(relative, ClauseWords.Relatives)) return false;
        for (int i = relative - 1; i >= 0 && relative - i < 8 && !line.IsKind(i, TermKind.Company) && !line.Is(i, ","); i--)
            if (line.IsIn(i, FigureWords.Nobodies)) return !IsTold(line, i);
        return false;
    }

    /// <summary>"told [analysts] that": they only hear it.</summary>
    private static bool IsTold(TermLine line, int at) => line.Is(at - 1, "told") || line.Is(at - 1, "tells");

    /// <summary>"Acme says [spending on] chips will reach $5 million": everybody's, where no name stands before it.</summary>
    private static bool IsSpendingOn(OwnerQuestion question)
    {
        int cue = question.Find.CueAt;
        return question.Measures(Metric.Spending) && question.Line.Is(cue, "spending") && question.Line.Is(cue + 1, "on") && cue < question.At
            && (cue == 0 || question.Line.IsIn(cue - 1, ClauseWords.Speech) || question.Line.Is(cue - 1, "say") || question.Line.Is(cue - 1, "that")
                || question.Line.IsIn(cue - 1, FigureWords.Worldwide));
    }

    /// <summary>"Acme, which says that law firms will spend": those who do it stand before the verb.</summary>
    private static bool IsDoneByMany(OwnerQuestion question)
    {
        // "investors valued it at".
        bool valued = question.Measures(Metric.Valuation) && question.Line.IsIn(question.Find.CueAt, FigureWords.Gives);
        if (question.Find.Rule == "metric/penalty" || valued) return false;
        int verb = question.Find.CueAt >= 0 ? question.Find.CueAt : question.At - 1;
        if (verb >= question.At || (question.Find.CueAt < 0 && !NamePlaces.IsVerbLike(question.Line, verb))) return false;
        return DoerReader.AreMany(question.Line, verb) || (IsPurse(question) && DoerReader.IsPersonal(question.Line, verb));
    }

    /// <summary>Whether the amount may be out of somebody's own pocket: "paid $5 million for a house", "earned", "donated".</summary>
    private static bool IsPurse(OwnerQuestion question)
    {
        if (question.Find.CueAt < 0 || question.Measures(Metric.Spending, Metric.NetIncome)) return true;
        return question.Measures(Metric.DealValue) && (question.Line.AnyIn(question.At + 1, question.At + 5, FigureWords.Homes)
            || question.Line.AnyIn(question.Find.CueAt + 1, Math.Min(question.At, question.Find.CueAt + 5), FigureWords.Homes));
    }

    /// <summary>"Acme says the pump market will be worth", "Acme's founder Ann Lee is worth": no company stands before the verb.</summary>
    private static bool IsWorthOfOthers(OwnerQuestion question) =>
        question.Line.Is(question.At - 1, "worth") && DoerReader.IsNoCompany(question.Line, question.At - 1);

    /// <summary>"Acme's $5 million estimate", "compared to Lowell's $7 million tally": of what others did.</summary>
    private static bool IsReckoned(OwnerQuestion question) =>
        question.Measures(Metric.Other) && (question.Line.Is(question.At + 1, "estimate") || question.Line.Is(question.At + 1, "tally")
            || question.Line.Is(question.At + 1, "count") || question.Line.Is(question.At + 1, "calculation"));

    /// <summary>"could be worth as much as $5 million [for him]".</summary>
    public static bool IsForPerson(TermLine line, int end) =>
        (line.Is(end, "for") || line.Is(end, "to")) && (line.IsKind(end + 1, TermKind.Person)
            || line.Is(end + 1, "him") || line.Is(end + 1, "her")) && !line.Possesses(end + 1);

    /// <summary>"raised by the startups", "the $12 generated by both Acme and Lowell".</summary>
    private static bool AreNobodiesAfter(TermLine line, int end)
    {
        int both = line.Is(end, "by") || line.Is(end, "at") ? end + 1 : end + 2;
        if (line.Is(both, "both") && (line.Is(both - 1, "by") || line.Is(both - 1, "at"))) return true;
        if (!line.Is(end, "by") && !line.Is(end, "of") && !line.Is(end, "from")) return false;
        for (int i = end + 1; i < end + 4; i++)
            if (line.IsIn(i, FigureWords.Nobodies)) return line.Is(end, "by");
        return false;
    }
}
