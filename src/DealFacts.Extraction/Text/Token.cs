using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Text;

/// <summary>What a token is made of; nothing is judged yet.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, and digits after them: "Scale", "Q3", "U.S.", "Velo.com".</summary>
    Word,

    /// <summary>Digits with their separators: "13.8", "1,250".</summary>
    Number,

    /// <summary>A currency sign: "$", "€".</summary>
    Currency,

    /// <summary>The ending of a possessive: "'s", or a lone "'" after a plural.</summary>
    Possessive,

    /// <summary>Anything else, a sign a token; "--" and "..." are one.</summary>
    Punctuation,
}

/// <summary>How a word is written.</summary>
public enum Casing : byte
{
    /// <summary>No letters.</summary>
    None,

    /// <summary>"billion".</summary>
    Lower,

    /// <summary>"Scale".</summary>
    Title,

    /// <summary>"META", and single capitals.</summary>
    Upper,

    /// <summary>"eBay", "OpenAI", "mParticle".</summary>
    Mixed,
}

/// <summary>The smallest piece of text that a rule can speak of.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Text">Its text as written.</param>
/// <param name="Word">Its text in lower case, with a typewriter apostrophe.</param>
/// <param name="Casing">How it is written.</param>
/// <param name="SpaceBefore">Whether white space, or the start of the text, stands before it.</param>
public readonly record struct Token(TextRange Range, TokenKind Kind, string Text, Word Word, Casing Casing, bool SpaceBefore)
{
    /// <summary>Its text in lower case, with a typewriter apostrophe.</summary>
    public string Lower => Word.Text;

    /// <summary>Whether it is a word that starts with a capital.</summary>
    public bool IsCapitalized => Kind == TokenKind.Word && char.IsUpper(Text[0]);

    /// <summary>Whether it is a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
