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
        // The first field, for the others are made of it. The whole book of the company is not unpacked for a figure.
        code.Lines(DocComment.Summary([$"All figures of {file.Owner}."]));
        code.Lines("public static readonly global::System.Collections.Generic.IReadOnlyList<global::DealFacts.Figure> All = "
            + $"global::DealFacts.Compiled.CompiledFacts.Figures({file.Packed});");
        for (int i = 0; i < file.Facts.Figures.Count; i++)
        {
            code.Blank();
            code.Lines(DocComment.Summary(FigureDoc.Paragraphs(file.Facts.Figures[i], file.Facts.Disagreements, file.Notes)));
            code.Lines(CautionEmitter.Attributes(file.Facts.Figures[i], file.Facts.Disagreements));
            code.Lines($"public static readonly global::DealFacts.Figure {names[i]} = All[{i}];");
        }

        code.Close();
        code.Close();
        code.Blank();
    }
}
