namespace DealFacts.Benchmarks;

/// <summary>Numbers that look like chance and are the same on every machine and every runtime.</summary>
internal sealed class Dice(uint seed)
{
    private uint _state = seed == 0 ? 1 : seed;

    /// <summary>A number from 0 up to and without the limit.</summary>
    public int Next(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)limit);
    }

    /// <summary>A number from one to the other, both included.</summary>
    public int Between(int least, int most) => least + Next(most - least + 1);

    /// <summary>One of the items.</summary>
    public T One<T>(params T[] items) => items[Next(items.Length)];
}
