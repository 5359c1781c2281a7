using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Quantities;
using DealFacts.Extraction.Text;
using static DealFacts.Extraction.Patterns.Piece;

namespace DealFacts.Extraction.Claims;

/// <summary>The ways in which a sentence states the price of a deal that the article has told already.</summary>
internal static class PriceRules
{
    // Less is the price of one share, or of a ticket.
    private const decimal SmallestPrice = 5_000m;

    private static readonly Piece Sum = Seq(ChunkIn(TermKind.Money, IsTotal).As("price"),
        Not(Seq(Word("in", "of", "worth").UpTo(2), In(PriceWords.OtherPayments))),
        Not(Seq(In(PriceWords.Sorts).UpTo(2), In(PriceWords.OtherDues))),
        Not(Seq("as", Word("a", "an").Maybe, In(PriceWords.Refunds))),
        Not(Seq("to", In(PriceWords.Refunding))), Not(Seq(Word("more", "less"), "than")), Not("if"));

    private static readonly Piece Stop = Any(
        Word(",", ";", ":"), Of(TermKind.Money, TermKind.Percent), In(ClauseWords.Speech), In(ClauseWords.Relatives), In(PriceWords.OtherDues));

    private static readonly Piece NoName = Any(Stop, Of(TermKind.Company, TermKind.Person, TermKind.Name));

    private static readonly Piece Whom = Any(Of(TermKind.Company, TermKind.Person),
        Word("it", "them", "him", "her", "the", "company", "group", "investors")).UpTo(2);

    private static readonly Piece Possessive = Token(TokenKind.Possessive, _ => true);

    private static readonly Piece Deal = Any(In(DealNouns.Deals), In(PriceWords.Holdings));

