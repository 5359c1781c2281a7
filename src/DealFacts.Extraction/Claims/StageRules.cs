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
        new("stage/called-off", DealStage.Terminated, "[called|calls|calling off]") { Fires = ["called off their merger"], Silent = ["called for a merger"] },
        new("stage/terminated-agreement", DealStage.Terminated, "[terminated|terminates|terminating an?|the|its? agreement|offer|deal|merger|talks]") { Fires = ["terminated an agreement to buy"], Silent = ["terminated an employee"] },
        new("stage/terminated", DealStage.Terminated, "[terminated|cancelled|canceled|abandoned|scrapped|collapsed|collapsing|shelved|scuttled]") { Fires = ["scrapped its IPO"], Silent = ["the terminal"] },
        new("stage/ended-talks", DealStage.Terminated, "[ended|ends|broken|broke|suspended off? talks|negotiations|discussions]") { Fires = ["ended talks to buy"], Silent = ["ended the year"] },
        new("stage/ended", DealStage.Terminated, "talks|negotiations|discussions * [ended|collapsed|failed without? agreement?]") { Fires = ["merger talks ended without agreement"], Silent = ["talks went on"] },
        new("stage/fell-through", DealStage.Terminated, "[fell|fallen|falls through|apart]") { Fires = ["the deal fell through"], Silent = ["shares fell"] },
        new("stage/withdrew", DealStage.Terminated, "[withdrew|withdrawn|withdraws|withdrawing|dropped|drops its|his|their|the? offer|bid|proposal?]") { Fires = ["has withdrawn his proposal"], Silent = ["drew a crowd"] },
        new("stage/walked-away", DealStage.Terminated, "[walked|walks|walk|walking|backed|backs|backing|pulled|pulls|pulling away|out of|from]") { Fires = ["walked away from a deal for", "pulled out of talks"], Silent = ["backed the plan"] },
        new("stage/blocked", DealStage.Terminated, "[blocked|blocks|blocking|vetoed|vetoes]") { Fires = ["regulators blocked the merger"], Silent = ["a block of shares"] },
        new("stage/unable", DealStage.Terminated, "[unable|failed to complete|reach|agree|buy|acquire negotiations?]") { Fires = ["was unable to complete negotiations"], Silent = ["was able to complete"] },
        new("stage/not-pursued", DealStage.Terminated, "[won|will|would|does|do not|'t longer? plan? to? pursue|extend|continue|proceed]") { Fires = ["will not pursue its bid"], Silent = ["will pursue its bid"] },
        new("stage/denied", DealStage.Denied, "[denied|denies|denying]") { Fires = ["denied that it is for sale"], Silent = ["confirmed the talks"] },
        new("stage/rejected", DealStage.Rejected, "[rejected|rejects|rejecting|reject|rebuffed|rebuffs|spurned|spurns|rejection]") { Fires = ["rejected a takeover bid"], Silent = ["accepted the bid"] },
        new("stage/turned-down", DealStage.Rejected, "[turned|turns down]") { Fires = ["turned down the offer"], Silent = ["turned up"] },
        new("stage/letter-of-intent", DealStage.AgreedInPrinciple, "[letter|letters of intent|intention]") { Fires = ["signed a letter of intent to buy"], Silent = ["a letter to holders"] },
        new("stage/agreed-in-principle", DealStage.AgreedInPrinciple, "[agreed|agrees|agree|agreement in principle]") { Fires = ["agreed in principle to merge"], Silent = ["agreed to merge"] },
        new("stage/tentatively-agreed", DealStage.AgreedInPrinciple, "[tentatively|preliminarily agreed]") { Fires = ["has tentatively agreed to sell"], Silent = ["agreed to sell"] },
        new("stage/preliminary-agreement", DealStage.AgreedInPrinciple, "[preliminary|tentative agreement]") { Fires = ["reached a preliminary agreement"], Silent = ["a preliminary step"] },
        new("stage/definitive-agreement", DealStage.Signed, "[definitive|definite|final merger? agreement|agreements|contract]") { Fires = ["signed a definitive agreement to acquire"], Silent = ["a definitive answer"] },
        new("stage/to-complete", DealStage.Pending, "to|will|would|could|can|may|might|should be? [complete|completed|close|closed|conclude|concluded|finalize|finalized|finalise|finalised|consummate|consummated]") { Fires = ["hopes to complete the financing", "will be completed"], Silent = ["completed the financing"] },
        new("stage/completed", DealStage.Completed, "[completed|completes|finalized|finalised|concluded|closed|closes|consummated|complete]") { Fires = ["completed the acquisition of"], Silent = ["the closing price"] },
        new("stage/signed-agreement", DealStage.Signed, "[signed|signs|entered|reached into? an?|the? agreement|contract|deal|pact]") { Fires = ["signed an agreement to sell", "entered into an agreement to acquire"], Silent = ["signed a player"] },
        new("stage/agreed-to", DealStage.Signed, "[agreed|agrees|agreeing|agreeed to acquire|buy|purchase|sell|merge|invest|take|combine|transfer|pay|be]") { Fires = ["agreed to buy"], Silent = ["agreed on terms"] },
        new("stage/agreed", DealStage.Signed, "[agreed|agrees|agreeing]") { Fires = ["agreed a takeover of"], Silent = ["the agreement"] },
        new("stage/approval", DealStage.Pending, "[received|receives|won|gets|got approval|clearance]") { Fires = ["received approval from the bureau for"], Silent = ["seeks approval"] },
        new("stage/approved", DealStage.Pending, "[approved|approves|cleared|clears]") { Fires = ["shareholders approved the merger"], Silent = ["the prover"] },
        new("stage/subject-to", DealStage.Pending, "subject to * approval|approvals") { IsSilentText = true, Fires = ["the deal is subject to regulatory approval"], Silent = ["subject to change"] },
        new("stage/expected-to-close", DealStage.Pending, "expected|expects|scheduled to close|complete|be") { IsSilentText = true, Fires = ["is expected to close in March"], Silent = ["expects to grow"] },
        new("stage/nearing", DealStage.InTalks, "[nearing|nears]") { Fires = ["is nearing an agreement to buy"], Silent = ["near the town"] },
        new("stage/close-to", DealStage.InTalks, "[close to a|an|buying|acquiring|selling|signing|sealing|agreeing]") { Fires = ["is close to a deal for"], Silent = ["close to home"] },
        new("stage/in-talks", DealStage.InTalks, "[in|holding|held|holds|having advanced|early|late|exclusive|active|preliminary|final? stage|stages? talks|discussions|negotiations]") { Fires = ["is in advanced discussions to invest in"], Silent = ["in a discussion paper"] },
        new("stage/started-talks", DealStage.InTalks, "[started|starts|began|begun|opened|entered negotiations|talks|discussions]") { Fires = ["has started negotiations with"], Silent = ["started work"] },
        new("stage/talks", DealStage.InTalks, "[talks|negotiating|negotiations|discussing|discussed|negotiation|discussions]") { Fires = ["the talks to buy"], Silent = ["he speaks"] },
        new("stage/files", DealStage.Announced, "[files|filed|filing|registered * for|to]") { Fires = ["has filed confidentially for an initial public offering"], Silent = ["a file of papers"] },
        new("stage/interested", DealStage.Considering, "[interested|interest in]") { Fires = ["is interested in buying"], Silent = ["bears interest"] },
        new("stage/considering", DealStage.Considering, "[considering|considers|considered|weighing|weighs|weighed|mulling|mulls|mulled|exploring|explores|explored|eyeing|eyes|eyed|evaluating|evaluates|evaluated|studying|studies|studied|pondering|contemplating|contemplates|contemplated]") { Fires = ["is considering an investment in"], Silent = ["a considerable sum"] },
        new("stage/under-consideration", DealStage.Considering, "[under consideration]") { Fires = ["a merger is under consideration"], Silent = ["in consideration for"] },
        new("stage/preparing", DealStage.Considering, "[preparing|prepares|looking|looks|aiming|seeking|seeks|hoping|hopes|wants|want|wanting|keen|working|eager to buy|sell|acquire|purchase|merge|invest|take|raise]") { Fires = ["is preparing to invest in"], Silent = ["is looking well"] },
        new("stage/tender", DealStage.Proposed, "[started|starts|began|launched|extended|extends|extending a|its|the|his|cash? cash? tender? offer|bid]") { Fires = ["started a tender offer for"], Silent = ["started trading"] },
        new("stage/offered", DealStage.Proposed, "[offered|offers|offering to buy|acquire|purchase|sell]") { Fires = ["offered to buy the shares"], Silent = ["offered a discount"] },
        new("stage/proposal", DealStage.Proposed, "proposal|proposals") { IsSilentText = true, Fires = ["a proposal to buy"], Silent = ["proposed to buy"] },
        new("stage/proposed", DealStage.Proposed, "[proposed|proposes|proposing|offered]") { Fires = ["the proposed merger"], Silent = ["a supposed merger"] },
        new("stage/seeks", DealStage.Proposed, "[seeking|sought|seeks]") { Fires = ["is seeking control of"], Silent = ["a hidden thing"] },
        new("stage/may", DealStage.Considering, "may|might|could|would|potential|potentially|possible|possibly|should|if") { IsSilentText = true, Fires = ["may acquire"], Silent = ["acquired"] },
        new("stage/intends", DealStage.Announced, "[intends|intend|plans|plan|planning|expects|planned|aims to acquire|buy|purchase|sell|merge|invest|boost|make]") { Fires = ["plans to sell its unit"], Silent = ["plans a party"] },
        new("stage/will-be", DealStage.Announced, "[will be acquired|bought|purchased|sold|merged]") { Fires = ["will be acquired by"], Silent = ["will be late"] },
        new("stage/will", DealStage.Announced, "will|to|set|plans|plan|planned|intends") { IsSilentText = true, Fires = ["will buy"], Silent = ["bought"] },
        new("stage/rumored", DealStage.Rumored, "reportedly|rumored|rumoured|rumor|rumour|speculation") { IsSilentText = true, Fires = ["is reportedly buying"], Silent = ["is buying"] },
    ];
}
