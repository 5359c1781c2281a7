using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Names;

/// <summary>Remembers for whom people speak: "Acme chief executive Ann Lee", "Ann Lee, a director at Acme".</summary>
internal sealed class Affiliations(NameSource source)
{
    private const int Reach = 8;
    private readonly Dictionary<Entity, Entity> _companies = [];
    private Entity? _company;
    private int _companyEnd;
    private Entity? _person;
    private int _personEnd;
    private bool _personSpeaks;

    private Token[] Tokens => source.Tokens;

    /// <summary>The company of a person who is named from one token to another, or null.</summary>
    /// <param name="person">The person.</param>
    /// <param name="first">The name's first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="topic">The company whose people are meant where none is named: "Founder Ann Lee".</param>
    public Entity? Of(Entity person, int first, int end, Sentence sentence, Entity? topic)
    {
        (_person, _personEnd) = (person, end);
        _personSpeaks = first >= sentence.First;
        bool named = _company is not null && _companyEnd >= sentence.First && first - _companyEnd is > 0 and <= Reach;
        if (named && HasRole(_companyEnd, first)) _companies[person] = _company!;
        else if (topic is not null && first > sentence.First && !_companies.ContainsKey(person)
            && ReferenceWords.Insiders.Contains(Tokens[first - 1].Word)) _companies[person] = topic;
        return _companies.TryGetValue(person, out Entity? company) ? company : null;
    }

    /// <summary>An organisation is named.</summary>
    public void Meet(Entity company, int first, int end)
    {
        (_company, _companyEnd) = (company, end);
        if (_person is null || !_personSpeaks || first - _personEnd is < 3 or > Reach || Tokens[_personEnd].Text != ",") return;
        if (Tokens[first - 1].Lower is "of" or "at" or "for" or "with" or "the"
            && HasRole(_personEnd + 1, first) && !_companies.ContainsKey(_person)) _companies[_person] = company;
    }

    /// <summary>Whether plain words that name a person's role, and no comma, stand between two tokens.</summary>
    private bool HasRole(int from, int to)
    {
        bool role = false;
        for (int i = from; i < to; i++)
        {
            if (Tokens[i].Text is "," or ";" or "." or ":") return false;
            if (FunctionWords.ClauseOpeners.Contains(Tokens[i].Word) && Tokens[i].Lower != "and") return false;
            role |= PersonWords.Roles.Contains(Tokens[i].Word);
        }

        return role;
    }
}
