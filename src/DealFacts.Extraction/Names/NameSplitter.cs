using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>
/// Looks at names again with all others in view: "Meta-Scale" is two names where both stand alone elsewhere, "Chinese Tencent" is
/// Tencent, and "Tulmar Partner Jane Roe" a firm and a person.
/// </summary>
internal sealed class NameSplitter
{
    private readonly NameSource _source;
    private readonly HashSet<string> _alone = new(StringComparer.Ordinal);

    public NameSplitter(NameSource source, IReadOnlyList<NameCandidate> names)
    {
        _source = source;
        foreach (NameCandidate name in names)
        {
            _alone.Add(NameKey.Core(name.Words));
            if (FirstWordTells(name)) _alone.Add(_source.Tokens[name.First].Lower);
        }
    }

    private Token[] Tokens => _source.Tokens;

    /// <summary>The names, those apart that are two.</summary>
    public List<NameCandidate> Split(IReadOnlyList<NameCandidate> names)
    {
        List<NameCandidate> result = new(names.Count);
        foreach (NameCandidate name in names)
        {
            int joint = Joint(name);
            int office = Office(name);
            int head = OriginWords(name);
            if (office > 0)
            {
                if (FirmEnd(name, office) is var end && end > name.First) result.Add(Part(name, name.First, end, "name/before-office"));
                result.Add(Part(name, office + 1, name.End, "name/after-office"));
            }
            else if (joint > 0)
            {
                result.Add(Part(name, name.First, joint, "name/joint"));
                result.Add(Part(name, joint + 1, name.End, "name/joint"));
            }
            else
            {
                result.Add(head > 0 ? Part(name, name.First + head, name.End, "name/after-origin") : name);
            }
        }

        return result;
    }

    private bool FirstWordTells(NameCandidate name) =>
        name.End - name.First > 1 && !CommonWord.Is(Tokens[name.First].Word) && !FirstNames.Words.Contains(Tokens[name.First].Word)
        && !PlaceNames.Demonyms.Contains(Tokens[name.First].Word) && !PlaceNames.Known.Contains(Tokens[name.First].Word)
        && Tokens[name.First + 1].IsWord;

    /// <summary>The office between a firm and who holds it there, "Partner" in "Tulmar Partner Jane Roe", or 0.</summary>
    private int Office(NameCandidate name)
    {
        for (int i = name.First + 1; i + 2 < name.End; i++)
            if (PersonWords.Roles.Contains(Tokens[i].Word) && FirstNames.Words.Contains(Tokens[i + 1].Word)
                && Tokens[i + 2].IsCapitalized && !OrganizationWords.Tails.Contains(Tokens[name.End - 1].Word)
                && !NameShape.HasLegalSuffix(Tokens, name)) return i;
        return 0;
    }

    /// <summary>The end of the firm before an office, of which "Co-" and other small parts are no more than the beginning.</summary>
    private int FirmEnd(NameCandidate name, int office)
    {
        int end = office;
        while (end > name.First && (Tokens[end - 1].Text == "-" || Tokens[end - 1].Lower is "co" or "vice" or "general" or "managing"
            or "senior" or "deputy" or "chief" or "founding")) end--;
        return end;
    }

    /// <summary>The hyphen or slash between two names that stand alone elsewhere, or 0.</summary>
    private int Joint(NameCandidate name)
    {
        for (int i = name.First + 1; i + 1 < name.End; i++)
            if (Tokens[i].Text is "-" or "/" or "–" && IsName(name.First, i) && IsName(i + 1, name.End)) return i;
        return 0;
    }

    private bool IsName(int first, int end)
    {
        string text = _source.Document.Phrase(first, end);
        return _alone.Contains(NameKey.Core(text)) || PlaceNames.Known.Contains(text.ToLowerInvariant());
    }

    /// <summary>How many words before the name only tell where it comes from: "U.S." in "U.S. Cloudvane".</summary>
    private int OriginWords(NameCandidate name)
    {
        if (name.End - name.First < 2 || !PlaceNames.Demonyms.Contains(Tokens[name.First].Word)) return 0;
        if (NameShape.HasLegalSuffix(Tokens, name)) return 0;
        return _alone.Contains(NameKey.Core(_source.Document.Phrase(name.First + 1, name.End))) ? 1 : 0;
    }

    private NameCandidate Part(NameCandidate name, int first, int end, string rule) =>
        new(first, end, name.Sentence, _source.Document.Phrase(first, end), rule);
}
