namespace DealFacts.Extraction.Claims;

/// <summary>What stands between an agreement and its end: approvals, suits, delays.</summary>
internal static class StageApprovals
{
    /// <summary>In order of weight.</summary>
    public static readonly StageRule[] Rules =
    [
        new("stage/approval", DealStage.Pending,
            "[received|receives|won|wins|gets|got|obtained|secured government|regulatory|antitrust|shareholder|stockholder|final|"
                + "preliminary|federal|board|court|necessary|all|the? regulatory|federal|state|court|necessary|required|shareholder|"
                + "board? approval|approvals|clearance|permission|consent]")
            { Fires = ["received approval from the bureau for"], Silent = ["seeks approval"] },
        new("stage/approval-of", DealStage.Pending, "[received|receives|won|wins|got|gets|gained|obtained|secured _ approval|clearance|"
            + "permission|consent|blessing|nod]") { Fires = ["received Treasury approval to buy", "has won the blessing of the board"],
            Silent = ["received a share of the sum"] },
        new("stage/offer-began", DealStage.Proposed, "offer|bid * * * [began|begins|commenced|commences|started|starts]")
            { Fires = ["its tender offer for the shares began today"], Silent = ["the school began today"] },
        new("stage/go-ahead", DealStage.Pending, "[go - ahead]")
            { Fires = ["was given the go-ahead to buy"], Silent = ["go and see"] },
        new("stage/gave-approval", DealStage.Pending,
            "gave|given|gives|granted|grants its|their|the? [final|preliminary|conditional|tentative|formal|unanimous? approval|"
                + "clearance|consent|permission|blessing|nod]")
            { Fires = ["gave final approval to the purchase"], Silent = ["seeks final approval"] },
        new("stage/gave-approval-to", DealStage.Pending, "gave|given|gives|granted|grants * * [approval|clearance|permission|consent|"
            + "authority|authorization] to|for") { Fires = ["has given it clearance to go on with"], Silent = ["gave it to the town"] },
        new("stage/ruled-for", DealStage.Pending, "[in favor|favour] of")
            { Fires = ["a judge ruled in favor of the takeover"], Silent = ["ruled against the takeover"] },
        new("stage/not-opposed", DealStage.Pending, "[will|would|does|did not oppose|challenge|contest|object|block|intervene|refer]")
            { Fires = ["would not oppose the takeover"], Silent = ["would oppose the takeover"] },
        new("stage/no-objection", DealStage.Pending, "has|have|had|sees|raised|raises|with [no objection|objections] to")
            { Fires = ["has no objection to the purchase"], Silent = ["heard objections to the purchase"] },
        new("stage/not-referred", DealStage.Pending, "[will|would|is|are not to? be referred|opposed|challenged|blocked|contested]")
            { Fires = ["will not be referred to the commission"], Silent = ["will be referred to the commission"] },
        new("stage/opposed", DealStage.Rejected,
            "[opposed|opposes|opposing|oppose|resist|resisting]")
            { Fires = ["is opposed to the bid by"], Silent = ["supposed to bid"] },
        new("stage/refused-to-block", DealStage.Pending, "[refused|refuses|declined|declines to block|enjoin|halt|stop|bar|restrain]")
            { Fires = ["a judge refused to block the offer"], Silent = ["declined to comment"] },
        new("stage/upheld", DealStage.Pending, "[upheld|upholds]")
            { Fires = ["a court upheld the takeover"], Silent = ["held up the sale"] },
        new("stage/recommended", DealStage.Pending, "[recommended|recommends|recommending|urged|advised acceptance|approval]")
            { Fires = ["directors recommended acceptance of the bid"], Silent = ["recommended a new chairman"] },
        new("stage/recommended-to", DealStage.Pending, "[recommended|recommends|recommending|recommend|urged|urges] that? its|the|all? "
            + "shareholders|holders|stockholders|unitholders to? accept|approve|tender|adopt")
            { Fires = ["recommended that shareholders accept the bid"], Silent = ["recommended that holders reject the bid"] },
        new("stage/applied", DealStage.Pending, "[filed|files|made|submitted an|its|a? formal? application|applications|notification|request]")
            { Fires = ["filed an application to acquire the bank"], Silent = ["filed a report"] },
        new("stage/applied-for", DealStage.Pending, "[applied|applies|applying for permission|approval|clearance|consent|authority]")
            { Fires = ["has applied for permission to buy the bank"], Silent = ["applied paint"] },
        new("stage/applied-to", DealStage.Pending, "[applied|applies|applying] to")
            { Fires = ["has applied to the board for permission to buy the bank"], Silent = ["applied paint"] },
        new("stage/seeks-approval", DealStage.Pending, "[seeking|seeks|sought|seek|awaiting|awaits regulatory|shareholder|stockholder|government|federal|"
            + "board|its|the? shareholder|shareholders'? approval|permission|clearance|consent]")
            { Fires = ["is seeking shareholder approval for its purchase of"], Silent = ["is seeking a merger"] },
        new("stage/asked-approval", DealStage.Pending, "asked|asks|asking|requested|requests * * * [approval|permission|clearance|"
            + "consent|authorization] to|for|of")
            { Fires = ["asked the bureau for permission to buy"], Silent = ["asked for a review of the purchase"] },
        new("stage/financed", DealStage.Pending, "[obtained|arranged|secured|completed|received bank|all|the|its|"
            + "necessary|needed? financing] for|to|of")
            { Fires = ["has obtained bank financing for its purchase of"], Silent = ["obtained a licence for"] },
        new("stage/no-action", DealStage.Proposed, "[take|takes|taking|took no action]")
            { Fires = ["advised holders to take no action on the bid"], Silent = ["took action"] },
        new("stage/approved", DealStage.Pending, "[approved|approves|cleared|clears|endorsed|endorses|ratified|ratifies]")
            { Fires = ["shareholders approved the merger"], Silent = ["the prover"] },
        new("stage/suit", DealStage.Pending, "[filed|files|filing|brought a? suit|lawsuit]")
            { Fires = ["filed suit to stop the offer"], Silent = ["filed a report"] },
        new("stage/sued", DealStage.Pending, "[sued|sues|suing]")
            { Fires = ["sued to stop the bid"], Silent = ["pursued the bid"] },
        new("stage/postponed", DealStage.Pending, "[postponed|postpones|delayed|delays] its|their|the|a")
            { Fires = ["postponed its acquisition"], Silent = ["a delayed flight"] },
        new("stage/been-postponed", DealStage.Pending, "been|was|were|is|be [postponed|delayed|extended|suspended]")
            { Fires = ["the merger has been postponed"], Silent = ["a delayed flight"] },
        new("stage/put-off", DealStage.Pending, "[put|puts|putting|pushed|pushing off|back]")
            { Fires = ["closing of the sale has been put off"], Silent = ["put up for sale"] },
        new("stage/held-up", DealStage.Pending, "is|are|was|were|been|being [held|delayed up]")
            { Fires = ["the merger has been held up"], Silent = ["held up a bank"] },
        new("stage/under-review", DealStage.Pending,
            "[under antitrust|regulatory? investigation|review|scrutiny|probe] in|by|from|over|.|;|,")
            { Fires = ["its takeover is under investigation by"], Silent = ["an investigation of the fire", "a review of films"] },
        new("stage/being-reviewed", DealStage.Pending, "being [probed|reviewed|investigated|examined|scrutinised|scrutinized|vetted]")
            { Fires = ["its takeover is being probed"], Silent = ["reviewed a film"] },
        new("stage/on-hold", DealStage.Pending, "[put|puts|placed? on hold]")
            { Fires = ["the merger is on hold"], Silent = ["put it on"] },
        new("stage/behind-schedule", DealStage.Pending, "[running|fallen|is behind schedule]")
            { Fires = ["the merger is running behind schedule"], Silent = ["hid behind trees"] },
        new("stage/snag", DealStage.Pending, "[hit|hits a|another|new snag|snags|hurdle|roadblock|delay|delays]")
            { Fires = ["its merger has hit a snag"], Silent = ["hit a wall"] },
        new("stage/subject-to", DealStage.Pending, "subject to * approval|approvals")
            { IsSilentText = true, Fires = ["the deal is subject to regulatory approval"], Silent = ["subject to change"] },
        new("stage/expected-to-close", DealStage.Pending, "expected|expects|scheduled to close|complete|be")
            { IsSilentText = true, Fires = ["is scheduled to be over in March"], Silent = ["expects to grow"] },
    ];
}
