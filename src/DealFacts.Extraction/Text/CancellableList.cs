using System.Collections;

namespace DealFacts.Extraction.Text;

/// <summary>
/// A list that stops whoever walks it once the walk is no longer wanted. Every stage goes through an article sentence by sentence, so an
/// editor that moves on need not wait for the end of a long one, and no stage has to know of it.
/// </summary>
internal sealed class CancellableList<T>(IReadOnlyList<T> items, CancellationToken cancel) : IReadOnlyList<T>
{
    public int Count => items.Count;

    public T this[int index]
    {
        get
        {
            cancel.ThrowIfCancellationRequested();
            return items[index];
        }
    }

    /// <summary>The list itself where nothing can be cancelled.</summary>
    public static IReadOnlyList<T> Of(IReadOnlyList<T> items, CancellationToken cancel) =>
        cancel.CanBeCanceled ? new CancellableList<T>(items, cancel) : items;

    public IEnumerator<T> GetEnumerator()
    {
        foreach (T item in items)
        {
            cancel.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
