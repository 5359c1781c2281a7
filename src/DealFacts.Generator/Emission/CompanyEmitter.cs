using DealFacts.Compiled;

namespace DealFacts.Generator.Emission;

/// <summary>Writes the file of one company: its members of Companies, Deals, Figures and Amounts, and the packed facts behind them.</summary>
internal static class CompanyEmitter
{
    private const string Compiled = "global::DealFacts.Compiled.CompiledFacts.";

    public static string Emit(CompanyFile file) => SourceFile.Write($"{file.Identifier}.", file.Settings.Namespace, code =>
    {
        string[] figures = file.NamesOfFigures();
        if (file.Facts.Companies.Count > 0) EmitCompany(code, file);
        if (file.Facts.Deals.Count > 0) EmitDeals(code, file);
        if (file.Facts.Figures.Count > 0) FigureEmitter.Emit(code, file, figures);
        if (file.Facts.Figures.Any(figure => figure.Amount.Value is not null)) AmountEmitter.Emit(code, file, figures);
        EmitPacked(code, file);
    });

    /// <summary>The packed facts without a member that leads to them.</summary>
    public static string EmitFactsAlone(CompanyFile file) =>
        SourceFile.Write($"{file.Identifier}.", file.Settings.Namespace, code => EmitPacked(code, file));

    private static void EmitCompany(CodeWriter code, CompanyFile file)
    {
        code.Lines("static partial class Companies");
        code.Open();
        code.Lines(DocComment.Summary(CompanyDoc.Paragraphs(file.Facts.Companies[0], file.Notes)));
        code.Lines($"public static global::DealFacts.Company {file.Identifier} => {Compiled}Company({file.Packed});");
        code.Close();
        code.Blank();
    }

    private static void EmitDeals(CodeWriter code, CompanyFile file)
    {
        code.Lines("static partial class Deals");
        code.Open();
        for (int i = 0; i < file.Facts.Deals.Count; i++)
        {
            if (i > 0) code.Blank();
            code.Lines(DocComment.Summary(DealDoc.Paragraphs(file.Facts.Deals[i], file.Facts.Disagreements, file.Notes)));
            code.Lines(CautionEmitter.Attributes(file.Facts.Deals[i], file.Facts.Disagreements));
            code.Lines($"public static global::DealFacts.Deal {file.DealNames[i]} => {Compiled}Deal({file.Packed}, {i});");
        }

        code.Close();
        code.Blank();
    }

    private static void EmitPacked(CodeWriter code, CompanyFile file)
    {
        code.Lines("static partial class Facts");
        code.Open();
        code.Lines("internal static partial class Packed");
        code.Open();
        code.Literal($"internal static string {file.Identifier} => {CSharpLiteral.Packed(PackedWriter.Write(file.Facts))};");
        code.Close();
        code.Close();
    }
}
