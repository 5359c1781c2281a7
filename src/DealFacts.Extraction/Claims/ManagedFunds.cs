using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Claims;

/// <summary>Funds that are named by who runs them, in a row of names: "Acme and [funds managed by] Widget Capital".</summary>
internal static class ManagedFunds
{
    private const int Words = 3;

    /// <summary>The term of who runs the funds told at a term; the same term where none are.</summary>
    public static int After(TermLine line, int at) => Are(line, at) ? at + Words : at;

    /// <summary>The term of the funds that whoever is named at a term runs; the same term where there are none.</summary>
    public static int Before(TermLine line, int at) => Are(line, at - Words) ? at - Words : at;

    private static bool Are(TermLine line, int at) =>
        line.IsIn(at, PartyWords.Vehicles) && (line.Is(at + 2, "by") ? line.IsIn(at + 1, PhraseWords.Groupings)
            : line.Is(at + 1, "affiliated") && line.Is(at + 2, "with"));
}
