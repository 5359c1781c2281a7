namespace DealFacts.Generator.Emission;

/// <summary>
/// Writes a company's numbers as constants: <c>Amounts.ScaleAI.Revenue2023</c> is 870000000m, and for attributes, which take no
/// decimal, <c>Amounts.ScaleAI.AsLong.Revenue2023</c> and <c>Amounts.ScaleAI.AsText.Revenue2023</c>.
/// </summary>
internal static class AmountEmitter
{
    public static void Emit(CodeWriter code, CompanyFile file, string[] names)
    {
        (string Name, Figure Figure, decimal Value)[] amounts = Enumerable.Range(0, file.Facts.Figures.Count)
            .Where(i => file.Facts.Figures[i].Amount.Value is not null)
            .Select(i => (names[i], file.Facts.Figures[i], file.Facts.Figures[i].Amount.Value!.Value))
            .ToArray();
        code.Lines("static partial class Amounts");
        code.Open();
        code.Lines(DocComment.Summary([$"The numbers of {file.Owner}, as constants."]));
        code.Lines($"public static class {file.Identifier}");
        code.Open();
        foreach ((string name, Figure figure, decimal value) in amounts)
        {
            code.Lines(DocComment.Summary(FigureDoc.Paragraphs(figure, file.Facts.Disagreements, file.Notes)));
            code.Lines($"public const decimal {name} = {CSharpLiteral.Decimal(value)};");
            code.Blank();
        }

        EmitLongs(code, file, [.. amounts.Select(amount => (amount.Name, CSharpLiteral.Long(amount.Value)))]);
        EmitTexts(code, file, [.. amounts.Select(amount => (amount.Name, CSharpLiteral.Quoted(amount.Figure.Amount.ToString())))]);
        code.Close();
        code.Close();
        code.Blank();
    }

    private static void EmitLongs(CodeWriter code, CompanyFile file, (string Name, string? Literal)[] constants)
    {
        if (constants.All(constant => constant.Literal is null)) return;
        code.Lines(DocComment.Summary(["The same numbers for attributes: those that are whole."]));
        code.Lines("public static class AsLong");
        code.Open();
        foreach ((string name, string? literal) in constants)
        {
            if (literal is null) continue;
            code.Lines(DocComment.SameAs($"{file.Global}Amounts.{file.Identifier}.{name}"));
            code.Lines($"public const long {name} = {literal};");
        }

        code.Close();
        code.Blank();
    }

    private static void EmitTexts(CodeWriter code, CompanyFile file, (string Name, string Literal)[] constants)
    {
        code.Lines(DocComment.Summary(["The same amounts in words, with how firmly they are said."]));
        code.Lines("public static class AsText");
        code.Open();
        foreach ((string name, string literal) in constants)
        {
            code.Lines(DocComment.SameAs($"{file.Global}Amounts.{file.Identifier}.{name}"));
            code.Lines($"public const string {name} = {literal};");
        }

        code.Close();
    }
}
