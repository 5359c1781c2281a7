namespace DealFacts.Generator.Emission;

/// <summary>The code of one company. Where writing its members fails, its facts are there all the same, so that the other files compile.</summary>
/// <param name="Source">The code.</param>
/// <param name="Failure">Why the members are not there, or null.</param>
internal sealed record WrittenFile(string Source, string? Failure)
{
    public static WrittenFile Of(CompanyFile file)
    {
        try
        {
            return new WrittenFile(CompanyEmitter.Emit(file), null);
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or OperationCanceledException))
        {
            string failure = $"its members were not written: {exception.GetType().Name}. A bug of DealFacts; please report it with the articles.";
            return new WrittenFile(CompanyEmitter.EmitFactsAlone(file), failure);
        }
    }
}
