using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Profiles;
using static DealFacts.Extraction.Patterns.Piece;

namespace DealFacts.Extraction.Claims;

/// <summary>The ways in which a sentence names what another sentence says is bought.</summary>
internal static class TargetRules
{
    private static readonly Piece Names = Ahead(Token(_ => true).Maybe);

    /// <summary>The rules.</summary>
    public static readonly RuleBook<TargetFind> Book = new(
        new("target/are", ["the", Word("acquired", "two", "three", "four", "five", "six", "new").UpTo(2), Any(In(DealNouns.Units),
            In(CompanyWords.Plurals)).As("noun"), Word("is", "are", "was", "were"), Names], m => Read(m, m.Words("noun")))
        {
            Fires = ["The banks are Lowell Bank, Zenwick Savings Bank and Harper Trust Co.",
                "The companies are Lowell Inc of Toledo, Ohio, and Zenwick Corp of Erie, Pa."],
            Silent = ["The banks are in Boston.", "The banks of Lowell Inc are sound."],
        },
        new("target/trades-as", ["the", In(DealNouns.Units).As("noun"), ",", Word("which", "that").Maybe, Any(Seq(Word("trades", "trading",
            "operates", "operating", "known", "branded"), Word("as", "under").Maybe), Seq(Word("is").Maybe, Word("called", "named", "dubbed"))),
            Names], m => Read(m, m.Words("noun")))
        {
            Fires = ["The unit, which trades as Lowell Tools, has 400 staff.", "The division, known as Zenwick, is based in Bern.",
                "The business, called Lowell Tools, was founded in 1990."],
            Silent = ["The unit, which trades in oil, has 400 staff.", "The unit, known for pumps, is new."],
        },
        new("target/they", [Any(Word("they"), ChunkIn(IsThey)), Word("are", "were"), Names], m => Read(m, ""))
        {
            Fires = ["They are Lowell Bank and Zenwick Savings Bank."],
            Silent = ["They are in Boston.", "They are growing."],
        },
        new("target/included", [Word("included", "involved"), "in", "the", In(DealNouns.Deals), Word("is", "are", "was", "were"), Names],
            m => Read(m, ""))
        {
            Fires = ["Included in the sale were Lowell Tools Inc and Zenwick Inc."],
            Silent = ["Included in the sale were two plants."],
        },
        new("target/includes", ["the", In(DealNouns.Deals), Word("includes", "included", "involves", "covers", "comprises"), Names],
            m => Read(m, ""))
        {
            Fires = ["The acquisition includes Lowell Tools Inc and Zenwick Inc."],
            Silent = ["The acquisition includes two plants."],
        },
        new("target/owners", [Word("owner", "owners", "holder", "holders"), "of", Names], m => Read(m, "company"))
        {
            Fires = ["The shares went to two men, the sole owners of Lowell Tools Inc."],
            Silent = ["The owners of two plants agreed."],
        },
        new("target/agreed-with", [Word("agreement", "agreements", "contracts", "letters"), Word("have", "has",
            "had").Maybe, Word("been").Maybe, Word("signed", "reached"), "with", Names], m => Read(m, ""))
        {
            Fires = ["It said agreements have been signed with Lowell Bank and Zenwick Savings Bank."],
            Silent = ["An agreement was signed with two banks."],
        });

    private static bool IsThey(TermLine line, Term term) =>
        term.Chunk is NameMention { Kind: MentionKind.Pronoun } && line.Document.Tokens[term.First].Lower == "they";

    private static TargetFind? Read(Match match, string noun)
    {
        IReadOnlyList<int> names = NameList.Read(match.Line, match.End);
        return names.Count == 0 ? null : new TargetFind(names.Select(at => NounPhraseReader.PartyAt(match.Line, at)).ToList(), match.Line,
            noun);
    }
}
