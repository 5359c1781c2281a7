using System.Text;

namespace DealFacts.Fuzz.Tests.Articles;

/// <summary>Text that nobody wrote: characters from anywhere in Unicode, halves of surrogate pairs among them, and runs of one sign.</summary>
internal sealed class Noise(Dice dice)
{
    private static readonly string[] s_pieces =
        [" ", "\n", "\r", "\r\n", "\t", "\u00a0", "\u0085", "\u2028", "\u200b", "\u200d", "\u202e", "\u2066", "\u2069", "\ufeff", "\ufffd", "\ud800", "\udc00", "\ud83d\ude80", "e\u0301", "İ", "ı", "ß", "ﬁ", "Ａ",
        "$", "€", "£", "¥", "%", ".", "..", "...", ",", "'", "’", "\"", "“", "”", "(", ")", "[", "<", ">", "-", "--", "—", "/", "\\", "&", "#", "@", "*/", "/*", "{", "}", "0", "1", "9", "٣", "½", "1/2",
        "million", "bn", "mln dlrs", "Inc", "acquired", "raised", "Series A", "said", "the company", "it", "and", "of", "U.S.", "株式会社", "Société"];

    /// <summary>So many pieces.</summary>
    public string Text(int pieces)
    {
        StringBuilder text = new();
        for (int i = 0; i < pieces; i++)
        {
            string piece = dice.OneIn(3) ? ((char)dice.Below(0x10000)).ToString() : dice.Of(s_pieces);
            int times = dice.OneIn(40) ? 1 + dice.Below(300) : 1;
            for (int n = 0; n < times; n++) text.Append(piece);
        }

        return text.ToString();
    }
}
