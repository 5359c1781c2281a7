namespace DealFacts.Extraction.Text;

/// <summary>The members of an enum, in order. <c>Enum.GetValues</c> makes an array of a type that Native AOT may not have kept.</summary>
internal static class EnumMembers
{
    /// <summary>The members.</summary>
    public static T[] Of<T>() where T : struct, Enum =>
        Enum.GetNames(typeof(T)).Select(name => (T)Enum.Parse(typeof(T), name)).ToArray();
}
