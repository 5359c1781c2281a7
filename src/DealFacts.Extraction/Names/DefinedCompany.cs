using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Finds whom a release or contract defines as its Company: <c>Acme Inc. ("Acme" or the "Company")</c>.</summary>
internal static class DefinedCompany
{
    private const int LongestDefinition = 12;

    /// <summary>The one so defined, or null.</summary>
    /// <param name="document">The article.</param>
    /// <param name="names">Its names, in order.</param>
    public static Entity? Of(TextDocument document, IReadOnlyList<NameMention> names)
    {
        foreach (NameMention name in names)
            if (name.Entity!.Kind == EntityKind.Organization && IsDefinedAt(document.Tokens, name.OuterEnd)) return name.Entity;
        return null;
    }

    private static bool IsDefinedAt(Token[] tokens, int bracket)
    {
        if (bracket >= tokens.Length || tokens[bracket].Text != "(") return false;
        for (int i = bracket + 1; i < bracket + LongestDefinition && i + 1 < tokens.Length && tokens[i].Text != ")"; i++)
            if (tokens[i].Text == "Company" && tokens[i + 1].Text is "\"" or "”" or "'" or "’") return true;
        return false;
    }
}
