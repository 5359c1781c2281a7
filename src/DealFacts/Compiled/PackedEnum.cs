namespace DealFacts.Compiled;

/// <summary>The members of an enum by name, made once: "InTalks" is looked up for each deal.</summary>
/// <remarks>Arrays, for a dictionary of each enum would cost a program's start more than the few comparisons cost it ever after.</remarks>
internal static class PackedEnum<T> where T : struct, Enum
{
    private static readonly string[] s_names = Enum.GetNames(typeof(T));
    private static readonly T[] s_values = Values();

    public static T Parse(string name)
    {
        int at = Array.IndexOf(s_names, name);
        return at >= 0 ? s_values[at] : (T)Enum.Parse(typeof(T), name);
    }

    private static T[] Values()
    {
        var values = new T[s_names.Length];
        for (int i = 0; i < values.Length; i++) values[i] = (T)Enum.Parse(typeof(T), s_names[i]);
        return values;
    }
}
