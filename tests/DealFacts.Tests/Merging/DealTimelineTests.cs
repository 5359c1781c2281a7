namespace DealFacts.Tests;

/// <summary>A deal that one article ends and a later one goes on with stands where the later one says.</summary>
public sealed class DealTimelineTests
{
    private static readonly DealParty[] Parties = [new("Smith", PartyRole.Acquirer), new("Acme", PartyRole.Target)];

    public static TheoryData<string, DealStage, (string Day, DealStage Stage)[]> Stories => new()
    {
        { "talks denied, and on again", DealStage.InTalks, [("01-10", DealStage.Denied), ("01-15", DealStage.InTalks)] },
        { "talks, then denied", DealStage.Denied, [("01-10", DealStage.InTalks), ("01-15", DealStage.Denied)] },
        { "an offer rejected and raised", DealStage.Proposed,
            [("01-10", DealStage.Proposed), ("01-15", DealStage.Rejected), ("01-20", DealStage.Proposed)] },
        { "off, and agreed anew", DealStage.Signed,
            [("01-10", DealStage.Pending), ("02-15", DealStage.Terminated), ("03-20", DealStage.Signed)] },
        { "off for good", DealStage.Terminated, [("01-10", DealStage.Pending), ("02-15", DealStage.Terminated)] },
        { "off, and told again as history", DealStage.Terminated,
            [("01-10", DealStage.Pending), ("02-15", DealStage.Terminated), ("03-20", DealStage.Announced)] },
        { "done after all", DealStage.Completed,
            [("01-10", DealStage.Signed), ("02-15", DealStage.Terminated), ("03-20", DealStage.Completed)] },
        { "no end", DealStage.Pending, [("01-10", DealStage.Pending), ("02-15", DealStage.InTalks)] },
        { "denied, announced and then talked of again", DealStage.Announced,
            [("01-10", DealStage.Denied), ("01-15", DealStage.Announced), ("01-20", DealStage.InTalks)] },
        { "denied, and told again as what was considered", DealStage.Denied, [("01-10", DealStage.Denied), ("01-15", DealStage.Considering)] },
        { "rejected twice, and raised in between", DealStage.Rejected,
            [("01-10", DealStage.Rejected), ("01-15", DealStage.Proposed), ("01-20", DealStage.Rejected)] },
        { "ended twice on one day, the firmest end counts", DealStage.Terminated,
            [("01-10", DealStage.Terminated), ("01-10", DealStage.Denied), ("01-15", DealStage.Announced)] },
        { "of one day the firmest", DealStage.Rejected, [("01-10", DealStage.Rejected), ("01-10", DealStage.Proposed)] },
    };

    [Theory]
    [MemberData(nameof(Stories))]
    public void The_stage_goes_on_after_an_end(string why, DealStage expected, (string Day, DealStage Stage)[] story)
    {
        List<FactBook> books = [.. story.Select((told, number) => Book(told.Day, told.Stage, $"{number}.txt"))];
        FactBook forth = books.Aggregate((book, next) => book.Merge(next));
        books.Reverse();
        FactBook back = books.Aggregate((book, next) => next.Merge(book));
        Assert.Equal((why, expected, expected), (why, Assert.Single(forth.Deals).Stage, Assert.Single(back.Deals).Stage));
    }

    [Fact]
    public void Without_days_the_firmest_stands()
    {
        FactBook book = Book(null, DealStage.Rejected, "a.txt").Merge(Book(null, DealStage.Proposed, "b.txt"));
        Assert.Equal(DealStage.Rejected, Assert.Single(book.Deals).Stage);
    }

    private static FactBook Book(string? day, DealStage stage, string path) => Say.Book(
        new Article { Path = path, Published = day is null ? null : CalendarDate.Parse("2024-" + day) },
        Say.Deal("raw", DealKind.Acquisition, Parties, Say.Claim(null, path, 1, stage: stage)));
}
