namespace DealFacts.Extraction.Curation;

/// <summary>What a line of a curation file asks for.</summary>
public enum CorrectionKind
{
    /// <summary><c>merge "Meta" "Facebook"</c>: two names are one company.</summary>
    Merge,

    /// <summary><c>part "Mercury" "Mercury Systems"</c>: two names are two companies.</summary>
    Part,

    /// <summary><c>rename "Meta" "Meta Platforms"</c>: the name to use for a company.</summary>
    Rename,

    /// <summary><c>article "a.txt" published 2025-06-09</c>: what is known of an article.</summary>
    Article,

    /// <summary><c>period "a.txt" "revenue of $870 million" 2024</c>: the time that a quote speaks of.</summary>
    Period,

    /// <summary><c>currency "a.txt" "$40 million" CAD</c>: the currency of a quote.</summary>
    Currency,

    /// <summary><c>ignore "a.txt" "Read also: Orla sold"</c>: no fact is taken from the quote.</summary>
    Ignore,

    /// <summary><c>prefer "Reuters"</c>: where sources disagree, one of them is right.</summary>
    Prefer,

    /// <summary><c>accept "Scale AI Revenue of $870 million" because "..."</c>: a disagreement that may stand.</summary>
    Accept,
}

/// <summary>A line of a curation file.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Target">What it is about: a company, a path, a source or a disagreement.</param>
/// <param name="Quote">The words of the article, the field of the article, or the sides of the disagreement; empty where none are named.</param>
/// <param name="Value">The second company, the name, the value, the currency; empty where there is none.</param>
/// <param name="Reason">Why, as the line says; null where it does not.</param>
public sealed record Correction(CorrectionKind Kind, CurationPlace Place, string Target, string Quote, string Value, string? Reason)
{
    /// <summary>Whether it is about an article: its path is the target.</summary>
    public bool IsOfArticle => Kind is CorrectionKind.Article or CorrectionKind.Period or CorrectionKind.Currency or CorrectionKind.Ignore;

    /// <summary>Whether it is about the article of a path: the path itself or its end, "001.txt" for "seeds/001.txt".</summary>
    public bool Concerns(string path) =>
        IsOfArticle && (path == Target || path.EndsWith("/" + Target, StringComparison.Ordinal));

    /// <summary>Whether another line settles the same thing, be it otherwise.</summary>
    public bool Repeats(Correction other) => Kind == other.Kind && Target == other.Target && Quote == other.Quote
        && (Value == other.Value || Kind is not (CorrectionKind.Merge or CorrectionKind.Part or CorrectionKind.Prefer));

    /// <summary>A finding about this line.</summary>
    internal Findings.Finding Unmatched(string message) => Place.Finding(Findings.FindingKind.CurationUnmatched, message);
}
