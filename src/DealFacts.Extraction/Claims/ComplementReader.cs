using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Goes right from a frame's object and takes whom and what the prepositions bring: "from Acme", "for $5 billion", "led by Widget
/// Ventures".
/// </summary>
internal sealed class ComplementReader(DealDraft draft, bool agentExpected)
{
    private const int LongestBracket = 9;

    private const int Farthest = 45;

    private readonly TermLine _line = draft.Line;
    private readonly ComplementSums _sums = new(draft);
    private readonly ListedTargets _listed = new(draft);

    /// <summary>Reads from a term to the end of the clause.</summary>
    public void Read(int at)
    {
        int limit = Math.Min(_line.Count, at + Farthest);
        draft.End = Math.Max(draft.End, at);
        ComplementEnds ends = new(draft, _listed);
        for (int i = at; i < limit && !ends.IsAt(i);)
        {
            int next = Take(i);
            if (next > i) draft.End = next;
            i = next > i ? next : i + 1;
        }
    }

    private bool BringsInvestors => draft.Frame.Kind is DealKind.FundingRound or DealKind.Investment;

    /// <summary>Takes the complement that starts at a term; the term after it, or the same term when none starts there.</summary>
    private int Take(int at)
    {
        if ((OwnerAside(at) ?? OwnerAsides.BehindPlace(draft, at)) is { } owner)
            return draft.Has(PartyRole.Seller) && _line.AnyIn(at - 1, owner, PhraseWords.Once) ? owner + 1 : TakeOwner(owner);
        if (BringsInvestors
            && InvestorPhrases.Introduced(draft, at) is { } introduced) return TakeParties(introduced.At, introduced.Role, at);
        if (_line.Is(at, "on") && BehalfAt(at + 1) is { } principal) return TakePrincipal(principal, at);
        if (_sums.Take(at) is var told && told > at) return told;
        // "Potential suitors for Widget include Acme and Lowell".
        if (draft.Frame.IsAgent && draft.Has(PartyRole.Target) && _line.IsIn(at, DealWords.Listing)
            && NounPhraseReader.ReadParties(_line, at + 1) is { HasNames: true } suitors)
        {
            draft.Take(suitors, draft.Frame.Subject);
            return suitors.End;
        }

        if (_listed.Take(at) is var listed && listed > at) return listed;
        // "A $41 million round led by Acme will help Widget hire engineers".
        if (draft.Frame.Kind == DealKind.FundingRound && !draft.HasEnd && _line.IsIn(at, RoundWords.Enabling)
            && _line.IsKind(at + 1, TermKind.Company) && !_line.Possesses(at + 1))
        {
            draft.Add(PartyRole.Issuer, NounPhraseReader.PartyAt(_line, at + 1));
            draft.IsReference &= !draft.HasEnd;
            return at + 2;
        }

        if (!_line.IsIn(at, ClauseWords.Prepositions)) return at;
        string preposition = _line[at].Lower;
        // "backed Widget with $5 million", "which she funded with $5 million".
        bool with = preposition == "with" && draft.Frame.Id is "deal/back" or "deal/rescue";
        // "an offer of 20 dlrs a share for Widget".
        if (preposition == "of" && draft.Frame.Id is "deal/offer" or "deal/tender"
            && _line.MoneyAt(at + 1) is { Per.Length: > 0 }) return at + 2;
        // "its health unit, home to Zuno and Pimlet".
        if (preposition == "to" && _line.IsIn(at - 1, PhraseWords.BoundTo)) return at;
        // "Acme, whose turnover is put at 58 mln dlrs".
        if (preposition == "at" && _line.IsIn(at - 1, PriceWords.Standing)) return at;
        if ((with || preposition is "for" or "at") && _sums.PriceAfter(at + 1) is { } price) return _sums.TakePrice(preposition, price);
        // "sold it to a group formed by Acme", "to a company set up by Acme", but not "was snapped up by Acme".
        bool grouped = _line.IsIn(at - 1, PhraseWords.Groupings) || (_line.Is(at - 1, "up") && _line.Is(at - 2, "set"));
        if (preposition == "by" && grouped
            && !_line.Is(at - 1, "made") && (draft.Frame.Kind is DealKind.Divestiture or DealKind.Acquisition or DealKind.TenderOffer)
            && draft.Frame.Object != FrameObject.None) return at;
        // "extended its Series B by $16 million", "topped up its Series A with another $8 million".
        if (preposition is "by" or "with" && draft.Frame.Id == "deal/round" && _line.IsIn(BeforeUp(draft.PhraseFrom - 1), RoundWords.Extending)
            && (_line.MoneyAt(at + 1) ?? (_line.Is(at + 1, "another") ? _line.MoneyAt(at + 2) : null)) is { } further)
        {
            draft.TakeValue(further);
            return at + 2;
        }

        if (preposition == "by" && AgentRoles.IsHeld(draft, at - 1)) return TakeHolderOf(at);
        if (preposition == "by" && agentExpected) return TakeAgent(at);
        if (preposition == "to" && draft.Frame.Id == "deal/offer" && _line.MoneyAt(at + 1) is { Per: "" } raised)
        {
            // "raised its bid for Widget to $1.9 billion".
            draft.TakeValue(raised);
            return at + 2;
        }

        if (draft.Frame.RoleAfter(preposition) is { } role) return TakeRole(at, preposition, role);
        if (draft.Frame.Id == "deal/sell" && SoldFurther.RoleAfter(draft, at) is { } side) return TakeRole(at, preposition, side);
        // "bought 1.2 mln shares of Widget in a private transaction with Acme".
        if (preposition == "with" && draft.Frame.Subject == PartyRole.Acquirer && !draft.Word.IsNoun && draft.Has(PartyRole.Target)
            && (_line.Is(at - 1, "transaction") || _line.Is(at - 1, "transactions"))) return TakeRole(at, preposition, PartyRole.Seller);
        bool ofRound = draft.Frame.Object == FrameObject.Capital && RoundReader.IsNamedBefore(_line, at);
        if (preposition == "of" && ((at == draft.Word.End && draft.Word.IsNoun) || ofRound) && _line.MoneyAt(at + 1) is { } sum)
        {
            // "a loan of $5 million", "closed a Series C round of $5 million".
            draft.TakeValue(sum);
            return at + 2;
        }

        return preposition is "in" or "of" or "under" or "through" or "via" ? _sums.TakeSum(at) : at;
    }

