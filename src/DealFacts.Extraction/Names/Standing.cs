namespace DealFacts.Extraction.Names;

/// <summary>What an article has said of a company up to the place at hand: "Acme", named twice, last as an object.</summary>
/// <param name="entity">The company.</param>
internal sealed class Standing(Entity entity)
{
    /// <summary>The company.</summary>
    public Entity Entity { get; } = entity;

    /// <summary>How often it was named or referred to; 0 for one that is yet to come.</summary>
    public int Times { get; private set; }

    /// <summary>The number of the sentence that mentioned it last.</summary>
    public int Sentence { get; private set; } = -1;

    /// <summary>The token after that mention.</summary>
    public int End { get; private set; }

    /// <summary>How that mention stood in its sentence.</summary>
    public MentionPlace Place { get; private set; } = MentionPlace.Free;

    /// <summary>Whether it was ever said to give money: "led by Acme", "investors include Acme".</summary>
    public bool IsBacker { get; private set; }

    /// <summary>It is mentioned.</summary>
    public void Meet(int end, int sentence, MentionPlace place)
    {
        Times++;
        End = end;
        Sentence = sentence;
        Place = place;
        IsBacker |= place.IsBacker;
    }
}
