using System.Text;
using LawTracker.CuratedData;
using Xunit;

namespace LawTracker.Tests.CuratedData;

/// <summary>Every bad input is refused with file, line, what is wrong and what to do.</summary>
public class BadDataTests
{
    public static TheoryData<BadInput> Syntax => new(BadInputs.Syntax);

    public static TheoryData<BadInput> References => new(BadInputs.References);

    public static TheoryData<BadInput> Facts => new(BadInputs.Facts);

    [Theory]
    [MemberData(nameof(Syntax))]
    [MemberData(nameof(References))]
    [MemberData(nameof(Facts))]
    public void A_bad_input_is_told_with_file_line_and_remedy(BadInput input)
    {
        using var world = TrackerFixture.OfSample();
        world.Edit(input.File, input.Find, input.Put);
        var data = world.Load();
        Assert.Contains(input.Problem, data.Problems.Select(p => p.ToString()));
    }

    [Theory]
    [InlineData("laws/us-xx/latin.yaml", "laws/us-xx/latin.yaml:1: The file is not UTF-8. Save it as UTF-8.")]
    public void Bytes_that_are_not_utf8_are_refused(string path, string problem)
    {
        using var world = TrackerFixture.OfSample();
        world.WriteBytes(path, Encoding.Latin1.GetBytes("id: us-xx/latin\nsummary: Müller\n"));
        Assert.Equal([problem], world.Load().Problems.Select(p => p.ToString()));
    }

    [Theory]
    [InlineData("", "laws/us-xx/odd.yaml:1: The file is empty. One record a file.")]
    [InlineData("\n\n", "laws/us-xx/odd.yaml:1: The file is empty. One record a file.")]
    [InlineData("# only a comment\n", "laws/us-xx/odd.yaml:1: The file is empty. One record a file.")]
    [InlineData("id: us-xx/odd\n---\nid: us-xx/odd\n", "laws/us-xx/odd.yaml:1: The file holds more than one document. One record a file.")]
    [InlineData("- a\n- b\n", "laws/us-xx/odd.yaml:1: 'instrument' is not a record with keys. Write a record with keys.")]
    [InlineData("just words\n", "laws/us-xx/odd.yaml:1: 'instrument' 'just words' is not a record with keys. Write a record with keys.")]
    public void A_file_that_is_no_single_record_is_refused(string text, string problem)
    {
        using var world = TrackerFixture.OfSample();
        world.Write("laws/us-xx/odd.yaml", text);
        Assert.Equal([problem], world.Load().Problems.Select(p => p.ToString()));
    }

    [Theory]
    [InlineData("laws/us-xx/notes.yml", "laws/us-xx/notes.yml:1: Data files end in .yaml. Rename it.")]
    [InlineData("elsewhere/notes.yaml", "elsewhere/notes.yaml:1: No kind of record lives here. Records live in cases/, citations.yaml, codebook/, elections.yaml, help.yaml, jurisdictions/, laws/, reconciliation.yaml, recoding/, sources/, thesaurus.yaml, topics.yaml.")]
    [InlineData("laws/kite-act.yaml", "laws/kite-act.yaml:1: The id 'us-xx/kite-act' does not belong to this path. Move the file to laws/us-xx/kite-act.yaml, or mend the id.")]
    [InlineData("laws/us-xx/old-act.yaml", "laws/us-xx/old-act.yaml:1: The id 'us-xx/kite-act' does not belong to this path. Move the file to laws/us-xx/kite-act.yaml, or mend the id.")]
    public void A_file_in_the_wrong_place_is_refused(string path, string problem)
    {
        using var world = TrackerFixture.OfSample();
        world.Write(path, SampleData.Files[SampleData.KiteAct]);
        Assert.Equal([problem], world.Load().Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void A_file_of_two_megabytes_is_not_read()
    {
        using var world = TrackerFixture.OfSample();
        world.Write("laws/us-xx/long.yaml", "id: us-xx/long\nsummary: " + new string('x', 2_000_000));
        Assert.Equal(["laws/us-xx/long.yaml:1: The file is larger than 1000 kB. One record a file: split it."], world.Load().Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void The_same_passage_coded_in_two_records_is_told()
    {
        using var world = TrackerFixture.OfSample();
        world.AddLaw("older-act", "X. Code § 77-101", change: t => t.Replace("sources:\n", "findings:\n  - {question: k.tail, topic: kites, answer: yes, since: e1, cite: X. Code § 77-101(a), anchor: fly a kite that has no tail, source: s1}\nsources:\n", StringComparison.Ordinal));
        world.Edit(SampleData.KiteAct, "part: tails, ", "");
        Assert.Equal(
            ["laws/us-xx/older-act.yaml:14: k.tail on X. Code § 77-101(a) is coded in another record too. Keep it in the record that carries the law in force."],
            world.Load().Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void All_problems_of_all_files_are_told_at_once_in_order()
    {
        using var world = TrackerFixture.OfSample();
        world.Edit(SampleData.KiteAct, "on: 2015-05-07", "on: 2023-02-30");
        world.Edit(SampleData.KiteAct, "checkedOn: 2026-11-01", "checkedOn: yesterday");
        world.Edit(SampleData.BalloonAct, "topics: [kites]", "topics: [kytes]");
        world.Edit(SampleData.BalloonAct, "how: signed", "how: sung");
        world.Edit(SampleData.State, "parent: us\n", "parent: uz\n");
        world.Edit(SampleData.Source, "cadence: P30D", "cadence: monthly");
        world.Write("cases/empty.yaml", "");
        var problems = world.Load().Problems;
        Assert.Equal(
            ["cases/empty.yaml:1", "cases/wind-v-xx.yaml:10", "jurisdictions/us-xx.yaml:1", "laws/us-xx/balloon-act.yaml:11", "laws/us-xx/kite-act.yaml:14", "laws/us-xx/kite-act.yaml:19", "sources/us-xx-code.yaml:1"],
            problems.Select(p => $"{p.File}:{p.Line}"));
    }

    [Fact]
    public void A_folder_without_data_is_told_and_not_taken_for_a_folder_of_which_everything_was_removed()
    {
        using var world = TrackerFixture.WithoutData();
        Assert.True(world.Load().HasErrors);
        Directory.Delete(world.Data);
        Assert.Equal([$"{world.Data}:1: There is no data folder here. Set LAWTRACKER_DATA to the folder that holds topics.yaml."], world.Load().Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void A_question_of_two_codebooks_is_told()
    {
        using var world = TrackerFixture.OfSample();
        world.Write("codebook/balloons.yaml", SampleData.Files[SampleData.Book].Replace("topic: kites", "topic: balloons", StringComparison.Ordinal));
        var problems = world.Load().Problems.Where(p => p.Severity == Severity.Error).Select(p => p.ToString()).ToList();
        Assert.Contains("codebook/kites.yaml:3: Question 'k.tail' stands in codebook/balloons.yaml too. Give each question its own id.", problems);
    }

    [Fact]
    public void An_anchor_in_another_language_need_not_hold_the_english_words()
    {
        using var world = TrackerFixture.OfSample();
        world.Edit(SampleData.KiteAct, "  - {text: Kite Act, lang: en}\n", "  - {text: Drachengesetz, lang: de}\n  - {text: Kite Act, lang: en}\n");
        world.Edit(SampleData.KiteAct, "anchor: fly a kite that has no tail", "anchor: einen Drachen ohne Schwanz");
        Assert.Empty(world.Load().Problems);
    }
}