    /// <summary>The name in "on its behalf", "on behalf of Acme", or null.</summary>
    private int? BehalfAt(int at)
    {
        if (_line.IsParty(at) && _line.Is(_line.IsPossessive(at + 1) ? at + 2 : at + 1, "behalf")) return at;
        return _line.Is(at, "behalf") && _line.Is(at + 1, "of") && _line.IsParty(at + 2) ? at + 2 : null;
    }

    /// <summary>Who buys on another's behalf is not the buyer.</summary>
    private int TakePrincipal(int at, int start)
    {
        if (draft.Frame.Subject is not (PartyRole.Acquirer or PartyRole.Seller or PartyRole.Investor)) return start;
        draft.Replace(draft.Frame.Subject, NounPhraseReader.PartyAt(_line, at));
        return at + 1;
    }

    /// <summary>
    /// "Wagonhire, a wholly owned subsidiary of Karlstad": the term of the owner that an aside right after the target names, or null.
    /// </summary>
    private int? OwnerAside(int at) => draft.HasTargetBefore(BeforeBrackets(at)) ? OwnerAsides.Beside(_line, at) : null;

    /// <summary>"Wagonhire ("the unit"), a subsidiary": where the name ended.</summary>
    private int BeforeBrackets(int at)
    {
        if (!_line.Is(at - 1, ")")) return at;
        for (int i = at - 2; i > 0 && i > at - LongestBracket; i--)
            if (_line.Is(i, "(")) return i;
        return at;
    }

    private int TakeOwner(int at)
    {
        draft.Add(PartyRole.Seller, NounPhraseReader.PartyAt(_line, at));
        return at + 1;
    }

    private int TakeAgent(int at)
    {
        if (AgentRoles.IsOthers(draft, at)) return at;
        // "brings the total raised by the French company to": who that is, the round tells.
        if (IsTotalRaised(at) && _line.MentionAt(at + 1) is not { Kind: MentionKind.Name }) return at;
        PartyRole role = draft.Frame.Kind == DealKind.FundingRound && _line.IsIn(at - 1, RoundWords.Raised)
            && (_line.IsIn(at - 2, ClauseWords.Be) || IsTotalRaised(at)) ? PartyRole.Issuer
            : draft.Frame.RoleAfter("by") ?? draft.Frame.Subject;
        if (HolderReader.At(_line, at + 1) is { } holder
            && !holder.IsGovernment) return TakeHolder(holder, role);
        if (NounPhraseReader.ReadParties(_line, AgentRoles.PastBody(_line, at + 1)) is not { HasNames: true } agent) return at;
        bool received = AgentRoles.IsReceived(draft, at - 1);
        draft.Take(agent, !received ? role : draft.Has(PartyRole.Target) ? PartyRole.Seller : PartyRole.Target);
        return agent.End;
    }

    /// <summary>"[topped] up its Series A".</summary>
    private int BeforeUp(int at) => _line.Is(at, "up") ? at - 1 : at;

    private bool IsTotalRaised(int by) => _line.Is(by - 1, "raised") && _line.Is(by - 2, "total");

    private int TakeHolderOf(int by)
    {
        if (NounPhraseReader.ReadParties(_line, by + 1) is not { HasNames: true } holder) return by;
        draft.Take(holder, PartyRole.Seller);
        return holder.End;
    }

    private int TakeHolder(Party holder, PartyRole role)
    {
        draft.Add(role, holder);
        return holder.End;
    }

