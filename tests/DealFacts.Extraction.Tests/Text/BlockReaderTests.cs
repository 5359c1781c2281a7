using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Text;

/// <summary>Headline, headings, prose, lists and page furniture, told by their lines.</summary>
public sealed class BlockReaderTests
{
    private const string Wire =
        "    PORTLAND, Oct 3 - Osterby Tools Inc said it\n" +
        "completed the purchase of a pump maker in\n" +
        "Ohio for an undisclosed sum of cash and notes.\n" +
        "    The company said it expects the new unit to\n" +
        "add to its earnings in the coming year.\n";

    [Fact]
    public void A_page_of_one_line_paragraphs() => Assert.Equal(
        [
            "Title: Osterby Tools buys Larch Marine",
            "Paragraph: Osterby Tools bought Larch Marine.",
            "Heading: Growth and plans",
            "Paragraph: It will make:",
            "ListItem: - sails",
            "ListItem: • hulls",
            "Heading: What is Larch Marine?",
            "Paragraph: A maker of sails.",
        ],
        Read("Osterby Tools buys Larch Marine\n\nOsterby Tools bought Larch Marine.\n\nGrowth and plans\n\nIt will make:\n- sails\n• hulls\n" +
            "\nWhat is Larch Marine?\n\nA maker of sails.\n"));

    [Fact]
    public void One_word_opens_many_a_sentence() => Assert.Equal(
        [
            "Title: Osterby Tools buys Larch Marine",
            "Paragraph: Loading docks are where supply chains go to die, says Ines Calder, who ran them for eleven long years.",
            "Furniture: Loading...",
            "Furniture: SOURCE Osterby Tools",
        ],
        Read("Osterby Tools buys Larch Marine\n\nLoading docks are where supply chains go to die, says Ines Calder, who ran them for eleven long years.\n\n"
            + "Loading...\n\nSOURCE Osterby Tools\n"));

