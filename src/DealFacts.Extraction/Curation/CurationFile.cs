using DealFacts.Extraction.Findings;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Curation;

/// <summary>
/// Corrections to what the articles say, a line each, in a file of its own: <c>*.curation</c>. Blank lines and what follows <c>#</c> say
/// nothing.
/// </summary>
/// <example><c>period "seeds/001.txt" "revenue of $870 million" 2024 because "the annual report says so"</c></example>
/// <param name="Corrections">The corrections, in their order.</param>
/// <param name="Findings">The lines that say nothing, and why.</param>
public sealed record CurationFile(ValueList<Correction> Corrections, ValueList<Finding> Findings)
{
    /// <summary>The end of the name of a curation file.</summary>
    public const string Extension = ".curation";

    /// <summary>The file without a line.</summary>
    public static readonly CurationFile Empty = new(ValueList<Correction>.Empty, ValueList<Finding>.Empty);

    /// <summary>Reads a file.</summary>
    /// <param name="path">What findings call it.</param>
    /// <param name="text">Its text.</param>
    public static CurationFile Read(string path, string text)
    {
        LineMap lines = new(text);
        List<Correction> corrections = [];
        List<Finding> findings = [];
        for (int line = 1; line <= lines.Count; line++)
        {
            CurationWords words = CurationWords.Of(text, lines.RangeOf(line));
            if (words.IsBlank) continue;
            CurationPlace place = new(path, line, words.Range.Start - lines.StartOf(line) + 1, words.Range.Start, words.Range.Length);
            (Correction? correction, string mistake) = CorrectionReader.Read(words, place);
            if (correction is null) findings.Add(place.Finding(FindingKind.CurationSyntax, mistake));
            else corrections.Add(correction);
        }

        return Join([new CurationFile(ValueList<Correction>.Of(corrections), ValueList<Finding>.Of(findings))]);
    }

    /// <summary>The lines of several files as one; what an earlier line says already is a finding.</summary>
    public static CurationFile Join(IEnumerable<CurationFile> files)
    {
        List<Correction> kept = [];
        List<Finding> findings = [];
        foreach (CurationFile file in files)
        {
            findings.AddRange(file.Findings);
            foreach (Correction correction in file.Corrections)
            {
                if (kept.Find(correction.Repeats) is { } earlier)
                    findings.Add(correction.Place.Finding(FindingKind.CurationDuplicate, $"{earlier.Place} says this already; it is left aside."));
                else kept.Add(correction);
            }
        }

        return new CurationFile(ValueList<Correction>.Of(kept), ValueList<Finding>.Of(findings));
    }

    /// <summary>The corrections to one article.</summary>
    public ArticleCuration Of(string path) => Corrections.Count == 0
        ? ArticleCuration.None
        : ArticleCuration.Of(Corrections.Where(correction => correction.Concerns(path)));
}
