using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Reads who lends to whom: "lent Widget Works $5 million", "granted a $5 million loan to", "took a loan from".</summary>
internal sealed class LoanReader(DealDraft draft)
{
    private const int Farthest = 8;

    private readonly TermLine _line = draft.Line;

    /// <summary>The term after what is lent and to whom; -1 where no sum is lent to a company.</summary>
    public int ReadLent(NounPhrase? phrase)
    {
        if (phrase is { HasNames: true, Heads.Count: 1 } && _line.MoneyAt(phrase.End) is { } money)
        {
            draft.Add(PartyRole.Issuer, phrase.Heads[0]);
            draft.TakeValue(money);
            return phrase.End + 1;
        }

        if (phrase?.Money is not { } sum || !_line.Is(phrase.End, "to")) return -1;
        draft.TakeValue(sum);
        return NounPhraseReader.Read(_line, phrase.End + 1) is { HasNames: true } ? phrase.End : -1;
    }

    /// <summary>"granted a loan to", "took a loan from": by the verb before the loan its subject lends or borrows.</summary>
    public void TakeSubjects(IReadOnlyList<Party> subjects, int start)
    {
        if (subjects.Count == 0) return;
        // "will fund the deal with a $5 million loan from".
        if ((_line.IsIn(start - 1, PhraseWords.ByMeans) || IsSecondMeans(start - 1)) && !draft.Has(PartyRole.Issuer))
        {
            foreach (Party subject in subjects) draft.Add(PartyRole.Issuer, subject);
            return;
        }

        for (int i = start - 1; i >= subjects[subjects.Count - 1].End && start - i < Farthest; i--)
        {
            if (!_line.IsIn(i, GoverningVerbs.Lending) && !_line.IsIn(i, GoverningVerbs.Borrowing)) continue;
            bool passive = _line.IsIn(i - 1, ClauseWords.Be);
            PartyRole role = _line.IsIn(i, GoverningVerbs.Lending) && !passive ? PartyRole.Lender : PartyRole.Issuer;
            if (!draft.Has(role)) foreach (Party subject in subjects) draft.Add(role, subject);
            return;
        }
    }

    /// <summary>"with cash on hand [and] a $5 million loan from".</summary>
    private bool IsSecondMeans(int and)
    {
        if (!_line.Is(and, "and")) return false;
        for (int i = and - 1; i > 0 && and - i < Farthest; i--)
            if (_line.IsIn(i, ClauseWords.Prepositions) && !_line.Is(i, "on") && !_line.Is(i, "of")) return _line.IsIn(i, PhraseWords.ByMeans);
        return false;
    }

    /// <summary>"repaid its loan from": what is over is no deal.</summary>
    public bool IsRepaid(int start)
    {
        for (int i = start - 1; i >= 0 && start - i < 3; i--)
            if (_line.IsIn(i, GoverningVerbs.Repaying)) return true;
        return false;
    }
}
