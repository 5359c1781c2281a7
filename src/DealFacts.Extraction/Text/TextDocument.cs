namespace DealFacts.Extraction.Text;

/// <summary>
/// An article cut into blocks, sentences and tokens; what every later stage reads. Furniture has blocks but no sentences.
/// </summary>
public sealed class TextDocument
{
    private TextDocument(
        Article article, FrontMatter head, string text, LineMap lines, Token[] tokens, IReadOnlyList<Block> blocks, IReadOnlyList<Sentence> sentences,
        CancellationToken cancel)
    {
        Cancel = cancel;
        Article = article;
        Head = head;
        Text = text;
        Lines = lines;
        Tokens = tokens;
        Blocks = blocks;
        Sentences = sentences;
    }

    /// <summary>What is known of the article: its own head wins over what it came with.</summary>
    public Article Article { get; }

    /// <summary>The article's own head.</summary>
    public FrontMatter Head { get; }

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

    /// <summary>Stops whoever works on the article.</summary>
    internal CancellationToken Cancel { get; }

    /// <summary>Cuts up a text.</summary>
    public static TextDocument Of(Article article, string text) => Of(article, text, null, CancellationToken.None);

    /// <summary>Cuts up a text; walking its sentences stops when that is no longer wanted.</summary>
    /// <param name="article">What the article came with.</param>
    /// <param name="text">Its text, untouched.</param>
    /// <param name="corrections">What is known better than its head says; null for nothing.</param>
    /// <param name="cancel">Stops the walk.</param>
    public static TextDocument Of(Article article, string text, Article? corrections, CancellationToken cancel)
    {
        LineMap lines = new(text);
        FrontMatter head = FrontMatter.Of(text, lines);
        Article known = FrontMatter.Over(head.Fields, article);
        if (corrections is not null) known = FrontMatter.Over(corrections, known);
        Token[] tokens = Tokenizer.Tokenize(text, cancel);
        cancel.ThrowIfCancellationRequested();
        IReadOnlyList<Block> blocks = BlockReader.Read(text, lines, head.Range);
        known = known with { Published = known.Published ?? StoryDay.Of(text, blocks) };
        cancel.ThrowIfCancellationRequested();
        IReadOnlyList<Sentence> sentences = SentenceSplitter.Split(tokens, CancellableList<Block>.Of(blocks, cancel));
        return new TextDocument(known, head, text, lines, tokens, blocks, CancellableList<Sentence>.Of(sentences, cancel), cancel);
    }

    /// <summary>The same list, which stops whoever walks it once the article is no longer wanted.</summary>
    internal IReadOnlyList<T> Watched<T>(IReadOnlyList<T> items) => CancellableList<T>.Of(items, Cancel);

    /// <summary>The range of a half-open run of tokens.</summary>
    public TextRange RangeOf(int first, int end) => new(Tokens[first].Range.Start, Tokens[end - 1].Range.End);

    /// <summary>The text of a half-open run of tokens in one line, each run of white space as one blank.</summary>
    public string Phrase(int first, int end)
    {
        if (end - first == 1) return Tokens[first].Text;
        if (IsPlain(first, end)) return Text.Substring(Tokens[first].Range.Start, Tokens[end - 1].Range.End - Tokens[first].Range.Start);
        System.Text.StringBuilder phrase = new();
        for (int i = first; i < end; i++)
        {
            if (i > first && Tokens[i].SpaceBefore) phrase.Append(' ');
            phrase.Append(Tokens[i].Text);
        }

        return phrase.ToString();
    }

    /// <summary>Whether nothing but single blanks stands between the tokens.</summary>
    private bool IsPlain(int first, int end)
    {
        for (int i = first + 1; i < end; i++)
        {
            int gap = Tokens[i].Range.Start - Tokens[i - 1].Range.End;
            if (gap > 1 || (gap == 1 && Text[Tokens[i].Range.Start - 1] != ' ')) return false;
        }

        return end > first;
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
