using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;

namespace DealFacts.Extraction.Claims;

/// <summary>Reads percentages of ownership: "a 5% stake in Acme", "52% owned by"; all other percentages are passed over.</summary>
internal static class StakeReader
{
    private const int Near = 3;
    private const int NearWhich = 7;

    /// <summary>The stake, or null when the percentage is none.</summary>
    public static FigureStatement? Read(TermLine line, int at, Quantity quantity)
    {
        if (!IsStake(line, at)) return null;
        Entity? owned = Owned(line, at);
        return new FigureStatement(quantity, Metric.Stake, line, at, "metric/stake")
        {
            Owner = owned is { Kind: EntityKind.Organization } ? owned : null,
            Basis = BasisReader.Read(line, at, Metric.Stake),
            Period = PeriodFinder.Find(line, at, Metric.Stake),
        };
    }

    private static bool IsStake(TermLine line, int at)
    {
        if (IsOwned(line, at)) return true;
        for (int i = at + 1; i <= at + Near && i < line.Count; i++)
            if (line.IsIn(i, StakeNouns)) return true;
        return OwnsPart(line, at) || IsHeldAlone(line, at) || HeldParts.Are(line, at) || StakeBefore(line, at) >= 0
            || line.Is(at - 1, "remaining")
            && !line.Is(at + 1, "of");
    }

    /// <summary>"the foundation, which owns 28%, said", "together control 46 per cent.", "a 3% holder": of whom, the story tells.</summary>
    private static bool IsHeldAlone(TermLine line, int at)
    {
        int end = line.IsKind(at + 1, TermKind.Period) ? at + 2 : at + 1;
        if (line.IsIn(at + 1, HoldingWords.Holders)) return true;
        // "the largest shareholder with 13 per cent", "with a stake of roughly 4%".
        if (line.Is(at - 1, "with") && line.IsIn(at - 2, HoldingWords.Holders) || line.Is(at - 1, "of")
            && line.IsIn(at - 2, StakeNouns)) return true;
        bool ends = end >= line.Count || line.IsPunctuation(end) && !line.Is(end, "-") || line.Is(end, "and") || line.Is(end, "before")
            || line.Is(end, "after");
        bool isHeld = line.IsIn(at - 1, FigureWords.Holds) || line.Is(at - 1, "about") && line.IsIn(at - 2, FigureWords.Holds);
        return ends && isHeld && !IsOfSeveral(line, at);
    }

    /// <summary>"Combined, Acme and Widget would control 13%": of the market told before.</summary>
    private static bool IsOfSeveral(TermLine line, int at)
    {
        for (int i = 0; i < at; i++)
            if (line.Entry(i, FigureWords.Both) > 0 || line.IsIn(i, FigureWords.Together)) return true;
        return false;
    }

    /// <summary>"52% owned by", "owned 60 percent by Lowell and 40 percent by Barrow".</summary>
    private static bool IsOwned(TermLine line, int at) => line.Is(at + 1, "owned") || (line.Is(at + 1, "-") && line.Is(at + 2, "owned"))
        || (line.Is(at + 1, "by") && IsOwnedBefore(line, at));

    private static bool IsOwnedBefore(TermLine line, int at)
    {
        for (int i = at - 1; i >= 0 && at - i < 14 && !line.Is(i, ";"); i--)
            if (line.Is(i, "owned")) return line.IsKind(i + 1, TermKind.Percent);
        return false;
    }

    /// <summary>"holds 50% of its Indian unit", "bought 30 percent of Acme".</summary>
    private static bool OwnsPart(TermLine line, int at)
    {
        bool into = line.Is(at + 1, "in") && (line.IsIn(at - 1, FigureWords.Holds) || line.IsIn(at - 2, FigureWords.Holds)) && line.Is(at + 2, "the");
        // "will own 60% of the combined company": of neither of the two.
        if (line.Is(at + 1, "of") && line.Is(at + 2, "the") && (line.IsIn(at + 3, ReferenceWords.Joined) || line.Is(at + 3, "new")))
            return false;
        if (!(line.Is(at + 1, "of") || into) || line.IsIn(at + 2, Masses) || IsOfMarket(line, at + 2)) return false;
        for (int i = at - 1; i >= 0 && at - i <= Near; i--)
            if (line.IsIn(i, OwnVerbs)) return !IsOfHolders(line, i);
        // "its acquisition of 62% of Acme".
        if (!into && line.Is(at - 1, "of") && line.IsIn(at - 2, DealNouns.Deals)) return true;
        return false;
    }

