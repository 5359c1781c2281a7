using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace DealFacts.Cli.Input;

/// <summary>Turns a file's bytes into text, strictly: UTF-8 with or without a byte order mark, or UTF-16 with one.</summary>
internal static class ArticleDecoder
{
    /// <summary>The text, or null with the reason when the bytes are not such text.</summary>
    public static string? Decode(string path, ReadOnlySpan<byte> bytes, out Problem? problem)
    {
        if (bytes is [0xFF, 0xFE, ..]) return DecodeUtf16(path, bytes[2..], bigEndian: false, out problem);
        if (bytes is [0xFE, 0xFF, ..]) return DecodeUtf16(path, bytes[2..], bigEndian: true, out problem);
        return DecodeUtf8(path, bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes, out problem);
    }

    private static string? DecodeUtf8(string path, ReadOnlySpan<byte> bytes, out Problem? problem)
    {
        problem = null;
        var text = new char[bytes.Length];
        OperationStatus status = Utf8.ToUtf16(bytes, text, out int read, out int written, replaceInvalidSequences: false);
        if (status == OperationStatus.Done) return new string(text, 0, written);

        (int line, int column) = PlaceAfter(text.AsSpan(0, written));
        string message = bytes.Contains((byte)0)
            ? "not text: the file holds NUL bytes. Leave it out or name only articles."
            : $"not UTF-8: byte 0x{bytes[read]:X2} cannot stand here. Save the file as UTF-8.";
        problem = new Problem(path, line, column, message, IsError: true);
        return null;
    }

    private static (int Line, int Column) PlaceAfter(ReadOnlySpan<char> text)
    {
        int lines = text.Count('\n') + text.Count('\r') - text.Count("\r\n");
        return (lines + 1, text.Length - text.LastIndexOfAny('\r', '\n'));
    }

    private static string? DecodeUtf16(string path, ReadOnlySpan<byte> bytes, bool bigEndian, out Problem? problem)
    {
        try
        {
            problem = null;
            return new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            problem = Problem.Of(path, "not UTF-16, though its byte order mark says so. Save the file as UTF-8.");
            return null;
        }
    }
}
