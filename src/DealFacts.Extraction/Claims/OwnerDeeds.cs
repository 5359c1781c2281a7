using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>What a name does or suffers that tells whose an amount is: it is fined, it bids for another.</summary>
internal static class OwnerDeeds
{
    /// <summary>"bought drugs from Lowell, [paying] $5 million": the subject goes on, whoever is named right before.</summary>
    public static bool GoesOn(OwnerQuestion q, int name) =>
        q.Measures(Metric.Spending, Metric.AmountRaised) && q.Find.CueAt > name && q.Line.Is(q.Find.CueAt - 1, ",") && q.IsSubject(name)
            && q.Line[q.Find.CueAt].Lower.EndsWith("ing", StringComparison.Ordinal);

    private const int FarthestWe = 16;
    private const int LongestPassive = 6;

    /// <summary>"took a stake in Acme [and is spending] $5 million": the subject goes on, and the name was only its object.</summary>
    public static bool IsOfEarlierDeed(OwnerQuestion q, int name)
    {
        if (name >= q.Anchor || q.IsSubject(name) || NamePlaces.GovernorOf(q.Line, name) < 0) return false;
        int and = name + 1;
        if (!q.Line.Is(and, "and")) return false;
        // "stakes in Acme and Lowell, worth $5 million": another name, and no deed.
        int deed = q.Line.IsIn(and + 1, ClauseWords.Be) ? and + 2 : and + 1;
        return q.Line.IsPlainWord(deed) && q.Line[deed].Lower.EndsWith("ing", StringComparison.Ordinal);
    }

    /// <summary>"Acme, which bought Lowell in 2013, [is worth] $5 billion": the clause between is closed, its subject goes on.</summary>
    public static bool IsPredicate(OwnerQuestion q, int name)
    {
        if (!q.Measures(Metric.Valuation, Metric.MarketCapitalization) || !q.IsSubject(name)) return false;
        int be = q.Find.CueAt - 1;
        while (be > name && q.Line.IsAdverb(be)) be--;
        return be > name + 2 && q.Line.IsIn(be, ClauseWords.Be) && q.Line.Is(be - 1, ",") && q.Line.Is(name + 1, ",");
    }

    /// <summary>"Acme put in about $5 million", "Acme took part in a round, of $5 million": it is not Acme that has it.</summary>
    public static bool IsGiver(OwnerQuestion q, int name)
    {
        if (!q.Measures(Metric.DealValue, Metric.AmountRaised) || name >= q.At || !NamePlaces.IsFreeSubject(q.Line, name)) return false;
        for (int i = q.At - 1; i > name; i--)
        {
            if (q.Line.Entry(i, RoundWords.Giving) is var words and > 0) return !q.Line.Is(i + words, "by");
            if (q.Line.IsIn(i, RoundWords.Takes) || q.Line.IsParty(i)) return false;
        }

        return false;
    }

    /// <summary>"fined Acme $5 million", "fined the truck maker Acme": the object of the verb.</summary>
    public static bool IsFined(OwnerQuestion q, int name)
    {
        if (q.Find.Rule != "metric/penalty" || q.Find.CueAt < 0 || name < q.Find.CueEnd || name >= q.At) return false;
        for (int i = q.Find.CueEnd; i < name; i++)
            if (!q.Line.IsPlainWord(i) || q.Line.IsIn(i, ClauseWords.Prepositions)) return false;
        return true;
    }

