using System.Reflection;
using System.Runtime.CompilerServices;

namespace DealFacts.Architecture.Tests.Api;

/// <summary>Prints what others can call of an assembly: a line a type and, indented, a line a member, in ordinal order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The public types of some namespaces of an assembly; of all, where none is named.</summary>
    public static string Print(Assembly assembly, params string[] namespaces)
    {
        IEnumerable<IGrouping<string?, Type>> groups = assembly.GetExportedTypes()
            .Where(type => namespaces.Length == 0 || namespaces.Contains(type.Namespace))
            .GroupBy(type => type.Namespace)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        return string.Join('\n', groups.Select(group => $"namespace {group.Key}\n\n{string.Join('\n', Types(group))}"));
    }

    private static IEnumerable<string> Types(IEnumerable<Type> types) =>
        types.OrderBy(TypeText.Of, StringComparer.Ordinal).Select(type => string.Concat(Lines(type).Select(line => line + "\n")));

    private static IEnumerable<string> Lines(Type type) =>
        Members(type).Order(StringComparer.Ordinal).Select(member => "    " + member).Prepend(TypeHeader.Of(type));

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return type.GetEnumValues().Cast<object>().Select(value => $"{Convert.ToInt64(value, null),3} {value}");
        return type.GetMembers(Declared).Where(IsSeen).Select(MemberText.Of);
    }

    // What a record has without being written, and what only answers a base type, is no promise of its own.
    private static bool IsSeen(MemberInfo member) => member switch
    {
        _ when member.IsDefined(typeof(CompilerGeneratedAttribute)) => false,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(accessor => IsOffered(accessor) && !IsOverride(accessor)),
        MethodInfo method => IsOffered(method) && !IsOverride(method) && (!method.IsSpecialName || IsOperator(method)),
        ConstructorInfo constructor => IsOffered(constructor) && !constructor.IsStatic,
        _ => false,
    };

    private static bool IsOperator(MethodInfo method) => method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsOffered(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsOverride(MethodInfo method) => method.GetBaseDefinition() != method;
}
