using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>What is said of a subject by the way, before what it does: "Acme[, which has a stake in Lowell,] sued the company".</summary>
internal static class SubjectAsides
{
    /// <summary>The token from which the clause goes on; the subject's end where no aside stands behind it.</summary>
    /// <param name="tokens">The article's tokens.</param>
    /// <param name="subject">The token after the subject, or after its relative.</param>
    /// <param name="before">The token before which the aside has ended.</param>
    public static int Past(Token[] tokens, int subject, int before)
    {
        if (subject == 0 || subject + 1 >= before) return subject;
        bool relative = tokens[subject - 1].Lower is "which" or "who" or "whose";
        bool apposed = tokens[subject].Text == ","
            && tokens[subject + 1].Lower is "a" or "an" or "the" or "based" or "owned" or "founded" or "led";
        if (!relative && !apposed) return subject;
        for (int i = before - 1; i > subject; i--)
        {
            if (tokens[i].Text == ",") return i + 1;
            if (tokens[i].Text is ";" or ":") break;
        }

        return subject;
    }
}
