using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Who was last said to buy, to sell and to be bought, by which "the buyer" and "the startup" are known.</summary>
internal sealed class DealSides(NameSource source)
{
    private const int FarthestVerb = 12;
    private readonly DealObjects _objects = new(source);

    /// <summary>Who was last said to be bought or sold.</summary>
    public Entity? Target { get; private set; }

    /// <summary>Who was last said to buy.</summary>
    public Entity? Buyer { get; private set; }

    /// <summary>Who was last said to sell.</summary>
    public Entity? Seller { get; private set; }

    /// <summary>Who was last said to be bought, sold or given money.</summary>
    public Entity? Sought { get; private set; }

    /// <summary>Who buys it, bids for it or puts money in it.</summary>
    public Entity? Seeker { get; private set; }

    /// <summary>The sentence that said so.</summary>
    public int SoughtSentence { get; private set; } = -1;

    /// <summary>Whether a mention is said to be bought: "agreed to buy Acme".</summary>
    public bool IsBought(int first, int end, Sentence sentence) => _objects.IsBought(first, end, sentence);

    /// <summary>Takes a mention in; <paramref name="clause"/> is the subject of its clause.</summary>
    public void Meet(Entity entity, Entity? clause, int first, int end, Sentence sentence)
    {
        // "The EU clears Acme's purchase of Lowell": an authority buys nothing.
        if (clause is { IsOfficial: true }) clause = null;
        if (_objects.IsBought(first, end, sentence)) (Target, Buyer, Seller) = (entity, clause ?? Buyer, null);
        else if (_objects.IsSold(first, end, sentence)) (Target, Seller, Buyer) = (entity, clause, null);
        else if (!_objects.IsBacked(first, sentence))
        {
            if (SoughtSentence == sentence.Index && first > sentence.First) MeetSide(entity, first, sentence);
            return;
        }

        (Sought, Seeker, SoughtSentence) = (entity, entity == clause ? null : clause, sentence.Index);
    }

    /// <summary>"sold Acme to [Lowell]", "Acme was sold by [Lowell]", "bought Acme from [Lowell]".</summary>
    private void MeetSide(Entity entity, int first, Sentence sentence)
    {
        string before = source.Tokens[first - 1].Lower;
        if (before is "to" or "by") Seeker ??= entity;
        if (before is not ("to" or "by" or "from")) return;
        bool sale = IsSale(first - 1, sentence);
        if (before == "from" || (before == "by" && sale)) Seller = entity;
        else if (before == "by" || sale) Buyer = entity;
    }

    /// <summary>Whether the last of a deal's words before a token is one of selling.</summary>
    private bool IsSale(int at, Sentence sentence)
    {
        for (int i = at - 1; i >= sentence.First && i >= at - FarthestVerb; i--)
        {
            if (DealObjectWords.Sales.Contains(source.Tokens[i].Word)) return true;
            if (DealObjectWords.Undergone.Contains(source.Tokens[i].Word)) return false;
        }

        return false;
    }
}
