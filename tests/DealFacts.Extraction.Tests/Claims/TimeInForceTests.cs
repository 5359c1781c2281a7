namespace DealFacts.Extraction.Tests.Claims;

/// <summary>A report speaks of one stretch of time until it says otherwise.</summary>
public sealed class TimeInForceTests
{
    [Theory]
    [InlineData("Acme Corp earned $99 million in the second quarter of 2023, down from $142 million a year earlier, on revenue of $3.7 billion.", "$3.7 billion", "Q2 2023")]
    [InlineData("Acme Corp had 2023 revenue of $18 million, flat from a year earlier, and net income of $1 million, down from $2 million in 2022.", "$1 million", "2023")]
    [InlineData("Acme Corp's revenue rose 6% to $207 million in the third quarter of 2021, while net income was $63 million, compared with $60 million a year ago.", "$63 million", "Q3 2021")]
    [InlineData("Acme Corp's revenue rose 6% to $207 million in the third quarter of 2021, while net income was $63 million, compared with $60 million a year ago.", "$60 million", "Q3 2020")]
    [InlineData("Acme Corp reported a net loss of $157 million for the second quarter of 2023, compared with a loss of $70 million a year earlier, on revenue of $3 million.", "$3 million", "Q2 2023")]
    [InlineData("Acme Corp's second-quarter 2022 revenue was $12 million, up 16% from a year earlier, and net income was $5 million, helped by a gain from the sale of Tolvar to Lowell Inc.", "$5 million", "Q2 2022")]
    [InlineData("Acme Corp had net sales of $50 million and an operating profit of $9 million in 2023.", "$50 million", "2023")]
    [InlineData("Acme Corp generated revenue of $14 million in 2022 and lost $3 million.", "$3 million", "2022")]
    [InlineData("Acme Corp's revenue was $8 million in 2023, and it has since lost $3 million.", "$3 million", null)]
    [InlineData("Acme Corp, whose sales fell 5 percent to $10 million in 2022, earned $6 million last year.", "$6 million", "last year")]
    public void Results_of_one_sentence_share_their_time(string text, string amount, string? period) =>
        Assert.Equal(period, Figure(Read(text), amount).Period?.ToString());

    [Theory]
    [InlineData("Acme Corp reported revenue of $8 million in 2023. Net income was $2 million.", "$2 million", "2023")]
    [InlineData("Acme Corp's sales rose to $9 million in the first quarter of 2020.\n\nOperating profit jumped 12% to $2 million.", "$2 million", "Q1 2020")]
    [InlineData("Acme Corp's sales rose to $9 million in the first quarter of 2020. The margin was 4.1%. Its EBITDA was $3 million.", "$3 million", "Q1 2020")]
    [InlineData("Acme Corp's sales rose to $9 million in 2020. The Widget Group had sales of $4 million. Operating profit rose to $3 million.", "$3 million", "2020")]
    [InlineData("Acme Corp added 7 million subscribers in the first quarter of 2018. Its revenue climbed 43 percent to $37 million.", "$37 million", "Q1 2018")]
    [InlineData("Acme Corp today announced results for its third quarter ended October 31, 2020.\nRevenue was $54 million, up 20%.", "$54 million", "Q3 2020")]
    [InlineData("Acme Corp will announce results for its third quarter ended October 31, 2020. Revenue was $54 million.", "$54 million", null)]
    [InlineData("Acme Corp had an operating profit of $2 million in the second quarter of 2018. Lowell Inc lost 13 million users. Acme's net income rose to $29 million in the quarter.", "$29 million", "Q2 2018")]
    [InlineData("Acme Corp had revenue of $8 million in 2023. Lowell Inc made a profit of $3 million.", "$3 million", null)]
    [InlineData("Acme Corp had revenue of $8 million in 2023. Its annual recurring revenue is now $12 million.", "$12 million", null)]
    [InlineData("Acme Corp had revenue of $8 million in 2023. It has sales of $40 million.", "$40 million", null)]
    public void It_is_in_force_in_the_next_sentences(string text, string amount, string? period) =>
        Assert.Equal(period, Figure(Read(text), amount).Period?.ToString());

    private static Figure Figure(FactBook book, string amount) => Assert.Single(book.Figures, figure => figure.Amount.Text == amount);

    private static FactBook Read(string text) => FactReader.Read(new Article { Path = "a.txt" }, text + "\n");
}
