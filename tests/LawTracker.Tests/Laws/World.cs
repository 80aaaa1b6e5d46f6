using LawTracker.Laws;

namespace LawTracker.Tests.Laws;

/// <summary>A small invented world, one record a line:
/// <c>place us-xx covered as-of=2026-06 history=2019 parent=us</c>, <c>absence us-xx no since=2020 source=code</c>, <c>law us-xx/a: standing => yes; no since=e3</c>.</summary>
static class World
{
    public static readonly Question Asked = Ask(QuestionType.Bool);

    public static Question Ask(QuestionType type, Combine combine = Combine.Any, string options = "", string? requires = null, string id = "xx.asked", string none = "no") => new()
    {
        Id = QuestionId.Parse(id),
        Text = "Is it so?",
        Label = "So",
        Type = type,
        Options = [.. LawBuilder.Plus(options).Select(o => new QuestionOption { Id = o, Text = o })],
        Required = true,
        Combine = combine,
        Scope = QuestionScope.Any,
        Rule = "Invented.",
        WhenNoneFound = none,
        Requires = requires,
        Why = new() { Lawyer = "", Advocate = "", Public = "" },
    };

    public static Corpus Of(string text, params Question[] questions)
    {
        if (questions.Length == 0)
            questions = [Asked];
        string[] lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var laws = lines.Where(l => l.StartsWith("law ", StringComparison.Ordinal)).Select(l => Law(l, questions[0].Id)).ToArray();
        return new(
        [
            .. laws.Select(l => l.Law),
            .. laws.SelectMany(l => l.Rulings.Select(r => r.Case).DistinctBy(c => c.Id)),
            .. lines.Where(l => l.StartsWith("place ", StringComparison.Ordinal)).Select(l => Place(l.Split(' '), lines, questions[0].Id)),
            new TopicList { Topics = [new() { Id = LawBuilder.Topic, Prefix = "xx", Name = "Xx", Short = "Xx", What = "Xx", Scope = "Xx" }] },
            new Codebook { Topic = LawBuilder.Topic, Questions = questions },
        ]);
    }

    /// <summary>The first question's answer in a world: <c>answer / what may be relied on</c>, an unknown with its reason.</summary>
    public static string Answer(string world, string day, string place = "us-xx", params Question[] questions)
    {
        var row = Row(world, day, place, questions);
        return row.Answer + (row.Why is { } why ? "(" + why.Name() + ")" : "") + " / " + row.InForceAnswer;
    }

    public static AnswerRow Row(string world, string day, string place = "us-xx", params Question[] questions)
    {
        var corpus = Of(world, questions);
        return Answers.Of(corpus, JurisdictionId.Parse(place), LawBuilder.Topic, corpus.Codebooks[0].Questions[0], LawBuilder.Day(day));
    }

    static (Instrument Law, CaseRuling[] Rulings) Law(string line, QuestionId question)
    {
        var (id, rest) = (line[4..line.IndexOf(": ", StringComparison.Ordinal)], line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
        return rest.Split(" => ") is [var steps, var findings]
            ? LawBuilder.Law(steps, id, [.. findings.Split(';').Select(f => LawBuilder.Finding(f, question))])
            : LawBuilder.Law(rest, id);
    }

    static Jurisdiction Place(string[] words, string[] lines, QuestionId question)
    {
        string? Given(string name) => Value(words, name);
        var state = ListName.Find<CoverageState>(words[2]) ?? throw new FormatException(words[2]);
        var coverage = new Coverage
        {
            State = state,
            AsOf = Given("as-of") is { } asOf ? PartialDate.Parse(asOf) : null,
            HistoryFrom = Given("history") is { } from ? PartialDate.Parse(from) : null,
        };
        return new()
        {
            Id = JurisdictionId.Parse(words[1]),
            Name = words[1],
            Short = words[1],
            Kind = JurisdictionKind.State,
            Parent = Given("parent") is { } parent ? JurisdictionId.Parse(parent) : null,
            Coverage = state == CoverageState.NotResearched ? new Dictionary<TopicId, Coverage>() : new() { [LawBuilder.Topic] = coverage },
            Absences = [.. lines.Select(l => l.Split(' ')).Where(l => l[0] == "absence" && l[1] == words[1]).Select(l => Absence(l, question))],
            Sources = [.. Enum.GetValues<SourceKind>().Select(LawBuilder.Source)],
        };
    }

    static Absence Absence(string[] words, QuestionId question) => new()
    {
        Question = question,
        Topic = LawBuilder.Topic,
        Answer = LawBuilder.Answer(words[2]),
        Searched = [.. LawBuilder.Plus(Value(words, "source") ?? "code").Select(s => new SearchLog { Source = s, What = "titles read", On = new(2026, 11, 22) })],
        Since = Value(words, "since") is { } since ? PartialDate.Parse(since) : null,
        Until = Value(words, "until") is { } until ? PartialDate.Parse(until) : null,
        AsOf = PartialDate.Parse(Value(words, "as-of") ?? "2026-06"),
    };

    static string? Value(string[] words, string name) => words.FirstOrDefault(w => w.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
}
