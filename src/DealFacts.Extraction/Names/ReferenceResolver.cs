using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Resolves "the company", "its", "he" to the entities of the article, sentence by sentence.</summary>
internal sealed class ReferenceResolver
{
    /// <summary>The rule of "the combined company".</summary>
    public const string Combined = "reference/combined";

    private const int Least = -4;
    private const int LeastOfPronoun = 5;
    private const int LeastOfPossessive = 4;
    private const int LeastOfTrade = 2;
    private const int Confident = 4;
    private const int FarthestOfTwo = 60;
    private readonly NameSource _source;
    private readonly List<NameMention> _names;
    private readonly List<NameMention> _all = [];
    private List<ReferenceWeighing>? _weighings;
    private Dictionary<Entity, Entity>? _makers;
    private int _confidence;
    private readonly Descriptors _descriptors;
    private readonly ReferenceFinder _finder;
    private readonly MentionPlaces _places;
    private readonly Salience _salience;
    private readonly List<Standing> _candidates = [];

    private ReferenceResolver(NameSource source, List<NameMention> names)
    {
        _source = source;
        _names = names;
        _descriptors = new Descriptors(source, names);
        _finder = new ReferenceFinder(source);
        _places = new MentionPlaces(source, names);
        _salience = new Salience(source, _places, MainCompany.Of(source.Document, names)) { Defined = DefinedCompany.Of(source.Document, names) };
    }

    /// <summary>The mentions with references added, in order of place.</summary>
    public static List<NameMention> Resolve(NameSource source, List<NameMention> names)
    {
        ReferenceResolver resolver = new(source, names);
        resolver.Read();
        foreach (Entity entity in names.Select(name => name.Entity!).Distinct()) entity.Mentions.Sort((a, b) => a.First.CompareTo(b.First));
        return resolver._all;
    }

    /// <summary>What spoke for and against each company that a reference of the article might have meant.</summary>
    public static IReadOnlyList<ReferenceWeighing> Explain(NameSource source, List<NameMention> names)
    {
        ReferenceResolver resolver = new(source, names) { _weighings = [] };
        resolver.Read();
        return resolver._weighings;
    }

    private void Read()
    {
        int next = 0;
        foreach (Sentence sentence in _source.Document.Sentences) next = Read(sentence, next);
    }

    private int Read(Sentence sentence, int next)
    {
        _salience.Start(sentence);
        for (int at = sentence.First; at < sentence.End;)
        {
            if (next < _names.Count && _names[next].First == at)
            {
                NameMention name = _names[next++];
                _all.Add(name);
                _salience.Meet(name.Entity!, name.OuterFirst, name.OuterEnd, sentence);
                if (name.Rule == SectionHeads.Rule) _salience.Head(name.Entity!);
                at = Math.Max(at + 1, name.End);
                continue;
            }

            int end = next < _names.Count ? Math.Min(_names[next].First, sentence.End) : sentence.End;
            at = _finder.At(at, sentence.First, end) is { } reference ? Add(reference, sentence, next) : at + 1;
        }

        return next;
    }

    /// <summary>Resolves and notes a reference; the token after it.</summary>
    private int Add(Reference reference, Sentence sentence, int next)
    {
        (Entity? entity, string rule) = Resolve(reference, sentence, next);
        if (entity is null && reference.Kind == ReferenceKind.Part && _source.Tokens[reference.First].Lower == "its")
            return Add(new Reference(ReferenceKind.It, reference.First, reference.First + 1, ""), sentence, next);
        MentionKind kind = reference.IsPronoun ? MentionKind.Pronoun : MentionKind.Description;
        NameMention mention = new(reference.First, reference.End, kind, entity, rule);
        _all.Add(mention);
        entity?.Mentions.Add(mention);
        if (entity is not null && (reference.Kind == ReferenceKind.Generic || _confidence >= Confident))
        {
            _descriptors.Learn(entity, reference.First + 1, reference.End);
            _descriptors.Seats.Learn(entity, reference);
        }

        if (entity is null) return reference.End;
        _salience.Meet(entity, reference.First, reference.End, sentence);
        _salience.Refer(entity, sentence);
        return reference.End;
    }

    private (Entity? Entity, string Rule) Resolve(Reference reference, Sentence sentence, int next) => reference.Kind switch
    {
        ReferenceKind.It => (Speaker(reference) ?? Best(reference, sentence, next), "reference/it"),
        ReferenceKind.Person => (_salience.Person, "reference/person"),
        ReferenceKind.Several => (null, "reference/several"),
        ReferenceKind.Body => (_salience.Body, "reference/body"),
        ReferenceKind.Part => (Best(reference, sentence, next), "reference/part"),
        ReferenceKind.OfTwo => (OfTwo(reference), "reference/of-two"),
        ReferenceKind.Maker => (Maker(reference, sentence, next), "reference/maker"),
        ReferenceKind.Trade when reference.Noun == "target" => (_salience.Deal.Target, "reference/target"),
        ReferenceKind.Trade when IsBuyer(reference) => (_salience.Deal.Buyer, "reference/buyer"),
        ReferenceKind.Trade when reference.Noun == "newspaper" && _salience.Outlet is { } outlet => (outlet, "reference/outlet"),
        ReferenceKind.Trade when reference.Noun is "seller" or "vendor" => (Seller(reference, sentence, next), "reference/seller"),
        ReferenceKind.Trade => (Best(reference, sentence, next), "reference/trade"),
        ReferenceKind.Generic when IsCombined(reference) => (_salience.Deal.Buyer, Combined),
        _ => (Speaker(reference) ?? Best(reference, sentence, next), "reference/company"),
    };

