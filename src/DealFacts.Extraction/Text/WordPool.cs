using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Text;

/// <summary>
/// Hands out one string for each distinct word, so that a word costs memory once and is asked once what it is. A thread's articles
/// share a pool; when it has grown large, the next one takes from it the words that are met again, and the rest is given up. What one
/// huge article made of it is not worth keeping.
/// </summary>
internal sealed class WordPool
{
    private const int MostWords = 8192;
    private const int LongestKept = 64;

    [ThreadStatic]
    private static WordPool? s_pool;

    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private WordPool? _older;
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
    public static WordPool ForArticle()
    {
        WordPool? pool = s_pool;
        if (pool is { _count: < MostWords }) return pool;
        if (pool is { _count: > 2 * MostWords }) pool = null;
        if (pool is not null) pool._older = null;
        return s_pool = new WordPool { _older = pool };
    }

    /// <summary>The word at a range, its lower case, and its casing.</summary>
    public (string Text, Word Word, Casing Casing) Get(string text, int start, int end)
    {
        int hash = Hash(text, start, end);
        int slot = SlotOf(text, start, end, hash);
        if (_entries[slot].Text is null)
        {
            Entry added = _older?.EntryAt(text, start, end, hash) ?? Make(text.Substring(start, end - start), hash);
            if (end - start > LongestKept) return (added.Text!, added.Word, added.Casing);
            _words[added.Word.Text] = added.Word;
            _entries[slot] = added;
            if (++_count * 2 > _entries.Length) Grow();
            return (added.Text!, added.Word, added.Casing);
        }

        ref Entry known = ref _entries[slot];
        return (known.Text!, known.Word, known.Casing);
    }

    private Entry? EntryAt(string text, int start, int end, int hash) =>
        _entries[SlotOf(text, start, end, hash)] is { Text: not null } entry ? entry : null;

    /// <summary>Where the word at a range is, or where it will be.</summary>
    private int SlotOf(string text, int start, int end, int hash)
    {
        int mask = _entries.Length - 1;
        int slot = hash & mask;
        while (_entries[slot].Text is { } word
            && (_entries[slot].Hash != hash || word.Length != end - start || !StandsAt(word, text, start))) slot = (slot + 1) & mask;
        return slot;
    }

    private Entry Make(string word, int hash)
    {
        Casing casing = CasingOf(word);
        Word lower = WordOf(casing == Casing.Lower && word.IndexOf('’') < 0 && word.IndexOf('-') < 0 ? word : Lowered(word));
        return new Entry { Hash = hash, Text = word, Word = lower, Casing = casing };
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
        Word? word = null;
        return _words.TryGetValue(lower, out word) || _older is not null && _older._words.TryGetValue(lower, out word) ? word : new Word(lower);
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
