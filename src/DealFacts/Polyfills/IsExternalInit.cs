#if !NET5_0_OR_GREATER
namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for behind <c>init</c>; netstandard2.0 does not have it.</summary>
internal static class IsExternalInit;
#endif