    [Fact]
    public void A_wrapped_line_may_end_in_initials() => Assert.Equal(
        ["Paragraph: Osterby Tools Inc said it bought the pump maker S.P. Larch Co of Ohio for cash.", "Paragraph: It gave no details."],
        Read("Osterby Tools Inc said it bought the pump maker S.P.\nLarch Co of Ohio for cash.\n    It gave no details.\n"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Wrapped_lines_are_one_paragraph_until_one_is_indented(string end) => Assert.Equal(
        [
            "Paragraph: PORTLAND, Oct 3 - Osterby Tools Inc said it completed the purchase of a pump maker in Ohio for an undisclosed sum of cash and notes.",
            "Paragraph: The company said it expects the new unit to add to its earnings in the coming year.",
        ],
        Read(Wire.Replace("\n", end, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lines_that_stand_apart_among_wrapped_ones_are_headings(string end) => Assert.Equal(
        [
            "Title: Osterby Tools Buys Pump Maker in Ohio for an Undisclosed Sum of Cash and Notes",
            "Paragraph: Osterby Tools Inc said it completed the purchase of a pump maker in Ohio for an undisclosed sum of cash and notes.",
            "Heading: Growth and plans",
            "Paragraph: The company said it expects the new unit to add to its earnings in the coming year.",
        ],
        Read(("Osterby Tools Buys Pump Maker in Ohio for\nan Undisclosed Sum of Cash and Notes\n\nOsterby Tools Inc said it completed the purchase of a pump\n"
            + "maker in Ohio for an undisclosed sum of cash and notes.\n\nGrowth and plans\n\nThe company said it expects the new unit to add to its\n"
            + "earnings in the coming year.\n").Replace("\n", end, StringComparison.Ordinal)));

    [Fact]
    public void A_line_of_capitals_over_wrapped_lines_is_the_title() =>
        Assert.Equal("Title: OSTERBY <OST> TO BUY PUMP MAKER", Read("OSTERBY <OST> TO BUY PUMP MAKER\n\n" + Wire).First());

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void A_short_line_over_a_long_one_is_no_wrapped_text(string between) => Assert.Equal(
        ["Title: Osterby Tools Buys Larch Marine for Cash", "Paragraph: The two said so on Monday after the market had closed, and would say no more of it."],
        Read("Osterby Tools Buys Larch Marine for Cash" + between + "The two said so on Monday after the market had closed, and would say no more of it.\n"));

    [Fact]
    public void Ragged_lines_are_one_paragraph_where_they_go_on_in_small_letters() => Assert.Equal(
        [
            "Paragraph: Osterby Tools Inc said it has agreed to buy a pump maker in Ohio and all of its plants in three other states from the heirs of its founder.",
            "Paragraph: Terms were withheld.",
        ],
        Read("Osterby Tools Inc said it\nhas agreed to buy a pump maker in Ohio and all of its plants in three other states from the heirs of\n" +
            "its founder.\n    Terms were withheld.\n"));

    [Theory]
    [InlineData("Leave a Comment")]
    [InlineData("Leave a Reply")]
    [InlineData("LEAVE A REPLY")]
    [InlineData("You may also like")]
    [InlineData("Related Articles")]
    [InlineData("Recommended for you:")]
    public void The_story_ends_at(string line) => Assert.Equal(
        ["Paragraph", "Furniture", "Furniture", "Furniture"],
        Kinds($"Osterby Tools bought Larch Marine.\n\n{line}\n\nPellworth Inc. bought Tarnwick Foods.\n\nMore prose here."));

    [Theory]
    [InlineData("Subscribe to our letter")]
    [InlineData("Photograph: (Larkin)")]
    [InlineData("Advertisement")]
    [InlineData("Read next: pumps of the year")]
    [InlineData("(Reporting by Ada Moss; Editing by Tim Dale)")]
    [InlineData("Add Larchly as a Preferred Source")]
    [InlineData("© Larchly 2024. All rights reserved.")]
    [InlineData("Loading jobs...")]
    [InlineData("Your email address will not be published.")]
    public void The_story_goes_on_after(string line) => Assert.Equal(
        ["Paragraph", "Furniture", "Paragraph"],
        Kinds($"Osterby Tools bought Larch Marine on Monday.\n\n{line}\n\nIt paid $5 million for the maker of sails."));

    [Theory]
    [InlineData("Subscribers of the service grew to 3 million.")]
    [InlineData("Advertisements for pumps are rare.")]
    [InlineData("The related articles of the law were read aloud.")]
    [InlineData("Leave a comment to the experts, said the judge who read the long and dull ruling.")]
    public void Prose_that_begins_alike_is_prose(string line) => Assert.Equal(
        ["Paragraph", "Paragraph", "Paragraph"],
        Kinds($"Osterby Tools bought Larch Marine.\n\n{line}\n\nIt paid $5 million."));

    [Fact]
    public void Furniture_says_what_gave_it_away() =>
        Assert.Equal(["", "leave a reply", "after the story"], Document("It grew.\n\nLeave a Reply\n\nNice!").Blocks.Select(block => block.Reason));

    [Theory]
    [MemberData(nameof(HostileTexts.Names), MemberType = typeof(HostileTexts))]
    public void Blocks_are_in_order_and_hold_all_tokens(string name)
    {
        TextDocument document = Document(HostileTexts.Of(name));
        foreach ((Block one, Block next) in document.Blocks.Zip(document.Blocks.Skip(1))) Assert.True(one.Range.End <= next.Range.Start, name);
        Assert.All(document.Tokens, token => Assert.Contains(document.Blocks, block => block.Range.Contains(token.Range)));
    }

    private static TextDocument Document(string text) => TextDocument.Of(new Article(), text);

    private static IEnumerable<string> Kinds(string text) => Document(text).Blocks.Select(block => block.Kind.ToString());

    private static IEnumerable<string> Read(string text) => Document(text).Blocks.Select(block =>
        $"{block.Kind}: {string.Join(' ', text.Substring(block.Range.Start, block.Range.Length).Split((char[])['\r', '\n', ' '], StringSplitOptions.RemoveEmptyEntries))}");
}
