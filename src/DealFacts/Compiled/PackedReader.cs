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
            Articles = Several(line, PackedTag.Article, ReadArticle),
            Companies = Several(line, PackedTag.Company, ReadCompany),
            Deals = Several(line, PackedTag.Deal, ReadDeal),
            Figures = Several(line, PackedTag.Figure, ReadFigure),
            Unattributed = Several(line, PackedTag.Unattributed, ReadUnattributed),
            Disagreements = Several(line, PackedTag.Disagreement, ReadDisagreement),
        };
        if (line.Tag.Length > 0) throw new FormatException($"Unknown record in compiled facts: {line.Tag}");
        return (book, order);
    }

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

    private static Company ReadCompany(PackedCursor line)
    {
        var company = new Company
        {
            Name = line.Text(0),
            LegalName = line.Text(1),
            Kind = line.Enum<CompanyKind>(2),
            Ticker = line.Optional(3),
            Exchange = line.Optional(4),
            ChiefExecutive = line.Optional(5),
            Business = line.Optional(6),
            Location = line.Optional(7),
        };
        line.Advance();
        return company with
        {
            AlternateNames = List(line, PackedTag.AlternateNames),
            Founders = List(line, PackedTag.Founders),
            FormerNames = List(line, PackedTag.FormerNames),
            Customers = List(line, PackedTag.Customers),
            Founded = ReadPeriod(line, PackedTag.Founded),
            Citations = Several(line, PackedTag.Citation, ReadCitation),
        };
    }

    private static Deal ReadDeal(PackedCursor line)
    {
        var deal = new Deal
        {
            Name = line.Text(0),
            Kind = line.Enum<DealKind>(1),
            Stage = line.Enum<DealStage>(2),
            Prominence = line.Int(3),
            Agreement = line.Enum<Agreement>(4),
            StageText = line.Optional(5),
            Round = line.Optional(6),
        };
        line.Advance();
        return deal with
        {
            Parties = Several(line, PackedTag.Party, ReadParty),
            Value = (Money?)ReadAmount(line, PackedTag.Value),
            Valuation = (Money?)ReadAmount(line, PackedTag.Valuation),
            Period = ReadPeriod(line, PackedTag.Period),
            Claims = Several(line, PackedTag.Claim, ReadClaim),
        };
    }

    private static DealParty ReadParty(PackedCursor line)
    {
        var party = new DealParty(line.Text(1), line.Enum<PartyRole>(0));
        line.Advance();
        return party;
    }

    private static Figure ReadFigure(PackedCursor line)
    {
        var figure = new Figure
        {
            Company = line.Text(0),
            Metric = line.Enum<Metric>(1),
            Basis = line.Enum<Basis>(2),
            Agreement = line.Enum<Agreement>(3),
            Deal = line.Optional(4),
        };
        line.Advance();
        return figure with
        {
            Amount = RequiredAmount(line),
            Period = ReadPeriod(line, PackedTag.Period),
            Claims = Several(line, PackedTag.Claim, ReadClaim),
        };
    }

    private static UnattributedAmount ReadUnattributed(PackedCursor line)
    {
        line.Advance();
        return new UnattributedAmount(RequiredAmount(line), ReadCitation(line));
    }

    private static Disagreement ReadDisagreement(PackedCursor line)
    {
        var disagreement = new Disagreement
        {
            Kind = line.Enum<DisagreementKind>(0),
            Company = line.Text(1),
            Metric = line.OptionalEnum<Metric>(2),
            Deal = line.Optional(3),
            IsRoundNumber = line.Flag(4),
            Accepted = line.Optional(5),
        };
        line.Advance();
        return disagreement with { Sides = Several(line, PackedTag.Side, ReadSide) };
    }

    private static DisagreementSide ReadSide(PackedCursor line)
    {
        string says = line.Text(0);
        line.Advance();
        return new DisagreementSide(says, Several(line, PackedTag.Claim, ReadClaim));
    }

    private static Claim ReadClaim(PackedCursor line)
    {
        var claim = new Claim { Stage = line.OptionalEnum<DealStage>(0), AttributedTo = line.Optional(1) };
        line.Advance();
        return claim with
        {
            Amount = ReadAmount(line, PackedTag.Amount),
            Period = ReadPeriod(line, PackedTag.Period),
            Citation = ReadCitation(line),
        };
    }

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
            Qualifier = line.Enum<Qualifier>(2),
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
        var period = new Period { Precision = line.Enum<Precision>(0), Start = line.Date(1), End = line.Date(2), Text = line.Text(3) };
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