    private int TakeRole(int at, string preposition, PartyRole role)
    {
        if (role is PartyRole.Seller or PartyRole.Acquirer or PartyRole.Investor && ComplementFit.Belongs(draft, at, preposition)
            && HolderReader.At(_line, at + 1) is { } holder) return TakeHolder(holder, role);
        // "a round in which Acme took the lead".
        if (_line.IsIn(at + 1, ClauseWords.Relatives) && !_line.Is(at + 2, "of")) return at;
        // "into that of Widget".
        if (_line.Is(at + 1, "that") && _line.Is(at + 2, "of")) at += 2;
        NounPhrase? phrase = role is PartyRole.Target ? NounPhraseReader.Read(_line, at + 1) : NounPhraseReader.ReadParties(_line, at + 1);
        if (phrase is null || !ComplementFit.Belongs(draft, at, preposition)) return at;
        // "a deal for Acme to buy Widget": Acme is to buy.
        if (draft.Frame.Id == "deal/deal-for" && _line.Is(phrase.End, "to")
            && DealVerbs.Find(_line[phrase.End + 1].Word) is { Form: VerbForm.Base }) return phrase.End;
        if (role == PartyRole.Target && IsOwnerOfTarget(at, preposition, phrase)) return phrase.End;
        // "its offer for Widget, clearing the way for Gadget", "its offer for Widget to one Acme share": what the noun is for was told.
        bool ofOffer = preposition == "for" || (preposition == "to" && draft.Frame.Id == "deal/offer");
        if (role == PartyRole.Target && ofOffer && draft.Has(PartyRole.Target)) return phrase.End;
        if (draft.Frame.Kind == DealKind.Merger && IsUnnamed(phrase)) return TakeUnnamed(phrase);
        // "merge with Widget Bank, a thrift with eight offices".
        bool joined = draft.Frame.Kind == DealKind.Merger && preposition == "with" && draft.Has(PartyRole.Target);
        if (joined && !phrase.HasNames) return phrase.End;
        if (preposition == "in" && RoundReader.Nouns.Contains(phrase.HeadWord)) return _sums.TakeSum(at);
        // "put $1.5 billion into Widget's listing".
        if (role is PartyRole.Target && draft.Frame.Id == "deal/invest" && draft.Has(PartyRole.Investor)
            && phrase is { HasNames: false, Owner: { } issuer } && (DealNouns.Offerings.Contains(phrase.HeadWord)
                || RoundReader.Find(_line, phrase.First, phrase.End + 1) is not null))
        {
            draft.Add(role, issuer);
            return phrase.End;
        }

        if (role is PartyRole.Target && preposition == "of" && at == draft.Word.End && !phrase.CanBeTarget)
        {
            if (ThingReader.ReadOf(draft, phrase) is not { } thing) return at;
            phrase = thing;
        }
        else if (!(role is PartyRole.Target && preposition != "to" ? phrase.CanBeTarget : phrase.HasNames)) return at;

        if (draft.Frame.Kind == DealKind.Investment && phrase.HasNames
            && phrase.Heads[0].Entity is { Kind: EntityKind.Other }) return phrase.End;
        // "the purchase of the pumps business of Widget from Gadget": once, it was Widget's.
        if (role == PartyRole.Seller && preposition == "from" && phrase.HasNames) draft.DropOwner(PartyRole.Seller);
        draft.Take(phrase, role);
        return phrase.End;
    }

    /// <summary>"the purchase of the paper unit of Widget Inc": after what is bought "of" tells again whose it is.</summary>
    private bool IsOwnerOfTarget(int at, string preposition, NounPhrase phrase) =>
        preposition == "of" && draft.Has(PartyRole.Target) && phrase.Heads.Count == 1
            && draft.Parties.Any(p => p.Role == PartyRole.Seller && p.Party.First == phrase.Heads[0].First);

    /// <summary>"merger talks with another, unidentified company".</summary>
    private bool IsUnnamed(NounPhrase phrase) =>
        !phrase.HasNames && phrase.Owner is null && CompanyWords.Sorts.Contains(phrase.HeadWord)
            && Enumerable.Range(phrase.First, phrase.End - phrase.First).Any(i => _line.IsIn(i, DealWords.Unnamed));

    private int TakeUnnamed(NounPhrase phrase)
    {
        draft.HasUnnamedSide = true;
        return phrase.End;
    }

    private int TakeParties(int at, PartyRole role, int start)
    {
        for (int i = at; i < at + 6 && i < _line.Count; i++)
        {
            if (!_line.IsName(i)) continue;
            NounPhrase? phrase = NounPhraseReader.Read(_line, i);
            if (phrase is { HasNames: false, Owner: { } owner })
            {
                draft.Add(role, owner);
                return phrase.End;
            }

            if (phrase is not { HasNames: true }) return start;
            draft.Take(phrase, role);
            return phrase.End;
        }

        return start;
    }
}
