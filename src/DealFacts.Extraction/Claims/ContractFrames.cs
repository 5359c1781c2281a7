namespace DealFacts.Extraction.Claims;

/// <summary>The frames of work and goods that one company orders of another: "won a contract from", "ordered 40 jets from".</summary>
internal static class ContractFrames
{
    /// <summary>All of them.</summary>
    public static readonly DealFrame[] All =
    [
        new("deal/contract", DealKind.Contract)
        {
            Nouns = ["contract", "contracts"],
            Object = FrameObject.Target, Subject = PartyRole.Supplier, ObjectRole = PartyRole.Customer,
            Complements = [("with", PartyRole.Customer), ("from", PartyRole.Customer), ("by", PartyRole.Customer)],
            Fires = ["Acme won a contract from Widget Inc.", "Acme received a $5 million contract from Widget Inc."],
            Silent = ["Contract workers label the data."],
        },
        new("deal/order", DealKind.Contract)
        {
            Nouns = ["order", "orders", "purchase order"],
            Object = FrameObject.Target, Subject = PartyRole.Supplier, ObjectRole = PartyRole.Customer,
            Complements = [("from", PartyRole.Customer), ("by", PartyRole.Customer)],
            Fires = ["Acme won a $5 million order from Widget Inc.", "Widget Inc placed a $5 million order for pumps with Acme Corp."],
            Silent = ["In order to grow, Acme Corp hired Widget Inc.", "Acme Corp won a court order from Widget Inc.",
                "Acme Corp booked orders of $5 million."],
        },
        new("deal/orders", DealKind.Contract)
        {
            Verbs = ["order"],
            Object = FrameObject.Ordered, Subject = PartyRole.Customer, ObjectRole = PartyRole.Supplier,
            Fires = ["Widget Inc has ordered 40 pumps from Acme Corp.", "Widget Inc ordered $5 million of pumps from Acme Corp."],
            Silent = ["The judge ordered Acme Corp to take 40 pumps from Widget Inc.", "Widget Inc ordered lunch from Acme Corp."],
        },
        new("deal/supply", DealKind.Contract)
        {
            Verbs = ["supply"],
            Object = FrameObject.None, Subject = PartyRole.Supplier, ObjectRole = PartyRole.Customer,
            Complements = [("to", PartyRole.Customer), ("for", PartyRole.Customer)],
            Fires = ["Acme Corp signed a deal to supply Widget Inc with pumps.", "Acme Corp won a contract to supply pumps to Widget Inc."],
            Silent = ["Acme Corp supplies Widget Inc with pumps.", "Acme Corp plans to supply pumps to Widget Inc."],
        },
        new("deal/the-order", DealKind.Contract)
        {
            Nouns = ["order", "contract"],
            Object = FrameObject.None, Subject = PartyRole.Customer, IsGeneric = true,
            Fires = ["Widget Inc has ordered 40 pumps from Acme Corp. The order is worth $5 million."],
            Silent = ["The order of the day is calm."],
        },
    ];
}
