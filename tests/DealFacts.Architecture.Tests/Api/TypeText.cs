using System.Reflection;

namespace DealFacts.Architecture.Tests.Api;

/// <summary>A type as C# writes it, with what may be null: <c>IReadOnlyList&lt;string?&gt;</c>.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    /// <summary>The type alone.</summary>
    public static string Of(Type type) => Write(type, null);

    /// <summary>The type of a member or parameter.</summary>
    public static string Of(NullabilityInfo place) => Write(place.Type, place);

    private static string Write(Type type, NullabilityInfo? place)
    {
        if (type.IsByRef) return Write(type.GetElementType()!, place);
        if (Nullable.GetUnderlyingType(type) is { } value) return Write(value, null) + "?";
        bool isNullable = place is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable };
        string mark = isNullable && type is { IsValueType: false, IsGenericParameter: false } ? "?" : "";
        if (type.IsArray) return Write(type.GetElementType()!, place?.ElementType) + "[]" + mark;
        return Name(type, place) + mark;
    }

    private static string Name(Type type, NullabilityInfo? place)
    {
        if (s_keywords.TryGetValue(type, out string? keyword)) return keyword;
        string outer = type is { IsNested: true, IsGenericParameter: false } ? Of(type.DeclaringType!) + "." : "";
        if (!type.IsGenericType) return outer + type.Name;
        IEnumerable<string> arguments = type.GetGenericArguments()
            .Select((argument, at) => Write(argument, place?.GenericTypeArguments.ElementAtOrDefault(at)));
        return $"{outer}{type.Name.Split('`')[0]}<{string.Join(", ", arguments)}>";
    }
}
