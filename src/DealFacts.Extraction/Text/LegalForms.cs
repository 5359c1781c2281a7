using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Text;

/// <summary>
/// Tells whether a text writes "Acme Inc said", as wires do, and not "Acme Inc. said": then a dot after "Inc" ends a sentence.
/// </summary>
internal static class LegalForms
{
    /// <summary>Whether its legal forms stand bare where a sentence goes on, and never dotted there.</summary>
    public static bool AreBare(Token[] tokens)
    {
        bool bare = false;
        for (int i = 1; i + 2 < tokens.Length; i++)
        {
            if (!tokens[i].IsCapitalized || !Abbreviations.LegalForms.Contains(tokens[i].Word)) continue;
            if (tokens[i + 1].Text == "." && !tokens[i + 1].SpaceBefore)
            {
                if (GoesOn(tokens[i + 2])) return false;
            }
            else
            {
                bare |= GoesOn(tokens[i + 1]);
            }
        }

        return bare;
    }

    private static bool GoesOn(Token next) =>
        next.Text is "," or ")" || next.Kind == TokenKind.Possessive || (next.IsWord && next.Casing == Casing.Lower);
}
