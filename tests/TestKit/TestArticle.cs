using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DealFacts.TestKit;

/// <summary>An additional file with the metadata that the project gives it.</summary>
public sealed class TestArticle : AdditionalText
{
    private readonly SourceText? _text;

    /// <summary>An article with this text.</summary>
    public TestArticle(string path, string text, params (string Name, string Value)[] metadata)
        : this(path, SourceText.From(text, Encoding.UTF8), metadata)
    {
    }

    /// <summary>An article with this source text, null for a file that the compiler cannot read.</summary>
    public TestArticle(string path, SourceText? text, params (string Name, string Value)[] metadata)
    {
        Path = path;
        _text = text;
        Metadata = metadata.Length > 0 ? metadata : [("SourceItemType", "DealArticle")];
    }

    /// <inheritdoc/>
    public override string Path { get; }

    /// <summary>The item's metadata.</summary>
    public IReadOnlyList<(string Name, string Value)> Metadata { get; }

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
