namespace DealFacts.Extraction.Claims;

/// <summary>The frames of listings and partnerships, and of the bare "deal" told before.</summary>
internal static class AgreementFrames
{
    /// <summary>All of them.</summary>
    public static readonly DealFrame[] All =
    [
        new("deal/ipo", DealKind.InitialPublicOffering)
        {
            Nouns = ["ipo", "ipos", "initial public offering", "public offering", "share sale", "share offering", "stock offering",
                "listing", "stock market debut", "market debut", "stock market bow", "trading debut",
                "public debut", "nasdaq debut", "direct listing", "initial public offerings", "public offerings", "market debuts", "public debuts",
                "stock market debuts", "trading debuts",
                    "flotation",
                "float", "stock market listing", "public listing"],
            Verbs = ["go public"],
            Object = FrameObject.None, Subject = PartyRole.Issuer, Complements = [("of", PartyRole.Issuer), ("by", PartyRole.Issuer),
                ("for", PartyRole.Issuer)],
            Fires = ["Acme went public in 2018.", "Acme's IPO raised $2 billion."],
            Silent = ["Initial reactions were public."],
        },
        new("deal/partnership", DealKind.Partnership)
        {
            Nouns = ["partnership", "partnerships", "collaboration", "alliance", "cooperation", "joint venture", "synergy", "tie-up",
                "licensing pact", "licensing deal", "licensing agreement", "license agreement", "licence agreement",
                    "collaboration agreement",
                "partnership agreement", "distribution agreement", "distribution deal"],
            Object = FrameObject.Target, Subject = PartyRole.Partner, ObjectRole = PartyRole.Partner,
            Complements = [("with", PartyRole.Partner), ("between", PartyRole.Partner), ("of", PartyRole.Partner)],
            Fires = ["Acme Corp announced a partnership with Widget Inc."],
            Silent = ["The limited partnership has two members."],
        },
        new("deal/deal", DealKind.Acquisition)
        {
            Nouns = ["deal", "transaction"],
            Object = FrameObject.None, Subject = PartyRole.Acquirer, IsGeneric = true,
            Fires = ["Acme Corp bought Widget Inc. The deal is expected to close in March."],
            Silent = ["A good deal of rain fell."],
        },
    ];
}
