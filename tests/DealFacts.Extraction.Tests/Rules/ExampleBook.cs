using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Rules;

/// <summary>A rule book as its examples see it: the ids of its rules, their phrases, and which rules fire in a phrase.</summary>
/// <param name="Name">The book, for the name of the test.</param>
/// <param name="Examples">Each rule with its phrases.</param>
/// <param name="FiredIn">The ids of the rules that fire in a phrase, read by the stages before the book.</param>
public sealed record ExampleBook(string Name, IReadOnlyList<RuleExamples> Examples, Func<string, IReadOnlyList<string>> FiredIn)
{
    /// <summary>The examples of a book that runs over lines made by <paramref name="lineOf"/>.</summary>
    public static ExampleBook Of<T>(string name, RuleBook<T> book, Func<TextDocument, Sentence, TermLine?> lineOf)
        where T : class =>
        Of(name, book, document => document.Sentences
            .Select(sentence => lineOf(document, sentence))
            .SelectMany(line => line is null ? [] : book.FindIn(line))
            .Select(hit => hit.Match.RuleId));

    /// <summary>The examples of a book of whose finds a later stage drops some; the rules of those that stay are named.</summary>
    public static ExampleBook Of<T>(string name, RuleBook<T> book, Func<TextDocument, IEnumerable<string>> rulesOf)
        where T : class =>
        new(name, book.Rules.Select(rule => new RuleExamples(rule.Id, rule.Fires, rule.Silent)).ToList(), phrase =>
            rulesOf(DocumentOf(phrase)).ToList());

    private static TextDocument DocumentOf(string phrase) =>
        TextDocument.Of(new Article { Published = new CalendarDate(2024, 5, 15) }, phrase);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A rule's phrases.</summary>
public sealed record RuleExamples(string Id, string[] Fires, string[] Silent);
