using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Where grammar alone asks for a capital: the first word of a sentence, of a quotation, of what a colon announces.</summary>
internal static class SentenceOpening
{
    /// <summary>Whether a capital at the token says nothing.</summary>
    public static bool Is(TextDocument document, Sentence sentence, int at)
    {
        if (at == sentence.First) return true;
        Token[] tokens = document.Tokens;
        ref readonly Token before = ref tokens[at - 1];
        if (before.Text is "“" or "‘" or "•" or ":" or "(" or "[" or "?" or "!" or "…" or "...") return before.Text is not ("("
            or "[") || at - 1 == sentence.First;
        if (before.Text is "\"" or "'") return before.SpaceBefore || at - 1 == sentence.First;
        for (int i = sentence.First; i < at; i++)
            if (tokens[i].IsWord) return false;
        return true;
    }
}
