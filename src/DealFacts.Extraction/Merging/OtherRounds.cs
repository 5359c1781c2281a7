using DealFacts.Extraction.Claims;
using DealFacts.Extraction.Lexicon;
using DealFacts.Extraction.Names;
using DealFacts.Extraction.Patterns;
using DealFacts.Extraction.Periods;

namespace DealFacts.Extraction.Merging;

/// <summary>Tells the rounds of a company apart, and whose a round is that its sentence gives no company.</summary>
internal static class OtherRounds
{
    /// <summary>"is in talks to raise $5 million. Its most recent round was led by Acme": the one before.</summary>
    public static bool IsBefore(DealGroup group, DealStatement statement) =>
        statement.Stage.Stage == DealStage.Completed && statement.Line.AnyIn(statement.First, statement.End, RoundWords.Before)
            && group.Statements.Take(DealIndex.MostCompared).All(told =>
                told.Stage.Stage is DealStage.InTalks or DealStage.Considering or DealStage.Proposed
                or DealStage.Rumored);

    /// <summary>"raised $5 million. Lin Capital, which led its Series B in 2017": a label and a year of its own, and no sum.</summary>
    public static bool IsOfYear(DealGroup group, DealStatement statement)
    {
        if (group.Kind is not DealKind.FundingRound || group.Round is not null || group.Value is null
            || statement.Round is null || statement.Value is not null || statement.Kind is not DealKind.FundingRound) return false;
        for (int i = statement.At; i <= statement.End + 1 && i < statement.Line.Count; i++)
            if (statement.Line[i].Chunk is PeriodMention { Period: { Precision: Precision.Year, Text: var words } }
                && words.Length >= 4 && char.IsDigit(words[words.Length - 1])) return true;
        return false;
    }

    /// <summary>"Lin Capital, which led the Series B round": another round of the company whose round was told last.</summary>
    public static DealStatement? Earlier(IEnumerable<DealGroup> groups, DealStatement statement)
    {
        if (statement.Round is null || statement.Kind != DealKind.FundingRound) return null;
        Party? issuer = groups.LastOrDefault(g => g.Kind == DealKind.FundingRound)?.Target;
        if (issuer is null) return null;
        var others = statement.Parties.Where(p => !DealGroup.Same(p.Party, issuer));
        return statement with { Parties = [.. others, (PartyRole.Issuer, issuer)], IsReference = false };
    }

    /// <summary>"Lin Capital led a $5 million Series A" in the story of a company whose rounds alone are told: one of them.</summary>
    public static DealStatement? OfStory(Entity? story, IReadOnlyList<DealGroup> groups, DealStatement statement)
    {
        if (story is not { Kind: EntityKind.Organization, CompanyKind: not CompanyKind.Fund } || statement.Kind != DealKind.FundingRound
            || statement.Value?.Amount.Magnitude is null || !statement.In(DealGroup.BuyerRoles).Any()) return null;
        TermLine line = statement.Line;
        if (groups.Take(DealIndex.MostCompared).Any(g => g.Value == statement.Value
            || (g.Kind == DealKind.FundingRound && g.Target?.Entity != story))
            || (statement.Round is null && !line.AnyIn(statement.First, statement.End, RoundReader.Nouns))) return null;
        for (int i = 0; i < line.Count; i++)
            if (line.EntityAt(i) is { Kind: EntityKind.Organization } named && named != story
                && !statement.Parties.Any(p => p.Party.Entity == named)) return null;
        Party issuer = new(story, story.Name, -1, -1);
        return statement with { Parties = [.. statement.Parties, (PartyRole.Issuer, issuer)], IsReference = false };
    }
}
