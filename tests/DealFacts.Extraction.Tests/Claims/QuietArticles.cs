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
    };
}
