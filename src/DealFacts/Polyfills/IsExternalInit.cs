#if NET5_0_OR_GREATER
// What was compiled against the netstandard2.0 build names this assembly's own type in the signature of each init accessor.
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.Runtime.CompilerServices.IsExternalInit))]
#else
namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for behind <c>init</c>; netstandard2.0 does not have it.</summary>
internal static class IsExternalInit;
#endif
