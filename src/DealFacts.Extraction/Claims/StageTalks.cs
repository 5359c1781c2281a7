namespace DealFacts.Extraction.Claims;

/// <summary>What is talked of, filed for or thought of: "in talks", "is considering", "files for".</summary>
internal static class StageTalks
{
    /// <summary>In order of weight.</summary>
    public static readonly StageRule[] Rules =
    [
        new("stage/talks-go-on", DealStage.InTalks,
            "[talks|negotiations|discussions are|were still? continuing|underway|under|going|progressing|proceeding way|on|well?]")
            { Fires = ["negotiations are continuing"], Silent = ["the talks went well"] },
        new("stage/talks-resumed", DealStage.InTalks, "[talks|negotiations|discussions have|has resumed|restarted|reopened|begun|started]")
            { Fires = ["merger talks have resumed"], Silent = ["talks have ended"] },
        new("stage/talks-stalled", DealStage.InTalks, "talks|negotiations|discussions * * * [stalled|deadlocked]")
            { Fires = ["talks on the merger have stalled"], Silent = ["the engine stalled"] },
        new("stage/changed-stake", DealStage.Completed,
            "[raised|raises|increased|increases|lifted|lifts|boosted|boosts|upped|hiked|doubled|halved|cut|cuts|lowered|lowers|reduced|"
                + "reduces|trimmed|pared|decreased|decreases|built|enlarged|slashed|tripled its|his|her|their|the equity? stake|stakes|"
                + "holding|holdings|interest|position|shareholding]")
            { Fires = ["raised his stake in"], Silent = ["raised his voice"] },
        new("stage/changing-stake", DealStage.Announced,
            "is|are|was|were [raising|increasing|boosting|lifting|lowering|reducing|cutting|trimming its|his|her|their|the equity? "
                + "stake|stakes|holding|holdings|interest|position|shareholding]")
            { Fires = ["is lowering its interest in"], Silent = ["bought shares, lifting its interest"] },
        new("stage/change-stake", DealStage.Announced,
            "[raise|increase|lift|boost|double|reduce|cut|trim|lower|halve its|his|her|their|the equity? stake|stakes|holding|holdings|"
                + "interest|position|shareholding]")
            { IsPlain = true, Fires = ["is ready to increase its stake"], Silent = ["may raise its voice"] },
        new("stage/tendered", DealStage.Proposed, "has|have|had|been|were [tendered|deposited]")
            { Fires = ["holders have tendered their shares"], Silent = ["tendered his resignation"] },
        new("stage/subscribed", DealStage.Completed, "[subscribed|subscribes] for|to")
            { Fires = ["has subscribed for new shares"], Silent = ["a subscribed service"] },
        new("stage/exercised", DealStage.Signed, "[exercised|exercises|exercise its|his|their|the|an option|options|right|rights to? "
            + "acquire|buy|purchase|sell?]")
            { Fires = ["has exercised its option to acquire"], Silent = ["an exercise in patience"] },
        new("stage/have-been-signed", DealStage.Signed, "[agreement|agreements|contract|contracts has|have|was|were been? signed]")
            { Fires = ["agreements have been signed with"], Silent = ["an agreement to sign"] },
        new("stage/early-talks", DealStage.InTalks, "held|holding|holds|had|having [preliminary|exploratory|initial|informal|early merger|"
            + "takeover|acquisition|sale? talks|discussions|negotiations]")
            { Fires = ["has held preliminary discussions with"], Silent = ["held early shares"] },
        new("stage/in-talks", DealStage.InTalks, "[in|holding|held|holds|having advanced|early|late|exclusive|active|preliminary|"
            + "final? stage|stages? talks|discussions|negotiations]")
            { Fires = ["is in advanced discussions to invest in"], Silent = ["in a discussion paper"] },
        new("stage/started-talks", DealStage.InTalks,
            "[started|starts|began|begun|begins|opened|opens|entered|enters|resumed|resumes|renewed|reopened|continuing|continue|"
                + "continues into? merger|takeover|acquisition|exclusive|preliminary|sale? negotiations|talks|discussions]")
            { Fires = ["has started negotiations with"], Silent = ["started work"] },
        new("stage/negotiating-to", DealStage.InTalks, "[negotiating to buy|acquire|purchase|sell|merge|divest]")
            { Fires = ["is negotiating to sell its mill"], Silent = ["is negotiating with its banks"] },
        new("stage/talks", DealStage.InTalks, "[negotiating|discussing|discussed]")
            { Fires = ["is negotiating a purchase"], Silent = ["he speaks"] },
        new("stage/talks-noun", DealStage.InTalks, "[talks|negotiations|negotiation|discussions]")
            { IsNoun = true, Fires = ["the talks to buy"], Silent = ["he speaks"] },
        new("stage/files", DealStage.Announced, "[files|filed|filing|registered] * for|to")
            { Fires = ["has filed confidentially for an initial public offering"], Silent = ["a file of papers"] },
        new("stage/filed-papers", DealStage.Announced, "[filed|files|filing|submitted|submits confidential? paperwork|documents|papers|"
            + "prospectus|registration]") { Fires = ["filed confidential paperwork with the regulator"], Silent = ["a file of papers"] },
        new("stage/price-range", DealStage.Announced, "[set|sets|setting|gave|gives a|the|an|its? indicative|target? "
            + "price|target|terms range?] of|for") { Fires = ["set a price range for its IPO"], Silent = ["set a record price"] },
        new("stage/changed-terms", DealStage.Announced, "[raised|raises|increased|increases|boosted|boosts|lifted|lifts|upped|cut|cuts|lowered|"
            + "lowers|reduced|reduces|trimmed|narrowed|narrows the|its price|target? size|range of|for its|the|an us|hong|planned? kong? ipo|"
            + "listing|flotation|share|public|initial]")
            { Fires = ["increased the size of its IPO to"], Silent = ["increased the size of its fleet"] },
        new("stage/target-value", DealStage.Announced, "[targets|targeting|seeks|seeking|seek|pursuing a|an? valuation|value|worth]")
            { Fires = ["is targeting a valuation of"], Silent = ["is targeting young women"] },
        new("stage/on-course", DealStage.Announced, "[on course|track|schedule for|to]")
            { Fires = ["is on course for a listing"], Silent = ["a course for staff"] },
        new("stage/ipo-range", DealStage.Announced, "[set|sets|setting|gives|gave ipo|listing|float|flotation price? range]")
            { Fires = ["sets IPO price range at $22 to $24"], Silent = ["sets a price range"] },
        new("stage/ipo-terms", DealStage.Announced, "[set|sets|setting its|the? ipo|listing? terms] to|at|for|of")
            { Fires = ["set IPO terms at $26 a share"], Silent = ["set terms with its staff"] },
        new("stage/interested", DealStage.Considering, "[interested|interest in buying|acquiring|purchasing|selling|bidding|"
            + "merging|investing]") { Fires = ["is interested in buying"], Silent = ["a 60 pct interest in Lowell"] },
        new("stage/interested-in", DealStage.Considering,
            "[interested|interest in] taking|making|a|an|the|its")
            { Fires = ["is interested in a merger"], Silent = ["a 60 pct interest in Lowell"] },
        new("stage/is-interested", DealStage.Considering, "is|are|was|were|remains|remain|still [interested in]")
            { Fires = ["is interested in Lowell's stake"], Silent = ["a 60 pct interest in Lowell"] },
        new("stage/looking-at", DealStage.Considering, "is|are|was|were|been|companies|firms|buyers|bidders|parties|investors [looking at]")
            { Fires = ["is among companies looking at the stake"], Silent = ["looks at the sea"] },
        new("stage/considering", DealStage.Considering, "[considering|considers|considered|weighing|weighs|weighed|mulling|mulls|mulled|"
            + "exploring|explores|explored|eyeing|eyes|eyed|evaluating|evaluates|evaluated|studying|studies|studied|pondering|"
            + "contemplating|contemplates|contemplated|plotting|plots|plotted|pursuing|pursues]") { Fires = ["is considering an investment in"], Silent = ["a considerable sum"] },
        new("stage/to-consider", DealStage.Considering, "to|will|would|may|might|could [consider|explore|study|evaluate|weigh|reconsider|"
            + "review|examine]")
            { IsSilentText = true, Fires = ["will study the offer"], Silent = ["considerable sums"] },
        new("stage/to-look-at", DealStage.Considering, "to [look at|into]")
            { IsSilentText = true, Fires = ["has hired advisers to look at a takeover"], Silent = ["looks at the sea"] },
        new("stage/front-runner", DealStage.Proposed, "[front - runner|runners] to")
            { IsSilentText = true, Fires = ["has emerged as the front-runner to acquire"], Silent = ["the front door"] },
        new("stage/favourite", DealStage.Proposed, "[frontrunner|frontrunners|favorite|favourite|bidder|bidders|contender|contenders|"
            + "suitor|suitors] to")
            { IsSilentText = true, Fires = ["is the leading contender to take over"], Silent = ["the favourite toy"] },
        new("stage/pole-position", DealStage.Proposed, "[in pole position] to")
            { IsSilentText = true, Fires = ["is in pole position to buy"], Silent = ["a strong position to buy"] },
        new("stage/candidate", DealStage.Considering, "[candidate|contender|candidates for]")
            { Fires = ["is seen as a candidate for an IPO"], Silent = ["the candidate won"] },
        new("stage/under-consideration", DealStage.Considering, "[under consideration]")
            { Fires = ["a merger is under consideration"], Silent = ["in consideration for"] },
        new("stage/found-buyer", DealStage.Announced, "has|have|had [found|lined up? a buyer|buyers|bidder|purchaser|taker|takers]")
            { Fires = ["has lined up a buyer for"], Silent = ["hopes to find a buyer for"] },
        new("stage/won-bidding", DealStage.Announced, "[winning|successful|high|highest bidder]")
            { Fires = ["was the winning bidder for"], Silent = ["a rival bidder"] },
        new("stage/seeking-buyer", DealStage.Considering,
            "[looking|looks|look|seeking|seeks|seek|searching|find|finding|found|wants|want for? a|potential|possible|prospective|other|"
                + "new? buyer|buyers|bidder|bidders|purchaser|purchasers]")
            { Fires = ["is looking for a buyer for"], Silent = ["is looking for a house"] },
        new("stage/seeking-listing", DealStage.Considering, "[looking|looks|seeking|seeks|pursuing|angling for? a|an|its] * * "
            + "listing|flotation|float|ipo") { Fires = ["is looking for a New York listing"], Silent = ["is looking for a house"] },
        new("stage/picked-banks", DealStage.Considering, "[picked|picks|hired|hires|tapped|taps|selected|selects|appointed|appoints|mandated|"
            + "chosen|lined banks|bankers|advisers|advisors|underwriters|bookrunners for|on|to]")
            { Fires = ["has picked banks for a London listing"], Silent = ["picked flowers for the room"] },
        new("stage/preparing-listing", DealStage.Considering, "[preparing|prepares|prepare|gearing|gears|readying|readies up? for? a|an|its|the? "
            + "stock|share|public|initial|blockbuster? market|public? ipo|flotation|float|listing|offering|debut]")
            { Fires = ["is preparing for a stock market flotation"], Silent = ["is preparing for a fight"] },
        new("stage/preparing", DealStage.Considering, "[preparing|prepares|looking|looks|aiming|aims|seeking|seeks|hoping|hopes|hoped|"
            + "wants|want|wanting|keen|working|eager|trying|attempting|needs to buy|sell|acquire|purchase|merge|invest|take|raise]")
            { Fires = ["is preparing to invest in"], Silent = ["is looking well"] },
    ];
}
