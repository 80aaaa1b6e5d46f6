using LawTracker.CuratedData;
using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.CuratedData;

/// <summary><c>data check --fix</c>.</summary>
public class FixTests
{
    [Fact]
    public void A_file_in_any_order_and_quoting_becomes_the_canonical_one_and_fixing_again_is_no_work()
    {
        using var world = TrackerFixture.OfSample();
        var text = SampleData.Files[SampleData.KiteAct].Replace("kind: code\n", "", StringComparison.Ordinal).Replace("lang: en", "lang: 'en'", StringComparison.Ordinal) + "kind: \"code\"\n";
        world.Write(SampleData.KiteAct, text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal([SampleData.KiteAct], DataFolder.Fix(world.Data, world.Load()));
        Assert.Equal(SampleData.Files[SampleData.KiteAct], world.Read(SampleData.KiteAct));
        Assert.Empty(world.Load().Problems);
        Assert.Empty(DataFolder.Fix(world.Data, world.Load()));
    }

    [Theory]
    [InlineData("kind: code\n", "kind: cod\n")]
    [InlineData("topics: [kites]", "topics: [kites")]
    [InlineData("id: us-xx/kite-act", "id: us-xx/other-act")]
    [InlineData("on: 2015-05-07", "on:   2015-05-77")]
    public void A_file_that_cannot_be_read_is_left_alone(string find, string put)
    {
        using var world = TrackerFixture.OfSample();
        world.Edit(SampleData.KiteAct, find, put);
        world.Edit(SampleData.BalloonAct, "kind: code\n", "kind:  code\n");
        var bad = world.Read(SampleData.KiteAct);
        Assert.Equal([SampleData.BalloonAct], DataFolder.Fix(world.Data, world.Load()));
        Assert.Equal(bad, world.Read(SampleData.KiteAct));
        Assert.Empty(Directory.EnumerateFiles(world.Data, "*.new", SearchOption.AllDirectories));
    }

    [Fact]
    public void The_line_that_points_editors_at_the_schema_stays()
    {
        using var world = TrackerFixture.OfSample();
        const string Header = "# yaml-language-server: $schema=../../schema/law.schema.json\n";
        world.Write(SampleData.KiteAct, Header + SampleData.Files[SampleData.KiteAct]);
        Assert.Empty(world.Load().Problems);
        world.Edit(SampleData.KiteAct, "kind: code\n", "kind:  code\n");
        DataFolder.Fix(world.Data, world.Load());
        Assert.Equal(Header + SampleData.Files[SampleData.KiteAct], world.Read(SampleData.KiteAct));
    }

    [Fact]
    public void A_stale_or_missing_schema_is_told_and_written_anew()
    {
        using var world = TrackerFixture.OfSample();
        world.Write("schema/law.schema.json", "{}");
        Assert.Equal(RecordKinds.Schemas.Count, world.Load().Problems.Count);
        Assert.Equal(RecordKinds.Schemas.Keys.Select(k => $"schema/{k}.schema.json").Order(StringComparer.Ordinal), DataFolder.Fix(world.Data, world.Load()).Order(StringComparer.Ordinal));
        Assert.Equal(SchemaWriter.Write(typeof(Instrument)), world.Read("schema/law.schema.json"));
        Assert.Empty(world.Load().Problems);
    }

    [Fact]
    public void Brackets_without_end_cannot_bring_the_check_down()
    {
        using var world = TrackerFixture.OfSample();
        world.Write("laws/us-xx/deep.yaml", new string('[', 500_000));
        world.Write("laws/us-xx/deeper.yaml", string.Concat(Enumerable.Range(0, 900).Select(i => new string(' ', i) + "- a:\n")));
        var problems = world.Load().Problems.Where(p => p.Severity == Severity.Error).ToList();
        Assert.Equal(["laws/us-xx/deep.yaml", "laws/us-xx/deeper.yaml"], problems.Select(p => p.File));
        Assert.Contains("Nested deeper than 20 levels", problems[0].Message, StringComparison.Ordinal);
    }
}
