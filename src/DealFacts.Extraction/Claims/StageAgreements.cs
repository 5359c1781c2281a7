namespace DealFacts.Extraction.Claims;

/// <summary>What is agreed or done: "signed a letter of intent", "agreed to buy", "completed".</summary>
internal static class StageAgreements
{
    /// <summary>In order of weight.</summary>
    public static readonly StageRule[] Rules =
    [
        new("stage/letter-of-intent", DealStage.AgreedInPrinciple, "[letter|letters of intent|intention]")
            { Fires = ["signed a letter of intent to buy"], Silent = ["a letter to holders"] },
        new("stage/agreement-in-principle", DealStage.AgreedInPrinciple,
            "reached|reaches|signed|entered into? an|the? [agreement in principle|principal]")
            { Fires = ["reached an agreement in principle to merge"], Silent = ["reached an agreement to merge"] },
        new("stage/agreed-in-principle", DealStage.AgreedInPrinciple,
            "[agreed|agrees|agree|agreement|understanding|accord|deal in principle]")
            { Fires = ["agreed in principle to merge"], Silent = ["agreed to merge"] },
        new("stage/tentatively-agreed", DealStage.AgreedInPrinciple, "[tentatively|preliminarily agreed]")
            { Fires = ["has tentatively agreed to sell"], Silent = ["agreed to sell"] },
        new("stage/preliminary-agreement", DealStage.AgreedInPrinciple,
            "[preliminary|tentative|basic|provisional|initial merger? agreement|accord|understanding|pact|deal]")
            { Fires = ["reached a preliminary agreement"], Silent = ["a preliminary step"] },
        new("stage/memorandum", DealStage.AgreedInPrinciple, "[memorandum of understanding|agreement|intent]")
            { Fires = ["signed a memorandum of understanding to buy"], Silent = ["a memorandum to the staff"] },
        new("stage/expects-to-sign", DealStage.AgreedInPrinciple,
            "[expects|expected|hopes|hope|plans|plan|intends|intend to sign|execute|negotiate|conclude|reach|enter a|an|the|into|its|definitive|final|formal]")
            { Fires = ["expects to sign a definitive agreement"], Silent = ["signed a definitive agreement"] },
        new("stage/definitive-agreement", DealStage.Signed, "[definitive|definite|final merger|purchase|acquisition|sale? agreement|"
            + "agreements|contract|accord|pact]")
            { Fires = ["signed a definitive agreement to acquire"], Silent = ["a definitive answer"] },
        new("stage/expects-to-complete", DealStage.Pending,
            "[expects|expect|plans|plan|intends|intend|aims to complete|close|conclude|finalize|finalise|consummate]")
            { Fires = ["expects to close its purchase of"], Silent = ["expects to grow"] },
        new("stage/to-complete", DealStage.Pending, "to|will|would|could|can|may|might|should be? [complete|completed|closed|conclude|"
            + "concluded|finalize|finalized|finalise|finalised|consummate|consummated]") { Fires = ["hopes to complete the financing",
            "will be completed"], Silent = ["completed the financing"] },
        new("stage/to-be-effective", DealStage.Pending, "to|will|would|should [become|take|be effective|effect|final]")
            { Fires = ["the merger will become effective in May"], Silent = ["the merger became effective"] },
        new("stage/concluded-talks", DealStage.Signed, "[concluded|completed its|their|the negotiations|talks|discussions]")
            { Fires = ["has concluded its negotiations with"], Silent = ["concluded the year"] },
        new("stage/unconditional", DealStage.Completed, "[become|became|becomes|declared|declares|gone|went|is its|their|the? offer|bid? "
            + "wholly|now? unconditional]")
            { Fires = ["its offer had become unconditional"], Silent = ["an unconditional offer"] },
        new("stage/nearing", DealStage.InTalks, "[nearing|nears|neared|near|approaching|finalizing|finalising a|an|the? final? deal|"
            + "agreement|pact|accord]") { Fires = ["is nearing an agreement to buy"], Silent = ["near the office"] },
        new("stage/close-to", DealStage.InTalks, "[close to a|an? deal|agreement|buying|acquiring|selling|investing|raising|signing|"
            + "sealing|agreeing|accord|pact]") { Fires = ["is close to buying"], Silent = ["close to home"] },
        new("stage/on-the-verge", DealStage.InTalks, "[on the verge|brink|cusp|point of]")
            { Fires = ["is on the verge of buying"], Silent = ["on the board of"] },
        new("stage/concluded-contract", DealStage.Signed,
            "[concluded|concludes|finalized|finalised a|an|the? formal|final|purchase|sale|sales|merger|conditional? agreement|agreements|contract|contracts|"
                + "accord|pact]")
            { Fires = ["has concluded a contract to buy", "finalized an agreement to sell"], Silent = ["concluded the purchase of"] },
        new("stage/completed", DealStage.Completed, "[completed|completes|finalized|finalised|concluded|closed|closes|consummated|"
            + "complete]") { Fires = ["completed the acquisition of"], Silent = ["the closing price"] },
        new("stage/told-completion", DealStage.Completed, "announced|announces|reported|reports|confirmed the? [completion|closing|consummation] of")
            { Fires = ["announced the completion of its purchase of"], Silent = ["expects completion of"] },
        new("stage/stepped-in", DealStage.Completed, "[stepped|swooped|jumped|rushed|rode in to buy|acquire|rescue|purchase|snap|take]")
            { Fires = ["stepped in to buy a stake"], Silent = ["stepped in to say", "may step in to buy"] },
        new("stage/went-on", DealStage.Completed, "[went|gone|goes on to buy|acquire|sell|raise|purchase|merge|list|take|snap|secure]")
            { Fires = ["later went on to buy the mill"], Silent = ["went on to say", "will go on to buy it"] },
        new("stage/managed", DealStage.Completed, "[managed to raise|secure|buy|acquire|sell|close]")
            { Fires = ["managed to raise"], Silent = ["a managed fund"] },
        new("stage/effective", DealStage.Completed, "[become|became|becomes|went|gone|took|taken|takes into? effective|effect|final]")
            { Fires = ["the merger became effective", "the sale became final"], Silent = ["an effective manager"] },
        new("stage/went-through", DealStage.Completed, "[went|gone through]")
            { Fires = ["the sale has gone through"], Silent = ["did not go through"] },
        new("stage/wrapped-up", DealStage.Completed, "[wrapped|wraps up]")
            { Fires = ["wrapped up its takeover of"], Silent = ["wrapped in"] },
        new("stage/signed-agreement", DealStage.Signed, "[signed|signs|signing|entered|enters|reached|reaches|executed|executes|struck "
            + "into? a|an|the? merger|purchase|sale|sales|acquisition|conditional|formal|binding|written|oral|verbal|option|exchange|takeover? agreement|agreements|"
            + "contract|contracts|deal|pact|accord|understanding]") { Fires = ["signed an agreement to sell",
            "entered into an agreement to acquire"], Silent = ["signed a player"] },
        new("stage/exchanged-contracts", DealStage.Signed, "[exchanged|exchanges contracts]")
            { Fires = ["has exchanged contracts for the mill"], Silent = ["exchanged shares"] },
        new("stage/agreed-to-terminate", DealStage.Terminated,
            "[agreed|agrees|decided|elected|voted|opted to terminate|cancel|end|abandon|drop|scrap|withdraw|call off?]")
            { Fires = ["agreed to terminate their merger"], Silent = ["agreed to buy"] },
        new("stage/agreed-to-be", DealStage.Signed, "[agreed|agrees|agreeing to be acquired|bought|purchased|sold|merged|taken over|"
            + "private?]")
            { Fires = ["agreed to be acquired by"], Silent = ["agreed to be silent"] },
        new("stage/signed-to", DealStage.Signed, "[signed|contracted to acquire|buy|purchase|sell]")
            { Fires = ["has signed to buy"], Silent = ["signed to play"] },
        new("stage/agreed-to", DealStage.Signed,
            "[agreed|agrees|agreeing|agreeed to buy|sell|take|spin|swap|dispose|turn|hand|part back|over|off|out|of|with]")
            { Fires = ["agreed to take over the mill"], Silent = ["agreed to take part"] },
        new("stage/agreed-to-terms", DealStage.Signed, "[agreed|agrees|agree to|on the? terms]")
            { Fires = ["agreed to terms for the sale of"], Silent = ["agreed to the sale of"] },
        new("stage/came-to-terms", DealStage.Signed, "[come|comes|came to terms]")
            { Fires = ["has come to terms on the sale of"], Silent = ["came to town"] },
        new("stage/agreed-to-deal", DealStage.Signed,
            "[agreed|agrees|agreeing|agreeed to jointly? acquire|buy|purchase|sell|merge|invest|take|combine|transfer|pay|exchange|swap|"
                + "divest|tender|form|increase|raise|reduce]")
            { Fires = ["agreed to buy"], Silent = ["agreed on terms"] },
        new("stage/agreed", DealStage.Signed, "[agreed|agrees|agreeing]") { Fires = ["agreed a takeover of"], Silent = ["the agreement"] },
        new("stage/accepted", DealStage.Signed, "[accepted|accepts|accepting]")
            { Fires = ["has accepted a bid from"], Silent = ["acceptable terms"] },
        new("stage/voted-for", DealStage.Pending, "[voted overwhelmingly|unanimously? in favor|favour]")
            { Fires = ["voted in favor of a merger"], Silent = ["voted for a director"] },
        new("stage/voted-to", DealStage.Signed, "[voted overwhelmingly|unanimously? to accept|approve|sell|merge]")
            { Fires = ["voted to accept the offer"], Silent = ["voted to elect"] },
    ];
}
