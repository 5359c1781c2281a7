using System.Reflection;
using System.Runtime.CompilerServices;

namespace DealFacts.Architecture.Tests.Api;

/// <summary>The first line of a type: <c>sealed record Money : Amount, IComparable&lt;Money&gt;</c>.</summary>
internal static class TypeHeader
{
    /// <summary>The line.</summary>
    public static string Of(Type type)
    {
        IEnumerable<string> bases = type.IsEnum ? [] : Bases(type);
        return $"{Kind(type)} {TypeText.Of(type)}{(bases.Any() ? " : " : "")}{string.Join(", ", bases)}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } =>
            (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (IsRecord(type) ? "record struct" : "struct"),
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (IsRecord(type) ? "record" : "class"),
    };

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static IEnumerable<string> Bases(Type type)
    {
        Type? parent = type.IsValueType || type.BaseType == typeof(object) ? null : type.BaseType;
        IEnumerable<Type> own = type.GetInterfaces()
            .Except(parent?.GetInterfaces() ?? [])
            .Where(face => !IsRecord(type) || face != typeof(IEquatable<>).MakeGenericType(type));
        IEnumerable<string> faces = own.Select(TypeText.Of).Order(StringComparer.Ordinal);
        return parent is null ? faces : faces.Prepend(TypeText.Of(parent));
    }
}
