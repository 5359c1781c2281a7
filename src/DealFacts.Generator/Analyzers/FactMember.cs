using Microsoft.CodeAnalysis;

namespace DealFacts.Generator.Analyzers;

/// <summary>In which form code names a fact.</summary>
internal enum FactForm
{
    /// <summary><c>Figures.ScaleAI.Revenue2023</c>, <c>Deals.ScaleAISeriesF</c>.</summary>
    Record,

    /// <summary><c>Amounts.ScaleAI.Revenue2023</c>.</summary>
    Decimal,

    /// <summary><c>Amounts.ScaleAI.AsLong.Revenue2023</c>.</summary>
    Long,

    /// <summary><c>Amounts.ScaleAI.AsText.Revenue2023</c>.</summary>
    Text,
}

/// <summary>A generated member that code names, and the one that carries its cautions.</summary>
/// <param name="Name">"ScaleAI.Revenue2023".</param>
/// <param name="Form">In which form it is named.</param>
/// <param name="Documented">The field of <c>Figures</c> or the property of <c>Deals</c>.</param>
internal sealed record FactMember(string Name, FactForm Form, ISymbol Documented)
{
    private const string AmountsClass = "Amounts";
    private const string FiguresClass = "Figures";

    /// <summary>The fact that a member is, or null for any other member. It is asked of every field and property that code names.</summary>
    public static FactMember? Of(ISymbol member)
    {
        if (!member.IsStatic || member.ContainingType is not { } type) return null;
        return member switch
        {
            IFieldSymbol { IsConst: true } constant => OfConstant(constant, type),
            IFieldSymbol { Type.Name: nameof(Figure) } figure => new FactMember($"{type.Name}.{figure.Name}", FactForm.Record, figure),
            IPropertySymbol { Type.Name: nameof(Deal) } deal => new FactMember(deal.Name, FactForm.Record, deal),
            _ => null,
        };
    }

    private static FactMember? OfConstant(IFieldSymbol constant, INamedTypeSymbol type)
    {
        FactForm form = type.Name switch { "AsLong" => FactForm.Long, "AsText" => FactForm.Text, _ => FactForm.Decimal };
        INamedTypeSymbol? company = form == FactForm.Decimal ? type : type.ContainingType;
        if (company?.ContainingType is not { Name: AmountsClass } amounts) return null;
        ISymbol? figure = amounts.ContainingNamespace.GetTypeMembers(FiguresClass).FirstOrDefault()
            ?.GetTypeMembers(company.Name).FirstOrDefault()
            ?.GetMembers(constant.Name).FirstOrDefault();
        return figure is null ? null : new FactMember($"{company.Name}.{constant.Name}", form, figure);
    }
}
