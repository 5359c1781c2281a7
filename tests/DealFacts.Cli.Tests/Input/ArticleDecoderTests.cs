using System.Text;
using DealFacts.Cli.Input;

namespace DealFacts.Cli.Tests.Input;

public sealed class ArticleDecoderTests
{
    public static TheoryData<byte[]> Encoded => new()
    {
        Encoding.UTF8.GetBytes("€5 – a\r\nb"),
        (byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("€5 – a\r\nb")],
        (byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes("€5 – a\r\nb")],
        (byte[])[0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("€5 – a\r\nb")],
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Utf8_and_marked_utf16_are_read_without_their_mark(byte[] bytes)
    {
        Assert.Equal("€5 – a\r\nb", ArticleDecoder.Decode("a.txt", bytes, out Problem? problem));
        Assert.Null(problem);
    }

    [Theory]
    [InlineData("ab\ncd\r\ne", 3, 2)]
    [InlineData("", 1, 1)]
    [InlineData("a\rb\r", 3, 1)]
    [InlineData("€€", 1, 3)]
    public void Another_encoding_is_told_with_its_place(string before, int line, int column)
    {
        Assert.Null(ArticleDecoder.Decode("a.txt", [.. Encoding.UTF8.GetBytes(before), 0xE9, (byte)' '], out Problem? problem));
        Assert.Equal($"a.txt:{line}:{column}: error: not UTF-8: byte 0xE9 cannot stand here. Save the file as UTF-8.", problem?.ToString());
    }

    [Fact]
    public void A_binary_file_is_told_as_such()
    {
        Assert.Null(ArticleDecoder.Decode("a.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 1], out Problem? problem));
        Assert.Equal("a.txt:1:1: error: not text: the file holds NUL bytes. Leave it out or name only articles.", problem?.ToString());
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xDC, 0x00 })]
    public void Broken_utf16_is_told(byte[] bytes)
    {
        Assert.Null(ArticleDecoder.Decode("a.txt", bytes, out Problem? problem));
        Assert.Equal("a.txt: error: not UTF-16, though its byte order mark says so. Save the file as UTF-8.", problem?.ToString());
    }
}
