namespace DealFacts.Extraction.Claims;

/// <summary>What is offered or meant: "tendered for", "intends to buy", and, weakest of all, a bare "to buy".</summary>
internal static class StageOffers
{
    /// <summary>In order of weight.</summary>
    public static readonly StageRule[] Rules =
    [
        new("stage/tender", DealStage.Proposed,
            "[started|starts|began|begun|launched|launches|commenced|commences|made|makes|submitted|submits|extended|extends|extending|"
                + "renewed|renews|resumed|announced|announces a|an|its|the|his|her|their|cash? previously? announced? cash|unsolicited|"
                + "hostile|takeover|formal|written|merger|preliminary|informal|new? tender? offer|bid|proposal]")
            { Fires = ["started a tender offer for"], Silent = ["started trading"] },
        new("stage/began-offer", DealStage.Proposed, "[begun|began|launched|started|commenced|mounted|made|makes|submitted] "
            + "a|an|its|the * offer|bid")
            { Fires = ["launched a rather generous offer", "made a rival cash offer"], Silent = ["began a search for coal"] },
        new("stage/prepared-to-offer", DealStage.Proposed, "[prepared|ready|willing|preparing|likely to make|launch|submit|begin|start a|an|its|"
            + "the cash|tender|takeover|formal|firm|new|higher? tender? offer|bid|proposal]")
            { Fires = ["is prepared to make an offer for"], Silent = ["is prepared to make pumps"] },
        new("stage/acceptances", DealStage.Proposed, "[received|receives|received acceptances] for|from|of|totaling|totalling")
            { Fires = ["has received acceptances for 41 pct of"], Silent = ["received 5 mln dlrs"] },
        new("stage/to-expire", DealStage.Proposed, "offer|bid * * * * * * [expires|will expire]")
            { Fires = ["its bid for the mill will expire on Monday"], Silent = ["the licence will expire"] },
        new("stage/seeks-control", DealStage.Proposed, "[seeking|seeks|sought control]")
            { Fires = ["is seeking control of"], Silent = ["is seeking help"] },
        new("stage/approached", DealStage.Considering, "been|was|were [approached]")
            { Fires = ["has been approached by a group"], Silent = ["approached a town"] },
        new("stage/received-offer", DealStage.Proposed,
            "[received|receives|received|attracted a|an|several|two|three|more|other? revised|new|written|unsolicited|preliminary|cash|"
                + "merger|takeover|buyout? merger|takeover|buyout? offer|offers|proposal|proposals|bid|bids|inquiries]")
            { Fires = ["received a written proposal from"], Silent = ["received 5 mln dlrs"] },
        new("stage/prepared-to-raise", DealStage.Proposed, "[prepared|ready|willing to raise|increase|improve|sweeten its|their|the "
            + "cash|tender|takeover? offer|bid|proposal]")
            { Fires = ["is prepared to raise its bid"], Silent = ["prepared to raise its 19 dlr a share bid"] },
        new("stage/changed-offer", DealStage.Proposed,
            "[raised|raises|raising|raise|increased|increases|increasing|increase|doubled|doubles|doubling|lifted|lifts|lifting|lift|"
                + "upped|hiked|hikes|improved|improves|improve|sweetened|sweetens|sweeten|boosted|boosts|boost|lowered|lowers|"
                + "lowering|lower|reduced|reduces|cut|cuts|revised|revises|revise|amended|amends|amend its|his|her|their|the cash|"
                + "tender|takeover|hostile|merger|buyout? tender? offer|bid|proposal]")
            { Fires = ["has doubled its offer for"], Silent = ["has raised its dividend"] },
        new("stage/prepared", DealStage.Proposed, "[prepared|ready|willing to raise|increase|improve|negotiate|buy|acquire|offer|pay|"
            + "sell|consider]")
            { Fires = ["is willing to negotiate"], Silent = ["prepared to leave"] },
        new("stage/intends-to-pursue", DealStage.Proposed,
            "[intend|intends|intended|continue|continues|continuing|plan|plans|vowed|pledged|determined|resolved to pursue|persist|press|"
                + "go on|ahead?]")
            { Fires = ["intend to pursue their effort"], Silent = ["pursue a goal"] },
        new("stage/reaffirmed", DealStage.Proposed, "[reaffirmed|reaffirms|reiterated|reiterates|restated its|his|her|their|the cash|"
            + "tender|takeover|merger? terms|offer|bid|proposal|commitment|intention]")
            { Fires = ["reaffirmed the terms of its offer for"], Silent = ["reaffirmed its forecast"] },
        new("stage/offered", DealStage.Proposed, "[offered|offers|offering to buy|acquire|purchase|sell]")
            { Fires = ["offered to buy the shares"], Silent = ["offered a discount"] },
        new("stage/in-the-race", DealStage.Proposed, "[in|leads|joined the race|running|battle|contest|bidding to|for]")
            { Fires = ["in the race to buy"], Silent = ["in the running shoes"] },
        new("stage/proposed-deal", DealStage.Announced,
            "'s|its|their|the [proposed] * acquisition|takeover|merger|purchase|buyout|sale|deal|transaction")
            { IsNoun = true, Fires = ["its proposed cash acquisition of"], Silent = ["proposed to buy"] },
        new("stage/proposal", DealStage.Proposed, "proposal|proposals")
            { IsSilentText = true, Fires = ["a proposal to buy"], Silent = ["proposed to buy"] },
        new("stage/will-offer", DealStage.Proposed, "[will|would offer]")
            { Fires = ["will offer 2.20 dlrs a share for"], Silent = ["will open"] },
        new("stage/proposed", DealStage.Proposed, "[proposed|proposes|proposing|offered]")
            { IsNoun = true, Fires = ["has proposed a merger"], Silent = ["a supposed merger"] },
        new("stage/seeks", DealStage.Proposed, "[seeking|sought|seeks]") { Fires = ["is seeking a merger with"], Silent = ["a hidden thing"] },
        new("stage/extending", DealStage.Proposed, "[extending|extended] its|his|their|the * * offer|bid")
            { Fires = ["was extending its contested bid"], Silent = ["extended its lead"] },
        new("stage/extended", DealStage.Proposed, "[extended|extends|extending] until|to|through|for|from")
            { Fires = ["has extended until May 3 its offer"], Silent = ["extended family"] },
        new("stage/tried", DealStage.Proposed, "[tried|tries|attempted|attempts to buy|acquire|purchase|merge|sell|raise|take]")
            { Fires = ["tried to buy the mill"], Silent = ["tried to swim"] },
        new("stage/may-pursue", DealStage.Considering, "[may|might attempt|try? to? seek|pursue|obtain|gain|acquire a? control|merger|"
            + "takeover]") { Fires = ["may pursue a merger", "may attempt to obtain control",
            "may seek control of"], Silent = ["may seek help"] },
        new("stage/option", DealStage.Proposed, "[option to buy|acquire|purchase]")
            { Fires = ["was granted an option to buy"], Silent = ["an option to wait"] },
        new("stage/may", DealStage.Considering, "may|might|could|would|potential|potentially|possible|possibly|should|if")
            { IsModal = true, IsSilentText = true, Fires = ["may acquire"], Silent = ["acquired"] },
        new("stage/intends-offer", DealStage.Announced,
            "[intends|intend|intended|plans|plan|planning|expects|planned|aims|decided|hopes to make|launch|start|begin|commence a|an|"
                + "its? cash|public|formal|tender|takeover|exchange|mandatory? tender? offer|bid]")
            { Fires = ["plans to make a public offer for"], Silent = ["plans to make a film"] },
        new("stage/will-begin-offer", DealStage.Announced, "will|would|to [begin|launch|start|commence|make|submit a|an|its|the|their "
            + "cash? public|formal|tender|takeover|exchange|mandatory|unsolicited|hostile? tender|exchange? offer|bid]")
            { Fires = ["will begin a cash tender offer for"], Silent = ["will begin a search"] },
        new("stage/will-make", DealStage.Announced, "[will|would make|begin|launch|start|commence|submit] a|an|its|the * offer|bid")
            { Fires = ["will make a rather generous offer for"], Silent = ["will make a film"] },
        new("stage/intends-away", DealStage.Announced,
            "[intends|intend|intended|plans|plan|planning|expects|planned|aims|decided to spin|sell|buy|take|dispose|bid|carve off|back|"
                + "over|of|for|out]")
            { Fires = ["plans to spin off its unit"], Silent = ["plans to take part"] },
        new("stage/intends", DealStage.Announced,
            "[intends|intend|intended|plans|plan|planning|expects|planned|aims|decided to acquire|buy|purchase|sell|merge|invest|boost|"
                + "make|raise|increase|reduce|divest|exchange|seek|offer|tender]")
            { Fires = ["plans to sell its unit"], Silent = ["plans a party"] },
        new("stage/will-be", DealStage.Announced, "[will be acquired|bought|purchased|sold|merged]")
            { IsPlain = true, Fires = ["will be acquired by"], Silent = ["will be late"] },
        new("stage/put-up", DealStage.Proposed, "[put up for sale]")
            { Fires = ["has been put up for sale"], Silent = ["put up a fence"] },
        new("stage/up-for-sale", DealStage.Proposed, "[up for sale]")
            { Fires = ["put its mill up for sale"], Silent = ["up for the day"] },
        new("stage/on-the-block", DealStage.Proposed, "[on the auction? block]")
            { Fires = ["put its mill on the block"], Silent = ["on the roof"] },
        new("stage/being", DealStage.Announced, "is|are|was|were [being acquired|bought|purchased|sold|merged]")
            { IsPlain = true, Fires = ["is being acquired by"], Silent = ["is being held"] },
        new("stage/to-be", DealStage.Announced, "is|are|was|were [to be acquired|bought|purchased|sold|merged]")
            { IsPlain = true, Fires = ["is to be sold to"], Silent = ["is to be seen"] },
        new("stage/is-to", DealStage.Announced, "[is|are to jointly? acquire|buy|purchase|sell|take|pay|merge|offer|divest|dispose|invest|exchange|transfer|bid]")
            { IsPlain = true, Fires = ["is to buy the mill"], Silent = ["is to blame"] },
        new("stage/will-take-over", DealStage.Announced, "[will|would take|buy|sell|spin over|off|out|back]")
            { IsPlain = true, Fires = ["will take over the mill"], Silent = ["will take time"] },
        new("stage/will-buy", DealStage.Announced, "[will|would jointly? acquire|buy|purchase|sell|merge|divest|reduce|exchange|pay]")
            { IsPlain = true, Fires = ["will sell its unit"], Silent = ["will grow"] },
        new("stage/buying", DealStage.Announced, "is|are|was|were [buying|selling|acquiring|purchasing|merging|divesting]")
            { IsPlain = true, Fires = ["is buying the shares"], Silent = ["the buying of shares"] },
        new("stage/will", DealStage.Announced, "will|plans|plan|planned|intends")
            { IsModal = true, IsSilentText = true, Fires = ["will invest"], Silent = ["invested"] },
        new("stage/set-to", DealStage.Announced, "set|poised to")
            { IsModal = true, IsSilentText = true, Fires = ["is set to invest"], Silent = ["set up a fund"] },
        new("stage/said-to", DealStage.Rumored, "[is|are|was|were said|rumored|rumoured|understood|believed|thought|reported to]")
            { Fires = ["is said to be raising $5 million"], Silent = ["said it is raising"] },
        new("stage/rumored", DealStage.Rumored, "reportedly|rumored|rumoured|rumor|rumour|rumors|rumours|speculation")
            { IsModal = true, IsSilentText = true, Fires = ["is reportedly buying"], Silent = ["is buying"] },
        new("stage/amended-agreement", DealStage.Signed, "[amended|amends|revised|renegotiated|restructured|modified its|their|the|an "
            + "merger|purchase|acquisition|definitive? agreement|pact|contract|terms]")
            { Fires = ["amended its agreement to buy"], Silent = ["amended its report"] },
        new("stage/contract-to", DealStage.Signed, "[contract|contracts|accord|accords] to")
            { Fires = ["has a contract to buy"], Silent = ["a contract for pumps"] },
        new("stage/agreement", DealStage.Signed, "[agreement|agreements|pact] to|for|under")
            { Fires = ["announced an agreement to acquire"], Silent = ["an agreement was reached"] },
        new("stage/spent-to", DealStage.Completed, "spent * * * * to")
            { IsSilentText = true, Fires = ["spent a small sum to buy"], Silent = ["spent the year"] },
        new("stage/used-to", DealStage.Completed, "used the|its|his|her|their? proceeds|money|cash|funds|windfall|loan to")
            { IsSilentText = true, Fires = ["used the money to buy"], Silent = ["used to buy"] },
        new("stage/bare-expired", DealStage.Pending, "[expired|lapsed]")
            { Fires = ["the waiting period has expired"], Silent = ["expiring soon"] },
        new("stage/consent-to", DealStage.Pending, "approval|clearance|permission|consent|authority|authorization to")
            { IsSilentText = true, Fires = ["a licence and permission to buy"], Silent = ["consented to buy"] },
        new("stage/to", DealStage.Announced, "to") { IsSilentText = true, Fires = ["to buy"], Silent = ["bought"] },
    ];
}
