using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DealFacts.Compiled;

/// <summary>What generated code calls to unpack its literals. Use the generated <c>Facts.Book</c> instead.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompiledFacts
{
    // By the literal itself, which is one object in its assembly: generated code then needs no field and no class of its own for each
    // company, of which the compiler makes a thousand slowly. Gone with the assembly, where that is unloaded.
    private static readonly ConditionalWeakTable<string, FactBook> s_parts = new();

    /// <summary>A company, unpacked with its deals and figures when first asked for.</summary>
    /// <param name="packed">Text that the generator wrote; the same object each time.</param>
    /// <exception cref="FormatException">Another version of DealFacts wrote it.</exception>
    public static Company Company(string packed) => Part(packed).Companies[0];

    /// <summary>A deal, unpacked with its company when first asked for.</summary>
    /// <param name="packed">Text that the generator wrote; the same object each time.</param>
    /// <param name="index">Which of the company's deals, from 0.</param>
    /// <exception cref="FormatException">Another version of DealFacts wrote it.</exception>
    public static Deal Deal(string packed, int index) => Part(packed).Deals[index];

    /// <summary>The facts of one company.</summary>
    /// <param name="packed">Text that the generator wrote.</param>
    /// <exception cref="FormatException">Another version of DealFacts wrote it.</exception>
    public static FactBook Read(string packed) => PackedReader.Read(packed).Book;

    /// <summary>The figures of one company alone: a program that asks for one unpacks nothing else.</summary>
    /// <param name="packed">Text that the generator wrote.</param>
    /// <exception cref="FormatException">Another version of DealFacts wrote it.</exception>
    public static IReadOnlyList<Figure> Figures(string packed) => PackedReader.ReadFigures(packed);

    /// <summary>The whole book, in its order.</summary>
    /// <param name="index">Text that the generator wrote: what belongs to no company, and how the parts go together.</param>
    /// <param name="packed">Text that the generator wrote of each company, in the order that the index counts them.</param>
    /// <exception cref="FormatException">Another version of DealFacts wrote it.</exception>
    public static FactBook Join(string index, params string[] packed)
    {
        (FactBook own, PartOrder order) = PackedReader.Read(index);
        FactBook[] all = [own, .. Array.ConvertAll(packed, Part)];
        return own with
        {
            Companies = PartOrder.Take(order.Companies, Array.ConvertAll(all, part => part.Companies)),
            Deals = PartOrder.Take(order.Deals, Array.ConvertAll(all, part => part.Deals)),
            Figures = PartOrder.Take(order.Figures, Array.ConvertAll(all, part => part.Figures)),
            Disagreements = PartOrder.Take(order.Disagreements, Array.ConvertAll(all, part => part.Disagreements)),
        };
    }

    private static FactBook Part(string packed) => s_parts.GetValue(packed, Read);
}
