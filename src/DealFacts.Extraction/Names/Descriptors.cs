using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Collects the words with which an article describes each entity: "French", "carrier" from "Acme Air, a French carrier".
/// </summary>
internal sealed class Descriptors
{
    private const int Reach = 10;
    private readonly NameSource _source;
    private readonly Dictionary<Entity, HashSet<string>> _words = [];

    public Descriptors(NameSource source, IReadOnlyList<NameMention> names)
    {
        _source = source;
        Seats = new Seats(source.Tokens);
        int sentence = 0;
        foreach (NameMention name in names)
        {
            while (source.Document.Sentences[sentence].End <= name.First) sentence++;
            if (name.Entity!.Kind == EntityKind.Organization) Collect(name, source.Document.Sentences[sentence]);
        }
    }

    /// <summary>Where they are at home.</summary>
    public Seats Seats { get; }

    private Token[] Tokens => _source.Tokens;

    /// <summary>Whether an entity is described by a word.</summary>
    public bool Has(Entity entity, string word) => _words.TryGetValue(entity, out HashSet<string>? words) && words.Contains(word);

    /// <summary>Whether an entity is described by any word of a table.</summary>
    public bool HasAny(Entity entity, WordTable table) =>
        _words.TryGetValue(entity, out HashSet<string>? words) && words.Any(table.Contains);

    /// <summary>Whether the article gives the entity another country than this one.</summary>
    public bool IsElsewhere(Entity entity, string country) =>
        _words.TryGetValue(entity, out HashSet<string>? words) && !words.Contains(country) && words.Contains("(abroad)");

    /// <summary>Learns from a description that was resolved: whom "the Japanese giant" meant is Japanese.</summary>
    public void Learn(Entity entity, int first, int end)
    {
        if (!_words.TryGetValue(entity, out HashSet<string>? words)) return;
        for (int i = first; i < end; i++) Add(words, Tokens[i].Lower);
    }

    private void Collect(NameMention name, Sentence sentence)
    {
        if (!_words.TryGetValue(name.Entity!,
            out HashSet<string>? words)) _words[name.Entity!] = words = new HashSet<string>(StringComparer.Ordinal);
        for (int i = name.First; i < name.End; i++) Add(words, Tokens[i].Lower);
        Seats.Note(name.Entity!, name.First, name.End, sentence.End);
        CollectBefore(name.First, sentence.First, words);
        // "a joint venture, Lowell Cells, that".
        if (name.First - 2 > sentence.First && Tokens[name.First - 1].Text == "," && Tokens[name.First - 2].Lower == "venture"
            && (name.End >= sentence.End || Tokens[name.End].Kind == TokenKind.Punctuation))
            CollectBefore(name.First - 1, sentence.First, words);
        CollectAfter(name.End, sentence.End, words);
    }

    /// <summary>"Brazil's used car portal Carveo", "the French startup Acme".</summary>
    private void CollectBefore(int at, int first, HashSet<string> words)
    {
        // "the brokerage firm of Reed and Hale"
        if (at - 2 > first && Tokens[at - 1].Lower == "of" && Tokens[at - 2].Lower is "firm" or "house" or "partnership") at--;
        bool isNoun = at > first && CompanyWords.Sorts.Contains(Tokens[at - 1].Word);
        for (int i = at - 1; i >= first && i >= at - Reach; i--)
        {
            ref readonly Token token = ref Tokens[i];
            if (token.Kind == TokenKind.Possessive && i > first) Add(words, Tokens[i - 1].Lower);
            bool origin = Nationalities.Countries.Words.Contains(token.Word);
            if (!(isNoun || origin) || (!token.IsWord && token.Text != "-") || (token.Casing != Casing.Lower && !origin
                && token.IsWord)) break;
            if (token.Lower is "the" or "a" or "an" or "and" or "of" or "by" or "with" or "in") break;
            // "Bern-based" is said of companies of any sort.
            if (token.Lower != "based") Add(words, token.Lower);
        }
    }

    /// <summary>", a French carrier that"; "is a French carrier".</summary>
    private void CollectAfter(int at, int end, HashSet<string> words)
    {
        // "the Linford Group unit": the noun that closes a name tells what it is.
        if (at < end && TradeWords.Of("unit").Contains(Tokens[at].Lower)) Add(words, Tokens[at].Lower);
        if (at + 2 >= end || !(Tokens[at].Text is "," or "(" or "—" or "–" or "--" || Tokens[at].Lower is "is" or "was")) return;
        if (Tokens[at + 1].Lower is not ("a" or "an" or "the" or "one")) return;
        for (int i = at + 1; i < end && i <= at + Reach; i++)
        {
            if (Tokens[i].Text is "," or "." or ";" or ")" || Tokens[i].Lower is "that" or "who" or "said" or "of" or "to" or "for") return;
            Add(words, Tokens[i].Lower);
        }
    }

    private static void Add(HashSet<string> words, string lower)
    {
        words.Add(lower);
        if (lower.IndexOf('-') >= 0) words.UnionWith(lower.Split('-'));
        string? country = Nationalities.Countries[lower] ?? (Nationalities.Named.Contains(lower) ? lower : null);
        if (country is null) return;
        words.Add(country);
        words.Add("(abroad)");
    }
}
