namespace DealFacts.Extraction.Review;

/// <summary>A fact as a line of <c>DealFacts.Shipped.txt</c>: "figure Orla Robotics Revenue 2023 = $250 million".</summary>
/// <param name="Name">What it is, the part before " = ": unique in its book.</param>
/// <param name="Says">Its value; empty where its being there is all.</param>
/// <param name="Citation">The first place on which it stands.</param>
public sealed record ReviewedFact(string Name, string Says, Citation Citation)
{
    /// <summary>The line.</summary>
    public override string ToString() => Says.Length == 0 ? Name : $"{Name} = {Says}";
}
