using DealFacts.Generator.Emission;
using DealFacts.TestKit;

namespace DealFacts.Generator.Tests.Emission;

public class WrittenFileTests
{
    [Fact]
    public void AFileIsWrittenWhole()
    {
        CompanyFile file = EmittedCode.Plan(SampleBooks.OneCompany("Corvane")).Companies.Single();
        Assert.Equal(new WrittenFile(CompanyEmitter.Emit(file), null), WrittenFile.Of(file));
    }

    // Fewer names than figures: no plan is so, and a bug in one may be.
    [Fact]
    public void WhereMembersFailTheFactsStay()
    {
        EmissionPlan plan = EmittedCode.Plan(SampleBooks.Deal());
        WrittenFile[] files = [.. plan.Companies.Select(file => WrittenFile.Of(file with { DealNames = ValueList<string>.Empty }))];
        Assert.Contains(files, file => file.Failure?.Contains("please report it", StringComparison.Ordinal) == true);
        TestCompiler.AssertClean(TestCompiler.Modern([.. files.Select(file => file.Source), IndexEmitter.Emit(plan.Index)]));
    }
}
