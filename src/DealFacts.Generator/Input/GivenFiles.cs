using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DealFacts.Generator.Input;

/// <summary>The files of a project, as the compiler handed them to an analyzer.</summary>
/// <remarks>A keystroke in C# hands out new <see cref="AnalyzerOptions"/> with the very same files and the very same options of each.</remarks>
internal sealed class GivenFiles
{
    private readonly ImmutableArray<AdditionalText> _files;
    private readonly AnalyzerConfigOptionsProvider _provider;
    private readonly AnalyzerConfigOptions[] _options;
    private readonly AnalyzerConfigOptions _ofProject;

    public GivenFiles(AnalyzerOptions options)
    {
        (_files, _provider) = (options.AdditionalFiles, options.AnalyzerConfigOptionsProvider);
        _ofProject = _provider.GlobalOptions;
        _options = [.. _files.Select(_provider.GetOptions)];
    }

    /// <summary>Whether these are the same objects, so that nothing can be said otherwise of them.</summary>
    public bool AreThoseOf(AnalyzerOptions options)
    {
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        return AreSame(options.AdditionalFiles)
            && (ReferenceEquals(provider, _provider) || (ReferenceEquals(provider.GlobalOptions, _ofProject) && AreSame(provider)));
    }

    private bool AreSame(ImmutableArray<AdditionalText> files)
    {
        if (files == _files) return true;
        if (files.Length != _files.Length) return false;
        for (int i = 0; i < files.Length; i++)
            if (!ReferenceEquals(files[i], _files[i])) return false;
        return true;
    }

    private bool AreSame(AnalyzerConfigOptionsProvider provider)
    {
        for (int i = 0; i < _options.Length; i++)
            if (!ReferenceEquals(provider.GetOptions(_files[i]), _options[i])) return false;
        return true;
    }
}
