using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>What a name's own letters say: "Mei Lab Ltd." is a company, "Elon Musk" a person, "Ohio" a place.</summary>
internal static class NameShape
{
    private const int Certain = 12;
    private const int LongestTitle = 4;

    /// <summary>What a first name before another capital speaks for a person.</summary>
    public const int Personal = 5;

    private const int Numbered = 3;

    /// <summary>"ORVANE", "B&amp;Q": no small letter in it.</summary>
    public static bool IsAllCapitals(string text) => text.ToUpperInvariant() == text;

    /// <summary>Adds what the name itself says to its scores.</summary>
    public static void Score(NameSource source, NameCandidate name)
    {
        Token[] tokens = source.Tokens;
        string lower = name.Text.ToLowerInvariant();
        int words = name.End - name.First;
        if (HasLegalSuffix(tokens, name)) name.Scores[(int)EntityKind.Organization] += Certain;
        if (name.Ticker is not null) name.Scores[(int)EntityKind.Organization] += Certain;
        if (IsListedOrganization(lower)) name.Scores[(int)EntityKind.Organization] += Certain;
        if (PlaceNames.Known.Contains(lower) || IsPartOfLand(tokens, name)) name.Scores[(int)EntityKind.Place] += Certain;
        if (WordCount(tokens, name) > 1 && name.Text.IndexOf(' ') > 0 && FirstNames.Words.Contains(tokens[name.First].Word)
            && LooksPersonal(tokens, name))
        {
            name.Look = (EntityKind.Person, Personal);
            // "New York investor Jane Roe bought": an investor with a first name is no firm.
            if (name.OuterFirst > name.Sentence.First && PersonWords.Roles.Contains(tokens[name.OuterFirst - 1].Word))
                name.Scores[(int)EntityKind.Person] += Personal;
        }

        if (IsInitialed(tokens, name)) name.Scores[(int)EntityKind.Person] += 3;
        if (words == 1 && tokens[name.First].Casing is Casing.Mixed || lower.IndexOf(".com", StringComparison.Ordinal) > 0
            || tokens[name.First].Text.IndexOf('&') >= 0)
            name.Scores[(int)EntityKind.Organization] += 2;
        if (IsJoinedBySign(tokens, name)) name.Scores[(int)EntityKind.Organization] += 4;
        if (words == 1 && tokens[name.First].Casing == Casing.Upper
            && !name.Text.Any(char.IsDigit)) name.Scores[(int)EntityKind.Organization] += 1;
        // No person bears both words of a well-known "Orvane Stanley".
        if (KnownNames.Companies.Contains(lower)) name.Scores[(int)EntityKind.Organization] += lower.IndexOf(' ') > 0 ? Certain : 6;
        if (words > 1 && tokens[name.End - 1].Kind == TokenKind.Number) name.Look = (EntityKind.Other, Numbered);
        name.Scores[(int)name.Look.Kind] += name.Look.Score;
        if (IsOfMembers(tokens, name)) name.Scores[(int)EntityKind.Organization] += 4;
        if (IsQuoted(tokens, name))
            name.Scores[(int)EntityKind.Other] += name.End + 1 < name.Sentence.End && Likeness.IsOwner(tokens, name.End + 1) ? Certain : 2;
        if (name.Rule == SectionHeads.Rule) name.Scores[(int)EntityKind.Organization] += 4;
        if (IsEntry(tokens, name)) name.Scores[(int)EntityKind.Organization] += 4;
        if (IsSeatOfCompany(tokens, name)) name.Scores[(int)EntityKind.Place] += 4;
        if (FollowedByState(tokens, name)) name.Scores[(int)EntityKind.Place] += 6;
        if (IsDateline(source, name)) name.Scores[(int)EntityKind.Place] += Certain;
    }

    /// <summary>"Western Canada", "South Texas".</summary>
    private static bool IsPartOfLand(Token[] tokens, NameCandidate name) =>
        name.End - name.First == 2 && PlaceNames.Directions.Contains(tokens[name.First].Word)
            && (PlaceNames.States.Contains(tokens[name.End - 1].Word) || PlaceNames.Countries.Contains(tokens[name.End - 1].Word)
                || Nationalities.Named.Contains(tokens[name.End - 1].Word));

    /// <summary>Whether a legal suffix closes the name.</summary>
    public static bool HasLegalSuffix(Token[] tokens, NameCandidate name)
    {
        for (int i = name.First + 1; i < name.End; i++)
            if (tokens[i].IsWord && OrganizationWords.LegalSuffixes.Contains(tokens[i].Word)
                && (tokens[i].IsCapitalized || i == name.End - 1)) return true;
        return name.End - name.First > 1 && tokens[name.First].Text is "PT" or "AB" or "A/S" or "NV";
    }

    /// <summary>"Ontario Nurses' Pension Plan".</summary>
    private static bool IsOfMembers(Token[] tokens, NameCandidate name)
    {
        if (!NameConnectors.MembersBodies.Contains(tokens[name.End - 1].Word)) return false;
        for (int i = name.First + 1; i < name.End; i++)
            if (tokens[i].Kind == TokenKind.Possessive) return true;
        return false;
    }

    private static bool IsListedOrganization(string lower)
    {
        string bare = lower.StartsWith("the ", StringComparison.Ordinal) ? lower.Substring(4) : lower;
        return KnownNames.Media.Contains(bare) || KnownNames.Exchanges.Contains(bare) || KnownNames.GovernmentBodies.Contains(bare);
    }

