using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Profiles;
using DealFacts.Extraction.Text;

namespace DealFacts.Extraction.Merging;

/// <summary>
/// Reads what an article tells of that which its main deal deals with: beside it in the deal's sentence ("a wallboard plant in Seattle",
/// "the Lost Hen gold property near Tonopah") and in later ones that call it "the plant" or "the unit".
/// </summary>
internal sealed class TargetReader
{
    private const int LongestNoun = 5;
    private const int LongestReference = 4;

    private readonly Party _target;
    private readonly List<TargetFact> _facts = [];
    private string _head = "";

    private readonly bool _isOneOfTwo;

    private TargetReader(Party target, bool isOneOfTwo) => (_target, _isOneOfTwo) = (target, isOneOfTwo);

    /// <summary>The facts, the nearest first.</summary>
    public static IReadOnlyList<TargetFact> Read(DealGroup deal, IReadOnlyList<TermLine> lines)
    {
        List<TargetFact> facts = [];
        List<Party> targets = deal.Parties.Where(p => p.Role is PartyRole.Target).Select(p => p.Party).ToList();
        foreach (Party target in targets)
        {
            // A target that another sentence names has its own place in no statement.
            if (deal.Statements.FirstOrDefault(statement =>
                statement.Parties.Any(p => DealGroup.Same(p.Party, target))) is not { } told) continue;
            TargetReader reader = new(target, targets.Count == 2);
            reader.ReadBeside(told.Line, told.Parties.First(p => DealGroup.Same(p.Party, target)).Party);
            foreach (TermLine line in lines)
                if (line.Sentence.Index > told.Line.Sentence.Index) reader.ReadLater(line);
            facts.AddRange(reader._facts);
        }

        return facts;
    }

    /// <summary>The words after the name or description in the deal's own sentence.</summary>
    private void ReadBeside(TermLine line, Party party)
    {
        if (party.IsReferring) return;
        int end = party.Entity is null ? party.End : EndOfNoun(line, party.End);
        _head = line.IsKind(end - 1, TermKind.Token) ? line[end - 1].Lower : line.Document.Tokens[line[end - 1].End - 1].Lower;
        if (end > party.End && DescriptionReader.Read(line, party.End, end) is { Business: { } business } found && found.End == end
            && (business.End - business.First > 1 || _head.EndsWith("s", StringComparison.Ordinal)
                || line.IsIn(end - 1, BusinessWords.General)))
            Add(ProfileTopic.Business, line, business, "profile/target-noun");
        if (party.Entity is null && (line.Is(end, "that") || line.Is(end, "which") || line.Is(end, ",")
                || line.Entry(end, BusinessWords.EngagedIn) > 0 || line.IsIn(end, BusinessWords.Participles))
            && Activity.After(line, end) is { } activity)
            Add(ProfileTopic.Business, line, activity, "profile/target-activity");
        if (party.Entity is null && DescriptionReader.Read(line, party.First, party.End) is { Place: { } seat } && line.Is(seat.End, "-"))
            Add(ProfileTopic.Location, line, seat, "profile/target-seat");
        if (line.Is(end, "of") && line.IsName(end + 1)) end += 2;
        if (PlaceBeside(line, end, party.Entity is null
            || end > party.End) is { } place) Add(ProfileTopic.Location, line, place, "profile/target-place");
    }

    /// <summary>"gold property" after "Lost Hen", "drug stores" after "Economy Rx".</summary>
    private static int EndOfNoun(TermLine line, int at)
    {
        int end = at;
        while (end < at + LongestNoun && WordRun.IsWord(line, end) && !DealVerbs.IsAny(line[end].Word)) end++;
        return end > at && (line.IsIn(end - 1, DealNouns.Units) || line.IsIn(end - 1, BusinessWords.Establishments)) ? end : at;
    }

    /// <summary>"in Seattle", "near Tonopah, Nevada", "with 5,000 subscribers in Erie, Pa."</summary>
    private static Run? PlaceBeside(TermLine line, int end, bool isDescribed) =>
        DescriptionReader.PlaceAfter(line, end)
            ?? (line.Is(end, "at") ? PlaceReader.Read(line, end + 1) : null)
            ?? (line.Is(end, ",") && line.Is(end + 1, "of") ? PlaceReader.Read(line, end + 2) : null)
            ?? (isDescribed ? SubjectReader.PlaceOfActivity(line, end) : null);

    /// <summary>What is said of "the unit" or "the field".</summary>
    private void ReadLater(TermLine line)
    {
        for (int at = 0; at < line.Count; at++)
        {
            bool owned = line.IsPossessive(at) || line.IsIn(at, ClauseWords.Possessives)
                || (line.Possesses(at) && !line.IsPossessive(at + 1));
            int end = IsOwnReference(line, at) ? at + 1 : line.Is(at, "the") ? EndOfReference(line, at + 1) : owned ? EndOfName(line, at + 1) : 0;
            if (end == 0)
            {
                ReadDescribed(line, at);
                continue;
            }

            if (SubjectReader.Business(line, end) is { } business) Add(ProfileTopic.Business, line, business, "profile/target-later");
            if (SubjectReader.Place(line, end) is { } place) Add(ProfileTopic.Location, line, place, "profile/target-later");
        }
    }

