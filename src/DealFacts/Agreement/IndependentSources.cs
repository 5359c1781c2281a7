namespace DealFacts;

/// <summary>Counts who says a thing by himself: three articles that all quote Bloomberg are one source.</summary>
internal static class IndependentSources
{
    /// <summary>
    /// The number of sources named by the articles, and of articles that name none. An article that names its source once
    /// is not a source of its own where it says the same again.
    /// </summary>
    public static int Of(IEnumerable<Claim> claims)
    {
        HashSet<string> named = new(StringComparer.Ordinal);
        HashSet<string> speaking = new(StringComparer.Ordinal);
        HashSet<string> quoting = new(StringComparer.Ordinal);
        foreach (Claim claim in claims)
        {
            if (claim.AttributedTo is { } source && NameKey.Of(source) is { Length: > 0 } key)
            {
                named.Add(key);
                quoting.Add(claim.Citation.Path);
            }
            else
            {
                speaking.Add(claim.Citation.Path);
            }
        }
        speaking.ExceptWith(quoting);
        return named.Count + speaking.Count;
    }
}