    /// <summary>"raise its stake in Acme to 74% from 49%": the term of the noun before the percentage; -1 where it moves none.</summary>
    private static int StakeBefore(TermLine line, int at)
    {
        if (!line.Is(at - 1, "to") && !line.Is(at - 1, "from")) return -1;
        for (int i = at - 2; i >= 0 && at - i < 12; i--)
        {
            if (line.IsIn(i, StakeNouns)) return i;
            if (line.IsPunctuation(i) && !line.IsPossessive(i) && !line.Is(i, "-") && !IsBeforeFrom(line, i, at)
                || line.IsIn(i, ClauseWords.Auxiliaries)) return -1;
        }

        return -1;
    }

    /// <summary>"Acme shareholders will own 60% of": of what the two become.</summary>
    private static bool IsOfHolders(TermLine line, int verb)
    {
        int noun = verb - 1;
        while (line.IsIn(noun, ClauseWords.Auxiliaries)) noun--;
        // "Family owners hold 83% of Acme": of Acme as it is.
        return line.IsIn(noun, PriceWords.Holders) && (noun < verb - 1 || line.IsKind(noun - 1, TermKind.Company) || line.IsPossessive(noun - 1));
    }

    /// <summary>"a 9% stake in Acme, up from 8%", "to 9%, from 8%": the comma before what it was.</summary>
    private static bool IsBeforeFrom(TermLine line, int comma, int at) =>
        line.Is(at - 1, "from") && at - comma <= 3 && line.Is(comma, ",");

    /// <summary>"control 40 percent of Europe's packaging market": no company's.</summary>
    private static bool IsOfMarket(TermLine line, int at)
    {
        for (int i = at; i < at + 7 && i < line.Count && !line.IsPunctuation(i); i++)
            if (line.IsIn(i, Markets)) return true;
        return false;
    }

    private static Entity? Owned(TermLine line, int at)
    {
        // The one named behind it is the buyer.
        if (HeldParts.IsNotOwned(line, at)) return null;
        if (IsOwned(line, at)) return SubjectFinder.Find(line, at).FirstOrDefault()?.Entity;
        if (OwnsPart(line, at)) return NounPhraseReader.Read(line, at + 2) is { } part
            ? part.Heads.FirstOrDefault()?.Entity ?? part.Owner?.Entity : null;
        for (int i = StakeBefore(line, at); i >= 0 && i < at; i++)
            if ((line.Is(i, "in") || line.Is(i, "of")) && NounPhraseReader.Read(line, i + 1) is var whole)
                return whole?.Heads.FirstOrDefault()?.Entity ?? whole?.Owner?.Entity;
        // "a stake of 5% in Acme".
        if (line.Is(at - 1, "of") && line.IsIn(at - 2, StakeNouns) && line.Is(at + 1, "in")
            && NounPhraseReader.Read(line, at + 2) is { HasNames: true } held) return held.Heads[0].Entity;
        if (OfRelative(line, at) is { } which) return which;
        if (NounPhraseReader.Read(line, at) is { } phrase)
        {
            if (phrase.HasNames && phrase.Heads[0].First > at) return phrase.Heads[0].Entity;
            if (phrase.Owner is { Entity.Kind: EntityKind.Organization } owner && owner.First > at) return owner.Entity;
        }

        // "a 5% stake in its Indian unit": the unit has no name, its owner speaks.
        for (int i = at + 2; i < at + 5; i++)
            if (line.Is(i, "in") && line.Is(i + 1, "its")) return SubjectFinder.Find(line, at).FirstOrDefault()?.Entity;

        // "Lowell sold its 5% stake": the owned one is not in the sentence.
        return null;
    }

    /// <summary>"Acme, in which Lowell holds 15 percent".</summary>
    private static Entity? OfRelative(TermLine line, int at)
    {
        for (int i = at - 1; i > 2 && at - i < NearWhich; i--)
        {
            if (!line.Is(i, "which") || !(line.Is(i - 1, "in") || line.Is(i - 1, "of"))) continue;
            int name = line.Is(i - 2, ",") ? i - 3 : i - 2;
            return line.IsKind(name, TermKind.Company) && !line.Possesses(name) ? line.EntityAt(name) : null;
        }

        return null;
    }

    private static readonly WordTable StakeNouns = WordTable.Of("""
        holding
        interest
        ownership
        shareholding
        stake
        """);

    private static readonly WordTable OwnVerbs = WordTable.Of("""
        acquire
        acquired
        acquiring
        bought
        buy
        buying
        control
        controls
        held
        hold
        holding
        holds
        keep
        keeping
        keeps
        kept
        owned
        owning
        owns
        own
        retain
        retained
        retains
        sell
        selling
        sold
        take
        taken
        takes
        taking
        took
        """);

    /// <summary>What is shared out among rivals, not owners: "40 percent of the market".</summary>
    private static readonly WordTable Markets = WordTable.Of("""
        capacity
        flights
        industry
        market
        output
        production
        reserves
        sales
        sector
        traffic
        """);

    /// <summary>After "of", what is no company: "owns 20% of the market".</summary>
    private static readonly WordTable Masses = WordTable.Of("""
        all
        its
        people
        sales
        those
        """);
}
