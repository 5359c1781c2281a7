using System.Text;

namespace DealFacts.Fuzz.Tests.Articles;

/// <summary>Damages an article as files get damaged: cut, doubled, shuffled, mistyped, wrongly decoded.</summary>
internal sealed class Damage(Dice dice, Noise noise)
{
    /// <summary>The article after a few of them.</summary>
    public string Of(string text)
    {
        for (int n = dice.Below(4); n >= 0 && text.Length > 1; n--) text = One(text);
        return text;
    }

    private string One(string text)
    {
        int at = dice.Below(text.Length), length = 1 + dice.Below(Math.Min(40, text.Length - at));
        return dice.Below(9) switch
        {
            0 => text[..at],
            1 => text[at..],
            2 => text.Remove(at, length),
            3 => text.Insert(at, noise.Text(3)),
            4 => text.Insert(dice.Below(text.Length), text.Substring(at, length)),
            5 => text.Remove(at, 1).Insert(at, ((char)(text[at] ^ (1 << dice.Below(16)))).ToString()),
            6 => dice.OneIn(2) ? text.ToUpperInvariant() : text.ToLowerInvariant(),
            7 => text.Replace(dice.Of(" ", "\n", ".", ",", "'"), dice.Of("", " ", "\n", "\r\n", "\u00a0"), StringComparison.Ordinal),
            _ => CutInsideCharacter(text),
        };
    }

    /// <summary>UTF-8 cut in the middle of a character, as a broken download leaves it.</summary>
    private string CutInsideCharacter(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return Encoding.UTF8.GetString(bytes, 0, 1 + dice.Below(bytes.Length));
    }
}
