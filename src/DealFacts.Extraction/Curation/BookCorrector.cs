using DealFacts.Extraction.Findings;

namespace DealFacts.Extraction.Curation;

/// <summary>Merges the books of the articles with the corrections that go beyond one: companies, sources, disagreements.</summary>
internal sealed class BookCorrector
{
    private readonly List<FactBook> _books;
    private readonly List<CurationNote> _notes;
    private readonly List<Finding> _findings;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private BookCorrector(IReadOnlyList<CuratedBook> articles, CurationFile curation)
    {
        _books = articles.Select(article => article.Book).ToList();
        _notes = articles.SelectMany(article => article.Notes).ToList();
        _findings = [.. curation.Findings, .. articles.SelectMany(article => article.Findings)];
    }

    public static CuratedBook Merge(
        IReadOnlyList<CuratedBook> articles, CurationFile curation,
        Func<IReadOnlyList<FactBook>, IReadOnlyDictionary<string, string>, FactBook> merge)
    {
        BookCorrector corrector = new(articles, curation);
        foreach (Correction correction in curation.Corrections) corrector.Prepare(correction);
        FactBook book = merge(corrector._books, corrector._names);
        SourceCorrector sources = new(book, corrector._notes, corrector._findings);
        foreach (Correction correction in curation.Corrections) sources.Make(correction);
        return new CuratedBook(
            sources.Book,
            ValueList<CurationNote>.Of(corrector._notes.Select(note => note with { Company = NameIn(book, note.Company) })),
            ValueList<Finding>.Of(corrector._findings))
        {
            Parted = ValueList<(string First, string Second)>.Of(curation.Corrections
                .Where(correction => correction.Kind == CorrectionKind.Part)
                .Select(correction => (NameIn(book, correction.Target), NameIn(book, correction.Value)))),
        };
    }

    private static string NameIn(FactBook book, string name) => book.Company(name)?.Name ?? name;

    private void Prepare(Correction correction)
    {
        if (correction.IsOfArticle)
        {
            if (!_books.Exists(book => book.Articles.Any(article => correction.Concerns(article.Path))))
                _findings.Add(correction.Unmatched($"there is no article {correction.Target}."));
            else if (correction.Kind == CorrectionKind.Article)
                foreach (Article article in _books.SelectMany(book => book.Articles).Where(article => correction.Concerns(article.Path)))
                    _notes.Add(new CurationNote(correction, $"{article.Path}: {correction.Quote} is {correction.Value}", "", null));
            return;
        }

        if (correction.Kind is not (CorrectionKind.Merge or CorrectionKind.Part or CorrectionKind.Rename)) return;
        if (!IsKnown(correction, correction.Target)) return;
        if (correction.Kind == CorrectionKind.Rename) Rename(correction);
        else if (IsKnown(correction, correction.Value) && correction.Kind == CorrectionKind.Merge) Join(correction);
        else if (correction.Kind == CorrectionKind.Part) Part(correction);
    }

    private bool IsKnown(Correction correction, string name)
    {
        if (_books.Exists(book => book.Company(name) is not null)) return true;
        _findings.Add(correction.Unmatched($"no article names a company \"{name}\"."));
        return false;
    }

    private void Rename(Correction correction)
    {
        _names[correction.Target] = correction.Value;
        _notes.Add(new CurationNote(correction, $"named {correction.Value}, not {correction.Target}", correction.Target, null));
    }

    private void Join(Correction correction)
    {
        Company first = _books.Select(book => book.Company(correction.Target)).First(company => company is not null)!;
        Company second = _books.Select(book => book.Company(correction.Value)).First(company => company is not null)!;
        if (_books.Exists(book => book.Company(correction.Target) is { } one && one == book.Company(correction.Value)))
        {
            _findings.Add(correction.Unmatched("an article has both as one company already."));
            return;
        }

        _books.Add(new FactBook { Companies = [new Company { Name = first.Name, LegalName = first.Name, AlternateNames = [second.Name] }] });
        _notes.Add(new CurationNote(correction, $"{correction.Target} and {correction.Value} are one company", correction.Target, null));
    }

    /// <summary>Where an article has both as one, it means the second, and the first name alone no longer leads there.</summary>
    private void Part(Correction correction)
    {
        bool found = false;
        for (int i = 0; i < _books.Count; i++)
        {
            if (_books[i].Company(correction.Target) is not { } company || company != _books[i].Company(correction.Value)) continue;
            _books[i] = CompanyParting.WithoutName(_books[i], company, correction.Target, correction.Value);
            found = true;
        }

        if (found) _notes.Add(new CurationNote(correction, $"{correction.Target} and {correction.Value} are two companies", correction.Value, null));
        else if (!AreApart(correction)) _findings.Add(correction.Unmatched("they are two companies already."));
    }

    // "Meta" and "Meta Platforms" would be asked about; the line is the answer, and not in vain.
    private static bool AreApart(Correction correction) =>
        NamePrefix.IsOf(correction.Target, correction.Value) || NamePrefix.IsOf(correction.Value, correction.Target);
}
