using DealFacts.Extraction.Lexicon;

namespace DealFacts.Extraction.Names;

/// <summary>
/// All signs by which names are told apart. Each adds to the score of its kind; the highest sum over all mentions decides.
/// </summary>
internal static class CueTable
{
    /// <summary>The signs.</summary>
    public static readonly IReadOnlyList<Cue> Cues =
    [
        new("organization/tail", CuePlace.Tail, OrganizationWords.Tails, EntityKind.Organization, 4)
        {
            Fires = ["<Harbor Savings> said", "with <Ostrava Partners>"],
            Silent = ["<Jane Roe> said"],
        },
        new("organization/government", CuePlace.Within, OrganizationWords.Government, EntityKind.Organization, 5)
        {
            Fires = ["the <Arden Department of Roads>"],
            Silent = ["<Zunalo> said"],
        },
        new("organization/body", CuePlace.Head, NameConnectors.OfHeads, EntityKind.Organization, 5)
        {
            Fires = ["the <Bank of Arden>"],
            Silent = ["the <Arden Bridge>"],
        },
        new("organization/house", CuePlace.Head, NameConnectors.ForeignHeads, EntityKind.Organization, 5)
        {
            Fires = ["the <Grupo Zunalo>", "from <Banco Arden>"],
            Silent = ["the <Arden Bridge>"],
        },
        new("organization/verb", CuePlace.After, CompanyWords.Verbs, EntityKind.Organization, 2)
        {
            Fires = ["<Zunalo> agreed to buy", "<Zunalo> raises $5 million"],
            Silent = ["<Zunalo> laughed"],
        },
        new("organization/owner", CuePlace.Owned, CompanyWords.Nouns, EntityKind.Organization, 3)
        {
            Fires = ["<Zunalo>'s revenue", "<Zunalo>'s first-quarter loss"],
            Silent = ["<Zunalo>'s cousin"],
        },
        new("organization/noun", CuePlace.After, CompanyWords.Nouns, EntityKind.Organization, 2)
        {
            Fires = ["<Zunalo> shares rose", "<Zunalo> shareholders"],
            Silent = ["<Zunalo> bridge"],
        },
        new("organization/sort-before", CuePlace.Before, CompanyWords.Sorts, EntityKind.Organization, 4)
        {
            Describes = true,
            Fires = ["the startup <Zunalo>", "car maker <Zunalo>", "to the car maker, <Zunalo>, for"],
            Silent = ["a bridge in <Zunalo>"],
        },
        new("organization/apposition", CuePlace.Apposition, CompanyWords.Sorts, EntityKind.Organization, 4)
        {
            Fires = ["<Zunalo>, a Dutch startup that", "<Zunalo>, the online bank"],
            Silent = ["<Zunalo>, who founded the bank"],
        },
        new("organization/deal-object", CuePlace.Before, CompanyWords.ObjectVerbs, EntityKind.Organization, 3)
        {
            Fires = ["acquired <Zunalo>", "invested in <Zunalo>", "led by <Zunalo>"],
            Silent = ["met <Zunalo>"],
        },
        new("organization/office-of", CuePlace.Before, PersonWords.OfficesOf, EntityKind.Organization, 4)
        {
            Fires = ["the chief executive of <Zunalo>", "founder of <Zunalo>"],
            Silent = ["the streets of <Zunalo>"],
        },
        new("organization/clause", CuePlace.After, CompanyWords.Clauses, EntityKind.Organization, 3)
        {
            Fires = ["<Zunalo>, which employs 300 people", "<Zunalo>, which had sales of"],
            Silent = ["<Zunalo>, which costs $5"],
        },
        new("firm/dealt-in", CuePlace.Before, FirmProofs.Before, EntityKind.Organization, 0)
        {
            Proves = true,
            Fires = ["shares of <Tommy Fairlie> fell", "the takeover of <Tommy Fairlie>"],
            Silent = ["a letter of <Tommy Fairlie>", "led by <Tommy Fairlie>"],
        },
        new("firm/sort-before", CuePlace.Before, FirmProofs.Sorts, EntityKind.Organization, 0)
        {
            Proves = true,
            Fires = ["the brokerage <Ernest Fairlie>", "shoe maker <Ernest Fairlie>"],
            Silent = ["the dealer <Ernest Fairlie>", "the head of its bank, <Ernest Fairlie>, said"],
        },
        new("firm/apposition", CuePlace.Apposition, FirmProofs.Sorts, EntityKind.Organization, 0)
        {
            Proves = true,
            Fires = ["<Ernest Fairlie>, a maker of shoes", "<Ernest Fairlie>, the Ohio retailer that"],
            Silent = ["<Ernest Fairlie>, a dealer in art", "<Ernest Fairlie>, who founded the bank"],
        },
        new("firm/business", CuePlace.Owned, FirmProofs.Owned, EntityKind.Organization, 0)
        {
            Proves = true,
            Fires = ["<Tommy Fairlie>'s revenue", "<Tommy Fairlie>'s annual sales"],
            Silent = ["<Tommy Fairlie>'s cousin", "<Tommy Fairlie>'s shares"],
        },
        new("firm/outlets", CuePlace.After, FirmProofs.After, EntityKind.Organization, 0)
        {
            Proves = true,
            Fires = ["<Tommy Fairlie> stores", "<Tommy Fairlie> shares fell"],
            Silent = ["<Tommy Fairlie> said"],
        },
        new("person/role-before", CuePlace.Before, PersonWords.SureRoles, EntityKind.Person, 5)
        {
            Describes = true,
            Fires = ["Chief Executive <Jane Roe>", "analyst <Jane Roe>"],
            Silent = ["startup <Zunalo>"],
        },
        new("person/honorific", CuePlace.Before, PersonWords.Honorifics, EntityKind.Person, 10)
        {
            Fires = ["Mr <Roe>", "Mr. <Roe>"],
            Silent = ["the <Roe>"],
        },
        new("person/founder", CuePlace.Before, PersonWords.Makers, EntityKind.Person, 3)
        {
            Fires = ["founded by <Jane Roe>"],
            Silent = ["backed by <Zunalo>"],
        },
        new("person/speech", CuePlace.After, PersonWords.Speech, EntityKind.Person, 1)
        {
            Fires = ["<Jane Roe> argued"],
            Silent = ["<Zunalo> raised"],
        },
        new("person/verb", CuePlace.After, PersonWords.Verbs, EntityKind.Person, 4)
        {
            Fires = ["<Jane Roe> wrote", "<Roe>, who founded"],
            Silent = ["<Zunalo> raised"],
        },
        new("person/belongings", CuePlace.After, PersonWords.Belongings, EntityKind.Person, 3)
        {
            Fires = ["the <Quell> administration", "a <Quell> aide said"],
            Silent = ["the <Zunalo> board"],
        },
        new("person/owner", CuePlace.Owned, PersonWords.Owned, EntityKind.Person, 5)
        {
            Fires = ["<Roe>'s company has grown", "<Roe>'s fortune"],
            Silent = ["<Zunalo>'s revenue"],
        },
        new("person/apposition", CuePlace.Apposition, PersonWords.SureRoles, EntityKind.Person, 5)
        {
            Fires = ["<Jane Roe>, president of Zunalo", "<Jane Roe>, the company's founder"],
            Silent = ["<Zunalo>, a Dutch startup"],
        },
        new("place/before", CuePlace.Before, PlaceNames.Prepositions, EntityKind.Place, 2)
        {
            Fires = ["based in <Arden>", "in <Arden>"],
            Silent = ["with <Zunalo>"],
        },
        new("place/based", CuePlace.After, LocationWords.Seated, EntityKind.Place, 9)
        {
            Fires = ["to buy <Arden>-based Zunalo"],
            Silent = ["to buy <Zunalo>"],
        },
        new("place/after", CuePlace.After, PlaceNames.Followers, EntityKind.Place, 3)
        {
            Fires = ["an <Arden> suburb"],
            Silent = ["<Zunalo> said"],
        },
        new("product/after", CuePlace.After, ProductWords.Words, EntityKind.Other, 3)
        {
            Fires = ["its <Zuno> app", "the <Zuno 3> platform"],
            Silent = ["<Zunalo> said"],
        },
        new("product/made", CuePlace.After, ProductWords.Makers, EntityKind.Other, 4)
        {
            Fires = ["<Zuno> maker Zunalo", "the <Zuno> maker said"],
            Silent = ["<Zuno> makes pumps"],
        },
        new("product/apposition", CuePlace.Apposition, ProductWords.Words, EntityKind.Other, 4)
        {
            Fires = ["<Zuno>, its language model", "<Zuno>, a dating app that"],
            Silent = ["<Zunalo>, a Dutch startup"],
        },
        new("product/listed", CuePlace.Before, ProductWords.Lists, EntityKind.Other, 4)
        {
            Fires = ["its apps include <Zuno>"],
            Silent = ["its investors include <Zunalo>"],
        },
        new("product/owned", CuePlace.OwnedBy, PlaceNames.Known, EntityKind.Other, 2)
        {
            Fires = ["Zunalo's <Zuno>"],
            Silent = ["Japan's <Zunalo>", "its <Zunalo>"],
        },
        new("product/tail", CuePlace.Tail, ProductWords.Tails, EntityKind.Other, 4)
        {
            Fires = ["the <Clean Water Act>", "the <Arden 40 Index>"],
            Silent = ["the <Bank of Arden>"],
        },
        new("place/tail", CuePlace.Tail, PlaceNames.Tails, EntityKind.Place, 2)
        {
            Fires = ["on <Arden Island>"],
            Silent = ["the <Bank of Arden>"],
        },
        new("product/before", CuePlace.Before, ProductWords.Words, EntityKind.Other, 3)
        {
            Fires = ["the game <Zuno>"],
            Silent = ["startup <Zunalo>"],
        },
    ];
}
