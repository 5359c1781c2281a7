static partial class Facts
    {
        internal static partial class Packed
        {
            internal static string OrlaRobotics => @"
dealfacts	1
company	Orla Robotics	Orla Robotics	Company				warehouse robots
  founded	Year	2015-01-01	2015-12-31	\e
deal	Corvane Orla Robotics Acquisition	Acquisition	InTalks	0	Single
  party	Acquirer	Corvane
  party	Target	Orla Robotics
  value	money	USD	MoreThan	4000000000				$4 billion
  claim	InTalks
    amount	money	USD	MoreThan	4000000000				$4 billion
    cite	a.txt	2	5	200	65	test/rule	Corvane is in talks to buy Orla Robotics for more than $4 billion
figure	Orla Robotics	Revenue	Actual	Inconsistent
  amount	money	USD	Exact	250500000.5				$250.5000005 million
  period	Year	2023-01-01	2023-12-31	in 2023
  claim
    amount	money	USD	Exact	250500000.5				$250.5000005 million
    period	Year	2023-01-01	2023-12-31	in 2023
    cite	a.txt	9	5	900	41	test/rule	Revenue was $250.5000005 million in 2023.
figure	Orla Robotics	DealValue	Proposed	Single
  amount	money	\e	Vague					billions
  claim
    amount	money	\e	Vague					billions
    cite	a.txt	1	5	100	32	test/rule	Orla Robotics DealValue billions
disagreement	Period	Orla Robotics	Revenue
  side	2023
    claim
      amount	money	USD	Exact	250500000.5				$250.5000005 million
      period	Year	2023-01-01	2023-12-31	in 2023
      cite	a.txt	9	5	900	41	test/rule	Revenue was $250.5000005 million in 2023.
  side	2024
    claim		Wire & Co
      amount	money	USD	Exact	250500000.5				$250.5000005 million
      period	Year	2024-01-01	2024-12-31	in 2024
      cite	b.txt	4	5	400	41	test/rule	It sold for $250.5000005 million in 2024.
";
        }
    }
}
