namespace DealFacts.Generator.Emission;

/// <summary>Writes a company's figures: <c>Figures.ScaleAI.Revenue2023</c>.</summary>
/// <remarks>Fields, because there are many and a field costs the compiler half of a property.</remarks>
internal static class FigureEmitter
{
    public static void Emit(CodeWriter code, CompanyFile file, string[] names)
    {
        code.Lines("static partial class Figures");
        code.Open();
        code.Lines(DocComment.Summary([$"The figures of {file.Owner}."]));
        code.Lines($"public static class {file.Identifier}");
        code.Open();
        for (int i = 0; i < file.Facts.Figures.Count; i++)
        {
            code.Lines(DocComment.Summary(FigureDoc.Paragraphs(file.Facts.Figures[i], file.Facts.Disagreements, file.Notes)));
            code.Lines(CautionEmitter.Attributes(file.Facts.Figures[i], file.Facts.Disagreements));
            code.Lines($"public static readonly global::DealFacts.Figure {names[i]} = {file.Book}.Figures[{i}];");
            code.Blank();
        }

        code.Lines(DocComment.Summary([$"All figures of {file.Owner}."]));
        code.Lines($"public static readonly global::System.Collections.Generic.IReadOnlyList<global::DealFacts.Figure> All = {file.Book}.Figures;");
        code.Close();
        code.Close();
        code.Blank();
    }
}
