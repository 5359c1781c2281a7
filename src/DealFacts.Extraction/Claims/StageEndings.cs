namespace DealFacts.Extraction.Claims;

/// <summary>What ends a deal: "called off their merger", "let its offer lapse".</summary>
internal static class StageEndings
{
    /// <summary>In order of weight.</summary>
    public static readonly StageRule[] Rules =
    [
        new("stage/called-off", DealStage.Terminated, "[called|calls|calling off its|their|the? merger? plans|plan|merger|talks|deal|"
            + "agreement?]") { Fires = ["called off their merger"], Silent = ["called for a merger"] },
        new("stage/ended-agreement", DealStage.Terminated, "[ended|ends|ending|broke|breaking an?|its|their|the? merger|takeover|acquisition|"
            + "sale? agreement|pact|accord]") { Fires = ["ended its merger agreement with"], Silent = ["ended its year"] },
        new("stage/terminated-agreement", DealStage.Terminated, "[terminated|terminates|terminating an|their? merger? agreement|offer|deal|"
            + "talks|discussions|negotiations]") { Fires = ["terminated an agreement to buy"], Silent = ["terminated an employee"] },
        new("stage/terminated", DealStage.Terminated, "[terminated|terminating|rescinded|rescinds|revoked|cancelled|canceled|cancelling|"
            + "canceling|abandoned|abandoning|scrapped|scrapping|collapsed|collapsing|collapses|shelved|shelving|scuttled|ditched|"
            + "ditching|axed|aborted|scraps|abandons|shelves|cancels|terminates|ditches|axes|aborts|scuttles]")
            { Fires = ["scrapped its IPO"], Silent = ["the terminal"] },
        new("stage/call-off", DealStage.Terminated, "[call off]")
            { IsOfHeading = true, Fires = ["the two call off merger"], Silent = ["call for a merger"] },
        new("stage/scrap", DealStage.Terminated, "[scrap|abandon|drop|ditch|terminate|shelve planned|proposed|their|the? * * * "
            + "merger|deal|talks|takeover|tie-up|ipo]")
            { IsOfHeading = true, Fires = ["the two scrap merger"], Silent = ["scrap metal prices"] },
        new("stage/killed", DealStage.Terminated, "[killed|kills|scuppered|scuppers|torpedoed|torpedoes|derailed|derails|nixed|nixes|"
            + "quashed|quashes|thwarted|thwarts|vetoed|vetoes|vetoing]")
        { Fires = ["effectively killed its planned takeover", "vetoed the sale"], Silent = ["made a killing"] },
        new("stage/failed", DealStage.Terminated, "[failed|abortive|unsuccessful|botched|doomed|thwarted] * takeover|merger|bid|offer|"
            + "attempt|acquisition|approach|purchase|buyout|sale|pursuit")
            { Fires = ["its failed takeover of"], Silent = ["failed drugs"] },
        new("stage/had-to-drop", DealStage.Terminated, "had|has|have|forced|chose|obliged to [scrap|abandon|cancel|"
            + "shelve|terminate|drop|pull|ditch|axe|withdraw]")
            { Fires = ["was forced to abandon its IPO"], Silent = ["may abandon its IPO"] },
        new("stage/pulled", DealStage.Terminated, "[pulled|pulls|yanked its|his|their|the|a planned|proposed? * ipo|flotation|float|listing|"
            + "offering|offer|bid|deal|sale]") { Fires = ["pulled its IPO", "pulled its big stock offering"], Silent = ["pulled its trucks off the road"] },
        new("stage/pulled-the-plug", DealStage.Terminated, "[pulled|pulls|pulling|pull the plug on]")
            { Fires = ["has pulled the plug on its acquisition of"], Silent = ["pulled the plug from the wall"] },
        new("stage/called-time", DealStage.Terminated, "[called|calls|calling time on]")
            { Fires = ["has called time on its pursuit of"], Silent = ["called it a day"] },
        new("stage/ended-talks", DealStage.Terminated,
            "[end|ended|ends|ending|broken|broke|breaks|breaking|suspended|halted|dropped|dropping|abandoned|cancelled|canceled|"
                + "discontinued|ceased|stopped off|up? "
                + "the|its|their|all? merger|takeover|acquisition|buyout|sale? talks|negotiations|discussions]")
            { Fires = ["ended talks to buy", "broke off merger talks"], Silent = ["ended the year"] },
        new("stage/ended-partnership", DealStage.Terminated, "[ended|ends|ending|severed|severs|dissolved|dissolves|"
            + "cut|cuts its|their|the] * partnership|alliance|collaboration|venture|tie-up")
            { Fires = ["has ended its partnership"], Silent = ["ended its year"] },
        new("stage/ended", DealStage.Terminated,
            "talks|negotiations|discussions * * * * * * * [ended|collapsed|collapse|failed|fail|broken|broke without|down|off? an|any? agreement?]")
            { Fires = ["merger talks ended without agreement"], Silent = ["talks went on"] },
        new("stage/gave-up", DealStage.Terminated,
            "[gave|given|gives|giving up its|his|her|their|the? takeover|merger? effort|efforts|attempt|plan|plans|bid|fight?]")
            { Fires = ["gave up its effort to buy"], Silent = ["gave it a try"] },
        new("stage/foundered", DealStage.Terminated, "[foundered|unravelled|unraveled|unravels]")
            { Fires = ["a plan to merge with the mill foundered"], Silent = ["the founder of the mill"] },
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
            + "dismisses a|an|the? temporary|preliminary|lower|court|court's? injunction|order|ruling|ban|suit|lawsuit|restraining]")
            { Fires = ["lifted an injunction against the offer"], Silent = ["lifted a box", "overturned the sale"] },
        new("stage/overturned", DealStage.Terminated,
            "[overturned|overturns|nullified|nullifies|voided|annulled|annuls|invalidated|quashed]")
            { Fires = ["a court overturned its purchase of the bank"], Silent = ["turned over the keys"] },
        new("stage/off", DealStage.Terminated, "[is|are|was|were off] .|;|,|because|after|and")
            { Fires = ["its takeover of the mill is off."], Silent = ["is off the coast"] },
        new("stage/barred", DealStage.Terminated, "[barred|bars|barring|enjoins|enjoining|prohibited|prohibits|prevented|prevents|"
            + "restrained|stopped|stops] * * * from")
            { Fires = ["barred the group from buying"], Silent = ["sold bars of gold", "stopped work"] },
        new("stage/to-stop", DealStage.Rejected, "to [stop|prevent|block|bar|restrain|keep] _ from _")
            { Fires = ["will sue to stop it from buying"], Silent = ["will stop taking orders from banks"] },
        new("stage/thrown-out", DealStage.Terminated, "[thrown|throws|threw|struck|strikes out|down]")
            { Fires = ["the watchdog has thrown out the takeover"], Silent = ["threw a party"] },
        new("stage/unable-agreement", DealStage.Terminated,
            "[unable|failed to complete|reach|conclude|negotiate|obtain|agree a|an|on? definitive|final|merger|acquisition? negotiations|"
                + "talks|agreement|terms|price]")
            { Fires = ["was unable to complete negotiations", "failed to reach a definitive agreement"],
                Silent = ["reached an agreement"] },
        new("stage/no-agreement", DealStage.Terminated, "[reached|reach|made no agreement|accord|deal]")
            { Fires = ["reached no agreement on the sale"], Silent = ["reached an agreement"] },
        new("stage/unable", DealStage.Terminated, "[unable|failed|fails to complete|reach|agree|buy|acquire|sell|raise|secure|find|"
            + "merge|combine|take|clinch]")
            { Fires = ["was unable to acquire", "failed to raise"], Silent = ["was able to complete"] },
        new("stage/in-vain", DealStage.Terminated, "[tried|sought|attempted in vain|unsuccessfully to]")
            { Fires = ["tried in vain to buy"], Silent = ["tried to buy"] },
        new("stage/not-raised", DealStage.Proposed,
            "[won|will|would|does|do|did not|'t plan|intend|expect? to? increase|raise|sweeten|improve|change]")
            { Fires = ["will not raise its bid"], Silent = ["will not pursue its bid"] },
        new("stage/not-pursued", DealStage.Terminated,
            "[won|will|would|does|do|did not|'t longer? plan|intend|expect? to? pursue|extend|continue|proceed|renew|go "
                + "ahead|through?]")
            { Fires = ["will not pursue its bid"], Silent = ["will pursue its bid"] },
        new("stage/not-be-raised", DealStage.Proposed, "[will|would|could not be increased|raised|improved|changed|extended]")
            { Fires = ["its bid will not be increased"], Silent = ["will be increased"] },
        new("stage/not-be-renewed", DealStage.Terminated, "[will|would|could not be renewed|pursued|continued|consummated]")
            { Fires = ["its offer will not be renewed"], Silent = ["will be renewed"] },
        new("stage/cannot-pursue", DealStage.Terminated, "[cannot|unable to? proceed|continue|go ahead|through|forward?]")
            { Fires = ["cannot go through with its purchase"], Silent = ["cannot say", "was able to proceed"] },
        new("stage/expired", DealStage.Terminated,
            "offer|bid|agreement|agreements|contract|option|intent|accord|pact * * * * [expired|lapsed]")
            { Fires = ["a cash tender offer for the shares expired"], Silent = ["the licence expired"] },
        new("stage/bare-failed", DealStage.Terminated, "[failed] because|after|when|due|over|.|;|,|and")
            { Fires = ["its attempt to acquire the mill failed because"], Silent = ["failed to say why"] },
        new("stage/unsuccessful", DealStage.Terminated, "was|were|is|are|been|proved [unsuccessful|fruitless]")
            { Fires = ["its efforts to buy the mill were unsuccessful"], Silent = ["an unsuccessful day"] },
        new("stage/not-take-place", DealStage.Terminated, "[will|would not take place]")
            { Fires = ["the sale will not take place"], Silent = ["will take place in May"] },
        new("stage/not-completed", DealStage.Terminated, "[could|can|cannot|will|would not|never be? completed|close|proceed]")
            { Fires = ["the deal could not be completed"], Silent = ["could be completed soon"] },
        new("stage/have-ended", DealStage.Terminated, "has|have|had|were|was [ended|collapsed|failed|lapsed|broken|called without|off|"
            + "down? agreement? merger|takeover|acquisition|buyout? talks|negotiations|discussions?]")
            { Fires = ["its bid has failed"], Silent = ["the year ended"] },
    ];
}
