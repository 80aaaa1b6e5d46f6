using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using LawTracker.Sources.Adapters;

namespace LawTracker.Sources.Tests;

public sealed class PurityTests
{
    public static TheoryData<string> Cases() => GoldenTests.Cases();

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_same_page_gives_the_same_result_anywhere(string name)
    {
        var golden = TestFiles.All().Single(g => g.Name == name);
        var once = TestFiles.Write(golden.Parse(golden.Bytes()));
        Assert.Equal(once, TestFiles.Write(golden.Parse(golden.Bytes())));
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var other in new[] { "tr-TR", "ar-SA", "de-DE" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(other);
                Assert.Equal(once, TestFiles.Write(golden.Parse(golden.Bytes())));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Parsing_knows_only_AngleSharp_PdfPig_and_the_base_library() =>
        Assert.All(typeof(ISourceAdapter).Assembly.GetReferencedAssemblies(), reference =>
        {
            Assert.Matches("^(?:System|AngleSharp|UglyToad|netstandard|mscorlib)", reference.Name);
            Assert.DoesNotMatch(@"^System\.(?:Net|Data|IO\.FileSystem)", reference.Name);
        });

    [Fact]
    public void Nothing_keeps_state()
    {
        var fields =
            from type in typeof(ISourceAdapter).Assembly.GetTypes()
            where !type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Namespace?.StartsWith("LawTracker", StringComparison.Ordinal) is true
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where !field.IsLiteral && !field.IsInitOnly
            select $"{type.Name}.{field.Name}";
        Assert.Empty(fields);
        Assert.All(AllAdapters.List, adapter => Assert.Empty(adapter.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)));
    }
}
