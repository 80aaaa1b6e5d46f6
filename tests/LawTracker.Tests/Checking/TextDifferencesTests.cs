using LawTracker.Checking;
using LawTracker.Laws;
using LawTracker.Publishing;
using LawTracker.Tests.Fetching;
using LawTracker.Tests.Laws;
using Xunit;

namespace LawTracker.Tests.Checking;

/// <summary>Two prints of a section: what is another word, and what only another way to print it.</summary>
public class TextDifferencesTests
{
    const string Kites = "No person shall fly a “kite”—in a storm—that has no tail; or 1.5 kites";

    [Theory]
    [InlineData("No person shall  fly a \"kite\" - in a storm - that has no tail; or 1.5 kites")]
    [InlineData("No person shall fly a ''kite''-in a\u00A0storm-that has no tail , or 1.5 kites")]
    public void Another_way_to_print_the_same_words_is_no_difference(string theirs) => Assert.Empty(Of(Kites, theirs));

    [Theory]
    [InlineData("No person shall fly a “kite”—in a storm—that has no tail; or 15 kites", "1.5", "15")]
    [InlineData("No person shall fly a “kite”—in a storm—that has no long tail; or 1.5 kites", "", "long")]
    [InlineData("No person may fly a “kite”—in a storm—that has no tail; or 1.5 kites", "shall", "may")]
    public void Another_word_is_told_with_the_words_around_it(string theirs, string mine, string other)
    {
        var difference = Assert.Single(Assert.Single(Of(Kites, theirs)).Differences);
        Assert.Equal((mine, other), (difference.Ours, difference.Theirs));
        Assert.NotEqual("", difference.Before + difference.After);
    }

    [Fact]
    public void Parts_cut_otherwise_are_no_difference_and_catchlines_are_the_publishers()
    {
        var (mine, other) = (Section("a", "2024-10", ("1-101", "§ 1-101", "Kites.", ""), ("1-101/a", "(a)", "", "A kite needs a tail.")), Section("b", "2024-10", ("1-101", "1-101.", "Of kites", "(a) A kite needs a tail.")));
        Assert.Empty(TextDifferences.Of([new(LawBuilder.Law("standing").Law, true, [mine], [other])]));
    }

    [Theory]
    [InlineData("standing, amended 2022-03-01", "Theirs is the older text: between the two the law was amended (from 1 Mar 2022).")]
    [InlineData("standing, amended 2025-03-01", null)]
    [InlineData("standing", null)]
    public void Texts_of_two_ages_are_explained_by_a_change_between_them_that_is_on_record(string law, string? explanation)
    {
        var found = Assert.Single(Of("One tail.", "Two tails.", "2024-10", "2021", law));
        Assert.Equal((explanation, explanation is null), (found.Explanation, found.Theirs.EndsWith("Theirs is the older text, but no change of this law between the two is on record: perhaps one is missing.", StringComparison.Ordinal)));
        Assert.Equal("Source a, text as at October 2024.", found.Ours);
    }

    [Fact]
    public void Texts_of_the_same_age_or_of_unknown_age_are_not_explained()
    {
        Assert.Null(Assert.Single(Of("One tail.", "Two tails.", "2024-10", "2024", "standing, amended 2024-10-02")).Explanation);
        var unknown = Assert.Single(Of("One tail.", "Two tails.", "2024-10", null, "standing, amended 2024-10-02"));
        Assert.Equal((null, "Source b, text of unknown age."), (unknown.Explanation, unknown.Theirs));
    }

    [Fact]
    public void Sections_of_another_number_or_language_are_not_compared()
    {
        var (mine, law) = (Section("a", "2024-10", ("1-101", "§ 1-101", "", "One tail.")), LawBuilder.Law("standing").Law);
        Assert.Empty(TextDifferences.Of([new(law, true, [mine], [Section("b", "2024-10", ("1-102", "§ 1-102", "", "Two tails.")), Section("b", "2024-10", ("1-101", "§ 1-101", "", "Dos colas.")) with { Language = "es" }])]));
    }

    static IEnumerable<Contradiction> Of(string ours, string theirs, string? oursAsAt = "2024-10", string? theirsAsAt = "2024-10", string law = "standing") =>
        TextDifferences.Of([new(LawBuilder.Law(law).Law, true, [Section("a", oursAsAt, ("1-101", "§ 1-101", "Kites.", ours))], [Section("b", theirsAsAt, ("1-101", "§ 1-101", "Kites.", theirs))])]);

    internal static HeldSection Section(string source, string? asAt, params (string Path, string Number, string Heading, string Text)[] provisions) => new(
        provisions[0].Path, AddressGuardTests.Source("https://code.example/") with { Id = source, Name = "Source " + source }, PartialDate.TryParse(asAt, null, out var age) ? age : null, "en", "https://code.example/" + source,
        [.. provisions.Select(p => new Provision(p.Path, p.Number, p.Heading, p.Text, null))]);
}
