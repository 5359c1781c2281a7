using DealFacts.Generator.Input;

namespace DealFacts.Generator.Tests.Input;

public class ProjectPathTests
{
    [Theory]
    [InlineData("/src/app/articles/a.txt", "/src/app/", "articles/a.txt")]
    [InlineData("/src/app/articles/a.txt", "/src/app", "articles/a.txt")]
    [InlineData(@"C:\src\app\articles\a.txt", @"c:\src\app\", "articles/a.txt")]
    [InlineData("/src/app/../shared/a.txt", "/src/app/", "../shared/a.txt")]
    [InlineData("/src/shared/a.txt", "/src/app/", "../shared/a.txt")]
    [InlineData("/other/a.txt", "/src/app/", "/other/a.txt")]
    [InlineData(@"D:\a.txt", @"C:\src\app\", "D:/a.txt")]
    [InlineData("articles/./a.txt", "", "articles/a.txt")]
    [InlineData(@"..\a.txt", "", "../a.txt")]
    [InlineData("/src/app/a.txt", "/", "src/app/a.txt")]
    public void APathIsRelativeToTheProject(string path, string directory, string relative) =>
        Assert.Equal(relative, ProjectPath.Relative(path, directory));
}
