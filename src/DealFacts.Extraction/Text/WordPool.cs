using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Text;

/// <summary>
/// Hands out one string for each distinct word, so that a word costs memory once. A thread's articles share a pool, which is given up
/// when it has grown large.
/// </summary>
internal sealed class WordPool
{
    private const int MostWords = 8192;
    private const int LongestKept = 64;

    [ThreadStatic]
    private static WordPool? s_pool;

    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private Entry[] _entries = new Entry[1024];
    private int _count;

    private struct Entry
    {
        public int Hash;
        public string? Text;
        public Word Word;
        public Casing Casing;
    }

    /// <summary>The pool for another article.</summary>
    public static WordPool ForArticle() => s_pool is { _count: < MostWords } pool ? pool : s_pool = new WordPool();

    /// <summary>The word at a range, its lower case, and its casing.</summary>
    public (string Text, Word Word, Casing Casing) Get(string text, int start, int end)
    {
        int hash = Hash(text, start, end);
        int mask = _entries.Length - 1;
        int slot = hash & mask;
        for (; _entries[slot].Text is { } word; slot = (slot + 1) & mask)
            if (_entries[slot].Hash == hash && word.Length == end - start && StandsAt(word, text, start))
                return (word, _entries[slot].Word, _entries[slot].Casing);
        string made = text.Substring(start, end - start);
        Casing casing = CasingOf(made);
        Word lower = WordOf(casing == Casing.Lower && made.IndexOf('’') < 0 && made.IndexOf('-') < 0 ? made : Lowered(made));
        if (made.Length > LongestKept) return (made, lower, casing);
        _entries[slot] = new Entry { Hash = hash, Text = made, Word = lower, Casing = casing };
        if (++_count * 2 > _entries.Length) Grow();
        return (made, lower, casing);
    }

    /// <summary>As tables write it: "startup" for "Start-up", "o'orvane" for "O’Orvane".</summary>
    private static string Lowered(string made)
    {
        string lower = made.ToLowerInvariant().Replace('’', '\'');
        return Compounds.Joined[lower] ?? lower;
    }

    private static bool StandsAt(string word, string text, int start)
    {
        for (int i = 0; i < word.Length; i++)
            if (text[start + i] != word[i]) return false;
        return true;
    }

    private Word WordOf(string lower)
    {
        if (lower.Length > LongestKept) return new Word(lower);
        if (!_words.TryGetValue(lower, out Word? word)) _words[lower] = word = new Word(lower);
        return word;
    }

    private static int Hash(string text, int start, int end)
    {
        uint hash = 2166136261;
        for (int i = start; i < end; i++) hash = unchecked((hash ^ text[i]) * 16777619);
        return (int)((hash ^ (hash >> 15)) & 0x7fffffff);
    }

    private static Casing CasingOf(string word)
    {
        int upper = 0, lower = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }

        if (upper == 0) return lower == 0 ? Casing.None : Casing.Lower;
        if (lower == 0) return Casing.Upper;
        return upper == 1 && char.IsUpper(word[0]) ? Casing.Title : Casing.Mixed;
    }

    private void Grow()
    {
        Entry[] old = _entries;
        _entries = new Entry[old.Length * 2];
        foreach (Entry entry in old)
        {
            if (entry.Text is null) continue;
            int slot = entry.Hash & (_entries.Length - 1);
            while (_entries[slot].Text is not null) slot = (slot + 1) & (_entries.Length - 1);
            _entries[slot] = entry;
        }
    }
}
