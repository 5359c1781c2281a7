namespace DealFacts.Extraction.Tests.Claims;

/// <summary>The people who work for a company in one place are not all who work for it.</summary>
public sealed class LocalStaffTests
{
    [Theory]
    [InlineData("Osric Corp. employs 2,100 people in Wisconsin and about 9,400 worldwide.", "")]
    [InlineData("Osric Corp. employs 1,900 people in Lincoln County.", "")]
    [InlineData("Osric Corp. employs 350 people in the Louisville area.", "")]
    [InlineData("Some 640 people work at Osric's Fort Wayne plant.", "")]
    [InlineData("Osric Corp. employs about 180 people at its headquarters in Leeds.", "")]
    [InlineData("The Leeds plant, where Osric Corp. employs 350 people, will close.", "")]
    [InlineData("Osric Corp. bought the mill last year and has 350 employees there.", "")]
    [InlineData("Osric Corp. has about 4,800 employees, 1,150 of them in Lincoln County.", "4,800 employees")]
    [InlineData("Osric Corp., which has 300 employees in 14 countries, said sales rose.", "300 employees")]
    [InlineData("Osric Corp. employs 3,200 people at seven plants.", "3,200 people")]
    [InlineData("Osric Corp. has 6,200 employees in Europe and Asia.", "6,200 employees")]
    [InlineData("Osric Corp. has 22,000 workers across the U.S. and Canada.", "22,000 workers")]
    [InlineData("Osric Corp. employs 9,400 people worldwide.", "9,400 people")]
    public void Of_all_its_places(string text, string expected) => Assert.Equal(expected, string.Join(", ",
        FactReader.Read(new Article { Path = "a.txt" }, text).Figures.Where(figure => figure.Metric == Metric.Headcount)
            .Select(figure => ((Count)figure.Amount).Text)));
}
