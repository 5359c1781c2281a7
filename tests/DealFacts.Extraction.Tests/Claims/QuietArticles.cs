namespace DealFacts.Extraction.Tests.Claims;

/// <summary>Short articles without a deal, each about another thing.</summary>
public static class QuietArticles
{
    public static TheoryData<string, string> All => new()
    {
        {
            "product launch",
            """
            Velmora Systems unveils a smaller pump

            PORTLAND - Velmora Systems on Tuesday unveiled a pump that fits in a backpack. The pump costs $499 and ships in May, the company said.

            Chief Executive Ada Moss said that farmers had asked for it for years. "They wanted something to carry," she said.

            The company sold 300,000 pumps last year.
            """
        },
        {
            "earnings",
            """
            Pellworth profit rises on demand for sails

            Pellworth Inc. said its net income rose to $42 million in the third quarter from $38 million a year earlier. Revenue rose 6 percent to $610 million.

            The company raised its forecast for the year and now expects revenue of $2.4 billion. Its shares closed at $31.20.
            """
        },
        {
            "market report",
            """
            Stocks end higher

            Shares rose on Friday, led by makers of chips. The index gained 1.2 percent to 3,412.

            Investors bought bonds as well, and the yield fell to 4.1 percent. Larch Marine rose 3 percent and Osterby Tools lost 2 percent.
            """
        },
        {
            "sports",
            """
            Rovers hold on for a point

            The Rovers acquired a taste for late goals this season and took another on Saturday. Their coach bought time with three substitutions.

            "We sold ourselves short in the first half," he said. Tickets for the next round go on sale on Monday.
            """
        },
        {
            "property tips",
            """
            Five tips before you make an offer

            Look at the roof. Ask who owned the house and what they paid. Put aside 20 percent of the price.

            An offer is a promise, so talk to your bank first. A good deal today may be a bad investment tomorrow.
            """
        },
        {
            "hiring",
            """
            Velmora Systems to hire 300 engineers

            Velmora Systems will hire 300 engineers in Lisbon by 2026, the company said. It has 4,000 employees.

            Ada Moss, who joined from Pellworth Inc. last year, will lead the team.
            """
        },
        {
            "opinion",
            """
            The trouble with big ideas

            Every merger of minds needs a quarrel. I have bought into too many fashions and sold too few, and I have learned that a partnership is only as good as its worst morning.

            Invest in friends, not in furniture.
            """
        },
        {
            "court",
            """
            Jury finds for Larch Marine

            A jury ordered Osterby Tools to pay Larch Marine $12 million for copying the design of a winch. Osterby Tools said it would appeal.

            The companies compete for the same customers.
            """
        },
        {
            "commodity wire",
            """
            India bought 20,000 tonnes of optional origin soybean oil at an
            average 318 dlrs a tonne for April delivery, traders said.
                The state buyer had sought 30,000 tonnes in its tender, they said.
            Malaysia sold two cargoes of refined palm olein on Monday.
             Reuter
            """
        },
        {
            "contract talks with union",
            """
            Ferry workers reject latest offer

            Members of the ferry workers' union voted by 61 percent to reject the latest offer from Norlund Lines, the union said on Friday.

            The company had proposed a raise of 9 percent over three years. Talks resume on Monday, and a strike could begin a week later. Norlund said that it was open to any deal that was fair.

            Norlund carries 12 million passengers a year and had revenue of 4.1 billion crowns in 2018.
            """
        },
        {
            "dividend wire",
            """
            Crestline Utilities Inc said its board declared a quarterly dividend
            of 41 cts per share, up from 39 cts, payable June 10 to holders of
            record on May 20.
                The company also said shareholders at the annual meeting elected
            three directors and approved an increase in authorized shares to 40
            mln from 25 mln.
             Reuter
            """
        },
        {
            "earnings wire",
            """
            Marlow Paper Corp said fourth quarter net income rose to 12.4 mln
            dlrs or 61 cts a share from 9.8 mln dlrs or 48 cts a share a year
            earlier.
                Sales rose to 310 mln dlrs from 288 mln dlrs.
                It said results include a 1.2 mln dlr gain from the early
            retirement of debt and a 900,000 dlr charge for the closing of its
            Fenwick mill.
                The company said it expects 1988 capital spending of about 60 mln
            dlrs, up from 44 mln dlrs this year.
             Reuter
            """
        },
        {
            "events and culture",
            """
            City museum reopens after $30 million renovation

            The Halden Museum reopened on Saturday after a renovation that took four years and cost $30 million. The city paid $18 million and private donors the rest.

            The museum bought no new works this year but borrowed 60 paintings from a collection in Basel. Admission is $15, and members enter free.

            More than 4,000 visitors came on the first day.
            """
        },
        {
            "hiring and layoffs",
            """
            Brightmoor cuts 1,200 jobs as ad market slows

            Brightmoor Media will cut 1,200 jobs, or 8 percent of its workforce, Chief Executive Dana Cole told staff on Monday.

            The company will take a charge of $90 million to $110 million in the second quarter. It also withdrew its forecast of $4.4 billion in revenue for the year.

            Brightmoor had hired heavily after 2019 and now employs 15,000 people in 30 countries. Analysts at Pellham Securities said that the cuts would save $150 million a year.
            """
        },
        {
            "lawsuit",
            """
            Judge lets chip patent case against Orvane go on

            WILMINGTON - A federal judge on Thursday refused to throw out a lawsuit in which Quillan Devices accuses Orvane Semiconductor of copying its designs.

            Quillan seeks $240 million in damages. Orvane, which had offered to settle for $15 million, said it would appeal. "We bought nothing and took nothing," its lawyer told reporters.

            The two companies were partners until 2016, when their joint research agreement expired. Orvane shares fell 2.4 percent to $18.20.
            """
        },
        {
            "market wrap",
            """
            Stocks slip as yields climb

            The benchmark index fell 0.8 percent on Monday as the yield on the 10-year note rose to 4.3 percent. Traders sold technology shares and bought banks.

            Orvane lost 3.1 percent after Pellham Securities cut its rating to hold. Tellgrove Bank added 1.9 percent ahead of its results. Oil rose $1.10 to $81.40 a barrel.

            "Nobody wants to buy before the jobs report," said Lin Tao, a trader at Hardwick Capital.
            """
        },
        {
            "opinion on mergers",
            """
            Why most mergers fail

            Executives love mergers, and most mergers disappoint. Studies put the share of deals that lose money for the buyer at more than half.

            The reasons are dull: buyers pay too much, cultures clash, and integration takes longer than planned. A good banker can make any purchase look cheap.

            The best acquisition may be the one that a company does not make.
            """
        },
        {
            "policy",
            """
            Senate panel backs $52 billion for chip makers

            A Senate committee on Tuesday approved a bill that would give $52 billion in subsidies to chip makers that build factories at home.

            Orvane and Quillan have both lobbied for the money. Orvane said that it would spend $10 billion on a factory in Ohio if the bill became law.

            Opponents said that the government should not take stakes in private companies or pick winners.
            """
        },
        {
            "product",
            """
            Tindra's new watch lasts a month on one charge

            Tindra on Wednesday showed a watch that it says will run for 30 days between charges. The Tindra Pace costs $249 and goes on sale on October 3.

            It competes with watches from Sorrel and Vantor, both of which sell for $399. Tindra sold 2 million watches last year, according to the research firm Market Lens.

            The company also cut the price of its older model by $50. Buyers who trade in an old watch get a $60 credit.
            """
        },
        {
            "profile",
            """
            The baker who would not sell out

            Ana Ruiz started Ruiz & Daughters with $8,000 borrowed from an aunt. Twenty years on, the bakery has 14 shops, 230 employees and sales of about $22 million a year.

            She says that larger rivals call every spring. She does not call back. "I would rather invest in ovens," she said.

            The company buys its flour from Kestrel Mills and its trucks second-hand. Last year it opened a plant in Fresno that cost $3 million.
            """
        },
        {
            "startup guide",
            """
            How to pitch an investor in ten minutes

            Start with the problem. Investors hear hundreds of pitches a year, and most fund fewer than ten companies. Say what you will do with the money.

            Know your numbers: how much you pay to acquire a customer, how long the customer stays, and how many months of cash you have. Do not ask for a valuation that you cannot explain.

            Follow up within two days. A round takes three to six months to close, so begin early.
            """
        },
    };
}
