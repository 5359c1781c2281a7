using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Reads how a mention stands in its sentence, from the words beside it.</summary>
internal sealed class MentionPlaces(NameSource source, IReadOnlyList<NameMention> names)
{
    private const int LongestLead = 3;
    private const int LongestAside = 20;
    private const int LongestSigner = 6;
    private const int LongestHolder = 7;
    private readonly HashSet<int> _listed = MentionLists.Of(source, names);

    private Token[] Tokens => source.Tokens;

    /// <summary>The place of the mention from one token to another.</summary>
    public MentionPlace Of(int first, int end, Sentence sentence) => new(
        IsGoverned(first, sentence) && !OpensClause(first, end, sentence),
        Acts(end, sentence) || IsMeantToAct(first, end, sentence),
        _listed.Contains(first) || (IsEnumerated(first, sentence) && !IsExplained(end, sentence)),
        IsTeller(first, end, sentence),
        Leads(first, sentence, ReferenceWords.BackerLeads) || IsBacking(end, sentence));

    /// <summary>Whether a preposition or a verb before makes it an object: "for Voltaro", "acquired Voltaro".</summary>
    public bool IsGoverned(int first, Sentence sentence)
    {
        int before = first - 1;
        while (before >= sentence.First
            && (Tokens[before].Lower is "the" or "its" or "startup" or "company" or "giant"
                || ReferenceWords.Rivals.Contains(Tokens[before].Word))) before--;
        if (before < sentence.First) return false;
        Word word = Tokens[before].Word;
        return IsEnumerated(first, sentence) || FunctionWords.Prepositions.Contains(word) || CompanyWords.ObjectVerbs.Contains(word);
    }

    /// <summary>"The owner of Acme saw": the sentence is about the owner.</summary>
    public bool IsOwned(int first, Sentence sentence) =>
        first - 2 >= sentence.First && Tokens[first - 1].Lower == "of"
            && Tokens[first - 2].Lower is "owner" or "parent" or "maker" or "publisher" or "operator" or "developer" or "founder";

    /// <summary>"former Acme engineers", "two Acme alumni": it is only where somebody worked before.</summary>
    public bool IsEmployer(int first, int end, Sentence sentence)
    {
        if (end >= sentence.End || first == sentence.First) return false;
        if (StaffWords.Alumni.Contains(Tokens[end].Word)) return true;
        int before = Tokens[first - 1].Text == "-" ? first - 2 : first - 1;
        return before >= sentence.First && Tokens[before].Lower is "former" or "ex" or "onetime"
            && (StaffWords.Workers.Contains(Tokens[end].Word)
                || (end + 1 < sentence.End && Tokens[end].IsWord && StaffWords.Workers.Contains(Tokens[end + 1].Word)));
    }

    /// <summary>"as Acme nears", "after Acme said": the word before opens a clause and is no preposition.</summary>
    private bool OpensClause(int first, int end, Sentence sentence) =>
        (first > sentence.First && FunctionWords.ClauseOpeners.Contains(Tokens[first - 1].Word) && ActsNext(end, sentence))
            || IsMeantToAct(first, end, sentence);

    /// <summary>"allows for Acme to grow": after "for" and before "to" it is the one who acts.</summary>
    private bool IsMeantToAct(int first, int end, Sentence sentence) =>
        first > sentence.First && Tokens[first - 1].Lower == "for" && end < sentence.End && Tokens[end].Lower == "to";

    /// <summary>"Acme, which grew": where the clause about a mention begins, the token after "which"; -1 where none does.</summary>
    public int RelativeOf(int end, Sentence sentence)
    {
        int at = end < sentence.End && Tokens[end].Text == "," ? end + 1 : end;
        if (at + 1 >= sentence.End || Tokens[at].Lower is not ("which" or "who" or "whose")) return -1;
        return Tokens[at + 1].IsCapitalized
            || Tokens[at + 1].Lower is "it" or "they" or "he" or "she" or "we" or "the" or "a" ? -1 : at + 1;
    }

    /// <summary>"Acme, a late entry": one of which more is told is more than an entry of a list.</summary>
    private bool IsExplained(int end, Sentence sentence) =>
        end + 1 < sentence.End && Tokens[end].Text == "," && Tokens[end + 1].Lower is "a" or "an" or "which";

    /// <summary>"Acme led the round", "Acme, which is leading the round", "Acme also participated".</summary>
    private bool IsBacking(int end, Sentence sentence)
    {
        if (IsHolder(end, sentence)) return true;
        int at = RelativeOf(end, sentence) is var relative and > 0 ? relative : end;
        while (at < sentence.End && Tokens[at].Lower is "is" or "has" or "had" or "also" or "was") at++;
        return at < sentence.End && ReferenceWords.BackerVerbs.Contains(Tokens[at].Word);
    }

