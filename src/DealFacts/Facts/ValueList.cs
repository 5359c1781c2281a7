using System.Collections;
using DealFacts.Compiled;

namespace DealFacts;

/// <summary>A list that is equal to another when their items are, in order; it never changes once made.</summary>
/// <remarks>Records of facts hold their lists in it, so that two books are equal when they say the same.</remarks>
/// <typeparam name="T">The items; compared with their own equality.</typeparam>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The list without items.</summary>
    public static readonly ValueList<T> Empty = new([]);

    // One of the two is there; who unpacks first, and whether two do at once, makes no difference.
    private readonly PackedPart<T>? _packed;
    private T[]? _items;

    private ValueList(T[] items) => _items = items;

    private ValueList(PackedPart<T> packed) => _packed = packed;

    /// <inheritdoc/>
    public int Count => Items.Length;

    private T[] Items => _items ??= _packed!.Unpack();

    /// <inheritdoc/>
    public T this[int index] => Items[index];

    /// <summary>A list of the items, copied; a list that is one already is given back as it is.</summary>
    public static ValueList<T> Of(IEnumerable<T> items)
    {
        if (items is ValueList<T> same) return same;
        T[] copy = items.ToArray();
        return copy.Length == 0 ? Empty : new ValueList<T>(copy);
    }

    /// <summary>A list that is unpacked when it is first looked at.</summary>
    internal static ValueList<T> Of(PackedPart<T> packed) => new(packed);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other.Items.Length != Items.Length) return false;
        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        T[] items = Items, others = other.Items;
        for (int i = 0; i < items.Length; i++)
            if (!comparer.Equals(items[i], others[i])) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Items.Length;
        foreach (T item in Items) hash = unchecked(hash * 31 + (item is null ? 0 : item.GetHashCode()));
        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <summary>The items, comma-separated, in brackets.</summary>
    public override string ToString() => "[" + string.Join(", ", Items) + "]";
}
