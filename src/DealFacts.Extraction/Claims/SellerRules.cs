using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using static DealFacts.Extraction.Patterns.Piece;

namespace DealFacts.Extraction.Claims;

/// <summary>The ways in which a sentence tells who sells what another sentence says is bought.</summary>
internal static class SellerRules
{
    private static readonly Piece Owned = Of(TermKind.Company, TermKind.Name).As("owned");

    private static readonly Piece Being = Seq(Word(",").Maybe, Word("which", "that").Maybe, Word("both", "all").Maybe,
        Word("is", "was", "are", "were").Maybe, Word("now", "currently").Maybe);

    private static readonly Piece Next = Ahead(Token(_ => true).Maybe);

    private static readonly Piece Stop = Any(Word(",", ";", "of", "now"), Of(TermKind.Company, TermKind.Percent), In(ClauseWords.Speech));

    /// <summary>The rules.</summary>
    public static readonly RuleBook<SellerFind> Book = new(
        new("seller/said", [Any(Seq("the", In(PartyWords.Sellers)), ChunkIn(IsTheSeller)), Word("is", "was", "are", "were"), Next],
            m => Read(m, null))
        {
            Fires = ["The vendor was a private trust.", "The seller is Lowell Inc."],
            Silent = ["The seller was not named.", "The best seller was Lowell Inc."],
        },
        new("buyer/said", [Any(Seq("the", In(PartyWords.Buyers)), ChunkIn(IsTheBuyer), Seq("the", Word("purchasing", "acquiring", "buying"),
            Word("company", "firm", "group", "concern"))), Any(Word("is", "was", "are", "were", "be"),
            Word(","), Seq("will", "be")),
                Word("the").Maybe, Ahead(Of(TermKind.Company)), Next], m => Read(m, null) is { } find ? find with { IsBuyer = true } : null)
        {
            Fires = ["The buyer is Lowell Inc.", "The purchaser, Lowell Inc, makes tools."],
            Silent = ["The buyer was not named.", "The buyer is a company in Ohio."],
        },
        new("seller/aside", [Any(Seq("the", In(PartyWords.Sellers)), ChunkIn(IsTheSeller)), ",", Ahead(Of(TermKind.Company)), Next],
            m => Read(m, null))
        {
            Fires = ["The seller, Lowell Inc, received stock."],
            Silent = ["The seller, a trust, received stock."],
        },
        new("seller/paid", [Word("pay", "pays", "paid", "paying"), Of(TermKind.Money), "to", Word("the").Maybe, Next], m => Read(m, null))
        {
            Fires = ["It will pay five mln dlrs to the Osgood family for the shares.", "It paid five mln dlrs to Lowell Inc."],
            Silent = ["It paid five mln dlrs to its creditors."],
        },
        new("seller/bought-from", [In(PartyWords.Bought), Word("is", "was", "are", "were", "have", "has"), Word("been", "being").Maybe,
                Word("bought", "purchased", "acquired", "obtained"), "from", Next],
            m => Read(m, null))
        {
            Fires = ["The shares were bought from Lowell Inc, a holding company.", "The stake was acquired from the Osgood family."],
            Silent = ["The shares were bought from 20 dlrs to 22 dlrs.", "The shares were bought in the open market."],
        },
        new("seller/owner", [Any(Word("its", "their"), ChunkIn(IsIts).As("its")), Word("owner", "owners", "parent"), Word(",").Maybe, Next],
            m => Read(m, null) is { } find ? find with { OwnerOf = m.Chunk<NameMention>("its")?.Entity } : null)
        {
            Fires = ["Its owner, the Osgood family, will remain."],
            Silent = ["Its owner will remain."],
        },
        new("seller/thing-owned", ["the", In(DealNouns.Units), Being, Any(Seq(Word("wholly", "jointly").Maybe, In(PartyWords.Owned)),
                Seq("being", "sold")), "by", Next], m => Read(m, null))
        {
            Fires = ["The system, being sold by Lowell Inc, has 18,000 subscribers.", "The mill, now owned by Lowell Inc, is idle."],
            Silent = ["The mill is owned by its employees.", "The pumps are being sold by Lowell Inc."],
        },
        new("seller/owns", [Owned, Being, Word("wholly", "fully", "privately").Maybe, Word("owned", "held", "controlled"), "by", Next],
            m => Read(m, m.Chunk<NameMention>("owned")?.Entity))
        {
            Fires = ["Lowell Inc, owned by the Harper family, makes tools.", "Lowell Inc is controlled by Zenwick Corp."],
            Silent = ["Lowell Inc is 40 pct owned by Zenwick Corp.", "Lowell Inc owned Zenwick Corp."],
        },
        new("seller/part-of", [Owned, Word(",").Maybe, Word("which", "that").Maybe, Word("is", "was"), Until(Seq(In(PartyWords.Parts),
            "of"), 6, unless: Stop), Next], m => Read(m, m.Chunk<NameMention>("owned")?.Entity))
        {
            Fires = ["Lowell Inc is a wholly owned subsidiary of Zenwick Corp."],
            Silent = ["Lowell Inc is a maker of tools.", "Lowell Inc is a rival of Zenwick Corp."],
        });

    private static SellerFind? Read(Match match, Entity? owned)
    {
        TermLine line = match.Line;
        int at = line.Is(match.End, "the") && line.IsParty(match.End + 1) ? match.End + 1 : match.End;
        Party? seller = HolderReader.At(line, at) ?? (line.IsParty(at)
            && line.MentionAt(at)!.Kind == MentionKind.Name ? NounPhraseReader.PartyAt(line, at) : null);
        return seller is null ? null : new SellerFind(seller, line, owned, match.RuleId);
    }

    private static bool IsTheSeller(TermLine line, Term term) =>
        term.Chunk is NameMention { Kind: MentionKind.Description }
            && PartyWords.Sellers.Contains(line.Document.Tokens[term.End - 1].Word);

    private static bool IsTheBuyer(TermLine line, Term term) =>
        term.Chunk is NameMention { Kind: MentionKind.Description }
            && PartyWords.Buyers.Contains(line.Document.Tokens[term.End - 1].Word);

    private static bool IsIts(TermLine line, Term term) => term.Chunk is NameMention { Kind: MentionKind.Pronoun };
}
