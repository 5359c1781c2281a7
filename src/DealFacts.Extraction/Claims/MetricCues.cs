using DealFacts.Extraction.Lexicon;

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
        new("metric/price-target", Metric.Other, "price target, price targets, target price, pt, fair value, price objective, target")
        {
            InClause = 12, Before = 14, After = 4, Unit = CueUnit.PerShare,
            Fires = ["a price target of $32", "lowered its PT to $41 from $43"],
            Silent = ["a price of $32"],
        },
        new("metric/market-value", Metric.MarketCapitalization,
            "market value, market capitalization, market capitalisation, market cap, stock market value, market valuation, "
                + "by market value, "
            + "by market capitalization, by market capitalisation, on the stock market, on the stock exchange, stock market worth, "
            + "valued by the market at, "
            + "valued by the stock market at")
        {
            Before = 13, After = 13,
            Fires = ["a market value of $3 billion", "a $3 billion market cap"],
            Silent = ["a market worth knowing", "the $3 billion market"],
        },
        new("metric/deal-worth", Metric.DealValue, "deal valued at, deal worth, transaction valued at, transaction worth, takeover "
            + "valued at, acquisition valued at, purchase valued at, deal is valued at, deal was valued at, stock deal valued at, deal "
            + "values the target at, merger worth, merger valued at, takeover worth, acquisition "
            + "worth, buyout valued at, buyout worth, offer worth, offer valued at, bid worth, bid valued at, agreement valued at, "
            + "agreement worth, transaction is valued at, transaction was valued at, deal is worth, deal was worth, deal could be "
            + "worth, deal that could be worth, deal that could have been worth, transaction that could be worth, transaction that could "
            + "have been worth, deal that would be worth, deal would be worth, deal that would value, transaction could be worth")
        {
            Before = 13,
            Fires = ["a stock deal valued at $4 billion", "The deal is valued at $2 billion."],
            Silent = ["Acme is valued at $4 billion."],
        },
        new("metric/wealth", Metric.Other, "wealth, fortune, net worth, lifetime earnings")
        {
            Before = 13, After = 12, IsOfNobody = true,
            Fires = ["his $3.4 billion fortune"],
            Silent = ["a company worth $3 billion"],
        },
        new("metric/valuation", Metric.Valuation, "valuation, valuations, ipo valuation, equity value, pre-money, post-money, pre - "
            + "money, post - money, post - money valuation, pre - money valuation")
        {
            Before = 11, After = 10,
            Fires = ["at a valuation of $3 billion", "a $13 billion valuation"],
            Silent = ["sales of $3 billion"],
        },
        // Equity and debt: the merge does not hold it against what the equity is worth.
        new("metric/enterprise-value", Metric.Valuation, "enterprise value")
        {
            Before = 11, After = 10,
            Fires = ["at an enterprise value of $3 billion"],
            Silent = ["the value of the enterprise"],
        },
        new("metric/holding-worth", Metric.Other, "stake worth, stake now worth, stake currently worth, "
            + "stake valued at, stake now valued at, stake is worth, stake is now worth, stake was worth, holding worth, holding now worth, holding valued at")
        {
            Before = 13, IsOfNobody = true,
            Fires = ["a stake now worth about $3 million"],
            Silent = ["a stake in a company worth $3 million"],
        },
        new("metric/company-of", Metric.Valuation, "company, startup, firm")
        {
            After = 2,
            Fires = ["once a $4 billion company"],
            Silent = ["$4 billion from the company"],
        },
        new("metric/valued", Metric.Valuation, "valued at, value, valuing, values, value it at, valued it at, valued, worth, "
            + "pegged at, pegged it at, pegs it at, pegging it at, put its value at, puts its value at")
        {
            Before = 11, SaysWorth = true,
            Fires = ["valuing Acme at $2 billion", "Acme is worth $2 billion"],
            Silent = ["a $400 million injection valued Acme highly", "shares worth $2 billion", "contracts valued at $2 billion"],
        },
        new("metric/synergies", Metric.Other, "synergies, run - rate synergies, run-rate synergies, cost synergies, annual synergies, "
            + "cost savings, save, saves, saving, annual savings, run - rate savings, break fee, breakup fee, break-up fee, "
            + "break - up fee, termination fee")
        {
            Before = 14, After = 18,
            Fires = ["run-rate synergies of $4 million", "$4 million of expected run-rate cost synergies"],
            Silent = ["savings banks worth $4 million"],
        },
        new("metric/milestones", Metric.Other, "milestones, milestone payments, development milestones, sales milestones, upfront payment, "
            + "up - front payment, upfront cash")
        {
            Before = 12, After = 15,
            Fires = ["$3 million in development and sales milestones", "an upfront payment of $3 million"],
            Silent = ["$3 million in sales"],
        },
        new("metric/recurring-revenue", Metric.Revenue, "recurring revenue, annual recurring revenue, arr, run rate, run-rate, run - "
            + "rate, monthly recurring revenue, mrr, annualized run rate")
        {
            Before = 12, After = 12,
            Fires = ["annual recurring revenue of $100 million"],
            Silent = ["a long run"],
        },
        new("metric/revenue", Metric.Revenue, "revenue, revenues, revenue from operations, revenues from operations, total income from "
            + "operations, takings, topline, top - line, top-line, total income, sales, turnover, net sales, annual sales, "
            + "annual revenue, billings, "
            + "bookings, gross bookings, top line, annualized revenue, annualised revenue, monthly revenue, royalties, net interest "
            + "income, net revenue, subscription revenue, proceeds from sales, fee income, rental income, commission income, premium "
            + "income, licensing income, licence income, royalty income, subscription income, advertising income, trading income")
        {
            Before = 11, After = 11,
            Fires = ["$870 million of revenue", "revenue rose to $5 million", "sales of 20 mln dlrs"],
            Silent = ["raised $5 million", "a net loss of $3 million on revenue of $7 million"],
        },
        new("metric/in-revenue", Metric.Revenue, "in revenue, in revenues, in sales, in net sales, in turnover, in bookings, in annual "
            + "revenue, in annual sales, in annual recurring revenue, in recurring revenue, in arr, in gross sales, in total revenue, "
            + "as revenue, as revenues, as sales")
        {
            After = 14,
            Fires = ["brought in $5 million in annual recurring revenue", "raked in $5 million in sales"],
            Silent = ["raised $5 million as revenue fell"],
        },
        new("metric/turned-over", Metric.Revenue, "turned over, turns over, turning over, turn over, billed, grossed, grosses, grossing")
        {
            Before = 11,
            Fires = ["Acme turned over £5 million"],
            Silent = ["Acme turned a corner with $5 million"],
        },
        new("metric/ebitda", Metric.Ebitda, "ebitda, ebita, core profit, core earnings, amortization, amortisation, earnings before interest")
        {
            Before = 12, After = 12,
            Fires = ["ebitda of $3 million"],
            Silent = ["a bit of $3 million"],
        },
        new("metric/operating-income", Metric.OperatingIncome,
            "operating profit, operating profits, operating income, operating loss, operating losses, operating earnings, "
                + "operating result, adjusted operating "
            + "profit, ebit, trading profit, trading profits, trading loss, profit from operations, loss from operations, "
            + "income from operations, before interest "
            + "and tax, before interest and taxes")
        {
            Before = 13, After = 12,
            Fires = ["an operating profit of 505 million euros", "EBIT rose to $3 million", "earned $3 million before interest and tax"],
            Silent = ["operating in 5 cities", "a trading post of $3 million"],
        },
        new("metric/net-income", Metric.NetIncome, "net income, net profit, net loss, pat, pbt, profit, profits, loss, losses, earnings, net "
            + "earnings, income, eps, lost, profitability, lose, loses, losing, gain of, bottom line, deficit of, attributable profit, "
            + "surplus")
        {
            Before = 11, After = 10, Unit = CueUnit.AnyMoney,
            Fires = ["a net loss of $3 million", "$3 million in profit", "earnings of 38 cents per share"],
            Silent = ["the net of $3 million"],
        },
        new("metric/in-the-red", Metric.NetIncome, "in the red, into the red, in the black, into the black")
        {
            Before = 10, After = 10,
            Fires = ["Acme was $3 million in the red", "ended the year in the black by $3 million"],
            Silent = ["$3 million painted red"],
        },
        new("metric/per-share-earnings", Metric.EarningsPerShare, "earnings per share, earnings a share, diluted earnings per share, "
            + "per-share earnings, per - share earnings, per share earnings, loss per share, profit per share, net income per share, "
            + "diluted eps, adjusted eps, eps, profit a share")
        {
            Before = 26, Unit = CueUnit.PerShare,
            Fires = ["diluted earnings per share were $1.15", "adjusted EPS of $2"],
            Silent = ["shares rose to $1.15"],
        },
        new("metric/before-tax", Metric.NetIncome,
            "before tax, before taxes, after tax, after taxes, before income tax, before income taxes")
        {
            After = 8,
            Fires = ["made $3 million before tax"],
            Silent = ["a charge of $3 million before taxis came"],
        },
        new("metric/earned", Metric.NetIncome, "earned, earns, earning, earn")
        {
            IsDoing = true, Before = 7, Unit = CueUnit.AnyMoney,
            Fires = ["Acme earned $3 million", "earned 54 cents a share"],
            Silent = ["earned $3 million in revenue"],
        },
        new("metric/dividend", Metric.Other, "dividend, dividends, quarterly dividend, special dividend")
        {
            InClause = 12, Before = 10, After = 10, Unit = CueUnit.AnyMoney,
            Fires = ["a dividend of 12 cents a share", "a $2 billion dividend"],
            Silent = ["divided $2 billion"],
        },
        new("metric/offer-price", Metric.SharePrice, "offer price, bid price, offer price of, bid price of, takeover price")
        {
            Before = 24, Unit = CueUnit.PerShare,
            Fires = ["below the offer price of $69"],
            Silent = ["the share price of $69"],
        },
        new("metric/stock-price", Metric.SharePrice, "share, shares, stock, share price, stock price, closed, closing, traded, trading, "
            + "ipo, ipo price, closing price, offering, offering price, listing, priced, pricing at, going public, went public, debuted, "
            + "a high of, a low of, all-time low, all-time high, record high, range, trades, trade, opened, opening, ended, settles, "
            + "settled, debut price, record low, changes hands, change hands, "
            + "changed hands, changing hands, came to market, issue price, float price, flotation price, floated at, intraday high, "
            + "52-week high, 52-week low, premarket, after-hours, little changed, unchanged, flat")
        {
            Before = 22, After = 12, Unit = CueUnit.PerShare,
            Fires = ["shares closed at $40", "the stock hit a high of $21 before closing at $19", "Acme priced its IPO at $24"],
            Silent = ["shares worth $2.8 billion", "a ticket costs $40"],
        },
        new("metric/product-price", Metric.Other, "costs, cost, costing, charge, charges, charging, charged, subscription, "
            + "subscriptions, plan, plans, ticket, tickets, retail price, retails for, retailing for, sells for, sell for, list price, "
            + "price tag, starting price, starts at, starting at, start at, priced from, fee, fees, monthly, annually, for each, a "
            + "month, per month, fare, fares, rent, wage, wages, an hour")
        {
            Before = 11, After = 6, Unit = CueUnit.PerShare,
            Fires = ["The ticket costs $40.", "The gadget sells for $99.", "a $30 fee"],
            Silent = ["shares closed at $40", "priced its IPO at $24"],
        },
        new("metric/exchange-rate", Metric.Other, "euro, yen, pound, dollar, yuan, rupee, ruble, crude, gold, bitcoin, oil, commodity")
        {
            Before = 24, Unit = CueUnit.PerShare, IsOfNobody = true,
            Fires = ["The euro traded at $1.1011", "Gold rose to $1,454.22"],
            Silent = ["Acme shares traded at $40"],
        },
        new("metric/market", Metric.Other, "market, industry, sector, stimulus, stimulus package, budget deficit, gdp, gross domestic "
            + "product, trade deficit, economy, national debt, financing gap, addressable market, total addressable market, opportunity, "
            + "market opportunity, tam, public spending, exports, imports, household debt, venture funding, venture capital investment, "
            + "global venture funding, retail sales, consumer spending, household spending, government spending, total sales")
        {
            Before = 8, After = 8, IsOfNobody = true,
            Fires = ["the $470 billion semiconductor industry", "a market of $3 billion"],
            Silent = ["a market value of $3 billion", "$470 billion of debt"],
        },
        new("metric/bid-price", Metric.SharePrice, "bid of, bid, offered, offer of, offering, proposal of, is offering, sweetened offer "
            + "of, raised its bid to, raised its offer to")
        {
            Before = 6, Unit = CueUnit.PerShare,
            Fires = ["which had offered $58", "an initial bid of $55"],
            Silent = ["which had offered $58 million"],
        },
        new("metric/fetched", Metric.DealValue, "fetch, fetched, fetches, fetching, went for, could bring in, would bring in, might bring in, may bring in")
        {
            Before = 7,
            Fires = ["the unit could fetch $3 billion", "which fetched $40 million"],
            Silent = ["fetched water for $4"],
        },
        new("metric/wiped", Metric.Other, "wiping, wiped, wipes, wipe, erasing, erased, erases, shaving, shaved, lopping, lopped")
        {
            Before = 18, IsOfNobody = true,
            Fires = ["wiping $3 billion off its market value", "erased $40 million of its value"],
            Silent = ["a market value of $3 billion"],
        },
        new("metric/many", Metric.Other, "deals, acquisitions, mergers, mergers and acquisitions, rounds, startups, ipos, listings, "
            + "takeovers, financings, deals worth, deals valued at")
        {
            Before = 10, After = 10, IsOfNobody = true,
            Fires = ["$275 billion of mergers and acquisitions", "rounds above $100 million"],
            Silent = ["a $275 billion acquisition"],
        },
        new("metric/assets", Metric.Other, "assets, total assets, assets under management, manages, processes, processed, processing, "
            + "transaction volume, transaction volumes, payment volume, payment volumes, gross merchandise volume, deposits, debt, "
            + "net debt, liabilities, book value, fund, funds, backlog, reserves, premiums, facility, credit, credit line, "
            + "credit facility, loan, loans, savings, synergies, cost savings, cuts, reductions, cash flow, cash, excess cash, "
            + "cash reserves, gross merchandise value, transactions, payments, orders, write-off, charge, charges, fee, fees, bail, "
            + "free cash flow, inventory, severance, compensation package, portfolio, under management, under administration, "
            + "liquidity, dry powder, provision, provisions, borrowings, goodwill, impairment, impairments, writedown, write-down, "
            + "order book, taxes, grant, grants, bonus, salary, pension, payout, package, severance package, bond, bonds, mortgages, "
            + "collateral, cash and equivalents, cash on hand, cash pile, cash burn, restructuring costs, overhead, payroll costs, "
            + "tax bill, prize, contract, contracts, compensation, capital, uninvested capital, pipeline, breakup fee, break fee, "
            + "termination fee, royalty, gain, windfall, list price, list prices, catalogue price, catalog price, sticker price")
        {
            Before = 9, After = 11,
            Fires = ["total assets of 70 mln stg", "a $5 billion Latin America fund", "about $64 million in cash"],
            Silent = ["raised $5 billion"],
        },
        new("metric/owed", Metric.Other, "owe, owes, owed, owing, indebted, assumption of, assume, assumed, assuming")
        {
            Before = 12, After = 9,
            Fires = ["owes its lenders $3 million", "creditors are owed $3 million"],
            Silent = ["an offer of $3 million, owing to its size"],
        },
        new("metric/pocketed", Metric.Other, "stands to make, stand to make, stands to earn, stands to receive, "
            + "stand to receive, pay packet, take home, takes home, took home, bonus plan, retention bonuses")
        {
            Before = 12, After = 14, IsOfNobody = true,
            Fires = ["The founder stands to make $3 million from the sale.", "a $3 million bonus plan for executives"],
            Silent = ["stands to lose its $3 million contract"],
        },
        new("metric/penalty", Metric.Spending, "fine, fines, fined, penalty, penalties, damages, settlement, settle, fining, fines of, "
            + "settled, settles, settling, levy")
        {
            Before = 10, After = 10,
            Fires = ["agreed to a $3 million settlement", "fined $3 million"],
            Silent = ["a refined company"],
        },
        new("metric/debt-raised", Metric.AmountRaised, "issued, issuing, issue, of new shares, of new stock, in new shares, of bonds, of notes, of convertible notes, of senior notes, of convertible bonds, of green bonds, of junk bonds, worth of bonds, worth of notes, bond sale, of "
            + "borrowing, of borrowings, in bonds and loans, convertible debt, of debt, debt sale, bond offering, debt offering, bond "
                + "issue, borrow, borrowed, borrows, bond placement, debt issuance, convertible bond, convertible bonds")
        {
            Before = 12, After = 10,
            Fires = ["issued $40 billion of debt", "$22 billion of borrowing"],
            Silent = ["carries $5 billion of net debt"],
        },
        new("metric/raised", Metric.AmountRaised, "raised, raises, raise, raising, funding, financing, round, series, seed, fundraise, "
            + "fundraising, venture capital, seed round, angel round, proceeds, ipo, initial public offering, public offering, share "
            + "sale, offering, secondary listing, listing, stock market debut, from investors, from outside investors, injection, "
            + "infusion, secures, secured, bags, bagged, bagging, nabs, nabbed, lands, landed, snags, scores, attracted, brought in, "
            + "brings in, pulled in, drummed up, drums up, scraped together, pulled together, tapped investors for, closed on, "
            + "total funding, in capital, pulling in, reeled in, reels in, nab, nabbing, snag, snagged, "
            + "snagging, secure, securing, pocketed, pockets, rake in, raked in, rakes in, raking in, venture backing, capital raise, "
            + "cash injection, convertible note, convertible notes, equity financing, debt financing, pre-seed, pre - seed, funded with, "
            + "fresh capital, new capital, total raised, total it has raised, raised in debt and equity, raised in total, "
            + "private placement, rights issue, placement, share issue")
        {
            Before = 10, After = 10,
            Fires = ["raised $112 million", "a $3 million seed round", "Acme secures $20M to grow", "a $25 billion stock market debut"],
            Silent = ["spent $3 million"],
        },
        new("metric/ticket", Metric.Other, "writes checks, writes cheques, write checks, write cheques, writing checks, writing cheques, first checks, "
            + "first cheques, initial checks, check size, cheque size, check sizes, cheque sizes, ticket size, ticket sizes, checks of, "
            + "cheques of")
        {
            Before = 16, After = 8,
            Fires = ["writes first checks of $5 million", "with a check size of $2 million"],
            Silent = ["checks that raised $5 million"],
        },
        new("metric/got", Metric.AmountRaised, "gets, got, gathered, gathering, receives, received, wins, grabs, seeks, seek, seeking, collect, collected, "
            + "collects, attract, attracting, attracts, netted, netting, picked up, picks up, grabbed, grabbing, take in, takes in, "
            + "taking in, taken in, took in, drew, haul, hauled, scored, scoring, bring in, bringing in, landing, banked")
        {
            IsDoing = true, Before = 6,
            Fires = ["Acme gets $35 million to expand"],
            Silent = ["Acme spent $35 million"],
        },
        new("metric/deal", Metric.DealValue, "deal, takeover, acquisition, purchase, buyout, merger, transaction, bid, offer, sale, "
            + "acquire, acquired, acquiring, acquires, buy, buying, bought, buys, purchased, sell, sold, selling, purchase price, stake, "
            + "investment, price, offered, bids, selloff, sell - off, snap up, snapped up, snapping up, snaps up, scoop up, scooped up, "
            + "scooping up, taken private, take private, taking private, takes private, price tag, buying out, buy out, bought out, "
            + "divest, divested, divesting, divestiture, divestment, sale price, earn-out, earnout, earn - out, takeout, acquirer, "
            + "purchasing, purchases, tie-up, tie - up, merging, approach, overture, proposal, put in, puts in, chipped in, kicked in")
        {
            Before = 8, After = 8,
            Fires = ["a $22 billion takeover", "bought it for $5 billion"],
            Silent = ["earned $5 billion"],
        },
        new("metric/spending", Metric.Spending, "spend, spent, spending, spends, invest, invested, investing, invests, poured, "
            + "committed, commit, paid, pay, paying, pays, capital expenditure, capital expenditures, capex, budget, cost, costs, "
            + "costing, invest in, invest up to, plans to invest, expansion, upgrade, write down, pour, pouring, pours, pump, pumped, "
            + "pumping, sunk, sank, sinking, ploughed, plough, inject, injected, earmark, earmarked, earmarks, allocate, allocated, "
            + "allocates, allocating, outlay, outlays, commits, committing, shell out, shelled out, splash out, splashed out, plow, "
            + "plowed, plowing, lavished, lavishing, splurged, splurging, burned, burned through, burning, burns, burn, write off, "
            + "set aside, put aside")
        {
            IsDoing = true, Before = 9, After = 8,
            Fires = ["spent $3 million on advertising", "a $300 million expansion"],
            Silent = ["raised $3 million"],
        },
        new("metric/buyback", Metric.Spending, "buy back, buyback, buybacks, repurchase, repurchases, share buyback, share repurchase")
        {
            Before = 11, After = 11,
            Fires = ["plans to buy back $150 million worth of shares", "a $5 billion buyback"],
            Silent = ["bought Acme for $5 billion"],
        },
    ];

    /// <summary>The words with which cues begin.</summary>
    public static readonly TableBits ByFirstWord = new(All.Select(cue => cue.Words).ToList());

    /// <summary>How far the cue that reaches farthest stands before its amount, in points.</summary>
    public static readonly int FarthestBefore = All.Max(cue => cue.Before);

    /// <summary>How far the cue that reaches farthest stands after its amount, in points.</summary>
    public static readonly int FarthestAfter = All.Max(cue => cue.After);
}
