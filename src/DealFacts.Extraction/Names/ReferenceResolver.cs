using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Resolves "the company", "its", "he" to the entities of the article, sentence by sentence.</summary>
internal sealed class ReferenceResolver
{
    private readonly NameSource _source;
    private readonly List<NameMention> _names;
    private readonly List<NameMention> _all = [];
    private readonly Descriptors _descriptors;
    private readonly ReferenceFinder _finder;
    private readonly Salience _salience;

    private ReferenceResolver(NameSource source, List<NameMention> names)
    {
        _source = source;
        _names = names;
        _descriptors = new Descriptors(source, names);
        _finder = new ReferenceFinder(source);
        _salience = new Salience(source, MainCompany.Of(source.Document, names));
    }

    /// <summary>The mentions with references added, in order of place.</summary>
    public static List<NameMention> Resolve(NameSource source, List<NameMention> names)
    {
        ReferenceResolver resolver = new(source, names);
        int next = 0;
        foreach (Sentence sentence in source.Document.Sentences) next = resolver.Read(sentence, next);
        foreach (Entity entity in names.Select(name => name.Entity!).Distinct()) entity.Mentions.Sort((a, b) => a.First.CompareTo(b.First));
        return resolver._all;
    }

    private int Read(Sentence sentence, int next)
    {
        _salience.StartSentence();
        for (int at = sentence.First; at < sentence.End;)
        {
            if (next < _names.Count && _names[next].First == at)
            {
                NameMention name = _names[next++];
                _all.Add(name);
                _salience.Meet(name.Entity!, name.First, name.End, sentence);
                at = Math.Max(at + 1, name.End);
                continue;
            }

            int end = next < _names.Count ? Math.Min(_names[next].First, sentence.End) : sentence.End;
            at = _finder.At(at, end) is { } reference ? Add(reference, sentence) : at + 1;
        }

        return next;
    }

    /// <summary>Resolves and notes a reference; the token after it.</summary>
    private int Add(Reference reference, Sentence sentence)
    {
        (Entity? entity, string rule) = Resolve(reference, sentence);
        MentionKind kind = reference.IsPronoun ? MentionKind.Pronoun : MentionKind.Description;
        NameMention mention = new(reference.First, reference.End, kind, entity, rule);
        _all.Add(mention);
        entity?.Mentions.Add(mention);
        if (entity is not null && kind == MentionKind.Description) _descriptors.Learn(entity, reference.First + 1, reference.End);
        if (entity is not null) _salience.Meet(entity, reference.First, reference.End, sentence);
        return reference.End;
    }

    private (Entity? Entity, string Rule) Resolve(Reference reference, Sentence sentence) => reference.Kind switch
    {
        ReferenceKind.It => (IsSpokenAfter(reference) ? _salience.Speaker ?? Focus() : Focus(), "reference/it"),
        ReferenceKind.Person => (_salience.Person, "reference/person"),
        ReferenceKind.Several => (null, "reference/several"),
        ReferenceKind.Body => (_salience.Body, "reference/body"),
        ReferenceKind.Part => (Described(reference, sentence, atLeast: true), "reference/part"),
        ReferenceKind.Trade when reference.Noun == "target" => (_salience.Target, "reference/target"),
        ReferenceKind.Trade => (Described(reference, sentence, atLeast: false), "reference/trade"),
        _ => (IsSpokenAfter(reference)
            ? _salience.Speaker ?? Described(reference, sentence, false) : Described(reference, sentence, atLeast: false),
                "reference/company"),
    };

    private Entity? Focus() => _salience.Clause ?? _salience.Subject ?? _salience.Topic ?? _salience.Previous ?? _salience.KnownMain;

    /// <summary>", it said." and ", the company said.": whoever spoke last speaks on.</summary>
    private bool IsSpokenAfter(Reference reference)
    {
        Token[] tokens = _source.Tokens;
        if (reference.First == 0 || reference.End >= tokens.Length) return false;
        return tokens[reference.First - 1].Text is "," or "\"" or "”" && tokens[reference.End].Lower is "said" or "added" or "says";
    }

    /// <summary>The company that the description fits best among those of which the article has just spoken.</summary>
    private Entity? Described(Reference reference, Sentence sentence, bool atLeast)
    {
        Entity? best = null;
        int highest = 0;
        bool isObject = _salience.IsObjectOfClause(reference.First, sentence);
        foreach (Entity candidate in Candidates())
        {
            if (candidate == _salience.Clause && isObject) continue;
            int fit = Fit(candidate, reference);
            if (fit < 0 || (atLeast && fit == 0)) continue;
            int score = fit + Standing(candidate);
            if (score <= highest) continue;
            (best, highest) = (candidate, score);
        }

        return best;
    }

    private IEnumerable<Entity> Candidates()
    {
        foreach (Entity recent in _salience.Recent) yield return recent;
        if (_salience.Main is { } main && !_salience.Recent.Contains(main)) yield return main;
    }

    private int Standing(Entity candidate)
    {
        int standing = 1;
        if (candidate == _salience.Previous && _salience.Subject is null) standing += 5;
        if (candidate == _salience.Subject) standing += 4;
        if (candidate == _salience.Main) standing += 3;
        if (_salience.Recent.Count > 0 && candidate == _salience.Recent[0]) standing += 2;
        return standing;
    }

    /// <summary>
    /// How well the words of a description fit: each word that the article used of the company counts, another country rules it out.
    /// </summary>
    private int Fit(Entity candidate, Reference reference)
    {
        if (candidate.CompanyKind is CompanyKind.GovernmentBody) return -1;
        int fit = 0;
        for (int i = reference.First + 1; i < reference.End; i++)
        {
            string lower = _source.Tokens[i].Lower;
            if (Nationalities.Countries[lower] is { } country)
            {
                if (_descriptors.IsElsewhere(candidate, country)) return -1;
                if (_descriptors.Has(candidate, country)) fit += 6;
            }
            else if (!ReferenceWords.Generic.Contains(lower) || lower is "startup" or "giant")
            {
                if (_descriptors.Has(candidate, lower)) fit += 4;
            }
        }

        return fit;
    }
}