    private static bool LooksPersonal(Token[] tokens, NameCandidate name)
    {
        for (int i = name.First; i < name.End; i++)
            if (tokens[i].Kind is TokenKind.Number or TokenKind.Possessive || (tokens[i].IsWord
                && OrganizationWords.Tails.Contains(tokens[i].Word)) || tokens[i].Text is "&" or "/" or "+") return false;
        return name.End - name.First < 6;
    }

    /// <summary>"Teasdale &amp; Yeo", but not "Jane &amp; John".</summary>
    private static bool IsJoinedBySign(Token[] tokens, NameCandidate name)
    {
        for (int i = name.First + 1; i + 1 < name.End; i++)
            if (tokens[i].Text == "&" && tokens[i].SpaceBefore && IsTitle(tokens[i - 1]) && IsTitle(tokens[i + 1]))
                return !FirstNames.Words.Contains(tokens[i - 1].Word) || !FirstNames.Words.Contains(tokens[i + 1].Word);
        return false;
    }

    /// <summary>"Teasdale", but neither the "S" nor the "GM" of "S&amp;P", "SVP &amp; GM".</summary>
    private static bool IsTitle(Token token) => token.Casing is Casing.Title && token.Text.Length > 1;

    private static int WordCount(Token[] tokens, NameCandidate name)
    {
        int words = 0;
        for (int i = name.First; i < name.End; i++)
            if (tokens[i].IsWord) words++;
        return words;
    }

    /// <summary>"Paul C. Ingram": an initial inside.</summary>
    private static bool IsInitialed(Token[] tokens, NameCandidate name)
    {
        if (OrganizationWords.Tails.Contains(tokens[name.End - 1].Word)) return false;
        for (int i = name.First; i + 2 < name.End; i++)
            if (tokens[i].Text.Length == 1 && tokens[i].Casing == Casing.Upper && tokens[i + 1].Text == ".") return true;
        return false;
    }

    /// <summary>"Orvane (Lyon) – €4.2M seed": the head of an entry in a list of rounds.</summary>
    private static bool IsEntry(Token[] tokens, NameCandidate name)
    {
        if (name.First != name.Sentence.First || name.End + 4 >= name.Sentence.End || tokens[name.End].Text != "(") return false;
        int close = name.End + 1;
        while (close < name.End + 4 && tokens[close].IsCapitalized) close++;
        return tokens[close].Text == ")" && close + 2 < name.Sentence.End && tokens[close + 1].Text is "–" or "—" or "-" or ":"
            && tokens[close + 2].Kind == TokenKind.Currency;
    }

    /// <summary>"Orvane Inc of Arden", where Arden has no suffix of its own.</summary>
    private static bool IsSeatOfCompany(Token[] tokens, NameCandidate name) =>
        name.First - 3 >= name.Sentence.First && tokens[name.First - 1].Text == "of" && !HasLegalSuffix(tokens, name)
        && tokens[name.First - 2].IsCapitalized && tokens[name.First - 3].IsCapitalized
        && OrganizationWords.LegalSuffixes.Contains(tokens[name.First - 2].Word);

    /// <summary>A work's title, “Prey”, but not the short form that a contract gives: (“Orvane” or the “Company”).</summary>
    private static bool IsQuoted(Token[] tokens, NameCandidate name)
    {
        if (name.First == name.Sentence.First || name.End >= name.Sentence.End || !tokens[name.First].IsCapitalized) return false;
        if (name.First - 2 >= name.Sentence.First && tokens[name.First - 2].Text is "(" or "or" or "the") return false;
        // "Black Orvane": the title begins with a word that any sentence may begin with.
        int first = name.First;
        while (first - 1 > name.Sentence.First && name.First - first < LongestTitle && tokens[first - 1].IsWord
            && (tokens[first - 1].IsCapitalized || tokens[first - 1].Lower is "of" or "the" or "and")) first--;
        int close = tokens[name.End].Text is "," or ";" or "." && name.End + 1 < name.Sentence.End ? name.End + 1 : name.End;
        return (tokens[first - 1].Text, tokens[close].Text) is ("“", "”") or ("\"", "\"");
    }

    /// <summary>"WAUSAU - The Courier is sold", "WAUSAU, May 9, 2024 (Wire) --": the town at the head of a paragraph.</summary>
    private static bool IsDateline(NameSource source, NameCandidate name)
    {
        Token[] tokens = source.Tokens;
        if (name.First != name.Sentence.First || name.Sentence.IsHeading || name.End + 1 >= name.Sentence.End) return false;
        for (int i = name.First; i < name.End; i++)
            if (tokens[i].Casing != Casing.Upper) return false;
        if (tokens[name.End].Text == "," && source.IsTaken(name.End + 1)) return true;
        return tokens[name.End] is { Text: "-" or "--" or "–" or "—", SpaceBefore: true }
            && tokens[name.End + 1] is { SpaceBefore: true, IsCapitalized: true };
    }

    private static bool FollowedByState(Token[] tokens, NameCandidate name) =>
        name.End + 1 < name.Sentence.End && tokens[name.End].Text == "," && tokens[name.End + 1].IsCapitalized
            && (PlaceNames.States.Contains(tokens[name.End + 1].Word) || (name.End + 2 < name.Sentence.End
                && PlaceNames.States.Contains(tokens[name.End + 1].Lower + " " + tokens[name.End + 2].Lower)));
}
