namespace DealFacts.Extraction.Text;

/// <summary>What a block of lines is to the story.</summary>
public enum BlockKind
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>A short line without a sentence's end: "Growth and partnerships".</summary>
    Heading,

    /// <summary>Prose.</summary>
    Paragraph,

    /// <summary>"- Data labeling: tags for images".</summary>
    ListItem,

    /// <summary>Page furniture: comment forms, teasers of other stories, credits. No fact is read from it.</summary>
    Furniture,
}

/// <summary>Lines that belong together: a paragraph, a heading. Wrapped lines of one paragraph are one block.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Reason">For furniture, the phrase that gave it away; else empty.</param>
public sealed record Block(TextRange Range, BlockKind Kind, string Reason = "");
