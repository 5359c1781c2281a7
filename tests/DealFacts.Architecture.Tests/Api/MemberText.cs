using System.Globalization;
using System.Reflection;

namespace DealFacts.Architecture.Tests.Api;

/// <summary>A member as C# declares it: <c>static Period OfYear(int year, string text = "")</c>.</summary>
internal static class MemberText
{
    private static readonly NullabilityInfoContext s_nullability = new();

    /// <summary>The line.</summary>
    public static string Of(MemberInfo member) => member switch
    {
        FieldInfo field => $"{Modifier(field)}{TypeText.Of(s_nullability.Create(field))} {field.Name}{Constant(field)}",
        PropertyInfo property => OfProperty(property),
        ConstructorInfo constructor => $"{(constructor.IsFamily ? "protected " : "")}new({Parameters(constructor)})",
        MethodInfo method => OfMethod(method),
        _ => throw new ArgumentException(member.ToString(), nameof(member)),
    };

    private static string OfProperty(PropertyInfo property)
    {
        MethodInfo accessor = property.GetMethod ?? property.SetMethod!;
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(OfParameter))}]";
        string set = property.SetMethod is not { IsPublic: true } setter ? ""
            : setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") ? " init;" : " set;";
        return $"{Modifier(accessor)}{TypeText.Of(s_nullability.Create(property))} {name} {{ get;{set} }}";
    }

    private static string OfMethod(MethodInfo method)
    {
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeText.Of))}>" : "";
        return $"{Modifier(method)}{TypeText.Of(s_nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(OfParameter));

    private static string OfParameter(ParameterInfo parameter)
    {
        string passed = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        string standard = parameter.HasDefaultValue ? " = " + Standard(parameter) : "";
        return $"{passed}{TypeText.Of(s_nullability.Create(parameter))} {parameter.Name}{standard}";
    }

    private static string Standard(ParameterInfo parameter) =>
        parameter.DefaultValue is null && parameter.ParameterType.IsValueType ? "default" : Literal(parameter.DefaultValue);

    private static string Modifier(FieldInfo field) =>
        field.IsLiteral ? "const " : (field.IsStatic ? "static " : "") + (field.IsInitOnly ? "readonly " : "");

    private static string Modifier(MethodInfo method)
    {
        string reach = method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "";
        return reach + (method.IsStatic ? "static " : method.IsAbstract ? "abstract " : "");
    }

    private static string Constant(FieldInfo field) => field.IsLiteral ? " = " + Literal(field.GetRawConstantValue()) : "";

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
