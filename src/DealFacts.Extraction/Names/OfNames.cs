using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Whether "of" stands inside a name, "Bank of America", "Clinics of Arden Inc", or behind one, "Orvane Corp of Japan".</summary>
internal sealed class OfNames(NameSource source)
{
    private readonly NameSigns _signs = new(source);

    private Token[] Tokens => source.Tokens;

    /// <summary>The token after what "of" adds to a name that began earlier, or the same token.</summary>
    public int EndOf(int first, int at, int end)
    {
        int next = at + 1 < end && Tokens[at + 1].Lower == "the" ? at + 2 : at + 1;
        if (!_signs.CapitalAt(next, end)) return at;
        if (Tokens[next].Lower == "america") return next + 1;
        // "Loxley's of London": nothing else is there to be possessed.
        if (Tokens[at - 1].Kind == TokenKind.Possessive && PlaceNames.Known.Contains(Tokens[next].Word)) return next + 1;
        bool head = NameConnectors.OfHeads.Contains(Tokens[at - 1].Word) || (NameConnectors.OfHeads.Contains(Tokens[first].Word)
            && !_signs.IsSuffix(first, at - 1));
        if (IsPlaceOf(first, next)) return next + 1;
        if (IsClosed(first, at, next, end)) return next + 1;
        if (!head || _signs.IsSuffix(first, at - 1)) return at;
        int town = next;
        while (_signs.CapitalAt(town + 1, end)) town++;
        bool townWithState = town + 2 < end && Tokens[town + 1].Text == "," && PlaceNames.States.Contains(Tokens[town + 2].Word);
        return townWithState || IsLocalBank(first, at) ? at : next + 1;
    }

    /// <summary>"Gulf of Mexico": a place whose name holds "of".</summary>
    private bool IsPlaceOf(int first, int next) =>
        first + 2 == next && PlaceNames.Known.Contains(Tokens[first].Lower + " of " + Tokens[next].Lower);

    /// <summary>
    /// "Health Clinics of Ohio Inc", "House of Orvane Plc": what follows is no company by itself, or what stands before is none.
    /// </summary>
    private bool IsClosed(int first, int of, int next, int end)
    {
        int suffix = SuffixRun.SuffixOf(source, next, end);
        if (suffix <= next) return false;
        if (_signs.IsSuffix(first, of - 1) && !OrganizationWords.Tails.Contains(Tokens[of - 1].Word)) return IsPlaceWithForm(next, suffix);
        string before = Tokens[of - 1].Lower;
        if (PersonWords.Roles.Contains(before) || NameConnectors.Parts.Contains(before)
            || FirstNames.Words.Contains(Tokens[first].Word)) return false;
        if (PlaceNames.Known.Contains(source.Document.Phrase(next, suffix).ToLowerInvariant())) return true;
        bool place = PlaceNames.Tails.Contains(Tokens[suffix - 1].Word) || PlaceNames.Regions.Contains(Tokens[next].Word);
        bool body = OrganizationWords.Tails.Contains(before) || NameConnectors.OfHeads.Contains(before)
            || NameConnectors.Houses.Contains(before);
        return (place || body) && !source.Use.IsCapitalBefore(Tokens[next].Lower, first);
    }

    /// <summary>"Orvane Corp of Canada Ltd": a land by itself has no legal form.</summary>
    private bool IsPlaceWithForm(int place, int suffix) =>
        Abbreviations.LegalForms.Contains(Tokens[suffix].Word)
            && PlaceNames.Known.Contains(source.Document.Phrase(place, suffix).ToLowerInvariant());

    /// <summary>"InterLake Savings Bank" has a name of its own and needs no town; "First National Bank of Arden" does.</summary>
    private bool IsLocalBank(int first, int of)
    {
        if (Tokens[of - 1].Lower is not ("association" or "bank" or "trust" or "thrift")) return false;
        for (int i = first; i < of; i++)
            if (Tokens[i].IsWord && !NameConnectors.BankWords.Contains(Tokens[i].Word)) return true;
        return false;
    }
}
