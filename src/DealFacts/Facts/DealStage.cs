namespace DealFacts;

/// <summary>How far a deal has come. The order is that of an ordinary deal's life; the last three end it.</summary>
public enum DealStage
{
    /// <summary>"reportedly", "speculation".</summary>
    Rumored,

    /// <summary>"is considering", "is weighing".</summary>
    Considering,

    /// <summary>"is in talks to".</summary>
    InTalks,

    /// <summary>"offered", "proposed", "bid".</summary>
    Proposed,

    /// <summary>"agreed in principle", "letter of intent".</summary>
    AgreedInPrinciple,

    /// <summary>"will acquire", "plans to buy", "announced".</summary>
    Announced,

    /// <summary>"agreed to buy", "definitive agreement".</summary>
    Signed,

    /// <summary>"is expected to close", "subject to approval".</summary>
    Pending,

    /// <summary>"acquired", "completed", "raised".</summary>
    Completed,

    /// <summary>"rejected the offer".</summary>
    Rejected,

    /// <summary>"called off", "ended talks".</summary>
    Terminated,

    /// <summary>"denied that it is in talks".</summary>
    Denied,
}
