namespace DealFacts.Extraction.Claims;

/// <summary>What is denied or refused: "is not in talks", "turned down the offer".</summary>
internal static class StageRefusals
{
    /// <summary>In order of weight.</summary>
    public static readonly StageRule[] Rules =
    [
        new("stage/no-talks", DealStage.Denied, "[no present|current|immediate|further? negotiations|talks|discussions|interest|plans|"
            + "plan|intention in|of|to? sell|buy|acquire|merge|make|raise|bid|selling|buying|acquiring|merging|making|raising|bidding?]")
            { Fires = ["has no plans to sell the unit"], Silent = ["no further details"] },
        new("stage/no-offer", DealStage.Denied, "[not received|had|seen|made a|an|any takeover|formal|firm? offer|bid|approach|proposal]")
            { Fires = ["had not received an offer"], Silent = ["had received an offer"] },
        new("stage/would-not-offer", DealStage.Denied, "[will|would not make|bid|buy|acquire]")
            { Fires = ["said it would not make an offer"], Silent = ["would make an offer"] },
        new("stage/no-longer-in-talks", DealStage.Terminated,
            "[no longer engaged? in|holding|having merger|takeover|acquisition|sale|buyout? talks|discussions|negotiations]")
            { Fires = ["is no longer in discussions with"], Silent = ["is in discussions with", "is no longer in the business"] },
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
        new("stage/will-not-accept", DealStage.Rejected, "[will|would|could|does|do|did not accept|support|recommend|entertain|endorse]")
            { Fires = ["would not accept the offer"], Silent = ["would accept the offer"] },
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
        new("stage/rejected", DealStage.Rejected, "[rejected|rejects|rejecting|reject|rebuffed|rebuffs|rebuffing|snubbed|snubs|snubbing|"
            + "spurned|spurns|spurning|ditching|rejection]")
            { Fires = ["rejected a takeover bid"], Silent = ["accepted the bid"] },
        new("stage/fended-off", DealStage.Rejected, "[fended|fends|fending|fend|beaten|batted|bats|knocked|knocks|"
            + "brushed|brushes off|away|back|aside]")
            { Fires = ["has fended off an approach"], Silent = ["fended for itself"] },
        new("stage/dismissed", DealStage.Rejected, "[dismissed|dismisses|dismissing] * * * * offer|bid|approach|proposal|advances")
            { Fires = ["dismissed a takeover approach"], Silent = ["dismissed its chief executive"] },
        new("stage/inadequate", DealStage.Rejected, "offer|offers|bid|proposal|terms|price|it * * * [inadequate|unacceptable|unwelcome]")
            { Fires = ["the terms of the offer were unacceptable"], Silent = ["an inadequate supply"] },
        new("stage/turned-down", DealStage.Rejected,
            "[turned|turns|turn|turning down]")
            { Fires = ["turned down the offer"], Silent = ["turned up"] },
    ];
}
