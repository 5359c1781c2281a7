using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds the statements of deals in a sentence: each frame's word is tried, and what it fills becomes a statement.</summary>
internal static class FrameReader
{
    private const int LongestParent = 6;

    /// <summary>The statements, in order. A noun within a verb's object tells no deal of its own: "lowered its stake in".</summary>
    /// <param name="line">The sentence.</param>
    /// <param name="pair">The two companies named together last: whom "the two companies" means.</param>
    public static IEnumerable<DealStatement> ReadAll(TermLine line, IReadOnlyList<Party> pair)
    {
        int nounsFrom = 0, offerEnd = -1;
        bool bought = false;
        Party? before = null;
        DealStatement? sale = null;
        DealStatement? told = null;
        for (int at = 0; at < line.Count; at++)
        {
            if (line[at].Lower.Length == 0) continue;
            foreach (FrameWord word in DealFrames.AllAt(line, at))
            {
                if (word.IsNoun && (at < nounsFrom || IsModifier(line, word))) continue;
                if (word.Frame.GoesOn && !bought) continue;
                // "its offer to acquire the company": the offer has told who and whom.
                if (!word.IsNoun && offerEnd >= 0 && offerEnd == at - 1 && line.Is(offerEnd, "to")
                    && line.MentionAt(word.End) is { Kind: not MentionKind.Name }) continue;
                DealDraft draft = new(line, word) { Before = before, Sale = sale };
                int objectEnd = word.IsNoun ? (new NounFrameReader(draft).Read() ? draft.TargetEnd : -1)
                    : new VerbFrameReader(draft).Read();
                if (objectEnd >= 0) TakePair(draft, pair);
                if (objectEnd >= 0) NextPurchase.TakeBuyers(draft, told);
                if (objectEnd >= 0) DealTellers.Take(draft);
                // "For 3 mln dlrs in cash, Acme bought Widget".
                if (objectEnd >= 0 && line.Is(0, "for") && draft.Has(PartyRole.Target)) draft.TakeValue(line.MoneyAt(1));
                if (objectEnd < 0 || Finish(draft) is not { } statement || IsOfBuyers(statement, told)) continue;
                foreach (DealStatement part in SoldLists.Part(statement).SelectMany(one => TargetLists.Part(one, word))
                    .SelectMany(RivalBidders.Part)) yield return part;
                if (NextRound.After(draft) is { } round && Finish(round) is { } further) yield return further;
                nounsFrom = Math.Max(nounsFrom, PastGiven(line, word.Frame, objectEnd));
                before = statement.FirstIn(PartyRole.Target) ?? before;
                if (statement.Kind == DealKind.Divestiture) sale = statement;
                told = statement;
                bought |= statement.Kind == DealKind.Acquisition;
                if (word.IsNoun && draft.Frame.Stage == DealStage.Proposed && draft.Has(PartyRole.Target) && draft.Has(PartyRole.Acquirer))
                    offerEnd = word.End;
                at = word.End - 1;
                break;
            }
        }
    }

    /// <summary>"the sale of Widget to a joint venture of Acme and Gadget": the venture buys, and is no news.</summary>
    private static bool IsOfBuyers(DealStatement venture, DealStatement? told) =>
        told is not null && venture.Kind is DealKind.JointVenture or DealKind.Partnership && venture.At > told!.At
            && venture.Parties.All(p => p.Party.Entity is not null
                && told.In(PartyRole.Acquirer).Any(buyer => buyer.Entity == p.Party.Entity));

    /// <summary>The names of a sentence's "A and B", or none.</summary>
    public static IReadOnlyList<Party> PairIn(TermLine line)
    {
        for (int i = 1; i + 1 < line.Count; i++)
            if (line.Is(i, "and") && line.IsKind(i - 1, TermKind.Company) && line.IsKind(i + 1, TermKind.Company))
                return [NounPhraseReader.PartyAt(line, i - 1), NounPhraseReader.PartyAt(line, i + 1)];
        return [];
    }

