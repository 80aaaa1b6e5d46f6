using System.Text.Json;
using LawTracker.CuratedData;
using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.CuratedData;

/// <summary>Words that YAML could take for something else, or break, come back as they were from every place a record has for text.</summary>
public class AwkwardTextTests
{
    static readonly string[] Looks =
    [
        "no", "yes", "No", "on", "off", "y", "118", "0118", "-1", "+1", "1e3", "1E3", "1_000", "0x1F", "0o17", "12:30:45", "1.5", ".5", "5.", ".inf", "-.inf", ".NaN", "true", "True", "null", "Null", "NULL", "~",
        "2025-01-01", "=", "<<", "---", "...", "--- a", "- a", "-", "? a", "?", ": a", ":", "a: b", "a:", "a :b", "a #b", "#a", "a#b", "& a", "&a", "*a", "!a", "!!str a", "|", ">", ">-", "%a", "@a", "`a", "'", "''", "'a'", "\"",
        "\"a\"", "a \"b\" c", "it's", "\\", "a\\nb", "[", "]", "[a]", "{", "}", "{a: b}", "a, b", ",", "a]", "a}", "§ 1", "§§ 1-101 to -103", "$5", "€5", "(a)", "Müller", "ñandú", "ß", "İstanbul", "日本語", "Ελλάδα", "שלום",
        "a\u00A0b", "\u00A0a\u00A0", "a\u200Bb", "\uFEFFa", "a\u2028b", "a\u0085b", "a\u0007b", "\u007F", "😀 kite", "a – b", "“a”", "…", "a\tb", "e\u0301",
    ];

    [Fact]
    public void Words_that_look_like_something_else_stay_what_they_are() => Survive(Looks);

    [Fact]
    public void So_they_do_at_the_beginning_in_the_middle_and_at_the_end_of_a_long_text()
    {
        var filler = string.Join(' ', Enumerable.Repeat("kite", 30));
        Survive([.. Looks.Select(word => $"{word} {filler} {word} {filler} {word}")]);
    }

    [Fact]
    public void Paragraphs_very_long_words_and_spaces_survive_as_far_as_they_mean_anything()
    {
        var word = new string('x', 400);
        Survive([word, $"a {word} b {word}", "  two  spaces \t and tabs  ", "one\ntwo", "one\n\n\ntwo\r\nthree\n", $"- one\n# two\n: {word}\n\"four"]);
    }

    /// <summary>Into every kind of place, written canonically, read again.</summary>
    static void Survive(string[] given)
    {
        using var world = TrackerFixture.OfSample();
        string[] expected = [.. given.Select(Folded)], quoted = [.. given.Select(g => JsonSerializer.Serialize(g))];
        string Lines(string before, string after) => string.Concat(quoted.Select((q, i) => $"  - {before.Replace("#", i.ToString(), StringComparison.Ordinal)}{q}{after}\n"));
        world.Edit(SampleData.KiteAct, "  - {text: Kite Act, lang: en}\n", Lines("{text: ", ", lang: en}"));
        world.Edit(SampleData.KiteAct, "topics: [kites]", $"alsoKnownAs: [{string.Join(", ", quoted)}]\ntopics: [kites]");
        world.Edit(SampleData.KiteAct, "findings:\n", Lines("{id: n#, kind: reported, on: 2014, source: s1, note: ", "}") + "findings:\n");
        world.Edit(SampleData.BalloonAct, "summary: A", $"summary: {JsonSerializer.Serialize(string.Join(" | ", given) + new string('y', 40))}\nsession: A");
        world.Edit(SampleData.Source, "options: {code: X. Code}", $"options: {{code: X. Code, {string.Join(", ", quoted.Select((q, i) => $"{JsonSerializer.Serialize($"{i} {Folded(given[i]).Split('\n')[0]}")}: {q}"))}}}");
        Assert.NotEmpty(DataFolder.Fix(world.Data, world.Load()));
        var data = world.Load();
        Assert.Equal([], data.Problems.Select(p => p.ToString()));
        Assert.Empty(DataFolder.Fix(world.Data, data));
        var law = Assert.Single(data.Corpus.Laws, l => l.Id.Slug == "kite-act");
        foreach (var read in new[] { law, (Instrument)RecordJson.Read(law.Folder, law.Key, RecordJson.Canonical(law)) })
        {
            Assert.Equal(expected, read.Titles.Select(t => t.Text));
            Assert.Equal(expected, read.AlsoKnownAs);
            Assert.Equal(expected, read.Events.Skip(2).Select(e => e.Note));
        }
        Assert.Equal(Folded(string.Join(" | ", given) + new string('y', 40)), Assert.Single(data.Corpus.Laws, l => l.Id.Slug == "balloon-act").Summary);
        Assert.Equal(expected, Assert.Single(data.Corpus.Sources).Options.Skip(1).Select(o => o.Value));
    }

    /// <summary>What the reader makes of white space before anything is written: paragraphs stay, runs of spaces are one.</summary>
    static string Folded(string text) => string.Join('\n', text.Split('\n').Select(line => string.Join(' ', line.Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0));
}
