using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Reads who has put money into a company from a list: "Acme's backers include Widget Ventures", "Acme counts Widget among its backers".
/// </summary>
internal sealed class BackerListReader(DealDraft draft)
{
    private const int Farthest = 24;

    private readonly TermLine _line = draft.Line;

    /// <summary>Whether the noun tells of backers here; its phrase starts at a term.</summary>
    public bool Read(int start)
    {
        draft.First = start;
        if (draft.Frame.Kind == DealKind.FundingRound) return ReadJoiners(start);
        if (_line.IsIn(draft.Word.End, DealWords.Listing)) return TakeOwner(start) && TakeNames(draft.Word.End + 1);
        // "Widget and Gadget are among Acme's backers", "Among Acme's backers are Widget and Gadget".
        if (_line.Is(start - 1, "among") && _line.IsIn(start - 2, ClauseWords.Be)) return TakeOwner(start) && TakeBackers(start - 2);
        if (start <= 1 && _line.IsIn(draft.Word.End, ClauseWords.Be) && _line.IsParty(draft.Word.End + 1)
            && TakeOwner(start)) return TakeNames(draft.Word.End + 1);
        if (TakeOwnerBehind(draft.Word.End) is > 0 and var listing) return TakeNames(listing + 1);
        if (MembersAt(draft.Word.End) is > 0 and var members && Having(start) is > 0 and var having
            && SubjectFinder.FindFree(_line, having) is { Count: > 0 } owners)
        {
            // "Acme counts investors such as Widget Ventures".
            draft.First = owners[0].First;
            draft.Add(PartyRole.Target, owners[0]);
            return TakeNames(members);
        }

        int counts = Counts(start);
        if (counts < 0 || SubjectFinder.FindFree(_line, counts) is not { Count: > 0 } subjects) return false;
        draft.First = subjects[0].First;
        draft.Add(PartyRole.Target, subjects[0]);
        return TakeNames(counts + 1);
    }

    /// <summary>"New investors include Widget Ventures", "Other participants were Widget and Gadget": of the round told before.</summary>
    private bool ReadJoiners(int start)
    {
        for (int i = start; i < draft.Word.First; i++)
            if (_line.Possesses(i)) return false;
        int at = draft.Word.End;
        bool lists = _line.IsIn(at, DealWords.Listing) || (_line.IsIn(at, ClauseWords.Be)
            && _line.IsKind(DescribedName.At(_line, at + 1), TermKind.Company));
        draft.IsReference = true;
        return lists && TakeNames(at + 1);
    }

    /// <summary>"investors in the startup include": the term that lists them; 0 where it is not so told.</summary>
    private int TakeOwnerBehind(int at)
    {
        if (!_line.Is(at, "in") && !_line.Is(at, "of") && !_line.Is(at, "behind")) return 0;
        if (!_line.IsKind(at + 1, TermKind.Company) || !_line.IsIn(at + 2, DealWords.Listing)) return 0;
        draft.Add(PartyRole.Target, NounPhraseReader.PartyAt(_line, at + 1));
        return at + 2;
    }

    /// <summary>The "counts" of "counts existing investors such as", or -1.</summary>
    private int Having(int start)
    {
        for (int i = draft.Word.First - 1; i >= Math.Max(1, start - 1); i--)
            if (_line.IsIn(i, RoundWords.Having)) return i;
        return -1;
    }

    /// <summary>The term after "such as", "including"; 0 where none stands there.</summary>
    private int MembersAt(int at) => _line.Is(at, "such") && _line.Is(at + 1, "as") ? at + 2
        : _line.Is(at, "including") || _line.Is(at, "like") ? at + 1 : 0;

    /// <summary>"counts" before "among its backers"; -1 where it is not so told.</summary>
    private int Counts(int start)
    {
        if (!_line.Is(start - 1, "among") && !_line.Is(start - 1, "as")) return -1;
        for (int i = start - 2; i > 0 && start - i < Farthest; i--)
            if (_line.Is(i, "counts") || _line.Is(i, "counted") || _line.Is(i, "counting")) return IsOfRound(i) ? -1 : i;
        return -1;
    }

    /// <summary>"a round that already counted Widget among its investors": of the round, not of the company named before.</summary>
    private bool IsOfRound(int counts)
    {
        int at = counts - 1;
        while (at > 0 && _line.IsAdverb(at)) at--;
        return _line.IsIn(at, ClauseWords.Relatives) && _line.IsIn(at - 1, RoundReader.Nouns);
    }

    /// <summary>"Acme's", "its": whose backers they are.</summary>
    private bool TakeOwner(int start)
    {
        for (int i = start; i < draft.Word.First; i++)
        {
            if (!_line.Possesses(i) || !_line.IsKind(i, TermKind.Company)) continue;
            draft.Add(PartyRole.Target, NounPhraseReader.PartyAt(_line, i));
            return true;
        }

        // "Acme, whose backers include Widget"; "Acme has raised $5 million since 2010 and investors include Widget".
        if (_line.Is(start, "whose") || _line.Is(start - 1, "whose")) return TakeSubject(_line.Is(start, "whose") ? start : start - 1);
        return _line.Is(start - 1, "and") && start > 1 && TakeSubject(start - 1);
    }

    /// <summary>The subjects of "are among": all of them put money in.</summary>
    private bool TakeBackers(int be)
    {
        foreach (Party backer in SubjectFinder.FindFree(_line, be)) draft.Add(PartyRole.Investor, backer);
        if (!draft.Has(PartyRole.Investor)) return false;
        draft.First = draft.Parties.Min(p => p.Party.First);
        return true;
    }

    private bool TakeSubject(int at)
    {
        foreach (Party subject in SubjectFinder.Find(_line, at))
        {
            if (subject.Entity is not { Kind: EntityKind.Organization }) continue;
            draft.Add(PartyRole.Target, subject);
            return true;
        }

        return false;
    }

    /// <summary>The names of the list, what describes each and what is told of it left out.</summary>
    private bool TakeNames(int at)
    {
        int names = 0;
        for (int i = at; i < _line.Count && i < at + Farthest; i++)
        {
            if (_line.Is(i, ";") || _line.Is(i, "among") || _line.Is(i, "as") || _line.IsIn(i, ClauseWords.Speech)) break;
            if (_line.IsIn(i, ClauseWords.Relatives) || _line.IsIn(i, ClauseWords.Prepositions))
            {
                while (i + 1 < _line.Count && !_line.Is(i + 1, ",") && !_line.Is(i + 1, "and")) i++;
                continue;
            }

            bool named = _line.IsKind(i, TermKind.Company) || _line.IsKind(i, TermKind.Person);
            if (!named || _line.Possesses(i)) continue;
            draft.Add(PartyRole.Investor, NounPhraseReader.PartyAt(_line, i));
            draft.End = i + 1;
            names++;
        }

        return names > 0;
    }
}