    /// <summary>"the purchaser".</summary>
    private static bool IsBuyer(Reference reference) =>
        ReferenceWords.Buyers.Contains(reference.Noun) && reference.End - reference.First == 2;

    /// <summary>"the combined company": the one that bought goes on, and where nobody bought it is neither of the two.</summary>
    private bool IsCombined(Reference reference) =>
        reference.End - reference.First > 2 && ReferenceWords.Joined.Contains(_source.Tokens[reference.End - 2].Word);

    /// <summary>"The Zuno maker": who is said to make it, else whoever "the company" would be of those spoken of before.</summary>
    private Entity? Maker(Reference reference, Sentence sentence, int next)
    {
        if (reference.First == sentence.First) return MakerAhead(reference, sentence, next);
        NameMention? thing = _all.Count > 0 && _all[_all.Count - 1].End == reference.First ? _all[_all.Count - 1] : null;
        _makers ??= ProductMakers.Of(_source, _names);
        if (thing?.Entity is { } made && _makers.TryGetValue(made, out Entity? maker)) return maker;
        Entity? company = Best(reference with { Kind = ReferenceKind.Generic }, sentence, next);
        return company is not null && company.Mentions[0].First < sentence.First ? company : null;
    }

    /// <summary>
    /// "The owner of Zuno posted": who is said to own it, else whoever was spoken of before; not "The owner of Zuno, Lowell Inc, posted".
    /// </summary>
    private Entity? MakerAhead(Reference reference, Sentence sentence, int next)
    {
        if (next >= _names.Count || _names[next] is not { Entity: { } thing } named || named.First > reference.End + 2
            || named.End >= sentence.End || _source.Tokens[named.End].Text == ",") return null;
        _makers ??= ProductMakers.Of(_source, _names);
        if (_makers.TryGetValue(thing, out Entity? maker)) return maker;
        Entity? company = Best(reference with { Kind = ReferenceKind.Generic }, sentence, next);
        return company is not null && company != thing && company.Mentions[0].First < sentence.First ? company : null;
    }

    /// <summary>"the latter": of the two companies named last the second; "the former" is the first.</summary>
    private Entity? OfTwo(Reference reference)
    {
        Entity? latter = null;
        _confidence = 0;
        for (int i = _all.Count - 1; i >= 0 && reference.First - _all[i].First < FarthestOfTwo; i--)
        {
            if (_all[i] is not { Kind: MentionKind.Name, Entity: { Kind: EntityKind.Organization } company } || company == latter) continue;
            if (latter is not null || reference.Noun == "latter") return company;
            latter = company;
        }

        return null;
    }

    /// <summary>"The seller was not named": it is never the buyer, nor what is sold.</summary>
    private Entity? Seller(Reference reference, Sentence sentence, int next)
    {
        if (_salience.Deal.Seller is { } told) return told;
        return Best(reference, sentence, next) is { } seller && seller != _salience.Deal.Buyer && seller != _salience.Deal.Target
            ? seller : null;
    }

    /// <summary>", it said." and ", the company said.": whoever spoke last speaks on.</summary>
    private Entity? Speaker(Reference reference)
    {
        Token[] tokens = _source.Tokens;
        if (reference.First == 0 || reference.End >= tokens.Length) return null;
        bool spoken = tokens[reference.First - 1].Text is "," or "\"" or "”" && tokens[reference.End].Lower is "said" or "added" or "says";
        return spoken ? _salience.Speaker : null;
    }

    /// <summary>The company for which the most speaks, when more speaks for it than against it; of equals the one mentioned last.</summary>
    private Entity? Best(Reference reference, Sentence sentence, int next)
    {
        ReferenceQuestion question = new(_source, reference, sentence, _salience, _descriptors, _names, next,
            _places.ActsNext(reference.End, sentence));
        Entity? best = null;
        int highest = LeastOf(question);
        foreach (Standing candidate in Candidates(question))
        {
            if ((reference.Kind == ReferenceKind.Part && !question.IsPart(candidate)) || !question.IsVenture(candidate)) continue;
            _weighings?.Add(ReferenceWeighing.Of(question, candidate));
            int sum = ReferenceEvidences.Sum(question, candidate);
            if (sum <= highest) continue;
            (best, highest) = (candidate.Entity, sum);
        }

        _confidence = highest;
        return best;
    }

    /// <summary>"It" may be a thing as well, so more has to speak for a company; "its" and a description seldom are.</summary>
    private static int LeastOf(ReferenceQuestion question)
    {
        if (question.Reference.Kind == ReferenceKind.Trade) return LeastOfTrade;
        if (!question.Reference.IsPronoun) return Least;
        return question.IsPossessive ? LeastOfPossessive : LeastOfPronoun;
    }

    private List<Standing> Candidates(ReferenceQuestion question)
    {
        _candidates.Clear();
        _candidates.AddRange(_salience.Recent);
        AddCandidate(_salience.Main);
        AddCandidate(_salience.Most?.Entity);
        AddCandidate(question.Apposed);
        AddCandidate(question.Fronted);
        return _candidates;
    }

    private void AddCandidate(Entity? entity)
    {
        if (entity is null) return;
        foreach (Standing known in _candidates)
            if (known.Entity == entity) return;
        _candidates.Add(_salience.StandingOf(entity));
    }
}
