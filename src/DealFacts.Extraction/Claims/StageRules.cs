namespace DealFacts.Extraction.Claims;

/// <summary>
/// The phrases of stages. The order is that of weight: what ends a deal stands above what makes it, the signed above the hoped-for, because
/// "has ended talks to acquire" holds "talks" too.
/// </summary>
internal static class StageRules
{
    /// <summary>All of them.</summary>
    public static readonly StageRule[] All =
    [
        new("stage/called-off", DealStage.Terminated, "[called|calls|calling off its|their|the? merger? plans|plan|merger|talks|deal|"
            + "agreement?]") { Fires = ["called off their merger"], Silent = ["called for a merger"] },
        new("stage/ended-agreement", DealStage.Terminated, "[ended|ends|ending|broke|breaking an?|its|their|the? merger|takeover|acquisition|sale? "
            + "agreement|pact|accord]") { Fires = ["ended its merger agreement with"], Silent = ["ended its year"] },
        new("stage/terminated-agreement", DealStage.Terminated, "[terminated|terminates|terminating an|their? merger? agreement|offer|deal|"
            + "talks|discussions|negotiations]") { Fires = ["terminated an agreement to buy"], Silent = ["terminated an employee"] },
        new("stage/terminated", DealStage.Terminated, "[terminated|terminating|rescinded|rescinds|revoked|cancelled|canceled|cancelling|"
            + "canceling|abandoned|abandoning|scrapped|scrapping|collapsed|collapsing|shelved|shelving|scuttled|ditched|ditching|axed|"
            + "aborted|scraps|abandons|shelves|cancels|terminates|ditches|axes|aborts|scuttles]")
            { Fires = ["scrapped its IPO"], Silent = ["the terminal"] },
        new("stage/killed", DealStage.Terminated, "[killed|kills|scuppered|scuppers|torpedoed|torpedoes|derailed|derails|nixed|nixes|"
            + "quashed|quashes|thwarted|thwarts]") { Fires = ["effectively killed its planned takeover"], Silent = ["made a killing"] },
        new("stage/failed", DealStage.Terminated, "[failed|abortive|unsuccessful|botched|doomed|thwarted] * takeover|merger|bid|offer|"
            + "attempt|acquisition|approach|purchase|buyout|sale|pursuit")
            { Fires = ["its failed takeover of"], Silent = ["failed drugs"] },
        new("stage/had-to-drop", DealStage.Terminated, "had|has|have|forced|chose|obliged to [scrap|abandon|cancel|"
            + "shelve|terminate|drop|pull|ditch|axe|withdraw]")
            { Fires = ["was forced to abandon its IPO"], Silent = ["may abandon its IPO"] },
        new("stage/pulled", DealStage.Terminated, "[pulled|pulls|yanked its|his|their|the|a planned|proposed? ipo|flotation|float|listing|"
            + "offering|offer|bid|deal|sale]") { Fires = ["pulled its IPO"], Silent = ["pulled its trucks off the road"] },
        new("stage/ended-talks", DealStage.Terminated,
            "[end|ended|ends|ending|broken|broke|breaks|breaking|suspended|halted|dropped|dropping|abandoned|cancelled|canceled off|up? "
                + "the|its|their|all? merger|takeover|acquisition|buyout|sale? talks|negotiations|discussions]")
            { Fires = ["ended talks to buy", "broke off merger talks"], Silent = ["ended the year"] },
        new("stage/ended-partnership", DealStage.Terminated, "[ended|ends|ending|severed|severs|dissolved|dissolves|"
            + "cut|cuts its|their|the] * partnership|alliance|collaboration|venture|tie-up")
            { Fires = ["has ended its partnership"], Silent = ["ended its year"] },
        new("stage/ended", DealStage.Terminated,
            "talks|negotiations|discussions * * * * * * * [ended|collapsed|failed|broken without|down? an|any? agreement?]")
            { Fires = ["merger talks ended without agreement"], Silent = ["talks went on"] },
        new("stage/gave-up", DealStage.Terminated,
            "[gave|given|gives|giving up its|his|her|their|the? takeover|merger? effort|efforts|attempt|plan|plans|bid|fight?]")
            { Fires = ["gave up its effort to buy"], Silent = ["gave it a try"] },
        new("stage/fell-through", DealStage.Terminated, "[fell|fallen|falls|broke|broken through|apart|down]")
            { Fires = ["the deal fell through", "before they broke down"], Silent = ["shares fell"] },
        new("stage/let-lapse", DealStage.Terminated, "let|lets|letting|allow|allows|allowed|allowing * * * [lapse|expire]")
            { Fires = ["let its letter of intent to buy the mill lapse", "allowed its offer to expire"], Silent = ["let it go on"] },
        new("stage/dead", DealStage.Terminated, "merger|takeover|deal|talks|sale|plan|bid|it * * * is|are|was|were [dead]")
            { Fires = ["its merger with the mill is dead"], Silent = ["the founder is dead"] },
        new("stage/impasse", DealStage.Terminated, "[reached|reaches|hit an|a impasse|stalemate|deadlock]")
            { Fires = ["reached an impasse in merger talks"], Silent = ["reached an agreement"] },
        new("stage/came-to-nothing", DealStage.Terminated, "[came|comes|come to nothing|naught|nought]")
            { Fires = ["a bid for the mill came to nothing"], Silent = ["came to town"] },
        new("stage/not-materialized", DealStage.Terminated, "[never|not materialized|materialised|materialize|materialise|happened]")
            { Fires = ["a sale of the mill never materialized"], Silent = ["the sale happened"] },
        new("stage/stopped", DealStage.Terminated, "[stopped|stops|halted|halts the|a|an|its|their? planned|proposed|intended|"
            + "attempted|hostile]")
            { Fires = ["stopped the planned merger", "halted its proposed $3 billion takeover"], Silent = ["stopped the press"] },
        new("stage/unwound", DealStage.Terminated, "[unwind|unwound|unwinding|reverse its|the|their|that purchase|acquisition|takeover|"
            + "merger|deal]") { Fires = ["forced the group to unwind its purchase"], Silent = ["unwind at home"] },
        new("stage/decided-against", DealStage.Terminated, "[decided|opted|chose against]")
            { Fires = ["but decided against it", "decided against selling the mill"], Silent = ["decided to sell the mill"] },
        new("stage/withdrew", DealStage.Terminated,
            "[withdrew|withdrawn|withdraws|withdrawing|withdraw|dropped|drops|dropping|drop|ended|ends|ending|abandoned|abandons|"
                + "abandoning its|his|their|the? cash|tender|takeover|merger|acquisition|buyout? offer|bid|proposal|plan|plans]")
            { Fires = ["has withdrawn his proposal"], Silent = ["withdrew money"] },
        new("stage/withdrawn", DealStage.Terminated, "[withdrew|withdrawn|withdraws|withdrawing|dropped|drops]")
            { Fires = ["withdrew its 28 dlr a share offer"], Silent = ["drew a crowd"] },
        new("stage/walked-away", DealStage.Terminated, "[walked|walks|walk|walking|backed|backs|backing|pulled|pulls|pulling away|out of|"
            + "from]") { Fires = ["walked away from a deal for", "pulled out of talks"], Silent = ["backed the plan"] },
        new("stage/walked", DealStage.Terminated, "[walked|walks away]")
            { Fires = ["but walked away over the price"], Silent = ["may walk away"] },
        new("stage/blocked", DealStage.Terminated, "[blocked|blocks|blocking|vetoed|vetoes|enjoined|disallowed]")
            { Fires = ["regulators blocked the merger"], Silent = ["a block of shares"] },
        new("stage/lifted-bar", DealStage.Pending, "[overturned|overturns|lifted|lifts|reversed|reverses|dissolved|vacated|dismissed|"
            + "dismisses an?|the? temporary|preliminary|lower|court|court's? injunction|order|ruling|ban|suit|lawsuit|restraining]")
            { Fires = ["lifted an injunction against the offer"], Silent = ["lifted a box", "overturned the sale"] },
        new("stage/overturned", DealStage.Terminated,
            "[overturned|overturns|nullified|nullifies|voided|annulled|annuls|invalidated|quashed]")
            { Fires = ["a court overturned its purchase of the bank"], Silent = ["turned over the keys"] },
        new("stage/off", DealStage.Terminated, "[is|are|was|were off] .|;|,|because|after|and")
            { Fires = ["its takeover of the mill is off."], Silent = ["is off the coast"] },
        new("stage/barred", DealStage.Terminated, "[barred|bars|barring|enjoins|enjoining|prohibited|prohibits|prevented|prevents|"
            + "restrained|stopped|stops] * * * from")
            { Fires = ["barred the group from buying"], Silent = ["sold bars of gold", "stopped work"] },
        new("stage/thrown-out", DealStage.Terminated, "[thrown|throws|threw|struck|strikes out|down]")
            { Fires = ["the watchdog has thrown out the takeover"], Silent = ["threw a party"] },
        new("stage/unable-agreement", DealStage.Terminated,
            "[unable|failed to complete|reach|conclude|negotiate|obtain|agree a|an|on? definitive|final|merger|acquisition? negotiations|"
                + "talks|agreement|terms|price]")
            { Fires = ["was unable to complete negotiations", "failed to reach a definitive agreement"],
                Silent = ["reached an agreement"] },
        new("stage/no-agreement", DealStage.Terminated, "[reached|reach|made no agreement|accord|deal]")
            { Fires = ["reached no agreement on the sale"], Silent = ["reached an agreement"] },
        new("stage/unable", DealStage.Terminated, "[unable|failed|fails to complete|reach|agree|buy|acquire|sell|raise|secure|find]")
            { Fires = ["was unable to acquire", "failed to raise"], Silent = ["was able to complete"] },
        new("stage/not-raised", DealStage.Proposed,
            "[won|will|would|does|do|did not|'t plan|intend|expect? to? increase|raise|sweeten|improve|change]")
            { Fires = ["will not raise its bid"], Silent = ["will not pursue its bid"] },
        new("stage/not-pursued", DealStage.Terminated,
            "[won|will|would|does|do|did not|'t longer? plan|intend|expect? to? pursue|extend|continue|proceed|renew|go "
                + "ahead|through?]")
            { Fires = ["will not pursue its bid"], Silent = ["will pursue its bid"] },
        new("stage/cannot-pursue", DealStage.Terminated, "[cannot|unable to? proceed|continue|go ahead|through|forward?]")
            { Fires = ["cannot go through with its purchase"], Silent = ["cannot say", "was able to proceed"] },
        new("stage/expired", DealStage.Terminated,
            "offer|bid|agreement|agreements|contract|option|intent|accord|pact * * * * [expired|lapsed]")
            { Fires = ["a cash tender offer for the shares expired"], Silent = ["the licence expired"] },
        new("stage/not-take-place", DealStage.Terminated, "[will|would not take place]")
            { Fires = ["the sale will not take place"], Silent = ["will take place in May"] },
        new("stage/not-completed", DealStage.Terminated, "[could|can|cannot|will|would not|never be? completed|close|proceed]")
            { Fires = ["the deal could not be completed"], Silent = ["could be completed soon"] },
        new("stage/have-ended", DealStage.Terminated, "has|have|had|were|was [ended|collapsed|failed|lapsed|broken|called without|off|"
            + "down? agreement? merger|takeover|acquisition|buyout? talks|negotiations|discussions?]")
            { Fires = ["its bid has failed"], Silent = ["the year ended"] },
        new("stage/no-talks", DealStage.Denied, "[no present|current|immediate|further? negotiations|talks|discussions|interest|plans|"
            + "plan|intention in|of|to? sell|buy|acquire|merge|make|raise|bid|selling|buying|acquiring|merging|making|raising|bidding?]")
            { Fires = ["has no plans to sell the unit"], Silent = ["no further details"] },
        new("stage/no-offer", DealStage.Denied, "[not received|had|seen|made a|an|any takeover|formal|firm? offer|bid|approach|proposal]")
            { Fires = ["had not received an offer"], Silent = ["had received an offer"] },
        new("stage/would-not-offer", DealStage.Denied, "[will|would not make|bid|buy|acquire]")
            { Fires = ["said it would not make an offer"], Silent = ["would make an offer"] },
        new("stage/not-in-talks", DealStage.Denied, "[not|never|'t in|held|had|holding|having any|merger|takeover|sale? talks|discussions|"
            + "negotiations]") { Fires = ["was not in talks to buy"], Silent = ["is in talks to buy"] },
        new("stage/not-interested", DealStage.Denied, "[not interested in? buying|acquiring|purchasing|selling|making|merging|bidding?]")
            { Fires = ["is not interested in buying"], Silent = ["not in the interest of"] },
        new("stage/no-longer", DealStage.Denied, "[no longer interested|seeking|considering|pursuing|negotiating|bidding|planning]")
            { Fires = ["is no longer interested in acquiring"], Silent = ["no longer makes pumps"] },
        new("stage/not-seeking", DealStage.Denied, "[not seeking|considering|planning|negotiating|discussing|contemplating]")
            { Fires = ["is not seeking to acquire"], Silent = ["is seeking to acquire"] },
        new("stage/not-intend", DealStage.Denied, "[not intend|plan|want|wish to]")
            { Fires = ["does not intend to make an offer"], Silent = ["intends to make an offer"] },
        new("stage/denied", DealStage.Denied, "[denied|denies|deny|denying]")
            { Fires = ["denied that it is for sale"], Silent = ["confirmed the talks"] },
        new("stage/will-not", DealStage.Denied, "[will|would not sell|buy|acquire|purchase|merge|tender|bid]")
            { Fires = ["will not sell the unit as planned"], Silent = ["will sell the unit"] },
        new("stage/agreed-not", DealStage.Denied, "[agreed|agrees|pledged|promised|undertook|undertaken not to _]")
            { Fires = ["agreed not to buy more shares"], Silent = ["agreed to buy more shares"] },
        new("stage/voted-down", DealStage.Rejected, "[voted|vote|votes|voting down]")
            { Fires = ["voted down a merger"], Silent = ["voted for the merger"] },
        new("stage/voted-against", DealStage.Rejected, "[voted|ruled|advised|recommended against]")
            { Fires = ["voted against selling the mill"], Silent = ["voted to sell the mill"] },
        new("stage/decided-not", DealStage.Rejected, "[decided|voted|chose|elected|opted not to _]")
            { Fires = ["decided not to accept the offer"], Silent = ["decided to accept"] },
        new("stage/ruled-out", DealStage.Rejected, "[ruled|rules out]") { Fires = ["has ruled out the sale"], Silent = ["ruled in favor"] },
        new("stage/advised-against", DealStage.Rejected, "advised|advises|urged|urges|told|recommended holders|shareholders|stockholders "
            + "to [ignore|reject]") { Fires = ["advised holders to reject the offer"], Silent = ["advised holders of the date"] },
        new("stage/declined-to", DealStage.Rejected,
            "[declined|refused|refuses to accept|sell|negotiate|tender|recommend|support|consider|extend|raise|increase]")
            { Fires = ["refused to sell its shares"], Silent = ["declined to say"] },
        new("stage/rejected", DealStage.Rejected, "[rejected|rejects|rejecting|reject|rebuffed|rebuffs|spurned|spurns|rejection]")
            { Fires = ["rejected a takeover bid"], Silent = ["accepted the bid"] },
        new("stage/inadequate", DealStage.Rejected, "offer|offers|bid|proposal|terms|price|it * * * [inadequate|unacceptable|unwelcome]")
            { Fires = ["the terms of the offer were unacceptable"], Silent = ["an inadequate supply"] },
        new("stage/turned-down", DealStage.Rejected,
            "[turned|turns|turn|turning down]")
            { Fires = ["turned down the offer"], Silent = ["turned up"] },
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
            "[expects|expected|hopes|hope|plans|plan|intends|intend to sign|execute|negotiate|conclude|reach|enter]")
            { Fires = ["expects to sign a definitive agreement"], Silent = ["signed a definitive agreement"] },
        new("stage/definitive-agreement", DealStage.Signed, "[definitive|definite|final merger|purchase|acquisition|sale? agreement|"
            + "agreements|contract|accord|pact]")
            { Fires = ["signed a definitive agreement to acquire"], Silent = ["a definitive answer"] },
        new("stage/to-complete", DealStage.Pending, "to|will|would|could|can|may|might|should be? [complete|completed|closed|conclude|"
            + "concluded|finalize|finalized|finalise|finalised|consummate|consummated]") { Fires = ["hopes to complete the financing",
            "will be completed"], Silent = ["completed the financing"] },
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
        new("stage/completed", DealStage.Completed, "[completed|completes|finalized|finalised|concluded|closed|closes|consummated|"
            + "complete]") { Fires = ["completed the acquisition of"], Silent = ["the closing price"] },
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
            + "into? a|an|the? merger|purchase|sale|sales|acquisition|conditional|formal|binding|written|takeover? agreement|agreements|"
            + "contract|contracts|deal|pact|accord|understanding]") { Fires = ["signed an agreement to sell",
            "entered into an agreement to acquire"], Silent = ["signed a player"] },
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
            "[opposed|opposes|opposing|oppose|resist|resisting|sued|sues]")
            { Fires = ["is opposed to the bid by", "sued to stop the bid"], Silent = ["supposed to bid"] },
        new("stage/refused-to-block", DealStage.Pending, "[refused|refuses|declined|declines to block|enjoin|halt|stop|bar|restrain]")
            { Fires = ["a judge refused to block the offer"], Silent = ["declined to comment"] },
        new("stage/upheld", DealStage.Pending, "[upheld|upholds]")
            { Fires = ["a court upheld the takeover"], Silent = ["held up the sale"] },
        new("stage/recommended", DealStage.Pending, "[recommended|recommends|recommending|urged|advised acceptance|approval]")
            { Fires = ["directors recommended acceptance of the bid"], Silent = ["recommended a new chairman"] },
        new("stage/no-action", DealStage.Proposed, "[take|takes|taking|took no action]")
            { Fires = ["advised holders to take no action on the bid"], Silent = ["took action"] },
        new("stage/approved", DealStage.Pending, "[approved|approves|cleared|clears|endorsed|endorses|ratified|ratifies]")
            { Fires = ["shareholders approved the merger"], Silent = ["the prover"] },
        new("stage/suit", DealStage.Pending, "[filed|files|filing a? suit|lawsuit]")
            { Fires = ["filed suit to stop the offer"], Silent = ["filed a report"] },
        new("stage/postponed", DealStage.Pending, "[postponed|postpones|delayed|delays] its|their|the|a")
            { Fires = ["postponed its acquisition"], Silent = ["a delayed flight"] },
        new("stage/been-postponed", DealStage.Pending, "been|was|were|is|be [postponed|delayed|extended|suspended]")
            { Fires = ["the merger has been postponed"], Silent = ["a delayed flight"] },
        new("stage/put-off", DealStage.Pending, "[put|puts|putting|pushed|pushing off|back]")
            { Fires = ["closing of the sale has been put off"], Silent = ["put up for sale"] },
        new("stage/held-up", DealStage.Pending, "is|are|was|were|been|being [held|delayed up]")
            { Fires = ["the merger has been held up"], Silent = ["held up a bank"] },
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
        new("stage/tendered", DealStage.Proposed, "has|have|had|been|were [tendered]")
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
        new("stage/talks", DealStage.InTalks, "[negotiating|discussing|discussed]")
            { Fires = ["is negotiating to buy"], Silent = ["he speaks"] },
        new("stage/talks-noun", DealStage.InTalks, "[talks|negotiations|negotiation|discussions]")
            { IsNoun = true, Fires = ["the talks to buy"], Silent = ["he speaks"] },
        new("stage/files", DealStage.Announced, "[files|filed|filing|registered] * for|to")
            { Fires = ["has filed confidentially for an initial public offering"], Silent = ["a file of papers"] },
        new("stage/filed-papers", DealStage.Announced, "[filed|files|filing|submitted|submits confidential? paperwork|documents|papers|"
            + "prospectus|registration]") { Fires = ["filed confidential paperwork with the regulator"], Silent = ["a file of papers"] },
        new("stage/price-range", DealStage.Announced, "[set|sets|setting|gave|gives a|the|an|its? indicative|target? "
            + "price|target|terms range?] of|for") { Fires = ["set a price range for its IPO"], Silent = ["set a record price"] },
        new("stage/interested", DealStage.Considering, "[interested|interest in buying|acquiring|purchasing|selling|bidding|"
            + "merging|investing]") { Fires = ["is interested in buying"], Silent = ["a 60 pct interest in Lowell"] },
        new("stage/interested-in", DealStage.Considering,
            "[interested|interest in] taking|making|a|an|the|its")
            { Fires = ["is interested in a merger"], Silent = ["a 60 pct interest in Lowell"] },
        new("stage/considering", DealStage.Considering, "[considering|considers|considered|weighing|weighs|weighed|mulling|mulls|mulled|"
            + "exploring|explores|explored|eyeing|eyes|eyed|evaluating|evaluates|evaluated|studying|studies|studied|pondering|"
            + "contemplating|contemplates|contemplated]") { Fires = ["is considering an investment in"], Silent = ["a considerable sum"] },
        new("stage/to-consider", DealStage.Considering, "to|will|would|may|might|could [consider|explore|study|evaluate|weigh|reconsider|"
            + "review|examine]")
            { IsSilentText = true, Fires = ["will study the offer"], Silent = ["considerable sums"] },
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
        new("stage/preparing", DealStage.Considering, "[preparing|prepares|looking|looks|aiming|aims|seeking|seeks|hoping|hopes|hoped|"
            + "wants|want|wanting|keen|working|eager|trying|attempting|needs to buy|sell|acquire|purchase|merge|invest|take|raise]")
            { Fires = ["is preparing to invest in"], Silent = ["is looking well"] },
        new("stage/tender", DealStage.Proposed,
            "[started|starts|began|begun|launched|launches|commenced|commences|made|makes|submitted|submits|extended|extends|extending|"
                + "renewed|renews|resumed|announced|announces a|an|its|the|his|her|their|cash? previously? announced? cash|unsolicited|"
                + "hostile|takeover|formal|written|merger|preliminary|informal|new? tender? offer|bid|proposal]")
            { Fires = ["started a tender offer for"], Silent = ["started trading"] },
        new("stage/began-offer", DealStage.Proposed, "[begun|began|launched|started|commenced|mounted] a|an|its|the * offer|bid")
            { Fires = ["launched a rather generous offer"], Silent = ["began a search for coal"] },
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
        new("stage/will-offer", DealStage.Proposed, "will|would [offer]")
            { Fires = ["will offer 2.20 dlrs a share for"], Silent = ["will open"] },
        new("stage/proposed", DealStage.Proposed, "[proposed|proposes|proposing|offered]")
            { IsNoun = true, Fires = ["has proposed a merger"], Silent = ["a supposed merger"] },
        new("stage/seeks", DealStage.Proposed, "[seeking|sought|seeks]") { Fires = ["is seeking control of"], Silent = ["a hidden thing"] },
        new("stage/extending", DealStage.Proposed, "[extending|extended] its|his|their|the * * offer|bid")
            { Fires = ["was extending its contested bid"], Silent = ["extended its lead"] },
        new("stage/extended", DealStage.Proposed, "[extended|extends|extending] until|to|through|for|from")
            { Fires = ["has extended until May 3 its offer"], Silent = ["extended family"] },
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
        new("stage/is-to", DealStage.Announced, "[is|are to jointly? acquire|buy|purchase|sell|take|pay|merge]")
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