    /// <summary>
    /// "Acme put the valuation of Lowell at $5 million", "Acme has set an enterprise value for": a judge of another's worth.
    /// </summary>
    public static bool IsValuer(OwnerQuestion q, int name)
    {
        if (!q.Measures(Metric.Valuation, Metric.MarketCapitalization) || q.Find.CueAt <= name) return false;
        if (name + 1 == q.Find.CueAt && OwnerPlaces.IsValuedBy(q) && q.Line.IsIn(name - 1, ClauseWords.Relatives)) return true;
        // "Acme is valuing Widget at $5 million".
        if (q.Line.IsIn(q.Find.CueAt, FigureWords.Gives))
            for (int i = q.Find.CueAt + 1; i < q.At; i++)
                if (q.Line.IsKind(i, TermKind.Company)) return q.Line.EntityAt(i) != q.Line.EntityAt(name);
        int verb = q.Find.CueAt - 1;
        while (verb > name && q.Find.CueAt - verb < 5 && !q.Line.IsIn(verb, FigureWords.Judging)) verb--;
        return verb > name && q.Line.IsIn(verb, FigureWords.Judging)
            && (q.NearestSubject == name || q.IsSubject(name) || !IsNamedBetween(q.Line, name, verb));
    }

    /// <summary>"confers an enterprise value of $5 million on Acme": on whom.</summary>
    public static bool IsConferred(OwnerQuestion q, int name)
    {
        if (!q.Measures(Metric.Valuation, Metric.MarketCapitalization) || name <= q.At || name - q.At > 7
            || q.Find.CueAt >= q.At) return false;
        int to = q.Line.SkipBrackets(q.At + 1);
        if (!q.Line.Is(to, "on") && !q.Line.Is(to, "to") && !q.Line.Is(to, "for")) return false;
        for (int i = to + 1; i < name; i++)
            if (!q.Line.IsPlainWord(i) || q.Line.IsIn(i, ClauseWords.Prepositions)) return false;
        for (int i = q.Find.CueAt - 1; i >= 0 && q.Find.CueAt - i < 5; i--)
            if (q.Line.IsIn(i, FigureWords.Conferring)) return true;
        return false;
    }

    /// <summary>"We have $5 million in the bank," said Acme founder Ann Lee: for whom the one speaks who says "we".</summary>
    public static bool IsOfSpeaker(OwnerQuestion q, int name)
    {
        if (name < q.End || !q.Line.IsIn(name - 1, ClauseWords.Speech) || q.Line.IsIn(name + 1, FigureWords.Tellers)) return false;
        for (int i = q.At - 1; i >= 0 && q.At - i < FarthestWe; i--)
            if (q.Line.Is(i, "we") || q.Line.Is(i, "our") || q.Line.Is(i, "we've") || q.Line.Is(i, "we're")) return true;
        return false;
    }

    /// <summary>"said Ann Lee of Acme": for whom one speaks who is asked about others.</summary>
    public static bool IsFirmOfSpeaker(OwnerQuestion q, int name)
    {
        TermLine line = q.Line;
        if (!line.Is(name - 1, "of") && !line.Is(name - 1, "at")) return false;
        return line.IsKind(name - 2, TermKind.Person) && (line.IsIn(name - 3, ClauseWords.Speech) || line.Is(name - 3, "to"));
    }

    /// <summary>"17 million people use Acme apps": whose users they are.</summary>
    public static bool IsUsed(OwnerQuestion q, int name)
    {
        if (!q.Measures(Metric.Users) || name <= q.At || name - q.At > 6) return false;
        for (int i = q.At + 1; i < name; i++)
            if (q.Line.IsIn(i, FigureWords.Uses)) return true;
        return false;
    }

    /// <summary>"; Acme jumped 21% to $31.60": whose stock moved.</summary>
    public static bool IsMoved(OwnerQuestion q, int name)
    {
        if (!q.Measures(Metric.SharePrice) || name > q.At || q.At - name > 8 || !q.Line.IsIn(name + 1, MoneyContext.Changes)) return false;
        for (int i = name + 1; i < q.At; i++)
            if (q.Line.IsParty(i) || q.Line.Is(i, ";") || q.Line.Is(i, ",")) return false;
        return q.Line.Is(q.At - 1, "to") || q.Line.Is(q.At - 1, "at");
    }

