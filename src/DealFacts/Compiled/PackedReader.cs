namespace DealFacts.Compiled;

/// <summary>Reads back what <see cref="PackedWriter"/> wrote.</summary>
internal static class PackedReader
{
    public static (FactBook Book, PartOrder Order) Read(string packed)
    {
        var line = new PackedCursor(packed);
        var order = new PartOrder(
            List(line, PackedTag.CompanyOrder), List(line, PackedTag.DealOrder), List(line, PackedTag.FigureOrder), List(line, PackedTag.DisagreementOrder));
        var book = new FactBook
        {
            Articles = line.Later(PackedTag.Article, ReadArticle),
            Companies = line.Later(PackedTag.Company, ReadCompany),
            Deals = line.Later(PackedTag.Deal, ReadDeal),
            Figures = line.Later(PackedTag.Figure, ReadFigure),
            Unattributed = line.Later(PackedTag.Unattributed, ReadUnattributed),
            Disagreements = line.Later(PackedTag.Disagreement, ReadDisagreement),
        };
        if (line.Tag.Length > 0) throw new FormatException($"Unknown record in compiled facts: {line.Tag}");
        return (book, order);
    }

    /// <summary>The figures alone.</summary>
    public static ValueList<Figure> ReadFigures(string packed) => new PackedCursor(packed).To(PackedTag.Figure).Later(PackedTag.Figure, ReadFigure);

    // The members are read in the order in which they stand, and the first of the lines below moves on to them.
    private static Article ReadArticle(PackedCursor line)
    {
        var article = new Article
        {
            Path = line.Text(0),
            Title = line.Optional(1),
            Publisher = line.Optional(2),
            Published = line.Date(3),
            Url = line.Optional(4),
            Author = line.Optional(5),
        };
        line.Advance();
        return article;
    }

    private static Company ReadCompany(PackedCursor line) => new()
    {
        Name = line.Text(0),
        LegalName = line.Text(1),
        Kind = (CompanyKind)PackedNames.ValueOf(line.Text(2), PackedNames.CompanyKind),
        Ticker = line.Optional(3),
        Exchange = line.Optional(4),
        ChiefExecutive = line.Optional(5),
        Business = line.Optional(6),
        Location = line.Optional(7),
        AlternateNames = List(line.Below(), PackedTag.AlternateNames),
        Founders = List(line, PackedTag.Founders),
        FormerNames = List(line, PackedTag.FormerNames),
        Customers = List(line, PackedTag.Customers),
        Founded = ReadPeriod(line, PackedTag.Founded),
        Citations = line.Later(PackedTag.Citation, ReadCitation),
    };

    private static Deal ReadDeal(PackedCursor line) => new()
    {
        Name = line.Text(0),
        Kind = (DealKind)PackedNames.ValueOf(line.Text(1), PackedNames.DealKind),
        Stage = (DealStage)PackedNames.ValueOf(line.Text(2), PackedNames.DealStage),
        Prominence = line.Int(3),
        Agreement = (Agreement)PackedNames.ValueOf(line.Text(4), PackedNames.Agreement),
        StageText = line.Optional(5),
        Round = line.Optional(6),
        Parties = Several(line.Below(), PackedTag.Party, ReadParty),
        Value = (Money?)ReadAmount(line, PackedTag.Value),
        Valuation = (Money?)ReadAmount(line, PackedTag.Valuation),
        Period = ReadPeriod(line, PackedTag.Period),
        Claims = line.Later(PackedTag.Claim, ReadClaim),
    };

    private static DealParty ReadParty(PackedCursor line)
    {
        var party = new DealParty(line.Text(1), (PartyRole)PackedNames.ValueOf(line.Text(0), PackedNames.PartyRole));
        line.Advance();
        return party;
    }

