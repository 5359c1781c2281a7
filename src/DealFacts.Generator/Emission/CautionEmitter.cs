using System.Globalization;
using DealFacts.Compiled;

namespace DealFacts.Generator.Emission;

/// <summary>Writes on a member why its use asks for care, so that the analyzer of uses need look at nothing but the member.</summary>
/// <example><c>[CautionAttribute(Caution.Contested, "2023 (...) or 2024 (...)", "seeds/002.txt:8", "$870 million", "870000000", "in 2023, ...")]</c></example>
internal static class CautionEmitter
{
    private const int MaxClaims = 8;
    private const int MaxQuote = 120;
    private const string Namespace = "global::DealFacts.Compiled.";

    /// <summary>The cautions on a figure.</summary>
    public static IEnumerable<string> Attributes(Figure figure, IReadOnlyList<Disagreement> disagreements)
    {
        foreach (Disagreement open in Open(disagreements).Where(found => FigureDoc.Concerns(found, figure)))
            yield return Attribute(Caution.Contested, Sides(open), figure.Claims);
        if (figure.Basis == Basis.Proposed) yield return Attribute(Caution.Proposed, $"{figure.Amount}, if the deal is made", figure.Claims);
        if (figure.Basis == Basis.Projected) yield return Attribute(Caution.Projected, $"{figure.Amount}, if things go as said", figure.Claims);
        if (IsVague(figure.Amount)) yield return Attribute(Caution.Vague, figure.Amount.ToString(), figure.Claims);
    }

    /// <summary>The cautions on a deal.</summary>
    public static IEnumerable<string> Attributes(Deal deal, IReadOnlyList<Disagreement> disagreements)
    {
        foreach (Disagreement open in Open(disagreements).Where(found => found.Deal == deal.Name))
            yield return Attribute(Caution.Contested, Sides(open), deal.Claims);
        string stage = deal.StageText ?? deal.Stage.ToString();
        if (deal.Stage is DealStage.Rumored or DealStage.Considering or DealStage.InTalks) yield return Attribute(Caution.Rumored, stage, deal.Claims);
        if (deal.Stage is DealStage.Proposed or DealStage.AgreedInPrinciple) yield return Attribute(Caution.Proposed, stage, deal.Claims);
        if (deal.Value is { } value && IsVague(value)) yield return Attribute(Caution.Vague, value.ToString(), deal.Claims);
    }

    private static IEnumerable<Disagreement> Open(IReadOnlyList<Disagreement> all) =>
        all.Where(found => found.Accepted is null && Corroboration.IsFirm(found, all));

    private static bool IsVague(Amount amount) => amount.Qualifier is Qualifier.Vague or Qualifier.Undisclosed;

    private static string Sides(Disagreement disagreement) => string.Join(" or ", disagreement.Sides.Select(side =>
        $"{side.Says} ({Place(side.Claims[0].Citation)}: \"{Shortened(side.Claims[0].Citation.Quote)}\")"));

    private static string Attribute(Caution caution, string says, IReadOnlyList<Claim> claims)
    {
        IEnumerable<string> arguments = claims.Take(MaxClaims).SelectMany(Texts).Prepend(says).Select(CSharpLiteral.Quoted);
        return $"[{Namespace}CautionAttribute({Namespace}Caution.{caution}, {string.Join(", ", arguments)})]";
    }

    private static IEnumerable<string> Texts(Claim claim) =>
    [
        Place(claim.Citation),
        claim.Amount?.ToString() ?? "",
        claim.Amount?.Value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "",
        Shortened(claim.Citation.Quote),
    ];

    private static string Place(Citation citation) => $"{citation.Path}:{citation.Line.ToString(CultureInfo.InvariantCulture)}";

    private static string Shortened(string quote)
    {
        string line = quote.Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ');
        if (line.Length <= MaxQuote) return line;
        int end = char.IsHighSurrogate(line[MaxQuote - 1]) ? MaxQuote - 1 : MaxQuote;
        return line.Substring(0, end) + "…";
    }
}
