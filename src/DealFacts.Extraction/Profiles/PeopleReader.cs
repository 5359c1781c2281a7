using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;

namespace DealFacts.Extraction.Profiles;

/// <summary>
/// Reads the people after "founded by": "Ann Lee and Bo Chan", "CEO Ann Lee", "a group of engineers, Ann Lee and Bo Chan".
/// </summary>
internal static class PeopleReader
{
    private const int MostPeople = 6;
    private const int LongestLead = 5;

    /// <summary>The terms that name them; empty when nobody is named.</summary>
    public static IReadOnlyList<int> Read(TermLine line, int at)
    {
        List<int> people = [];
        int person = FirstPerson(line, at);
        // Of "the brothers Bo and Abe Lee" the first has the second's surname; elsewhere half a name tells nobody.
        bool kin = line.IsIn(person - 1, FoundingWords.Kin);
        while (person >= 0 && people.Count < MostPeople)
        {
            int next = NextPerson(line, person + 1);
            if (kin || next < 0 || line.IsKind(person, TermKind.Person) && !IsHalfName(line, person)) people.Add(person);
            person = next;
        }

        return people;
    }

    /// <summary>The terms that name the people of a row by its last: "Ann Lee and Bo Chan founded".</summary>
    public static IReadOnlyList<int> ReadBack(TermLine line, int last)
    {
        List<int> people = [last];
        for (int at = last - 1; at > 0 && people.Count < MostPeople; at -= 2)
        {
            if (line.Is(at, "and") && line.Is(at - 1, ",")) at--;
            if ((!line.Is(at, "and") && !line.Is(at, ",")) || !IsPerson(line, at - 1)) break;
            people.Insert(0, at - 1);
        }

        return people;
    }

    /// <summary>Whether the role before the first of them is that of the chief executive.</summary>
    public static bool IsLedByFirst(TermLine line, int at)
    {
        int person = FirstPerson(line, at);
        for (int i = at; i < person; i++)
            if (line.Entry(i, LeaderWords.ChiefExecutive) is var words and > 0 && i + words == person
                && !line.IsIn(i - 1, LeaderWords.NotNow)) return true;
        return false;
    }

    /// <summary>Whether the term names a person.</summary>
    public static bool IsPerson(TermLine line, int at) => ProfilePieces.Person.Match(line, at, new Captures()) > at;

    private static int FirstPerson(TermLine line, int at)
    {
        for (int i = at; i < line.Count && i <= at + LongestLead; i++)
        {
            if (IsEmployer(line, i)) continue;
            if (IsPerson(line, i)) return line.IsPossessive(i + 1) ? -1 : i;
            if (!line.IsPlainWord(i) && !line.Is(i, ",") && !line.Is(i, "-")) return -1;
        }

        return -1;
    }

    /// <summary>"by former Acme engineers Ann Lee and Bo Chan", "by Acme veterans Ann Lee".</summary>
    private static bool IsEmployer(TermLine line, int at) =>
        (line.IsName(at) || line.IsKind(at, TermKind.Company))
            && (line.IsIn(at + 1, StaffWords.Alumni) || line.IsIn(at + 1, StaffWords.Workers));

    private static bool IsHalfName(TermLine line, int at) => line.Phrase(at, at + 1).IndexOf(' ') < 0;

    private static int NextPerson(TermLine line, int at)
    {
        if (line.Is(at, ",")) at++;
        if (line.Is(at, "and") || line.Is(at, "&")) at++;
        else if (!line.Is(at - 1, ",")) return -1;
        return IsPerson(line, at) ? at : -1;
    }
}