    /// <summary>"had put up $22 million [in new funding]": no round of those who give it.</summary>
    private static int PastGiven(TermLine line, DealFrame frame, int end)
    {
        if (frame.Id != "deal/invest" || !line.Is(end, "in")) return end;
        int noun = line.IsIn(end + 1, RoundReader.Nouns) ? end + 1 : end + 2;
        return line.IsIn(noun, RoundReader.Nouns) ? noun + 1 : end;
    }

    /// <summary>"The two companies are working together": they are the pair named last.</summary>
    private static void TakePair(DealDraft draft, IReadOnlyList<Party> pair)
    {
        if (draft.Frame.Kind is not (DealKind.Partnership or DealKind.Merger)) return;
        if (MergingPair.Of(draft) is { } both) draft.TakeBoth(both);
        if (draft.Parties.Count > 0) return;
        for (int i = draft.Word.First - 1; i > 0; i--)
        {
            if (!draft.Line.Is(i, "companies")
                || !(draft.Line.Is(i - 1, "two") || draft.Line.Is(i - 1, "both") || draft.Line.Is(i - 1, "the"))) continue;
            for (int k = 0; k < pair.Count; k++) draft.Add(k == 0 ? draft.Frame.Subject
                : draft.Frame.ObjectRole ?? draft.Frame.Subject, pair[k] with { First = -1 - k });
            return;
        }
    }

    /// <summary>"Series" before "F round", "acquisition" before "offer": the last noun of the phrase is the one that counts.</summary>
    private static bool IsModifier(TermLine line, FrameWord word)
    {
        if (word.End < line.Count
            && DealFrames.AllAt(line, word.End).Any(next => next is { IsNoun: true, Frame.Id: "deal/offer" })) return true;
        for (int i = word.End; i < word.End + 3 && i < line.Count && line.IsPlainWord(i) && !line.IsIn(i, ClauseWords.Prepositions); i++)
            if (DealFrames.AllAt(line, i).Any(next => next.IsNoun && next.Frame == word.Frame)) return true;
        return false;
    }

    private static DealStatement? Finish(DealDraft draft)
    {
        if ((draft.Parties.Count == 0 && !draft.IsReference) || IsNegated(draft)
            || (draft.Frame.NeedsPrice && draft.Value is null)) return null;
        // "no longer holds any shares of": it sold them.
        if (draft.Frame.Id == "deal/hold" && draft.Line.Is(draft.Word.First - 1, "longer"))
            draft.TurnInto(PartyRole.Investor, PartyRole.Seller);
        int named = draft.Parties.Count(p => p.Party.Entity is not null);
        // "Private equity firms have been buying clinics": who and whom, nobody tells.
        if (named == 0 && draft.Value is null && !draft.IsReference && draft.Parties.Count == 1
            && IsSeveral(draft.Parties[0].Party)) return null;
        // "a combination of speed and low cost".
        if (draft.Frame.Kind == DealKind.Merger && named == 0 && !draft.IsReference) return null;
        // "was rescued" by nobody; "was rebuffed" tells the stage of the deal told before.
        if (draft.Frame is { NeedsName: true, Object: not FrameObject.Approached, Subject: not PartyRole.Target }
            && !draft.Has(draft.Frame.Subject)) return null;
        if (draft.Frame.Kind is DealKind.DebtFinancing && !draft.Has(PartyRole.Lender)) return null;
        // "has put its mill on the block and hopes to raise $5 million": by the sale.
        if (draft is { Frame.Id: "deal/raise", Sale.Frame.Object: FrameObject.ForSale }
            && !draft.Has(PartyRole.Investor, PartyRole.LeadInvestor)) return null;
        // "a rival backed by private equity": by nobody in particular.
        if (draft.Frame.Id == "deal/back" && !draft.Has(PartyRole.Investor, PartyRole.LeadInvestor)) return null;
        bool mutual = draft.Frame is { Kind: DealKind.Partnership or DealKind.Contract, IsGeneric: false };
        if (mutual && (named < 2 || !draft.HasActor)) return null;
        if (mutual && draft.Frame.Kind is DealKind.Contract && !(draft.Has(PartyRole.Supplier) && draft.Has(PartyRole.Customer))) return null;
        TermLine line = draft.Line;
        StageFind stage = StageReader.Read(draft);
        if (stage.End == stage.First && GoverningWords.Of(draft) is { } governing) stage = stage with { Governing = governing };
        int first = Math.Min(draft.First, draft.Word.First), end = Math.Max(draft.End, draft.Word.End);
        if (stage.End > stage.First) end = Math.Max(end, stage.End);
        DealKind kind = DealKindReader.Read(draft);
        return new DealStatement(draft.Frame, kind, line, first, end)
        {
            Parties = draft.Frame.Kind == DealKind.Merger ? Merging(draft) : kind == DealKind.DebtFinancing ? Lending(draft)
                : draft.Parties,
            At = draft.Word.First,
            Value = draft.Value,
            Valuation = draft.Valuation,
            Round = RoundOf(draft),
            Stage = stage,
            IsReference = (draft.IsReference && !LeadsNamed(draft)) || !draft.HasEnd,
            Retells = LeadsNamed(draft) || IsFromOutside(draft) || draft.Frame.Id == "deal/round" && draft.Value is null
                && (draft.Line.Is(draft.PhraseFrom, "the") || draft.Line.Is(draft.PhraseFrom, "this")),
            IsWeak = draft.Frame.IsWeak && !draft.Line.Is(draft.Word.First - 1, "will"),
            IsTotal = draft.Frame.Object == FrameObject.Capital && TotalSums.Are(draft),
        };
    }

