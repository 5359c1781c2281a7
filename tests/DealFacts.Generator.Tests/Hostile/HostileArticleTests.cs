using System.Reflection;
using DealFacts.TestKit;

namespace DealFacts.Generator.Tests.Hostile;

/// <summary>What an attacker can write stays data, wherever it comes to stand in the generated code.</summary>
public class HostileArticleTests
{
    private static readonly string[] s_attacks =
    [
        "\"; } public class evil { /*",
        "*/ } } public class evil { /*",
        "\" + System.Environment.Exit(1) + \"",
        "\\\"; public class evil { } //",
        "\\u0022; public class evil { } //",
        "\"\"\" public class evil { } \"\"\"",
        "{{0}} {System.Environment.Exit(1)} $\"{0}\"",
        "</para></summary> <include file='x' path='y'/> &evil; <![CDATA[",
        "]]> --> <!-- &#x202E; &#0;",
        "#error Evil #line hidden #pragma",
        "\u202E}Evil ssalc\u202C \u2066Evil\u2069 \u200FEvil\u200E \u061CEvil",
        "\u2028#error Evil\u2029}\u0085public class evil {",
        "\uD800 Evil \uDC00 \uDBFF \uFFFE \uFFFF \u0001 \u007F \u0080",
        "@class.Evil global::System `1 <T> [Evil] public",
        "株式会社Evil Ëvîl \u0301Evil \u3164Evil\u115F Ev\uFE0Fil \U000E0041Evil",
    ];

    public static TheoryData<int> Attacks => [.. Enumerable.Range(0, s_attacks.Length)];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void InTheTextItIsData(int attack)
    {
        string text = s_attacks[attack];
        string oneLine = text.ReplaceLineEndings(" ");
        AssertData(new TestArticle("/src/app/a.txt", $"""
            ---
            title: {oneLine}
            publisher: {oneLine}
            url: https://example.com/{oneLine}
            published: 2023-05-06
            ---
            Orla {text} Inc. buys Corvane "{text}" Ltd.

            Orla {text} Inc. ("{text}") agreed to buy Corvane {text} Ltd. for $42 million, {text} News reported. Corvane had revenue of $87 million {text} in 2022.
            "It is {text}," said Ana {text}, chief executive of Orla. Tamsin Labs Inc. raised $30 million in a Series {text} round in 2023.
            """));
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void InThePathItIsData(int attack) =>
        AssertData(new TestArticle($"/src/app/{s_attacks[attack]}/{s_attacks[attack]}.txt", "Orla Robotics Inc. had revenue of $87 million in 2023.\n"));

    [Theory]
    [MemberData(nameof(Attacks))]
    public void InTheMetadataItIsData(int attack) => AssertData(new TestArticle("/src/app/a.txt", "Orla Robotics Inc. had revenue of $87 million in 2023.\n",
        ("SourceItemType", "DealArticle"), ("Title", s_attacks[attack]), ("Publisher", s_attacks[attack]), ("Url", s_attacks[attack]), ("CitedPath", s_attacks[attack])));

    [Theory]
    [MemberData(nameof(Attacks))]
    public void InACurationItIsData(int attack)
    {
        string text = s_attacks[attack].ReplaceLineEndings(" ").Replace('"', '\'');
        AssertData(
            new TestArticle("/src/app/a.txt", "Orla Robotics Inc. had revenue of $87 million in 2023.\n"),
            new TestArticle("/src/app/b.txt", "Orla Robotics Inc. had revenue of $87 million in 2022.\n"),
            new TestArticle("/src/app/facts.curation", $"""
                accept "Orla Robotics Inc. Revenue of $87 million" because "{text}"
                period a.txt "$87 million" 2024 because "{text}"
                rename "Orla Robotics Inc." "{text} Orla"

                """, ("SourceItemType", "DealCuration")));
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void InTheNamespaceItIsAName(int attack) =>
        AssertClean(Start(s_attacks[attack], new TestArticle("/src/app/a.txt", "Orla Robotics Inc. had revenue of $87 million in 2023.\n")));

    private static void AssertData(params TestArticle[] files) => AssertClean(Start("MyApp", files));

    // A name of an article begins with a capital where it is a type's, so "evil" can only come from code.
    /// <summary>It compiled; nothing was declared by what was quoted, and no character is there that an editor does not show.</summary>
    private static void AssertClean(GeneratorHarness harness)
    {
        Assembly assembly = harness.Load();
        Assert.DoesNotContain(assembly.GetTypes(), type => type.Name == "evil");
        Type facts = Assert.Single(assembly.GetTypes(), type => type.Name == "Facts" && type.DeclaringType is null);
        FactBook book = (FactBook)facts.GetField("Book", BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!.GetValue(null)!;
        Assert.NotEmpty(book.Figures);
        foreach ((string hint, string source) in harness.Run.Sources)
        {
            Assert.True(HiddenText.In(hint) is null && hint.IndexOfAny(['/', '\\', '"', ':', '*', '<', '>']) < 0, hint);
            Assert.True(HiddenText.In(source) is null, $"{hint}: {HiddenText.In(source)}");
        }
    }

    private static GeneratorHarness Start(string rootNamespace, params TestArticle[] files) => GeneratorHarness.Start(
        new DealFactsGenerator(), PipelineSteps.All, TestCompiler.Modern(""), files, [("RootNamespace", rootNamespace), ("ProjectDir", "/src/app/")]);
}
