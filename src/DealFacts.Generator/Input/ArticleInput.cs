using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DealFacts.Generator.Input;

/// <summary>Whether the compiler could read a file as text.</summary>
internal enum TextState
{
    /// <summary>It is UTF-8, or says by its byte order mark that it is UTF-16 or UTF-32.</summary>
    Readable,

    /// <summary>It is none of these; the compiler guessed, and would guess otherwise on another machine.</summary>
    Guessed,

    /// <summary>It could not be opened or is no text.</summary>
    Unreadable,
}

/// <summary>An article as the project gives it. Equal when what is known of it and every character is equal.</summary>
/// <param name="Article">What the project says of it.</param>
/// <param name="Text">Its text, untouched; empty unless it is readable.</param>
/// <param name="State">Whether it is readable.</param>
internal sealed record ArticleInput(Article Article, string Text, TextState State)
{
    // A long text makes a new string each time it is asked; with one string a text, the generator and the analyzers share a reading.
    private static readonly ConditionalWeakTable<SourceText, string> s_strings = new();

    /// <summary>The article in an additional file, or nothing when the file is no article: <c>BannedSymbols.txt</c>.</summary>
    public static IEnumerable<ArticleInput> From(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancel) =>
        ArticleMetadata.From(file, options) is { } metadata ? [Of(file, metadata, cancel)] : [];

    /// <summary>The article in a file of which this is known.</summary>
    public static ArticleInput Of(AdditionalText file, ArticleMetadata metadata, CancellationToken cancel)
    {
        SourceText? text = file.GetText(cancel);
        TextState state = StateOf(text);
        return new ArticleInput(metadata.Article, state == TextState.Readable ? StringOf(text!) : "", state);
    }

    /// <summary>The characters of a text, one string as long as the text lives.</summary>
    public static string StringOf(SourceText text) => s_strings.GetValue(text, static source => source.ToString());

    private static TextState StateOf(SourceText? text)
    {
        if (text is null) return TextState.Unreadable;
        return text.Encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding ? TextState.Readable : TextState.Guessed;
    }
}