    /// <summary>"led the round for Widget": whose it is, is told, though it may be the one told before.</summary>
    private static bool LeadsNamed(DealDraft draft) =>
        draft.Frame.Id is "deal/lead" && draft.Parties.Any(p => p.Role == PartyRole.Issuer && p.Party.First > draft.Word.End
            && !p.Party.IsReferring);

    /// <summary>"It is Widget's first outside investment, which also included Gadget": the round told before.</summary>
    private static bool IsFromOutside(DealDraft draft) =>
        draft.Frame.Id == "deal/investment" && draft.Value is null
            && draft.Line.AnyIn(draft.PhraseFrom, draft.Word.First, RoundWords.Outside);

    /// <summary>"trophy hotels": a plural that nobody owns.</summary>
    private static bool IsSeveral(Party party) =>
        party.Entity is null && party.Description.EndsWith("s", StringComparison.Ordinal);

    /// <summary>The label in the statement's words; "led by" means the round right before it.</summary>
    private static string? RoundOf(DealDraft draft)
    {
        if (draft.IsReference && !draft.Word.IsNoun && draft.Frame.ObjectRole == PartyRole.Issuer)
            for (int i = draft.Word.First - 1; i >= draft.First; i--)
                if (RoundReader.Find(draft.Line, i, i + 1) is { } label) return label;
        return RoundReader.Find(draft.Line, draft.Word.IsNoun ? draft.PhraseFrom : draft.First, Math.Min(draft.Line.Count, draft.End + 6));
    }

