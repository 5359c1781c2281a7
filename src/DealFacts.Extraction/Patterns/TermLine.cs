using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Patterns;

/// <summary>A sentence as a line of terms; rules run over it.</summary>
public sealed class TermLine
{
    /// <summary>A sentence is rarely longer; what is made for a longer one is not kept.</summary>
    private const int MostKept = 1024;

    private static readonly List<Term> s_none = [];

    [ThreadStatic]
    private static Term[]? s_passing;

    private readonly Term[] _terms;

    private TermLine(TextDocument document, Sentence sentence, IReadOnlyList<Term> chunks, Term[] terms)
    {
        Document = document;
        Sentence = sentence;
        _terms = terms;
        Count = Fill(terms, document.Tokens, sentence, chunks);
    }

    /// <summary>The article.</summary>
    public TextDocument Document { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>How many terms there are.</summary>
    public int Count { get; }

    /// <summary>A term.</summary>
    public ref readonly Term this[int index] => ref _terms[index];

    /// <summary>A sentence's tokens, each a term.</summary>
    public static TermLine Of(TextDocument document, Sentence sentence) => Of(document, sentence, s_none);

    /// <summary>A sentence's tokens, with chunks in place of the tokens they are made of. Chunks are in order and do not overlap.</summary>
    public static TermLine Of(TextDocument document, Sentence sentence, IReadOnlyList<Term> chunks) =>
        new(document, sentence, chunks, new Term[CountOf(sentence, chunks)]);

    /// <summary>As above, for a line that nobody looks at any more once the next such line is made: they share one array.</summary>
    internal static TermLine Passing(TextDocument document, Sentence sentence, IReadOnlyList<Term>? chunks = null)
    {
        int length = sentence.End - sentence.First;
        Term[] terms = length > MostKept ? new Term[length] : s_passing ??= new Term[MostKept];
        return new TermLine(document, sentence, chunks ?? s_none, terms);
    }

    /// <summary>The token of a token term.</summary>
    public ref readonly Token TokenAt(int index) => ref Document.Tokens[_terms[index].First];

    /// <summary>Lower-case words of a half-open run of terms, a blank between them.</summary>
    public string Words(int first, int end)
    {
        if (end - first == 1) return _terms[first].Lower;
        string words = _terms[first].Lower;
        for (int i = first + 1; i < end; i++) words += " " + _terms[i].Lower;
        return words;
    }

    /// <summary>The range in the text of a half-open run of terms.</summary>
    public TextRange RangeOf(int first, int end) => Document.RangeOf(_terms[first].First, _terms[end - 1].End);

    /// <summary>The text of a half-open run of terms in one line.</summary>
    public string Phrase(int first, int end) => Document.Phrase(_terms[first].First, _terms[end - 1].End);

    private static int CountOf(Sentence sentence, IReadOnlyList<Term> chunks)
    {
        int count = 0, at = sentence.First;
        for (int i = 0; i < chunks.Count && chunks[i].First < sentence.End; i++)
        {
            if (chunks[i].First < at) continue;
            count += chunks[i].First - at + 1;
            at = chunks[i].End;
        }

        return count + Math.Max(0, sentence.End - at);
    }

    private static int Fill(Term[] terms, Token[] tokens, Sentence sentence, IReadOnlyList<Term> chunks)
    {
        int next = 0, count = 0, at = sentence.First;
        while (at < sentence.End)
        {
            while (next < chunks.Count && chunks[next].First < at) next++;
            int chunkAt = next < chunks.Count ? chunks[next].First : sentence.End;
            for (int end = Math.Min(chunkAt, sentence.End); at < end; at++)
                terms[count++] = new Term(TermKind.Token, at, at + 1, tokens[at].Word, null);
            if (at >= sentence.End) break;
            terms[count++] = chunks[next];
            at = chunks[next].End;
        }

        return count;
    }
}
