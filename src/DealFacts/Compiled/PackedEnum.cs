namespace DealFacts.Compiled;

/// <summary>The members of an enum by name, made once: "InTalks" is looked up for each deal.</summary>
internal static class PackedEnum<T> where T : struct, Enum
{
    private static readonly Dictionary<string, T> s_byName = Enum.GetNames(typeof(T))
        .ToDictionary(name => name, name => (T)Enum.Parse(typeof(T), name), StringComparer.Ordinal);

    public static T Parse(string name) => s_byName.TryGetValue(name, out T value) ? value : (T)Enum.Parse(typeof(T), name);
}