    /// <summary>
    /// "the merger of Acme with Widget": of two that merge the first is taken as the one that the other joins. Nobody merges with a person.
    /// </summary>
    private static IReadOnlyList<(PartyRole Role, Party Party)> Merging(DealDraft draft)
    {
        List<(PartyRole Role, Party Party)> parties = [.. draft.Parties.Where(p => p.Party.Entity is not { Kind: EntityKind.Person })];
        // "the plan of Acme and Widget to merge into a chain".
        if (parties.Count(p => p.Party.Entity is not null) > 1) parties.RemoveAll(p => p.Role == PartyRole.Target && p.Party.Entity is null
            && !PartyWords.Parts.Contains(p.Party.Description));
        // "Widget will merge into Acme": it is Widget that is no more.
        if (draft.Frame.Id == "deal/merge" && draft.IsInto && parties.Count == 2
            && parties[0].Role == PartyRole.Acquirer && parties[1].Role == PartyRole.Target && parties[1].Party.First > draft.Word.End)
            return [(PartyRole.Acquirer, parties[1].Party), (PartyRole.Target, parties[0].Party)];
        // "agreed to merge with a unit of Acme": Acme is the one that is joined.
        int unit = parties.FindIndex(p => p.Role == PartyRole.Target && p.Party.Entity is null
            && PartyWords.Parts.Contains(p.Party.Description));
        int owner = parties.FindIndex(p => p.Role == PartyRole.Seller), joins = parties.FindIndex(p => p.Role == PartyRole.Acquirer);
        if (unit >= 0 && owner >= 0
            && joins >= 0) return [(PartyRole.Acquirer, parties[owner].Party), (PartyRole.Target, parties[joins].Party)];
        int joined = parties.FindIndex(p => p.Role == PartyRole.Target
            && (IsOfOther(draft.Line, p.Party) || IsOwnParent(draft.Line, p.Party)));
        if (joined >= 0 && joins >= 0 && owner != joins)
            return [(PartyRole.Acquirer, parties[joined].Party), (PartyRole.Target, parties[joins].Party)];
        if (parties.Any(p => p.Role == PartyRole.Acquirer) || parties.Count(p => p.Role == PartyRole.Target) < 2) return parties;
        int first = parties.FindIndex(p => p.Role == PartyRole.Target);
        parties[first] = (PartyRole.Acquirer, parties[first].Party);
        return parties;
    }

    /// <summary>"a merger with an [Acme] subsidiary", "with Acme's [Widget] unit": what belongs to another takes in who merges with it.</summary>
    private static bool IsOfOther(TermLine line, Party party)
    {
        if (!line.IsIn(party.End, PartyWords.Parts)) return false;
        bool article = line.Is(party.First - 1, "a") || line.Is(party.First - 1, "an");
        return article ? line.Is(party.First - 2, "with") : line.IsPossessive(party.First - 1) && line.Is(party.First - 3, "with");
    }

    /// <summary>"a merger with its parent, [Acme]", "with [Acme], its 51 pct owner".</summary>
    private static bool IsOwnParent(TermLine line, Party party)
    {
        int before = line.Is(party.First - 1, ",") ? party.First - 2 : party.First - 1;
        if (line.Is(before, "company")) before--;
        if (line.IsIn(before, PartyWords.Parents)) return true;
        if (!line.Is(party.End, ",") || !line.Possesses(party.End + 1)) return false;
        for (int i = party.End + 2; i < party.End + LongestParent; i++)
            if (line.IsIn(i, PartyWords.Parents)) return true;
        return false;
    }

    /// <summary>"a loan from Acme Bank": who puts money into a debt lends it.</summary>
    private static IReadOnlyList<(PartyRole Role, Party Party)> Lending(DealDraft draft) =>
        [.. draft.Parties.Select(p => (p.Role is PartyRole.Investor or PartyRole.LeadInvestor ? PartyRole.Lender : p.Role, p.Party))];

    /// <summary>"did not acquire": what did not happen is no deal; "will not pursue" is the stage rules' to tell.</summary>
    private static bool IsNegated(DealDraft draft)
    {
        int at = draft.Word.First;
        if (draft.Line.Is(at - 2, "intention") && draft.Line.Is(at - 3, "no")) return true;
        // "has yet to raise", "has yet to raise outside funding".
        int to = draft.Word.IsNoun ? at - 3 : at - 1;
        for (int i = at - 1; i >= to; i--)
            if (draft.Line.Is(i, "to") && draft.Line.Is(i - 1, "yet")) return true;
        bool past = (draft.Word.Form & VerbForm.Past) != 0;
        // "Widget never went public", "if Acme ever bought Widget".
        if (past && draft.Line.Is(at - 1, "never")) return true;
        if (past && draft.Line.Is(at - 1, "ever") && draft.Line.Is(draft.First - 1, "if")) return true;
        return !draft.Word.IsNoun && (draft.Line.Is(at - 1, "not") || draft.Line.Is(at - 1, "never"))
            && (draft.Line.Is(at - 2, "did") || draft.Line.Is(at - 2, "has") || draft.Line.Is(at - 2, "have")
                || draft.Line.Is(at - 2, "had"));
    }
}
