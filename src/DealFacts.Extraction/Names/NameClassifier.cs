using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Adds up, for one mention of a name, the signs of what it stands for.</summary>
internal sealed class NameClassifier(NameSource source)
{
    private const int LongestPhrase = 5;
    private const int AppositionReach = 9;
    private static readonly ILookup<CuePlace, Cue> ByPlace = CueTable.Cues.ToLookup(cue => cue.Place);

    private Token[] Tokens => source.Tokens;

    /// <summary>Scores a mention; <paramref name="after"/> is the token after the name and its ticker.</summary>
    public void Score(NameCandidate name, int after)
    {
        foreach (Cue cue in CuesAt(name, after)) name.Scores[(int)cue.Kind] += cue.Weight;
        name.IsApart = ContainsAny(OrganizationWords.Apart, Behind(name.OuterFirst, name.Sentence.First));
        NameShape.Score(source, name);
    }

    /// <summary>The cues beside a name.</summary>
    public IEnumerable<Cue> CuesAt(NameCandidate name, int after)
    {
        int last = LastCoreWord(name);
        string[] ahead = Ahead(after, name.Sentence.End), behind = Behind(name.OuterFirst, name.Sentence.First);
        bool owned = after < name.Sentence.End && Tokens[after].Kind == TokenKind.Possessive;
        foreach (Cue cue in ByPlace[CuePlace.Tail])
            if (last > name.First && cue.Words.Contains(Tokens[last].Lower)) yield return cue;
        foreach (Cue cue in ByPlace[CuePlace.Head])
            if (name.End - name.First > 1 && cue.Words.Contains(Tokens[name.First].Lower)) yield return cue;
        foreach (Cue cue in ByPlace[CuePlace.Within])
            if (name.End - name.First > 1 && HasWord(cue.Words, name)) yield return cue;
        foreach (Cue cue in ByPlace[owned ? CuePlace.Owned : CuePlace.After])
            if (ContainsAny(cue.Words, ahead) || (cue.Id == "organization/verb" && ContainsAny(cue.Words, Ahead(SkipHaving(after, name.Sentence.End), name.Sentence.End)))) yield return cue;
        foreach (Cue cue in ByPlace[CuePlace.Before])
            if (ContainsAny(cue.Words, behind)) yield return cue;
        foreach (Cue cue in ByPlace[CuePlace.OwnedBy])
            if (name.First - 2 >= name.Sentence.First && Tokens[name.First - 1].Kind == TokenKind.Possessive
                && Tokens[name.First - 2].IsCapitalized
                && !cue.Words.Contains(Tokens[name.First - 2].Lower)) yield return cue;
        foreach (Cue cue in ByPlace[CuePlace.Apposition])
            if (IsApposition(cue.Words, after, name.Sentence.End)) yield return cue;
    }

    /// <summary>The last word before legal suffixes.</summary>
    public int LastCoreWord(NameCandidate name)
    {
        int last = name.End - 1;
        for (int i = name.First + 1; i < name.End; i++)
            if (Tokens[i].Lower == "of") last = i - 1;
        while (last > name.First && (!Tokens[last].IsWord || OrganizationWords.LegalSuffixes.Contains(Tokens[last].Lower))) last--;
        return last;
    }

    private bool HasWord(WordTable words, NameCandidate name)
    {
        for (int i = name.First; i < name.End; i++)
            if (words.Contains(Tokens[i].Lower)) return true;
        return false;
    }

    private static bool ContainsAny(WordTable words, string[] phrases)
    {
        foreach (string phrase in phrases)
            if (words.Contains(phrase)) return true;
        return false;
    }

    /// <summary>"have each committed": the verb stands after these.</summary>
    private int SkipHaving(int at, int end)
    {
        while (at < end && CompanyWords.BeforeVerbs.Contains(Tokens[at].Lower)) at++;
        return at;
    }

    /// <summary>
    /// The phrases that start after a name: "first", "first-quarter", "first-quarter loss". A possessive ending and the comma of ", who"
    /// are passed over.
    /// </summary>
    private string[] Ahead(int at, int end)
    {
        if (at < end && Tokens[at].Kind == TokenKind.Possessive) at++;
        else if (at + 1 < end && Tokens[at].Text == "," && Tokens[at + 1].Lower == "who") at++;
        string[] phrases = new string[Math.Max(0, Math.Min(LongestPhrase, end - at))];
        for (int n = 0; n < phrases.Length; n++)
            phrases[n] = n == 0 ? Tokens[at].Lower : phrases[n - 1] + (Tokens[at + n].SpaceBefore ? " " : "") + Tokens[at + n].Lower;
        return phrases;
    }

    /// <summary>
    /// The phrases that end before a name; the dot of "Mr." is passed over, and so is an amount: "invested $5 million in" is "invested in".
    /// </summary>
    private string[] Behind(int end, int first)
    {
        if (end - 1 > first && Tokens[end - 1].Text == ".") end--;
        List<string> phrases = new(LongestPhrase);
        bool blank = false;
        for (int at = end - 1; at >= first && phrases.Count < LongestPhrase; at--)
        {
            Token token = Tokens[at];
            if (source.IsTaken(at))
            {
                blank = true;
                continue;
            }

            phrases.Add(phrases.Count == 0 ? token.Lower : token.Lower + (blank ? " " : "") + phrases[phrases.Count - 1]);
            blank = token.SpaceBefore;
        }

        return phrases.ToArray();
    }

    /// <summary>", a Salt Lake City startup that": one of the words within the apposition, before anything ends it.</summary>
    private bool IsApposition(WordTable words, int at, int end)
    {
        if (at + 1 >= end || Tokens[at].Text is not ("," or "(" or "—" or "–" or "--")) return false;
        if (Tokens[at + 1].IsWord
            && Tokens[at + 1].Lower is "which" or "who" or "and" or "whose" or "with" or "in" or "but" or "while" or "said"
                or "as") return false;
        for (int i = at + 1; i < end && i <= at + AppositionReach; i++)
        {
            if (Tokens[i].Text is "," or ")" or ";" or "." or "said" or "that" or "which" or "who" or "is" or "has" or "was"
                or "will") return false;
            if (i > at + 1 && Tokens[i].Lower is "for" or "to" or "with" or "from" or "by") return false;
            if (Tokens[i].Casing == Casing.Title && !(i == at + 1
                && Tokens[i].Lower is not ("economist" or "partners" or "investor" or "chief"))) continue;
            if (ContainsAny(words, Ahead(i, end))) return true;
            if (Tokens[i].Lower == "of") return false;
        }

        return false;
    }
}
