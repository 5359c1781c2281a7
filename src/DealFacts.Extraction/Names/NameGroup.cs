namespace DealFacts.Extraction.Names;

/// <summary>All mentions whose names are the same but for case, dots and legal suffix: "ORVANE", "Orvane Corp."</summary>
internal sealed class NameGroup(string key, string[] words, int index)
{
    /// <summary>The words that are the same, joined.</summary>
    public string Key { get; } = key;

    /// <summary>The words.</summary>
    public string[] Words { get; } = words;

    /// <summary>Its number in order of first appearance.</summary>
    public int Index { get; } = index;

    /// <summary>The mentions, in order.</summary>
    public List<NameCandidate> Mentions { get; } = [];

    /// <summary>The group that this one is another form of; itself when none.</summary>
    public NameGroup? Main { get; set; }

    /// <summary>The group at the end of the chain.</summary>
    public NameGroup Root => Main is null ? this : Main.Root;

    /// <summary>What speaks for each kind, summed over the mentions.</summary>
    public int[] Scores { get; } = new int[4];

    private const int Weak = 2;

    /// <summary>What it stands for by its own mentions alone, or null where little speaks for anything.</summary>
    public EntityKind? Leaning
    {
        get
        {
            int best = 0;
            for (int kind = 1; kind < Scores.Length; kind++)
                if (Scores[kind] > Scores[best]) best = kind;
            return Scores[best] <= Weak ? null : (EntityKind)best;
        }
    }

    /// <summary>The first token at which prose names it; headlines, which shorten, come after all prose.</summary>
    public int FirstInProse { get; private set; } = int.MaxValue;

    /// <summary>Whether a legal suffix closes one of its mentions.</summary>
    public bool HasSuffix { get; private set; }

    /// <summary>
    /// Whether only its own words speak for a person or a place, "Michael Orvane", "Triton Valley", and what stands beside it for a
    /// company.
    /// </summary>
    public bool OnlyLooksOtherwise =>
        Scores[(int)EntityKind.Person] <= (Scores[(int)EntityKind.Organization] > 0 ? NameShape.Personal * Mentions.Count : 0)
        && Scores[(int)EntityKind.Place] <= NameShape.Personal * Mentions.Count;

    /// <summary>Adds a mention.</summary>
    public void Add(NameCandidate mention)
    {
        Mentions.Add(mention);
        HasSuffix |= NameKey.CoreLength(mention.Words) < mention.Words.Length;
        if (!mention.Sentence.IsHeading) FirstInProse = Math.Min(FirstInProse, mention.First);
        for (int kind = 0; kind < Scores.Length; kind++) Scores[kind] += mention.Scores[kind];
    }

    /// <inheritdoc/>
    public override string ToString() => Key;
}