    /// <summary>"Payments of $5 million have been checked [by Acme]"; but "is estimated by Acme" tells nothing of it.</summary>
    public static bool IsAgent(OwnerQuestion q, int name)
    {
        int verb = name - 2;
        if (!q.Measures(Metric.Other) || verb <= q.End || verb - q.End > LongestPassive || !q.Line.Is(name - 1, "by")
            || q.Line.IsIn(verb, ClauseWords.Speech) || q.Line.IsIn(verb, FigureWords.Telling)
            || !q.Line[verb].Lower.EndsWith("ed", StringComparison.Ordinal)) return false;
        int be = verb - 1;
        while (be > q.End && q.Line.IsAdverb(be)) be--;
        return q.Line.IsIn(be, ClauseWords.Be);
    }

    /// <summary>"spoke of Acme passing the $5 million mark": what the name is doing when it reaches the amount.</summary>
    public static bool IsDoing(OwnerQuestion q, int name)
    {
        if (name + 1 == q.At) return OpensDoing(q.Line.Phrase(q.At, q.At + 1));
        if (name >= q.Anchor || q.At - name > 8 || !q.Line[name + 1].Lower.EndsWith("ing", StringComparison.Ordinal)) return false;
        for (int i = name + 1; i < q.Anchor; i++)
            if (!q.Line.IsPlainWord(i) || q.Line.IsIn(i, ClauseWords.Conjunctions)
                || (i > name + 1 && q.Line.IsIn(i, ClauseWords.Auxiliaries))) return false;
        return true;
    }

    /// <summary>"[passing] the $5 million": the word that tells how firm the amount is tells what is done as well.</summary>
    private static bool OpensDoing(string amount)
    {
        int space = amount.IndexOf(' ');
        return space > 3 && amount.Substring(0, space).EndsWith("ing", StringComparison.Ordinal);
    }

    /// <summary>"Analysts at Lowell expect Acme to earn $5 million", "Lowell sees Acme making": of whom something is foretold.</summary>
    public static bool IsForetold(OwnerQuestion q, int name)
    {
        if (!(q.Measures(Metric.Spending, Metric.Headcount, Metric.Users, Metric.AmountRaised) || q.Find.Metric.IsResult())
            || name >= q.Anchor
            || q.Anchor - name > 6 || !q.Line.Is(name + 1, "to")) return false;
        for (int i = name - 1; i >= 0 && name - i < 4; i--)
            if (q.Line.IsIn(i, ForecastVerbs) || q.Line.IsIn(i, LettingVerbs)) return true;
            else if (!q.Line.IsPlainWord(i) || q.Line.IsIn(i, ClauseWords.Prepositions)) return false;
        return false;
    }

    private static readonly WordTable LettingVerbs = WordTable.Of("""
        allowed
        allowing
        allows
        enabled
        enables
        enabling
        forced
        forcing
        helped
        helping
        helps
        led
        leading
        permitted
        permitting
        prompted
        prompting
        """);

    private static readonly WordTable ForecastVerbs = WordTable.Of("""
        anticipate
        anticipates
        expect
        expected
        expects
        forecast
        forecasts
        predict
        predicts
        projects
        want
        wants
        """);

    private static bool IsNamedBetween(TermLine line, int first, int end)
    {
        for (int i = first + 1; i < end; i++)
            if (line.IsKind(i, TermKind.Company)) return true;
        return false;
    }

    /// <summary>
    /// "Acme, which had offered $5 million": the price is that of whom it wanted to buy; not so "Acme, which was bought for".
    /// </summary>
    public static bool IsBidder(OwnerQuestion q, int name)
    {
        if (!q.Measures(Metric.DealValue) || q.Find.CueAt <= name || q.Find.CueAt > q.At
            || q.Line.Entry(q.Find.CueAt, FigureWords.Trades) == 0) return false;
        int i = q.Find.CueAt - 1;
        while (i > name && q.Line.IsAdverb(i)) i--;
        return !q.Line.IsIn(i, ClauseWords.Be);
    }
}
