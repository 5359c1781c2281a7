using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Reads who has a company by now: "Widget, now part of Acme", "Widget (now owned by Acme)", "Widget is now a unit of Acme".
/// </summary>
internal static class OwnedNow
{
    /// <summary>The term after the owner, or -1 where no company is told to have one.</summary>
    public static int Read(DealDraft draft)
    {
        TermLine line = draft.Line;
        int before = draft.Word.First - 1;
        bool aside = line.Is(before, ",") || line.Is(before, "(");
        if (!(aside || line.IsIn(before, ClauseWords.Be)) || !line.IsKind(before - 1, TermKind.Company) || line.Possesses(before - 1)
            || NounPhraseReader.ReadParties(line, draft.Word.End) is not { HasNames: true, IsShare: false } owner
            || owner.Heads[0].Entity is not { Kind: EntityKind.Organization }) return -1;
        draft.Add(PartyRole.Target, NounPhraseReader.PartyAt(line, before - 1));
        draft.Take(owner, PartyRole.Acquirer);
        draft.First = before - 1;
        return owner.End;
    }
}