    private static Figure ReadFigure(PackedCursor line) => new()
    {
        Company = line.Text(0),
        Metric = (Metric)PackedNames.ValueOf(line.Text(1), PackedNames.Metric),
        Basis = (Basis)PackedNames.ValueOf(line.Text(2), PackedNames.Basis),
        Agreement = (Agreement)PackedNames.ValueOf(line.Text(3), PackedNames.Agreement),
        Deal = line.Optional(4),
        Amount = RequiredAmount(line.Below()),
        Period = ReadPeriod(line, PackedTag.Period),
        Claims = line.Later(PackedTag.Claim, ReadClaim),
    };

    private static UnattributedAmount ReadUnattributed(PackedCursor line) => new(RequiredAmount(line.Below()), ReadCitation(line));

    private static Disagreement ReadDisagreement(PackedCursor line) => new()
    {
        Kind = (DisagreementKind)PackedNames.ValueOf(line.Text(0), PackedNames.DisagreementKind),
        Company = line.Text(1),
        Metric = line.Optional(2) is null ? null : (Metric)PackedNames.ValueOf(line.Text(2), PackedNames.Metric),
        Deal = line.Optional(3),
        IsRoundNumber = line.Flag(4),
        Accepted = line.Optional(5),
        Sides = line.Below().Later(PackedTag.Side, ReadSide),
    };

    private static DisagreementSide ReadSide(PackedCursor line) => new(line.Text(0), Several(line.Below(), PackedTag.Claim, ReadClaim));

    private static Claim ReadClaim(PackedCursor line) => new()
    {
        Stage = line.Optional(0) is null ? null : (DealStage)PackedNames.ValueOf(line.Text(0), PackedNames.DealStage),
        AttributedTo = line.Optional(1),
        Amount = ReadAmount(line.Below(), PackedTag.Amount),
        Period = ReadPeriod(line, PackedTag.Period),
        Citation = ReadCitation(line),
    };

    private static Amount RequiredAmount(PackedCursor line) =>
        ReadAmount(line, PackedTag.Amount) ?? throw new FormatException($"An amount was expected in compiled facts: {line.Tag}");

    private static Amount? ReadAmount(PackedCursor line, string tag)
    {
        if (line.Tag != tag) return null;
        Amount blank = line.Text(0) switch
        {
            PackedTag.Money => new Money { Currency = line.Text(1) },
            PackedTag.Count => new Count { Of = line.Text(1) },
            _ => new Percentage(),
        };
        Amount amount = blank with
        {
            Qualifier = (Qualifier)PackedNames.ValueOf(line.Text(2), PackedNames.Qualifier),
            Value = line.Decimal(3),
            Min = line.Decimal(4),
            Max = line.Decimal(5),
            Decimals = line.OptionalInt(6),
            Text = line.Text(7),
        };
        line.Advance();
        return amount;
    }

    private static Period? ReadPeriod(PackedCursor line, string tag)
    {
        if (line.Tag != tag) return null;
        var period = new Period
        {
            Precision = (Precision)PackedNames.ValueOf(line.Text(0), PackedNames.Precision),
            Start = line.Date(1),
            End = line.Date(2),
            Text = line.Text(3),
        };
        line.Advance();
        return period;
    }

    private static Citation ReadCitation(PackedCursor line)
    {
        if (line.Tag != PackedTag.Citation) throw new FormatException($"A citation was expected in compiled facts: {line.Tag}");
        var citation = new Citation
        {
            Path = line.Text(0),
            Line = line.Int(1),
            Column = line.Int(2),
            Start = line.Int(3),
            Length = line.Int(4),
            Rule = line.Text(5),
            Quote = line.Text(6),
        };
        line.Advance();
        return citation;
    }

    private static ValueList<string> List(PackedCursor line, string tag)
    {
        if (line.Tag != tag) return ValueList<string>.Empty;
        ValueList<string> items = line.All();
        line.Advance();
        return items;
    }

    private static ValueList<T> Several<T>(PackedCursor line, string tag, Func<PackedCursor, T> read)
    {
        if (line.Tag != tag) return ValueList<T>.Empty;
        var items = new List<T>();
        while (line.Tag == tag) items.Add(read(line));
        return ValueList<T>.Of(items);
    }
}
