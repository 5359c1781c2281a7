using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Tells whether a plain word has its capital because somebody is called so: "Orvane is bidding for Lantern". Inside a sentence grammar
/// asks for none, so what is neither an office, "its new Director", nor a field of work, "head of Marketing", is a name.
/// </summary>
internal sealed class ChosenCapitals(NameSource source)
{
    private readonly PlainSubjects _plain = new(source);

    private Token[] Tokens => source.Tokens;

    /// <summary>Whether the capital of a name of one plain word was the writer's choice.</summary>
    public bool Is(NameCandidate name)
    {
        int at = name.First;
        if (name.End - at != 1 || name.Sentence.IsHeading || Tokens[at].Casing != Casing.Title || !CommonWord.Is(Tokens[at].Word)) return false;
        if (at == name.Sentence.First || SentenceOpening.Is(source.Document, name.Sentence, at)) return _plain.Is(at, name.Sentence.End);
        if (at - 1 == name.Sentence.First) return false;
        return !IsTitled(at) && !IsGeneric(at) && IsWhole(at + 1, name.Sentence.End) && !source.Use.IsSeenSmall(Tokens[at].Lower);
    }

    /// <summary>"Internet giants", "Class shares": a noun follows that takes the word for its own.</summary>
    private bool IsWhole(int next, int end) =>
        next >= end || !Tokens[next].IsWord || FunctionWords.Words.Contains(Tokens[next].Word)
            || CompanyWords.Verbs.Contains(Tokens[next].Word) || ClauseWords.Auxiliaries.Contains(Tokens[next].Word);

    /// <summary>"the Board", "Head of Growth", "Managing Director".</summary>
    private bool IsTitled(int at) =>
        ClauseWords.Determiners.Contains(Tokens[at - 1].Word) || Tokens[at - 1].IsCapitalized
            || (Tokens[at - 1].Lower is "of" or "for" or "and"
                && (Tokens[at - 2].IsCapitalized || PersonWords.Roles.Contains(Tokens[at - 2].Word)));

    private bool IsGeneric(int at) =>
        PersonWords.Roles.Contains(Tokens[at].Word) || StaffWords.Fields.Contains(Tokens[at].Word)
            || CompanyWords.Sorts.Contains(Tokens[at].Word) || ReferenceWords.Trades.Contains(Tokens[at].Word)
            || PlainWords.Masses.Contains(Tokens[at].Word) || PlainWords.CapitalTerms.Contains(Tokens[at].Word)
            || KnownNames.Designations.Contains(Tokens[at].Word) || KnownNames.Calendar.Contains(Tokens[at].Word);
}
