using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Finds whose shares an offering sells where nobody possesses it: "has seen its stock sink since a late March IPO".</summary>
/// <param name="draft">The deal.</param>
/// <param name="subjects">The subjects of the clause.</param>
/// <param name="start">The first term of the noun's phrase.</param>
internal sealed class IssuerReader(DealDraft draft, IReadOnlyList<Party> subjects, int start)
{
    private const int Farthest = 12;

    private readonly TermLine _line = draft.Line;

    private bool IsOffering => draft.Frame.Kind == DealKind.InitialPublicOffering;

    /// <summary>Whether who stands before it advises on it, runs it or speaks of it: "won a role on the listing".</summary>
    public bool IsAdvised => IsOffering && _line.AnyIn(0, start, DealWords.NotIssuing);

    /// <summary>Takes the name right before that is sold, parted with or held in part: "sold a 25% stake in Widget in an IPO".</summary>
    public void TakeSold()
    {
        // "will hive off its Widget unit in an initial public offering".
        if (IsOffering && !draft.Has(PartyRole.Issuer) && _line.IsIn(start - 1, RoundWords.Through)
            && draft.Sale?.FirstIn(PartyRole.Target) is { Entity: not null } listed)
        {
            draft.Add(PartyRole.Issuer, listed);
            return;
        }

        int name = start - 2;
        if (!IsOffering || draft.Has(PartyRole.Issuer) || !(_line.Is(start - 1, "in") || _line.Is(start - 1, "through") || _line.Is(start - 1, "via"))
            || !_line.IsKind(name, TermKind.Company) || _line.Possesses(name)) return;
        bool inPart = (_line.Is(name - 1, "in") || _line.Is(name - 1, "of"))
            && (_line.IsIn(name - 2, DealNouns.Shares) || _line.IsKind(name - 2, TermKind.Percent));
        // "will spin off Widget in an IPO", "sells Widget through a listing".
        bool whole = subjects.Any(subject => subject.First < name) && (IsVerb(name - 1) || IsVerb(name - 2));
        if (inPart || whole) draft.Add(PartyRole.Issuer, NounPhraseReader.PartyAt(_line, name));
    }

    /// <summary>Takes whoever hires its bankers, else the subject, else the company named last before.</summary>
    public void Take()
    {
        if (!IsOffering || draft.Has(PartyRole.Issuer)) return;
        if (Engagers.Before(_line, start) is >= 0 and var engager)
        {
            draft.Add(PartyRole.Issuer, NounPhraseReader.PartyAt(_line, engager));
            return;
        }

        // "will keep control after the listing": of whom, another sentence tells.
        if (_line.Is(start, "the")
            && (_line.Is(start - 1, "after") || _line.Is(start - 1, "following") || _line.Is(start - 1, "before"))) return;
        if (_line.Is(draft.Word.First, "ipos") || IsAdvised) return;
        // "For Acme and Widget, the first two IPO hopefuls": both.
        IReadOnlyList<Party> issuers = subjects.Count == 1 && subjects[0].First > 1 && _line.Is(subjects[0].First - 1, "and")
            ? SubjectNames.WithJoined(_line, subjects[0].First) : subjects;
        foreach (Party issuer in issuers) draft.Add(PartyRole.Issuer, issuer);
        if (!_line.Is(draft.Word.First, "ipo") && !_line.Is(draft.Word.First, "initial")) return;
        for (int i = start - 1; i >= 0 && start - i < Farthest && !draft.Has(PartyRole.Issuer); i--)
            if (_line.IsKind(i, TermKind.Company))
                foreach (Party issuer in SubjectNames.WithJoined(_line, i)) draft.Add(PartyRole.Issuer, issuer);
    }

    private bool IsVerb(int at) =>
        at >= 0 && (DealVerbs.Find(_line[at].Word) is not null || _line.Is(at, "off") || _line.Is(at, "out"));
}
