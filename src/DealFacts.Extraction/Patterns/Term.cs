using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Patterns;

/// <summary>What a term stands for.</summary>
public enum TermKind
{
    /// <summary>One token, of any kind.</summary>
    Token,

    /// <summary>A name of an organisation, or a word that refers to one ("the company", "it").</summary>
    Company,

    /// <summary>A person's name.</summary>
    Person,

    /// <summary>A city, state, country.</summary>
    Place,

    /// <summary>Another proper name: a product, a fund's programme.</summary>
    Name,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A number of people, shares, or other things.</summary>
    Count,

    /// <summary>A date or a stretch of time.</summary>
    Period,

    /// <summary>A bare number, before it is known of what.</summary>
    Number,
}

/// <summary>A step of a sentence as rules see it: a token, or what an earlier stage made of several.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Word">For a token, its text in lower case; else <see cref="Word.None"/>.</param>
/// <param name="Chunk">What an earlier stage made: a quantity, a period, a name; null for a token.</param>
public readonly record struct Term(TermKind Kind, int First, int End, Word Word, object? Chunk)
{
    /// <summary>For a token, its text in lower case; else empty.</summary>
    public string Lower => Word.Text;
}
