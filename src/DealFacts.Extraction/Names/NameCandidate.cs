using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>A run of tokens that is a proper name, "Corwin Technologies Inc.", before anything is said of whose.</summary>
internal sealed class NameCandidate(int first, int end, Sentence sentence, string text, string rule)
{
    /// <summary>The first token.</summary>
    public int First { get; } = first;

    /// <summary>The first token with the bracket before it: "&lt;Orvane Ltd&gt;".</summary>
    public int OuterFirst { get; set; } = first;

    /// <summary>The token after the last.</summary>
    public int End { get; } = end;

    /// <summary>The token after the name and the ticker in brackets behind it: "Orvane Inc (ORV)".</summary>
    public int OuterEnd { get; set; } = end;

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; } = sentence;

    /// <summary>The name as written, in one line.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it has no small letter: "ORVANE".</summary>
    public bool IsAllCapitals => NameShape.IsAllCapitals(Text);

    /// <summary>The words by which it is compared with other names.</summary>
    public string[] Words => field ??= NameKey.Words(Text);

    /// <summary>How it was found.</summary>
    public string Rule { get; } = rule;

    /// <summary>What speaks for each kind, by <see cref="EntityKind"/>.</summary>
    public int[] Scores { get; } = new int[4];

    /// <summary>What its own words alone speak for, and how loudly: a first name for a person, a number behind for a product.</summary>
    public (EntityKind Kind, int Score) Look { get; set; }

    /// <summary>Whether something is said of it that is said of firms alone: "shares of".</summary>
    public bool IsProvenFirm { get; set; }

    /// <summary>The ticker in brackets after it, or null.</summary>
    public string? Ticker { get; set; }

    /// <summary>The ticker's exchange, or null.</summary>
    public string? Exchange { get; set; }

    /// <summary>Whether it only introduces another form of the name before it: "(CFIUS)".</summary>
    public bool IsIntroduced { get; set; }

    /// <summary>Whether it is a rarer spelling by which the company is not called: "Orvane.com", a slip.</summary>
    public bool IsVariant { get; set; }

    /// <summary>Whether it is a plain word with a capital that grammar does not ask for: "bidding for Lantern".</summary>
    public bool IsChosen { get; set; }

    /// <summary>Whether it is a place's name by which a company is called: "Arden said".</summary>
    public bool IsShortForm { get; set; }

    /// <summary>Whether the words before it set it against another company: "a unit of", "will be known as".</summary>
    public bool IsApart { get; set; }

    /// <summary>Whether what stands before it calls it the owner of what was named: "a unit of the carmaker".</summary>
    public bool IsOwner { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
