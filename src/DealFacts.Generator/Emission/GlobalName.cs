namespace DealFacts.Generator.Emission;

/// <summary>The start of a name that nothing in the user's code can hide: "global::MyApp.".</summary>
internal static class GlobalName
{
    public static string Of(string @namespace) => @namespace.Length == 0 ? "global::" : $"global::{@namespace}.";
}
