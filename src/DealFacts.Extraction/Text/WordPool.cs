namespace DealFacts.Extraction.Text;

/// <summary>Hands out one string for each distinct word of an article, so that a word costs memory once.</summary>
internal sealed class WordPool
{
    private Entry[] _entries = new Entry[1024];
    private int _count;

    private struct Entry
    {
        public int Hash;
        public string? Text;
        public string Lower;
        public Casing Casing;
    }

    /// <summary>The word at a range, its lower case, and its casing.</summary>
    public (string Text, string Lower, Casing Casing) Get(string text, int start, int end)
    {
        int hash = Hash(text, start, end);
        int mask = _entries.Length - 1;
        int slot = hash & mask;
        for (; _entries[slot].Text is { } word; slot = (slot + 1) & mask)
            if (_entries[slot].Hash == hash && word.Length == end - start && string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
                return (word, _entries[slot].Lower, _entries[slot].Casing);
        string made = text.Substring(start, end - start);
        Casing casing = CasingOf(made);
        string lower = casing == Casing.Lower && made.IndexOf('’') < 0 ? made : made.ToLowerInvariant().Replace('’', '\'');
        _entries[slot] = new Entry { Hash = hash, Text = made, Lower = lower, Casing = casing };
        if (++_count * 2 > _entries.Length) Grow();
        return (made, lower, casing);
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
