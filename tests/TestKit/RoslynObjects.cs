using System.Collections;
using System.Reflection;

namespace DealFacts.TestKit;

/// <summary>Looks through a value for what must not be kept between the steps of a generator: symbols, trees, texts, delegates.</summary>
internal static class RoslynObjects
{
    /// <summary>The first type found that has no place in a value, or null.</summary>
    public static Type? FindIn(object? value) => Find(value, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static Type? Find(object? value, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum) return null;
        Type type = value.GetType();
        if (value is Delegate || type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true) return type;
        if (!type.IsValueType && !seen.Add(value)) return null;
        if (value is IEnumerable items)
            return items.Cast<object?>().Select(item => Find(item, seen)).FirstOrDefault(found => found is not null);
        return type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true
            ? null
            : Fields(type).Select(field => Find(field.GetValue(value), seen)).FirstOrDefault(found => found is not null);
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
    }
}
