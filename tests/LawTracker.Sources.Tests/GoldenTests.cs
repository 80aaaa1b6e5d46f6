using LawTracker.Sources.Adapters;

namespace LawTracker.Sources.Tests;

public sealed class GoldenTests
{
    public static TheoryData<string> Cases() => [.. TestFiles.All().Select(golden => golden.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_page_gives_what_was_reviewed(string name)
    {
        var golden = TestFiles.All().Single(g => g.Name == name);
        Assert.False(string.IsNullOrWhiteSpace(golden.Meta.Exercises), $"{name} does not say what it exercises");
        var received = TestFiles.Write(golden.Parse(golden.Bytes()));
        var receivedFile = golden.ReceivedFile;
        var expected = File.Exists(golden.ExpectedFile) ? File.ReadAllText(golden.ExpectedFile) : "";
        if (received == expected)
        {
            File.Delete(receivedFile);
            return;
        }
        File.WriteAllText(receivedFile, received);
        Assert.Fail(expected.Length == 0
            ? $"{name} has no expected result. Review {receivedFile} and rename it to .expected.json."
            : $"{name} differs from its expected result; see {receivedFile}.\n{Difference(expected.Split('\n'), received.Split('\n'))}");
    }

    [Fact]
    public void Every_adapter_has_three_cases() =>
        Assert.All(AllAdapters.List, adapter => Assert.True(TestFiles.All().Count(g => g.Adapter.Id == adapter.Id) >= 3, $"{adapter.Id} needs an index, a plain and an awkward case"));

    [Fact]
    public void Every_adapter_is_found_by_its_own_id()
    {
        Assert.Distinct(AllAdapters.List.Select(adapter => adapter.Id));
        Assert.All(AllAdapters.List, adapter => Assert.Same(adapter, AllAdapters.Find(adapter.Id)));
        Assert.Null(AllAdapters.Find("no-such-format"));
    }

    /// <summary>The lines where the two part, a few of each.</summary>
    static string Difference(string[] expected, string[] received)
    {
        var from = 0;
        while (from < Math.Min(expected.Length, received.Length) && expected[from] == received[from])
            from++;
        return $"line {from + 1}\n" + string.Join('\n', expected.Skip(from).Take(4).Select(line => "- " + line).Concat(received.Skip(from).Take(4).Select(line => "+ " + line)));
    }
}
