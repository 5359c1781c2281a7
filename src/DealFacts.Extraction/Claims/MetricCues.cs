namespace DealFacts.Extraction.Claims;

/// <summary>
/// The cues. Strength is lost with distance, a point a term, so 10 reaches further than 6; of two that reach, the stronger wins, and of
/// two equal the one that stands first in the table.
/// </summary>
internal static class MetricCues
{
    /// <summary>All of them.</summary>
    public static readonly MetricCue[] All =
    [
        new("metric/price-target", Metric.Other, "price target, price targets, target price, pt, fair value") { Before = 12, After = 4, Fires = ["a price target of $32"], Silent = ["a price of $32"] },
        new("metric/market-value", Metric.MarketCapitalization, "market value, market capitalization, market capitalisation, market cap, stock market value") { Before = 12, After = 12, Fires = ["a market value of $3 billion", "a $3 billion market cap"], Silent = ["a market worth knowing"] },
        new("metric/valuation", Metric.Valuation, "valuation, valuations, valued at, value, valuing, values, value it at, valued it at, valued, enterprise value, equity value, worth, pre-money, post-money") { Before = 10, After = 10, Fires = ["at a valuation of $3 billion", "a $13 billion valuation", "valuing Acme at $2 billion"], Silent = ["sales of $3 billion"] },
        new("metric/recurring-revenue", Metric.Revenue, "recurring revenue, annual recurring revenue, arr, run rate, run-rate") { Before = 12, After = 12, Fires = ["$100 million in annual recurring revenue"], Silent = ["a long run"] },
        new("metric/revenue", Metric.Revenue, "revenue, revenues, sales, turnover, net sales, annual sales, annual revenue, billings, bookings, gross bookings") { Before = 11, After = 11, Fires = ["reported $870 million in revenue", "revenue rose to $5 million", "sales of 20 mln dlrs"], Silent = ["raised $5 million"] },
        new("metric/ebitda", Metric.Ebitda, "ebitda, core profit, core earnings") { Before = 12, After = 12, Fires = ["ebitda of $3 million"], Silent = ["a bit of $3 million"] },
        new("metric/operating-income", Metric.OperatingIncome, "operating profit, operating income, operating loss, adjusted operating profit") { Before = 12, After = 12, Fires = ["an operating profit of 505 million euros"], Silent = ["operating in 5 cities"] },
        new("metric/net-income", Metric.NetIncome, "net income, net profit, net loss, profit, profits, loss, losses, earnings, earned, net earnings, income") { Before = 10, After = 9, Fires = ["a net loss of $3 million", "$3 million in profit"], Silent = ["the net of $3 million"] },
        new("metric/stock-price", Metric.SharePrice, "shares, stock, share price, stock price, closed at, traded at, trading at, traded above, ipo price, closing price, priced at, pricing at, going public at") { Before = 9, After = 0, Unit = CueUnit.PerShare, Fires = ["shares closed at $40"], Silent = ["shared $40"] },
        new("metric/assets", Metric.Other, "assets, total assets, assets under management, net worth, deposits, equity, market, industry, debt, net debt, liabilities, book value, fund, backlog, reserves, premiums, dividend, dividends, facility, credit, credit line, credit facility, loan, loans, savings, synergies, cash flow, gross merchandise value, transactions, payments, orders, write-off, charge, charges, fee, fees, bail") { Before = 9, After = 10, Fires = ["total assets of 70 mln stg", "a $5 billion Latin America fund"], Silent = ["raised $5 billion"] },
        new("metric/penalty", Metric.Spending, "fine, fines, fined, penalty, penalties, damages, settlement, settle, compensation") { Before = 9, After = 9, Fires = ["agreed to a $3 million settlement"], Silent = ["a fine company"] },
        new("metric/raised", Metric.AmountRaised, "raised, raises, raise, raising, funding, financing, round, series, seed, fundraise, venture capital, seed round, proceeds, ipo") { Before = 9, After = 9, Fires = ["raised $112 million", "a $3 million seed round"], Silent = ["spent $3 million"] },
        new("metric/deal", Metric.DealValue, "deal, takeover, acquisition, purchase, buyout, merger, transaction, bid, offer, sale, acquire, acquired, acquiring, acquires, buy, buying, bought, buys, purchased, sell, sold, selling, purchase price, stake, investment, price, exceed") { Before = 8, After = 8, Fires = ["a $22 billion takeover", "bought it for $5 billion"], Silent = ["earned $5 billion"] },
        new("metric/spending", Metric.Spending, "spend, spent, spending, spends, invest, invested, investing, invests, poured, committed, commit, paid, pay, paying, pays, capital expenditure, capital expenditures, capex, budget, cost, costs, costing, invest in, invest up to, plans to invest, buyback, buybacks, repurchase, write down") { Before = 9, After = 8, Fires = ["spent $3 million on advertising"], Silent = ["raised $3 million"] },
    ];
}
