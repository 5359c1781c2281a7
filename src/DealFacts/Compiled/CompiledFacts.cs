using System.ComponentModel;

namespace DealFacts.Compiled;

/// <summary>What generated code calls to unpack its literals. Use the generated <c>Facts.Book</c> instead.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CompiledFacts
{
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
    /// <param name="parts">The facts of the companies, in the order that the index counts them.</param>
    /// <exception cref="FormatException">Another version of DealFacts wrote it.</exception>
    public static FactBook Join(string index, params FactBook[] parts)
    {
        (FactBook own, PartOrder order) = PackedReader.Read(index);
        FactBook[] all = [own, .. parts];
        return own with
        {
            Companies = PartOrder.Take(order.Companies, Array.ConvertAll(all, part => part.Companies)),
            Deals = PartOrder.Take(order.Deals, Array.ConvertAll(all, part => part.Deals)),
            Figures = PartOrder.Take(order.Figures, Array.ConvertAll(all, part => part.Figures)),
            Disagreements = PartOrder.Take(order.Disagreements, Array.ConvertAll(all, part => part.Disagreements)),
        };
    }
}
