using System.Globalization;

namespace DealFacts.Extraction.Tests.Claims;

/// <summary>What companies and holdings are worth where no plain cue says so, and whose a sum is that is done by somebody.</summary>
public sealed class ToldWorthTests
{
    [Theory]
    [InlineData("Granite Corp., the most valuable startup in Peru at $16 billion, hired clerks.", "Granite Valuation 16000000000")]
    [InlineData("Granite Corp. is new. The nation's highest-valued startup (at around $16 billion) hired clerks.", "Granite Valuation 16000000000")]
    [InlineData("Granite Corp., the most valued company in Peru, at $16 billion, hired clerks.", "Granite Valuation 16000000000")]
    [InlineData("Granite Corp. chief Ada Moss has a $2 billion stake.", "")]
    [InlineData("Granite Corp. founder Ada Moss, who owns a $2 billion stake, left.", "")]
    [InlineData("Hazel Management took a $2 billion stake in Granite Corp.", "Granite DealValue 2000000000")]
    [InlineData("Velmora Inc. grew. Payments representing $2 billion have been checked by Granite Corp. over the past year.", "Granite Other 2000000000")]
    [InlineData("Velmora Inc. grew. Loans worth $2 billion were handled by Granite Corp.", "Granite Other 2000000000")]
    public void Figures(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", FactReader.Read(new Article { Path = "a.txt" }, text).Figures
            .Select(f => $"{f.Company.Split(' ')[0]} {f.Metric} {f.Amount.Magnitude?.ToString(CultureInfo.InvariantCulture)}")));
}
