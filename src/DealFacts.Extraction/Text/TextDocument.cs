namespace DealFacts.Extraction.Text;

/// <summary>An article cut into blocks, sentences and tokens; what every later stage reads. Furniture has blocks but no sentences.</summary>
public sealed class TextDocument
{
    private TextDocument(Article article, string text, LineMap lines, Token[] tokens, IReadOnlyList<Block> blocks, IReadOnlyList<Sentence> sentences)
    {
        Article = article;
        Text = text;
        Lines = lines;
        Tokens = tokens;
        Blocks = blocks;
        Sentences = sentences;
    }

    /// <summary>What is known of the article.</summary>
    public Article Article { get; }

    /// <summary>The text, untouched.</summary>
    public string Text { get; }

    /// <summary>Its lines.</summary>
    public LineMap Lines { get; }

    /// <summary>Its tokens, furniture's included.</summary>
    public Token[] Tokens { get; }

    /// <summary>Its blocks, in order.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Its sentences, in order; none in furniture.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Cuts up a text.</summary>
    public static TextDocument Of(Article article, string text)
    {
        LineMap lines = new(text);
        Token[] tokens = Tokenizer.Tokenize(text);
        IReadOnlyList<Block> blocks = BlockReader.Read(text, lines);
        return new TextDocument(article, text, lines, tokens, blocks, SentenceSplitter.Split(tokens, blocks));
    }

    /// <summary>The range of a half-open run of tokens.</summary>
    public TextRange RangeOf(int first, int end) => new(Tokens[first].Range.Start, Tokens[end - 1].Range.End);

    /// <summary>The text of a half-open run of tokens in one line, each run of white space as one blank.</summary>
    public string Phrase(int first, int end)
    {
        if (end - first == 1) return Tokens[first].Text;
        System.Text.StringBuilder phrase = new();
        for (int i = first; i < end; i++)
        {
            if (i > first && Tokens[i].SpaceBefore) phrase.Append(' ');
            phrase.Append(Tokens[i].Text);
        }

        return phrase.ToString();
    }

    /// <summary>A citation of a range.</summary>
    public Citation Cite(TextRange range, string rule)
    {
        (int line, int column) = Lines.Locate(range.Start);
        return new Citation
        {
            Path = Article.Path,
            Line = line,
            Column = column,
            Start = range.Start,
            Length = range.Length,
            Quote = Text.Substring(range.Start, range.Length),
            Rule = rule,
        };
    }
}
