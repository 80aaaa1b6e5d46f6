using System.Globalization;
using LawTracker.CuratedData;
using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.CuratedData;

/// <summary>The data folder of this repository.</summary>
public class RealDataTests(ITestOutputHelper output)
{
    static readonly DateOnly Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    static readonly Lazy<DataSet> Data = new(() => DataFolder.Load(TrackerFixture.RealData, Today));

    [Fact]
    public void Every_file_loads_without_an_error()
    {
        Assert.DoesNotContain(Data.Value.Problems, p => p.Severity == Severity.Error);
        Assert.NotEmpty(Data.Value.Corpus.Laws);
        foreach (var warning in Data.Value.Problems)
            output.WriteLine(warning.ToString());
    }

    [Fact]
    public void Every_file_is_read_and_none_is_passed_over() =>
        Assert.Equal(Directory.EnumerateFiles(TrackerFixture.RealData, "*.yaml", SearchOption.AllDirectories).Count(), Data.Value.Files.Count);

    [Fact]
    public void Writing_what_was_read_changes_no_byte() => Assert.All(Data.Value.Files, file => Assert.Equal(file.Text, file.Canonical));

    [Fact]
    public void Records_come_back_from_json_the_same() => Assert.All(Data.Value.Files, file => Assert.Equal(file.Text, file.Header + AgainFromJson(file).Canonical[file.Header.Length..]));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void A_machine_of_any_culture_reads_and_writes_the_same_bytes(string culture) => InCulture(culture, () =>
    {
        var there = DataFolder.Load(TrackerFixture.RealData, Today);
        Assert.Equal(Data.Value.Problems.Select(p => p.ToString()), there.Problems.Select(p => p.ToString()));
        Assert.All(there.Files, file => Assert.Equal(file.Text, file.Canonical));
        Assert.All(RecordKinds.Schemas, s => Assert.Equal(SchemaFile(s.Key), SchemaWriter.Write(s.Value)));
    });

    [Fact]
    public void The_schemas_on_disk_are_those_of_the_types()
    {
        Assert.All(RecordKinds.Schemas, s => Assert.Equal(SchemaFile(s.Key), SchemaWriter.Write(s.Value)));
        Assert.Equal(
            RecordKinds.Schemas.Keys.Select(k => k + ".schema.json").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Combine(TrackerFixture.RealData, "schema")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_report_counts_what_there_is()
    {
        var report = DataReport.Of(Data.Value.Corpus, Today);
        Assert.Equal((Data.Value.Corpus.Jurisdictions.Count, Data.Value.Corpus.Laws.Count), (report.Jurisdictions, report.Laws));
        Assert.Equal(report.Findings, report.Levels.Values.Sum());
        Assert.All(report.Coverage, topic => Assert.Equal(report.Jurisdictions, topic.Value.Values.Sum()));
        Assert.Empty(report.Doubles);
    }

    static string SchemaFile(string name) => File.ReadAllText(Path.Combine(TrackerFixture.RealData, "schema", name + ".schema.json"));

    static DataFile AgainFromJson(DataFile file) => file with { Record = RecordJson.Read(file.Record.Folder, file.Record.Key, RecordJson.Canonical(file.Record)) };

    static void InCulture(string name, Action act)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
