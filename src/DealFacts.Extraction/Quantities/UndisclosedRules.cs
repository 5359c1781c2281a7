using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Patterns.Piece;

namespace DealFacts.Extraction.Quantities;

/// <summary>Amounts of which an article says that it does not say them: "for undisclosed terms", "terms were not disclosed".</summary>
internal static class UndisclosedRules
{
    private static readonly Piece Subject = In(DisclosureWords.Subjects);
    private static readonly Piece NotSaid = Seq(
        In(DisclosureWords.Negations), In(DisclosureWords.Adverbs).UpTo(2), In(DisclosureWords.Verbs)).As("words");

    /// <summary>In order.</summary>
    public static readonly Rule<Quantity>[] Rules =
    [
        new("money/undisclosed-sum", [In(DisclosureWords.Adjectives).As("words"), In(DisclosureWords.Sums)], Read)
        {
            Fires = ["for undisclosed terms", "an undisclosed amount of cash", "an undisclosed sum"],
            Silent = ["an undisclosed buyer", "undisclosed investors"],
        },
        new("money/not-disclosed", [Behind(Subject, 16), NotSaid], Read)
        {
            Fires =
            [
                "Terms of the deal were not disclosed.", "Financial details weren't revealed",
                "The purchase price was not immediately disclosed",
            ],
            Silent = ["the buyer was not disclosed", "terms were disclosed"],
        },
        new("money/not-disclose", [NotSaid, Ahead(Until(Subject, 5))], Read)
        {
            Fires = ["did not disclose the terms", "does not disclose financial terms"],
            Silent = ["did not disclose the buyer", "did not like the terms"],
        },
        new("money/declined-to-disclose",
            [Seq(In(DisclosureWords.Refusals), "to", In(DisclosureWords.Verbs)).As("words"), Ahead(Until(Subject, 5))],
            Read)
        {
            Fires = ["declined to disclose the price", "declined to reveal the size of the round"],
            Silent = ["declined to comment on the price"],
        },
        new("money/declined-to-give", [Seq(In(DisclosureWords.Refusals), "to", Word("give", "name", "state")).As("words"),
            Ahead(Seq(Word("a", "the").Maybe, In(DisclosureWords.Prices)))], Read)
        {
            Fires = ["It declined to give the price."],
            Silent = ["It declined to give details."],
        },
        new("money/none-given", [Any(Seq("no", In(DisclosureWords.Prices), Word("was", "were"), In(DisclosureWords.Verbs)),
            Seq(Word("gave", "giving", "disclosed"), "no", In(DisclosureWords.Prices)),
            Seq(In(DisclosureWords.Negations), "say", "how", "much")).As("words")], Read)
        {
            Fires = ["No price was given.", "It gave no terms.", "It did not say how much it paid."],
            Silent = ["No price was too high.", "It gave no reason.", "It did say how much."],
        },
        new("money/withheld", [Behind(Subject, 12), In(DisclosureWords.Withheld).As("words")], Read)
        {
            Fires = ["Terms were withheld."],
            Silent = ["The permit was withheld."],
        },
        new("money/undisclosed-alone",
            [Behind(Subject, 6), Behind(Word("is", "was", "are", "were", "remain", "remains"), 1), Word("undisclosed").As("words")],
            Read)
        {
            Fires = ["The price is undisclosed."],
            Silent = ["The buyer is undisclosed."],
        },
    ];

    private static Quantity Read(Match match) =>
        MoneyReader.At(match, match.First, match.End, new Money { Qualifier = Qualifier.Undisclosed, Text = match.Phrase("words") });
}
