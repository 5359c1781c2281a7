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
            Assert.Equal(book, CompiledFacts.Join(index, [.. parts.Parts.Select(part => CompiledFacts.Read(PackedWriter.Write(part)))]));
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
    [InlineData("dealfacts\t1\narticle\t\\q\n")]
    public void TextOfAnotherVersionIsRefused(string packed) => Assert.Throws<FormatException>(() => CompiledFacts.Read(packed));

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