    /// <summary>"the division", taken for the Widget whose name "Widget pumps division" starts with.</summary>
    private bool IsOwnReference(TermLine line, int at)
    {
        if (_target.Entity is not null || line.MentionAt(at) is not { Kind: MentionKind.Description, Entity: { } meant } reference) return false;
        Token last = line.Document.Tokens[reference.End - 1];
        return (BusinessWords.Parts.Contains(last.Word) || Singular(last.Lower) == Singular(_head))
            && _target.Name.StartsWith(meant.Name, StringComparison.Ordinal);
    }

    /// <summary>"the Erie, Pa., maker of brass valves", "the shoe retailer": as a rule a story so describes what is bought.</summary>
    private void ReadDescribed(TermLine line, int at)
    {
        // "Acme, the shoe retailer," and "Acme is the shoe retailer", "will become the sole packer of pears", tell of Acme.
        int before = at - 1;
        while (line.IsAdverb(before) || line.IsIn(before, ClauseWords.Adverbs) || line.IsIn(before, BusinessWords.Mainly)) before--;
        // "is already the principal packer of pears and the main cereal trader".
        bool second = line.Is(before, "and") && line.AnyIn(0, before, ClauseWords.Be);
        bool ofAnother = second || line.IsIn(before, ClauseWords.Be) || line.IsIn(at - 1, BusinessWords.Becoming) || line.Is(at - 1, "as")
            || (line.IsPunctuation(at - 1) && line.IsName(at - 2));
        if (!line.Is(at, "the") || line.IsName(at + 1) || ofAnother) return;
        Description found = DescriptionReader.Read(line, at, line.Count);
        int head = found.Business is { } wares && wares.First > at && line.Is(wares.First - 1, "of") ? wares.First - 2 : found.End - 1;
        if (!found.IsOfCompany || found.End < at + 3 || line.IsName(found.End) || !IsOne(line, head)) return;
        // "the employee group", "the Spanish bank": as often who buys.
        if (line.IsIn(head - 1, PartyWords.GroupSorts) || (found.Origin is not null && head == at + 2)) return;
        for (int i = at + 1; i <= head; i++)
            if (line.IsIn(i, ClauseWords.Determiners) || line.IsPossessive(i) || line.IsIn(i, DealNouns.Deals)
                || line.IsIn(i, BusinessWords.Standings)) return;
        if (found.Business is { } business) Add(ProfileTopic.Business, line, business, "profile/target-described");
        if (found.Place is { } place && place.First > at
            && place.End <= found.End) Add(ProfileTopic.Location, line, place, "profile/target-described");
    }

    /// <summary>"retailer", "company": one, and no trade in general.</summary>
    private static bool IsOne(TermLine line, int head) =>
        DescriptionReader.IsHead(line, head) && !line[head].Lower.EndsWith("s", StringComparison.Ordinal)
            && !line.IsIn(head, BusinessWords.Fields) && !line.IsIn(head, DealNouns.Undertakings);

    /// <summary>"the unit", "the Acme division", "the plant", "the wallboard plant" where the target is one.</summary>
    private int EndOfReference(TermLine line, int at)
    {
        if (_isOneOfTwo && line.Is(at, "two") && line.IsIn(at + 1, CompanyWords.Plurals)) return at + 2;
        int noun = line.IsName(at) && !line.IsPossessive(at + 1) ? at + 1 : at;
        if (line.IsIn(noun, BusinessWords.Parts)) return noun + 1;
        return EndOfName(line, at);
    }

    /// <summary>"wallboard plant" in "Acme's wallboard plant": the target's own words.</summary>
    private int EndOfName(TermLine line, int at)
    {
        for (int i = at; i < at + LongestReference && line.IsPlainWord(i); i++)
        {
            if (IsHead(line, i)) return i + 1;
            if (_target.Name.IndexOf(line[i].Lower, StringComparison.OrdinalIgnoreCase) < 0) return 0;
        }

        return 0;
    }

    private bool IsHead(TermLine line, int at) => _head.Length > 2 && Singular(line[at].Lower) == Singular(_head);

    private static string Singular(string noun) =>
        noun.EndsWith("ies", StringComparison.Ordinal) ? noun.Substring(0, noun.Length - 3) + "y" : noun.TrimEnd('s');

    private void Add(ProfileTopic topic, TermLine line, Run run, string rule) =>
        _facts.Add(new TargetFact(topic, _target, line.Phrase(run.First, run.End), line.RangeOf(run.First, run.End), rule));
}
