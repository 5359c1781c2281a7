using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>
/// Subjects of a second clause that nobody names: "Acme has bought Widget and [the owner of Gadget] has raised $5 million".
/// </summary>
internal static class UnnamedSubjects
{
    private const int Longest = 5;

    /// <summary>"and a rival has", "while another toolmaker is": a sort of company, and none that was named.</summary>
    public static bool EndBefore(TermLine line, int verb) =>
        IsSingular(line, verb) && IsSort(line, verb - 1) && OpeningOf(line, verb - 1) is > 0 and var opening && !line.Is(opening, "the");

    /// <summary>"but [the team] just locked down a round": the clause opens with them.</summary>
    public static bool IsCrewAt(TermLine line, int at) => line.IsIn(at, PartyWords.Crew) && line.Is(at - 1, "the")
        && (at == 1 || line.Is(at - 2, "but") || line.Is(at - 2, "and") || line.Is(at - 2, ",") || line.Is(at - 2, "while"));

    /// <summary>"sold her Widget shares, but [the team] has raised": people of a company that is not named beside them.</summary>
    public static bool AreCrew(TermLine line, int verb)
    {
        int at = verb - 1;
        while (line.IsAdverb(at)) at--;
        return line.IsIn(at, PartyWords.Crew) && line.Is(at - 1, "the");
    }

    /// <summary>"and the owner of Widget has": who is told of by what is governed by "of".</summary>
    public static bool EndAt(TermLine line, int of, int name, int verb) =>
        line.Is(of, "of") && (IsSingular(line, verb) || IsSingular(line, name + 1)) && IsSort(line, of - 1) && OpeningOf(line, of - 1) > 0;

    /// <summary>"has", "is", "was": one subject, so that "and" opens a clause.</summary>
    private static bool IsSingular(TermLine line, int verb) => line.Is(verb, "has") || line.Is(verb, "is") || line.Is(verb, "was");

    private static bool IsSort(TermLine line, int at) => line.IsIn(at, CompanyWords.Sorts) || line.IsIn(at, PartyWords.Kin);

    /// <summary>The article behind the conjunction; 0 where the clause does not open there.</summary>
    private static int OpeningOf(TermLine line, int head)
    {
        for (int i = head - 1; i > 0 && head - i < Longest; i--)
        {
            bool article = line.Is(i, "the") || line.Is(i, "a") || line.Is(i, "an") || line.Is(i, "another");
            if (article) return line.Is(i - 1, "and") || line.Is(i - 1, "but") || line.Is(i - 1, "while") ? i : 0;
            if (!line.IsPlainWord(i) && !line.Is(i, "-")) return 0;
        }

        return 0;
    }
}
