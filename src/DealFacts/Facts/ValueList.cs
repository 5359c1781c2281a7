using System.Collections;

namespace DealFacts;

/// <summary>A list that is equal to another when their items are, in order; it never changes once made.</summary>
/// <remarks>Records of facts hold their lists in it, so that two books are equal when they say the same.</remarks>
/// <typeparam name="T">The items; compared with their own equality.</typeparam>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The list without items.</summary>
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>A list of the items, copied; a list that is one already is given back as it is.</summary>
    public static ValueList<T> Of(IEnumerable<T> items)
    {
        if (items is ValueList<T> same) return same;
        T[] copy = items.ToArray();
        return copy.Length == 0 ? Empty : new ValueList<T>(copy);
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other._items.Length != _items.Length) return false;
        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int i = 0; i < _items.Length; i++)
            if (!comparer.Equals(_items[i], other._items[i])) return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = _items.Length;
        foreach (T item in _items) hash = unchecked(hash * 31 + (item is null ? 0 : item.GetHashCode()));
        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The items, comma-separated, in brackets.</summary>
    public override string ToString() => "[" + string.Join(", ", _items) + "]";
}