    /// <summary>The rules.</summary>
    public static readonly RuleBook<PriceFind> Book = new(
        new("price/price-is",
            [NotBehind(In(PriceWords.OtherPrices), 1), In(PriceWords.Prices), Until(In(PriceWords.Amounting), 8, unless: Stop),
                Until(Sum, 12, unless: NoName)], Read)
        {
            Fires = ["The purchase price will be about $9 million plus the inventories.", "The price of the transaction was 20 mln dlrs.",
                "The price includes $2 million at closing."],
            Silent = ["The share price was $9.", "The price was not given.", "The price of its stock rose to $40."],
        },
        new("price/price-colon", [NotBehind(In(PriceWords.OtherPrices), 1), In(PriceWords.Prices), ":", Until(Sum, 3, unless: NoName)], Read)
        {
            Fires = ["The price tag: $14 billion.", "The price: about $14 billion."],
            Silent = ["The share price: $14.", "House prices: up $14,000."],
        },
        new("price/deal-worth", [NotBehind(Word("price", "prices"), 6), NotBehind(Word("remaining", "current"), 4), Deal, Word(",").Maybe,
                Until(In(PriceWords.Worth), 7, unless: Stop), Until(Sum, 4, unless: NoName)], Read)
        {
            Fires = ["The agreement, valued at 116 mln dlrs, followed an auction.", "The stake would be worth about $40 million."],
            Silent = ["The company is valued at $3 billion.", "The deal is worth a look.",
                "At Friday's closing price the stake is worth about $40 million.", "His remaining stake is valued at $40 million."],
        },
        new("price/deal-value", [Deal, Any(Possessive, Seq(Word("has", "had", "carries", "with"), Word("a", "an"))),
                Word("equity", "enterprise", "total", "transaction", "indicated", "aggregate", "estimated").UpTo(2), "value",
                Word("is", "was", "of"), Until(Sum, 4, unless: NoName)], Read)
        {
            Fires = ["The deal's equity value is $56 million.", "The deal has an enterprise value of $66 million.",
                "The transaction has an indicated value of $66 million."],
            Silent = ["The deal's value was not told.", "The stock has a market value of $66 million."],
        },
        new("price/offer-values", [Word("offer", "bid", "proposal", "swap", "exchange"), Seq(",", "which").Maybe,
                Until(In(PriceWords.Valuing), 5, unless: Any(In(ClauseWords.Speech), Word(",", ";"))),
                Until("at", 10, unless: Any(In(ClauseWords.Speech), Word(",", ";"))), Until(Sum, 3, unless: Stop)], Read)
        {
            Fires = ["The new offer values Widget at 212 mln dlrs.", "It made an offer for the mill which values it at 212 mln dlrs.",
                "They accepted its bid, which values the mill at 212 mln dlrs."],
            Silent = ["The offer values each share at 12 dlrs.", "The market values Widget at 212 mln dlrs."],
        },
        new("price/pay", [In(PriceWords.Paying), Not(Word("off", "down", "back")), Until(Sum, 7, unless: Stop)], Read)
        {
            Fires = ["It will pay 350,000 dlrs in cash and issue shares.", "Acme paid $4 million for the shares."],
            Silent = ["It paid $2 million in dividends.", "It paid a dividend of $2 million.", "It pays well.",
                "It will pay off a $120 million loan.", "It will pay Lowell $2 million as reimbursement for its costs.",
                "It would pay $2 million if the merger fails.", "It paid $2 million to reimburse Lowell."],
        },
        new("price/payable", [Sum, In(ClauseWords.Auxiliaries).UpTo(2), Word("payable", "due", "paid"), Word("on", "at", "upon"),
                Word("the").Maybe, In(PriceWords.Completions)], Read)
        {
            Fires = ["A total of 2 mln dlrs is payable on completion.", "About $2 million will be paid at closing."],
            Silent = ["Interest of 2 mln dlrs is payable on May 1."],
        },
        new("price/or-book", ["book", "value", Word(",").Maybe, "or", Until(Sum, 3, unless: NoName)], Read)
        {
            Fires = ["It agreed to buy the bank for 1.5 times book value, or about nine mln dlrs."],
            Silent = ["The shares sell at twice book value, or 12 dlrs each."],
        },
        new("price/by-paying", ["by", In(PriceWords.PayingBy), Until(Sum, 4, unless: NoName)], Read)
        {
            Fires = ["It will raise its stake by investing $30 million."],
            Silent = ["It grew by investing in people."],
        },
        new("price/fetch",
            [Word("could", "may", "might", "would", "will", "should", "to"), Word("fetch", "command"), Until(Sum, 5, unless: NoName)], Read)
        {
            Fires = ["The unit could fetch as much as $800 million."],
            Silent = ["The tins could fetch $4 each."],
        },
        new("price/change-hands", [Word("change", "changes", "changing", "changed"), "hands", Until(Sum, 5, unless: NoName)], Read)
        {
            Fires = ["Widget Works is changing hands for $420 million."],
            Silent = ["The note changed hands twice."],
        },
        new("price/exercise", [Any("exercisable", Seq("exercise", "price")), Until(Sum, 5, unless: NoName)], Read)
        {
            Fires = ["The option is exercisable at $67 million."],
            Silent = ["The option is exercisable at $27 a share."],
        },
        new("price/holders-receive",
            [In(PriceWords.Holders), Until(In(PriceWords.Receiving), 4, unless: Stop), Until(Sum, 3, unless: NoName)], Read)
        {
            Fires = ["Widget holders are to receive $8 million in cash."],
            Silent = ["Widget holders are to receive $8 a share."],
        },
        new("price/received", [In(PriceWords.Receiving), Until(Sum, 3, unless: NoName)], m => Read(m) with { IsReceived = true })
        {
            Fires = ["The company received $6 million, which it will use to retire debt."],
            Silent = ["The company received bids."],
        },
        new("price/brought", [Any(Seq(Word("sale", "sales", "deal"), Word("will", "would").Maybe, In(PriceWords.Bringing)),
            Seq("proceeds", Word("will", "would", "should").Maybe, In(PriceWords.Amounting).UpTo(2))), Until(Sum, 3, unless: NoName)],
            m => Read(m) with { IsReceived = true })
        {
            Fires = ["The sale brought $6 million.", "Proceeds will be about $6 million."],
            Silent = ["The sale brought bids.", "Proceeds will be used for the plant."],
        },
        new("price/terms", ["terms", Until(Word("include", "included", "call"), 4, unless: Stop), Until(Sum, 6, unless: NoName)], Read)
        {
            Fires = ["Terms include $6 million in cash and the assumption of debt."],
            Silent = ["Terms include a seat on the board."],
        },
        new("price/put-at", [In(PriceWords.Putting), Word("the", "its", "a").Maybe, In(PriceWords.Estimated), Until("at", 5, unless: Stop),
            Until(Sum, 3, unless: NoName)], Read)
        {
            Fires = ["He put the amount at 16 billion yen."],
            Silent = ["He put the shares at $16 each."],
        },
        new("price/offered", [In(PriceWords.Offering), Not(Word("price", "prices")), Until(Sum, 4, unless: NoName)], Read)
        {
            Fires = ["Acme had offered 265 mln francs."],
            Silent = ["Acme offered $26 a share.", "It filed to sell notes with an offering price of $9 million."],
        },
        new("price/cost", [Any("cost", "costs"), Whom, Word("of").Maybe, In(PriceWords.Totals).UpTo(2), Sum], Read)
        {
            Fires = ["The shares had cost him $10 million.", "The stake was bought at a cost of $2 million."],
            Silent = ["The shares cost him dearly."],
        },
        new("price/or-total", [NotBehind(In(PriceWords.ByTheShare), 4), ChunkIn(TermKind.Money, IsRate),
            Seq("in", Word("cash", "stock"), Seq("and", Word("cash", "stock")).Maybe).Maybe,
            Any(Seq(Word(",").Maybe, Word("or", "for")), Seq(",", "a", "total")), Until(Sum, 4, unless: NoName)], Read)
        {
            Fires = ["It bid $22 a share, or a total of about $41 million.", "Holders get $22 a share in cash, or about $41 million.",
                "It will pay $22 a share in cash and stock, or about $41 million.",
                "It will pay $22 a share, a total of about $41 million."],
            Silent = ["It bid $22 a share, or $30 in all.", "Holders get a special dividend of $16 per share, or about $10 million."],
        },
        new("price/sum-of-deal", [NotBehind(In(PriceWords.Rival), 1), Sum,
            Word("cash", "stock", "hostile", "takeover", "buyout").UpTo(2), In(PriceWords.Priced)], Read)
        {
            Fires = ["They agreed to end a 52 mln dlr merger agreement.", "Its 3.4 billion franc proposal was refused."],
            Silent = ["They signed a $52 million supply contract.", "The $52 million loan is due.",
                "It withdrew its rival $52 million bid."],
        },
        new("price/total-of", [Word("for", "at", "to"), Seq(Word("a", "an"), Word("total", "aggregate", "combined"),
            In(PriceWords.Estimated).Maybe, Word("of").Maybe), In(PriceWords.Totals).UpTo(2), Sum], Read)
        {
            Fires = ["It will sell the two plants to Acme and Widget for a total of $50 million."],
            Silent = ["It has a total of $50 million in debt."],
        });

    private static PriceFind Read(Match match)
    {
        (int at, int _) = match.Captures.Find("price")!.Value;
        return new PriceFind((Quantity)match.Line[at].Chunk!, match.Line, at, match.RuleId);
    }

    private static bool IsTotal(TermLine line, Term term) =>
        term.Chunk is Quantity { Per: "", Amount: Money { Qualifier: not Qualifier.Undisclosed } money }
            && money.Magnitude is null or >= SmallestPrice;

    private static bool IsRate(TermLine line, Term term) => term.Chunk is Quantity { Per.Length: > 0, Amount: Money };
}
