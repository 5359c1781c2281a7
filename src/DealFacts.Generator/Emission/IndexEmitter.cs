using DealFacts.Compiled;

namespace DealFacts.Generator.Emission;

/// <summary>Writes the index: the classes that the companies' files add to, their lists of all, and the whole book.</summary>
internal static class IndexEmitter
{
    private static readonly string s_attribute =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"DealFacts\", \"{typeof(IndexEmitter).Assembly.GetName().Version}\")]";

    public static string Emit(IndexFile file) => SourceFile.Write("The index.", file.Settings.Namespace, code =>
    {
        EmitList(code, file, "Companies", "Company", "The companies that the articles name.", "The companies, by name.");
        EmitList(code, file, "Deals", "Deal", "The deals that the articles tell of.", "The deals, the most prominent first.");
        EmitList(code, file, "Figures", "Figure", "The figures that the articles state, by company.", "The figures, by company, metric, period and basis.");
        code.Lines($$"""
            /// <summary>The numbers of the figures, as constants, by company.</summary>
            {{s_attribute}}
            {{file.Settings.Visibility}} static partial class Amounts
            {
            }

            """);
        EmitFacts(code, file);
    });

    private static void EmitList(CodeWriter code, IndexFile file, string plural, string singular, string summary, string summaryOfAll) => code.Lines($$"""
        /// <summary>{{summary}}</summary>
        {{s_attribute}}
        {{file.Settings.Visibility}} static partial class {{plural}}
        {
            /// <summary>{{summaryOfAll}}</summary>
            public static global::System.Collections.Generic.IReadOnlyList<global::DealFacts.{{singular}}> All => {{GlobalName.Of(file.Settings.Namespace)}}Facts.Book.{{plural}};
        }

        """);

    private static void EmitFacts(CodeWriter code, IndexFile file)
    {
        code.Lines($"""
            /// <summary>All that the articles say.</summary>
            {s_attribute}
            {file.Settings.Visibility} static partial class Facts
            """);
        code.Open();
        code.Lines("/// <summary>The facts of all articles together.</summary>");
        string parts = string.Concat(file.Identifiers.Select(identifier => $",\n            Packed.{identifier}"));
        code.Literal("public static readonly global::DealFacts.FactBook Book = global::DealFacts.Compiled.CompiledFacts.Join("
            + $"{CSharpLiteral.Packed(PackedWriter.Write(file.Facts, file.Order))}{parts});");
        code.Lines("""

            /// <summary>The facts of each company by itself, packed.</summary>
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
            internal static partial class Packed
            {
            }
            """);
        code.Close();
    }
}
