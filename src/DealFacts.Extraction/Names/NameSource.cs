using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Periods;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>An article as the name rules see it: its tokens, which of them belong to amounts and times, how it writes its words.</summary>
internal sealed class NameSource
{
    private readonly bool[] _taken;

    public NameSource(TextDocument document, IReadOnlyList<Quantity> quantities, IReadOnlyList<PeriodMention> periods)
    {
        Document = document;
        Use = WordUse.Of(document);
        _taken = new bool[document.Tokens.Length + 1];
        foreach (Quantity quantity in quantities) Take(quantity.First, quantity.End);
        foreach (PeriodMention period in periods) Take(period.First, period.End);
        DotsSuffixes = HasDottedSuffix();
        IsWire = LegalForms.AreBare(document.Tokens);
    }

    /// <summary>The article.</summary>
    public TextDocument Document { get; }

    /// <summary>Its tokens.</summary>
    public Token[] Tokens => Document.Tokens;

    /// <summary>How it writes its words.</summary>
    public WordUse Use { get; }

    /// <summary>Whether it writes "Inc." and not "Inc": then the dot at a sentence's end is the suffix's too.</summary>
    public bool DotsSuffixes { get; }

    /// <summary>Whether it writes "Inc said", as wires do, which also put a capital after each "U.S.".</summary>
    public bool IsWire { get; }

    /// <summary>"a U.S. Oil and gas company": the capital is the wire's, not a name's.</summary>
    public bool IsWireCapital(int at, int end) =>
        IsWire && at > 0 && Tokens[at - 1].Lower is "u.s." or "u.k." && Tokens[at].Casing == Casing.Title
        && CommonWord.Is(Tokens[at].Word) && !(at + 1 < end && Tokens[at + 1].IsCapitalized)
        && (!OrganizationWords.Tails.Contains(Tokens[at].Word) || (at + 1 < end && Describes(Tokens[at + 1])))
        && !KnownNames.GovernmentBodies.Contains(Tokens[at - 1].Lower + " " + Tokens[at].Lower);

    /// <summary>"and", "store": the words of a description go on, which no verb follows.</summary>
    private static bool Describes(Token next) => next.IsWord && next.Casing == Casing.Lower
        && (next.Lower == "and" || !(FunctionWords.Words.Contains(next.Word) || CompanyWords.Verbs.Contains(next.Word)));

    /// <summary>Whether a token belongs to an amount or a time.</summary>
    public bool IsTaken(int token) => _taken[token];

    /// <summary>Whether two tokens are written together.</summary>
    public bool IsGlued(int left, int right) => !Tokens[right].SpaceBefore && right > left;

    /// <summary>Whether more than one blank stands before the token in its line: the wire took a ticker out there.</summary>
    public bool IsAfterGap(int token)
    {
        int start = Tokens[token].Range.Start;
        return start >= 2 && Document.Text[start - 1] == ' ' && Document.Text[start - 2] == ' ' && token > 0 && !BreaksLine(token);
    }

    private bool BreaksLine(int token)
    {
        for (int i = Tokens[token - 1].Range.End; i < Tokens[token].Range.Start; i++)
            if (Document.Text[i] == '\n') return true;
        return false;
    }

    private void Take(int first, int end)
    {
        for (int i = first; i < end; i++) _taken[i] = true;
    }

    private bool HasDottedSuffix()
    {
        foreach (Sentence sentence in Document.Sentences)
            for (int i = sentence.First; i + 2 < sentence.End; i++)
                if (Tokens[i + 1].Text == "." && !Tokens[i + 1].SpaceBefore && Tokens[i].IsCapitalized
                    && OrganizationWords.LegalSuffixes.Contains(Tokens[i].Word)) return true;
        return false;
    }
}
