using DealFacts.Compiled;

namespace DealFacts.Generator.Tests.Compiled;

public class PackedTests
{
    [Fact]
    public void AnyBookComesBackAsItWas()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            FactBook book = new RandomBooks(seed).Next();
            Assert.Equal(book, CompiledFacts.Read(PackedWriter.Write(book)));
        }
    }

    [Fact]
    public void AnyBookComesBackFromItsParts()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            FactBook book = new RandomBooks(seed).Next();
            BookParts parts = BookParts.Of(book);
            string index = PackedWriter.Write(parts.Rest, parts.Order);
            Assert.Equal(book, CompiledFacts.Join(index, [.. parts.Parts.Select(PackedWriter.Write)]));
        }
    }

    [Fact]
    public void PackedTextHoldsOnlyWhatAnEditorShows()
    {
        for (int seed = 0; seed < 100; seed++)
        {
            string packed = PackedWriter.Write(new RandomBooks(seed).Next());
            for (int i = 0; i < packed.Length; i++)
                if (HiddenCharacter.IsAt(packed, i)) Assert.True(packed[i] is '\n' or '\t', $"U+{(int)packed[i]:X4} in {packed}");
        }
    }

    [Fact]
    public void LineEndingsOfACheckedInFileDoNotMatter()
    {
        FactBook book = SampleBooks.Deal();
        Assert.Equal(book, CompiledFacts.Read(PackedWriter.Write(book).Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("dealfacts\t2\n")]
    [InlineData("article\ta.txt\n")]
    [InlineData("dealfacts\t1\nnonsense\n")]
    [InlineData("dealfacts\t1\narticle\ta.txt\nnonsense\n")]
    public void TextOfAnotherVersionIsRefused(string packed) => Assert.Throws<FormatException>(() => CompiledFacts.Read(packed));

    [Theory]
    [InlineData("article\t\\q")]
    [InlineData("deal\tA\tSale\tSigned\t1\tSingle")]
    [InlineData("deal\tA\tMerger\tSigned\t1\tSingle \n")]
    [InlineData("figure\tA\tRevenue\tActual\tSingle")]
    [InlineData("figure\tA\tRevenue\tActual\tSingle\n  amount\tmoney\tUSD\tExact\t1\n  price")]
    public void ARecordOfAnotherVersionIsRefusedWhenItIsLookedAt(string packed)
    {
        FactBook book = CompiledFacts.Read($"dealfacts\t1\n{packed}\n");
        Assert.Throws<FormatException>(() => book.Articles.Count + book.Deals.Count + book.Figures.Count);
    }

    [Fact]
    public void FiguresComeAlone()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            FactBook book = new RandomBooks(seed).Next();
            Assert.Equal(book.Figures, CompiledFacts.Figures(PackedWriter.Write(book)));
        }
    }

    [Fact]
    public void EnumsAreKnownByTheirNames()
    {
        Same<CompanyKind>(PackedNames.CompanyKind);
        Same<DealKind>(PackedNames.DealKind);
        Same<DealStage>(PackedNames.DealStage);
        Same<PartyRole>(PackedNames.PartyRole);
        Same<Metric>(PackedNames.Metric);
        Same<Basis>(PackedNames.Basis);
        Same<Agreement>(PackedNames.Agreement);
        Same<Qualifier>(PackedNames.Qualifier);
        Same<Precision>(PackedNames.Precision);
        Same<DisagreementKind>(PackedNames.DisagreementKind);

        static void Same<T>(string names) where T : struct, Enum
        {
            Assert.Equal($" {string.Join(' ', Enum.GetNames<T>())} ", names);
            Assert.All(Enum.GetValues<T>(), value => Assert.Equal((int)(object)value, PackedNames.ValueOf(value.ToString(), names)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Sing")]
    [InlineData("Single ")]
    [InlineData("Inconsistent ")]
    [InlineData("Inconsistently")]
    public void AnotherNameIsRefused(string name) => Assert.Throws<FormatException>(() => PackedNames.ValueOf(name, PackedNames.Agreement));

    [Theory]
    [InlineData(null, "")]
    [InlineData("", @"\e")]
    [InlineData("a\tb\nc\rd\\e", @"a\tb\nc\rd\\e")]
    [InlineData("\u202eevil", @"\u202eevil")]
    [InlineData("\ud83d\ude00 é 株", "\ud83d\ude00 é 株")]
    public void AFieldReadsAsItIsWritten(string? value, string written)
    {
        Assert.Equal(written, PackedField.Write(value));
        Assert.Equal(value, PackedField.Read(written));
    }

    // An attribute cannot hold half a surrogate pair.
    [Fact]
    public void HalfASurrogatePairComesBack() => AFieldReadsAsItIsWritten("x\ud800", @"x\ud800");
}
