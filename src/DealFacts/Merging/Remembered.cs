using System.Runtime.CompilerServices;

namespace DealFacts;

/// <summary>What was made of things, by the things themselves and not by what they say.</summary>
/// <param name="keeps">Whether anything is remembered at all.</param>
/// <param name="before">What was remembered before.</param>
internal sealed class Remembered<TThing, TMade>(bool keeps, Remembered<TThing, TMade>? before) where TThing : class where TMade : class
{
    private readonly Dictionary<TThing, TMade>? _now = keeps ? new(ReferenceComparer.Instance) : null;
    private Dictionary<TThing, TMade>? _before = before?._now;

    /// <summary>What was made of it before, or null.</summary>
    public TMade? Of(TThing thing) => _before is not null && _before.TryGetValue(thing, out TMade? made) ? made : null;

    /// <summary>Remembers what was made of it.</summary>
    public TMade Keep(TThing thing, TMade made)
    {
        if (_now is not null) _now[thing] = made;
        return made;
    }

    /// <summary>Forgets what was remembered before.</summary>
    public void Close() => _before = null;

    private sealed class ReferenceComparer : IEqualityComparer<TThing>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(TThing? left, TThing? right) => ReferenceEquals(left, right);

        public int GetHashCode(TThing thing) => RuntimeHelpers.GetHashCode(thing);
    }
}
