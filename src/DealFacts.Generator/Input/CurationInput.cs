using DealFacts.Extraction.Curation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DealFacts.Generator.Input;

/// <summary>A curation file of the project: <c>&lt;DealCuration Include="facts.curation" /&gt;</c>. Equal when every character is equal.</summary>
/// <param name="Path">What findings and notes call it.</param>
/// <param name="Text">Its text.</param>
internal sealed record CurationInput(string Path, string Text)
{
    /// <summary>The curation file in an additional file, or nothing when it is none.</summary>
    public static IEnumerable<CurationInput> From(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancel)
    {
        bool isNamedSo = file.Path.EndsWith(CurationFile.Extension, StringComparison.OrdinalIgnoreCase);
        AnalyzerConfigOptions ofFile = options.GetOptions(file);
        if (!isNamedSo && !ArticleMetadata.IsItem(ofFile, "DealCuration")) return [];
        SourceText? text = file.GetText(cancel);
        return text is null ? [] : [new CurationInput(ArticleMetadata.PathOf(file, ofFile, options.GlobalOptions), ArticleInput.StringOf(text))];
    }

    /// <summary>The lines of all the files, in order of their paths.</summary>
    public static CurationFile Read(IEnumerable<CurationInput> files)
    {
        CurationInput[] sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        return sorted.Length == 0 ? CurationFile.Empty : CurationFile.Join(sorted.Select(file => CurationFile.Read(file.Path, file.Text)));
    }
}
