using LawTracker.Laws;
using Xunit;

namespace LawTracker.Tests.Laws;

/// <summary>How the answers of several laws make one, by the question's type and rule.</summary>
public class CombinationTests
{
    const string Options = "none+prohibition+disclosure+both";

    [Theory]
    [InlineData(QuestionType.Term, Combine.Max, "70 use-based indefinite", "indefinite")]
    [InlineData(QuestionType.Term, Combine.Max, "100 use-based 50", "use based")]
    [InlineData(QuestionType.Term, Combine.Max, "10 70 unstated", "70")]
    [InlineData(QuestionType.Term, Combine.Max, "none unstated", "unstated")]
    [InlineData(QuestionType.Term, Combine.Max, "none unclear", "none")]
    [InlineData(QuestionType.Integer, Combine.Max, "60 90 30", "90")]
    [InlineData(QuestionType.Integer, Combine.Max, "none 60", "60")]
    [InlineData(QuestionType.Integer, Combine.Min, "48 24 72", "24")]
    [InlineData(QuestionType.Integer, Combine.Min, "unclear 48", "48")]
    [InlineData(QuestionType.Integer, Combine.Min, "none 48", "48")]
    [InlineData(QuestionType.Option, Combine.Union, "prohibition disclosure", "both")]
    [InlineData(QuestionType.Option, Combine.Union, "none prohibition", "prohibition")]
    [InlineData(QuestionType.Option, Combine.Union, "disclosure none", "disclosure")]
    [InlineData(QuestionType.Option, Combine.Union, "both none", "both")]
    [InlineData(QuestionType.Option, Combine.Any, "prohibition none", "prohibition")]
    [InlineData(QuestionType.Option, Combine.Any, "none disclosure prohibition", "disclosure")]
    [InlineData(QuestionType.Option, Combine.Any, "unclear disclosure", "disclosure")]
    [InlineData(QuestionType.Set, Combine.Union, "{audio+video} {video+images}", "audio, video, images")]
    [InlineData(QuestionType.Set, Combine.Any, "{audio} {video}", "audio, video")]
    [InlineData(QuestionType.Set, Combine.Any, "unclear {video}", "video")]
    [InlineData(QuestionType.Money, Combine.Any, "$1500 $150000", "150,000 USD")]
    [InlineData(QuestionType.Money, Combine.Max, "$1500 unclear", "1,500 USD")]
    [InlineData(QuestionType.Duration, Combine.Any, "P18M P2Y", "2 years")]
    [InlineData(QuestionType.Duration, Combine.Max, "P90D P2M", "90 days")]
    [InlineData(QuestionType.Date, Combine.Max, "2025-07-01 2026", "2026")]
    [InlineData(QuestionType.Bool, Combine.Any, "not-applicable no", "no")]
    [InlineData(QuestionType.Bool, Combine.Any, "no unknown unclear yes", "yes")]
    public void Several_answers_make_one_in_any_order(QuestionType type, Combine combine, string answers, string expected)
    {
        string[] given = answers.Split(' ');
        Assert.Equal(expected, Of(type, combine, given));
        if (type != QuestionType.Set)
            Assert.Equal(expected, Of(type, combine, [.. given.Reverse()]));
    }

    static string Of(QuestionType type, Combine combine, string[] answers) => World.Row(
        "place us-xx covered\n" + string.Join('\n', answers.Select((a, i) => $"law us-xx/law-{i}: standing => {a}")),
        "2026-01-01", "us-xx", World.Ask(type, combine, type == QuestionType.Option ? Options : "")).Answer.ToString();

    [Theory]
    [InlineData("no", "not applicable / not applicable")]
    [InlineData("yes", "unknown(no-finding) / unknown")]
    [InlineData("unclear", "unknown(no-finding) / unknown")]
    [InlineData("unknown", "unknown(no-finding) / unknown")]
    public void A_question_that_requires_another_is_not_applicable_where_that_is_known_not_to_hold(string other, string expected)
    {
        var (window, law) = (World.Ask(QuestionType.Integer, Combine.Max, requires: "el.law=yes", id: "el.window-days"), World.Ask(QuestionType.Bool, id: "el.law"));
        var made = LawBuilder.Law("standing", "us-xx/a", LawBuilder.Finding(other, law.Id)).Law;
        var empty = World.Of("place us-xx covered", window, law);
        var corpus = new Corpus([made, .. empty.Jurisdictions, .. empty.Codebooks]);
        var row = Answers.Of(corpus, new("us-xx"), LawBuilder.Topic, window, LawBuilder.Day("2026-01-01"));
        Assert.Equal(expected, row.Answer + (row.Why is { } why ? $"({why.Name()})" : "") + " / " + row.InForceAnswer);
    }

    [Fact]
    public void What_a_search_that_found_nothing_means_is_the_questions_own_word() =>
        Assert.Equal("none / none", World.Answer("place us-xx none-found", "2026-01-01", "us-xx", World.Ask(QuestionType.Option, options: Options, none: "none")));

    [Fact]
    public void There_is_a_row_for_every_place_topic_and_question_and_cross_topic_questions_once_a_topic()
    {
        Topic Named(string id) => new() { Id = new(id), Prefix = id, Name = id, Short = id, What = id, Scope = id };
        Codebook Book(string topic, params string[] ids) => new() { Topic = new(topic), Questions = [.. ids.Select(i => World.Ask(QuestionType.Bool, id: i))] };
        var places = World.Of("place us-yy covered\nplace us covered\nplace us-xx partial").Jurisdictions;
        var corpus = new Corpus([.. places, new TopicList { Topics = [Named("elections"), Named("csam")] }, Book("all", "realism"), Book("csam", "csam.synthetic"), Book("elections", "el.law", "el.rule")]);

        string[] Rows(TopicId? topic = null, JurisdictionId? place = null) => [.. Answers.All(corpus, new(2026, 1, 1), topic, place).Select(r => $"{r.Jurisdiction} {r.Topic} {r.Question}")];

        Assert.Equal(
            ["us elections el.law", "us elections el.rule", "us elections realism", "us csam csam.synthetic", "us csam realism"],
            Rows().Take(5));
        Assert.Equal(15, Rows().Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(["us-yy csam csam.synthetic", "us-yy csam realism"], Rows(new("csam"), new("us-yy")));
    }
}
