using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Tests.Text;

/// <summary>The day on which an article says itself that it appeared.</summary>
public class StoryDayTests
{
    private const string Headline = "Tamsin to buy Orla Robotics\n";
    private const string Story = "Tamsin Inc agreed on Monday to buy Orla Robotics Inc for $40 million.\n\nThe deal closes in June.\n";

    [Theory]
    [InlineData("LONDON, May 9, 2024 - ")]
    [InlineData("LONDON, May 9, 2024 /NewsWire/ -- ")]
    [InlineData("LONDON--(ARDEN WIRE)--May 9, 2024-- ")]
    [InlineData("NEW YORK, N.Y., May 09, 2024 (ARDEN WIRE) – ")]
    [InlineData("ARDEN, Ohio (May 9, 2024) — ")]
    [InlineData("May 9, 2024 – ")]
    [InlineData("[May 9, 2024] ")]
    [InlineData("LONDON, 9 May 2024: ")]
    [InlineData("CINCINNATI and BOSTON, May 9, 2024 /PressPost/ -- ")]
    [InlineData("---\ntitle: Tamsin\n---\nLEEDS, May 9, 2024 - ")]
    public void A_dateline_tells_it(string dateline) => Assert.Equal("2024-05-09", DayOf(dateline + Story));

    [Theory]
    [InlineData("Published May 9, 2024")]
    [InlineData("By Jane Roe\nMay 9th, 2024")]
    [InlineData("Jane Roe | May 9, 2024 10:32 AM EST")]
    [InlineData("10:32 AM PDT · May 9, 2024")]
    [InlineData("First published on Thu 9 May 2024 02.00 EDT")]
    [InlineData("By Jane Roe, Arden Times, 9 May 2024")]
    [InlineData("Last updated on May. 9, 2024")]
    [InlineData("Updated: 11 May 2024 | Published: 10:32, 9 May 2024")]
    [InlineData("Updated: 11 May 2024\nPublished: 9th of May 2024")]
    [InlineData("2024-05-09T10:32:00Z")]
    [InlineData("Posted on 9 MAY 2024 by Jane Roe")]
    [InlineData("By the Courier business desk, May 9, 2024")]
    [InlineData("The Arden Review, May 9, 2024")]
    [InlineData("The agency says rivals would suffer\n\nBy Jane Roe, who covers games.\n\nMay 9, 2024, 7:32 PM GMT")]
    public void A_line_of_its_own_tells_it(string line) => Assert.Equal("2024-05-09", DayOf(Headline + line + "\n\n" + Story));

    [Theory]
    [InlineData("29/05/2024", "2024-05-29")]
    [InlineData("05/29/2024", "2024-05-29")]
    [InlineData("05/05/2024", "2024-05-05")]
    [InlineData("09/05/2024", null)]
    [InlineData("31/02/2024", null)]
    [InlineData("5/29/24", null)]
    public void Numbers_tell_it_only_where_they_are_one_day(string line, string? day) => Assert.Equal(day, DayOf(Headline + line + "\n\n" + Story));

    [Theory]
    [InlineData("Tamsin Reports Results for Year Ended May 9, 2024\n\n")]
    [InlineData("People walk past a shop in Arden, May 9, 2024. Photograph: Jane Roe\n\n")]
    [InlineData("On May 9, 2024, Orla said no.\n\n")]
    [InlineData("Founded: May 9, 2024\n\n")]
    [InlineData("A worker at the mill, May 9, 2024\n\n")]
    [InlineData("May 2024\n\n")]
    [InlineData("The offer of May 9, 2024 - the third - was refused.\n\n")]
    [InlineData("")]
    public void A_day_in_a_sentence_a_headline_or_a_caption_does_not(string lines) => Assert.Null(DayOf(Headline + lines + Story));

    [Fact]
    public void A_day_far_down_does_not() =>
        Assert.Null(DayOf(Headline + string.Concat(Enumerable.Repeat("- a point of note\n\n", 8)) + "May 9, 2024\n\n" + Story));

    [Fact]
    public void What_the_project_or_the_head_says_wins()
    {
        Article known = new() { Path = "a.txt", Published = new CalendarDate(2023, 1, 2) };
        Assert.Equal("2023-01-02", TextDocument.Of(known, Headline + "May 9, 2024\n\n" + Story).Article.Published.ToString());
        Assert.Equal("2022-01-02", DayOf("---\npublished: 2022-01-02\n---\n" + Headline + "May 9, 2024\n\n" + Story));
    }

    [Fact]
    public void Times_are_counted_from_it()
    {
        Figure figure = Assert.Single(FactReader.Read(new Article { Path = "a.txt" }, "ARDEN, May 9, 2024 - Orla Robotics Inc had revenue of $40 million last year.\n").Figures);
        Assert.Equal(new CalendarDate(2023, 1, 1), figure.Period!.Start);
    }

    [Fact]
    public void The_line_is_no_part_of_the_story()
    {
        TextDocument document = TextDocument.Of(new Article { Path = "a.txt" }, "9 May 2024\n\n" + Headline + "By Jane Roe, Arden Times, 9 May 2024\n\n" + Story);
        Assert.Equal([BlockKind.Furniture, BlockKind.Title, BlockKind.Furniture, BlockKind.Paragraph, BlockKind.Paragraph], document.Blocks.Select(block => block.Kind));
    }

    private static string? DayOf(string text) => TextDocument.Of(new Article { Path = "a.txt" }, text).Article.Published?.ToString();
}