    /// <summary>"Acme is the biggest outside shareholder".</summary>
    private bool IsHolder(int end, Sentence sentence)
    {
        if (end >= sentence.End || !ClauseWords.Be.Contains(Tokens[end].Word)) return false;
        for (int at = end + 1; at < sentence.End && at < end + LongestHolder && Tokens[at].IsWord; at++)
            if (ReferenceWords.BackerNouns.Contains(Tokens[at].Word)
                || Tokens[at].Lower is "shareholder" or "stakeholder" or "backer" or "shareholders" or "backers"
                    or "investors") return true;
        return false;
    }

    /// <summary>Whether a verb follows, past an apposition between commas.</summary>
    public bool Acts(int end, Sentence sentence)
    {
        int at = end;
        if (at < sentence.End && Tokens[at].Text == ",")
        {
            int close = at + 1;
            while (close < sentence.End && Tokens[close].Text != "," && close < at + LongestAside) close++;
            at = close + 1;
        }

        return ActsNext(at, sentence);
    }

    /// <summary>Whether a verb stands at a token.</summary>
    public bool ActsNext(int at, Sentence sentence)
    {
        if (at >= sentence.End) return false;
        Word word = Tokens[at].Word;
        return CompanyWords.Verbs.Contains(word) || PersonWords.Speech.Contains(word) || ClauseWords.Auxiliaries.Contains(word)
            || word.Text is "also" or "recently" or "which" || FigureWords.PastForms.Contains(word) || IsPast(at, sentence);
    }

    /// <summary>"Acme participated in"; not "Acme backed by".</summary>
    private bool IsPast(int at, Sentence sentence) =>
        Tokens[at].Casing == Casing.Lower && Tokens[at].Lower.EndsWith("ed", StringComparison.Ordinal)
        && at + 1 < sentence.End && Tokens[at + 1].Lower is not ("by" or "in" or "as" or "at" or "on");

    /// <summary>"Investors included Accel": what a list names is no subject.</summary>
    private bool IsEnumerated(int first, Sentence sentence) =>
        first > sentence.First && (Tokens[first - 1].Lower is "include" or "included" or "includes" or "including" or "are" or "were"
            || (first > sentence.First + 1 && (Tokens[first - 1].Lower == "as" && Tokens[first - 2].Lower == "such"
                || Tokens[first - 1].Lower == "like" && Tokens[first - 2].Lower.EndsWith("s", StringComparison.Ordinal))));

    /// <summary>"according to Acme", "Acme analyst Ann Lee", "Acme data".</summary>
    private bool IsTeller(int first, int end, Sentence sentence)
    {
        if (Tokens[first].Lower == "its") return false;
        if (SignsLine(first, end, sentence)) return true;
        if (end < sentence.End && FigureWords.Tellers.Contains(Tokens[end].Word)) return true;
        if (end + 1 < sentence.End && Tokens[end].Kind == TokenKind.Possessive
            && FigureWords.Tellers.Contains(Tokens[end + 1].Word)) return true;
        return Leads(first, sentence, FigureWords.TellingBy) || Leads(first, sentence, ReferenceWords.TellerLeads);
    }

    /// <summary>"Orvane Securities, Marta Quell" in a line of its own: whose opinion follows.</summary>
    private bool SignsLine(int first, int end, Sentence sentence)
    {
        if (first != sentence.First || end + 1 >= sentence.End || sentence.End - end > LongestSigner
            || Tokens[end].Text is not ("," or "(")) return false;
        for (int i = end + 1; i < sentence.End; i++)
            if (!Tokens[i].IsCapitalized && Tokens[i].Text is not ("." or ")")) return false;
        return Tokens[sentence.End - 1].Text != ".";
    }

    /// <summary>Whether the words right before, an article and the like left out, are in a table.</summary>
    private bool Leads(int first, Sentence sentence, WordTable table)
    {
        int before = first - 1;
        while (before >= sentence.First && Tokens[before].Lower is "the" or "its" or "firm" or "giant" or "group") before--;
        if (before < sentence.First || !(table.Contains(Tokens[before].Word) || Tokens[before].Word.Ends(table))) return false;
        string words = "";
        for (int i = before; i >= sentence.First && i > before - LongestLead; i--)
        {
            words = words.Length == 0 ? Tokens[i].Lower : Tokens[i].Lower + " " + words;
            if (table.Contains(words)) return true;
        }

        return false;
    }
}
