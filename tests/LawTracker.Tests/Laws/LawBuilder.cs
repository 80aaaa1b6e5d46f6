using LawTracker.Laws;

namespace LawTracker.Tests.Laws;

/// <summary>Invented laws from one line: <c>parts crime+platform, enacted 2025-05-19, commenced 2025-05-19 [crime], amended 2025-01-01&gt;2025-07-01 @gb-eaw, A:enjoined 2026-01-01 parties-only</c>.</summary>
/// <remarks>Events are e1, e2… in their order; <c>on&gt;effective</c>; <c>~2005</c> is known only by then; <c>[parts]</c>; <c>@extent</c>; <c>A:</c> is a ruling in case A; <c>standing</c> is enacted and commenced on 2020-01-01.</remarks>
static class LawBuilder
{
    public static readonly TopicId Topic = TopicId.Parse("intimate-imagery");

    static readonly DateOnly Checked = new(2026, 11, 22);

    public static DateOnly Day(string text) => PartialDate.Parse(text).First;

    public static (Instrument Law, CaseRuling[] Rulings) Law(string text, string id = "us-xx/some-act", params Finding[] findings)
    {
        string[][] steps = [.. text.Replace("standing", "enacted 2020-01-01, commenced 2020-01-01", StringComparison.Ordinal).Split(", ").Select(s => s.Split(' '))];
        string? Head(string name) => steps.FirstOrDefault(s => s[0] == name)?[1];
        var law = new Instrument
        {
            Id = InstrumentId.Parse(id),
            Kind = ListName.Find<InstrumentKind>(Head("kind") ?? "act") ?? throw new FormatException(text),
            Force = ListName.Find<Force>(Head("force")),
            Extent = Places(Head("extent")),
            Titles = [new() { Text = id, Lang = "en" }],
            Topics = [Topic],
            Citations = [new() { Cite = "X. Code § 1-101", Role = CitationRole.Code }],
            Parts = [.. Plus(Head("parts")).Select(p => new InstrumentPart { Id = p, Cite = "X. Code § 1-" + p })],
            Summary = "Invented.",
            Plain = "Invented.",
            Events = [.. steps.Where(s => ListName.Find<EventKind>(s[0]) is not null).Select((s, i) => Event(s, i + 1))],
            Findings = findings,
            Sources = [.. Enum.GetValues<SourceKind>().Select(Source)],
            Verification = Verified(Head("as-of") ?? "2026-06"),
        };
        var known = law.Events.Count + steps.Count(s => s[0] is "kind" or "force" or "extent" or "parts" or "as-of" || s[0].Contains(':', StringComparison.Ordinal));
        return known == steps.Length
            ? (law, [.. steps.Where(s => s[0].Contains(':', StringComparison.Ordinal)).GroupBy(s => s[0][..s[0].IndexOf(':', StringComparison.Ordinal)], StringComparer.Ordinal).SelectMany(g => Case(g.Key, law.Id, g))])
            : throw new FormatException("A step of this law is in no closed list: " + text);
    }

    /// <summary><c>yes since=e3 until=e4 part=crime limits=adults-only+nudity-only extent=gb-eaw source=news</c>; answers: a word, <c>{a+b}</c> or <c>$1500</c>.</summary>
    public static Finding Finding(string text, QuestionId question)
    {
        var words = text.Trim().Split(' ');
        string? Given(string name) => words.FirstOrDefault(w => w.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
        return new()
        {
            Question = question,
            Topic = Topic,
            Answer = Answer(words[0]),
            Part = Given("part"),
            Since = Given("since"),
            Until = Given("until"),
            Extent = Places(Given("extent")),
            Limits = [.. Plus(Given("limits")).Select(l => ListName.Find<Limit>(l) ?? throw new FormatException(text))],
            Cite = "X. Code § 1-101",
            Source = Given("source") ?? "code",
            Disputed = Given("disputed") is { } other ? [new() { Answer = Answer(other), Source = "tracker" }] : [],
        };
    }

    public static Answer Answer(string text) => text[0] switch
    {
        '{' => LawTracker.Laws.Answer.Set(Plus(text[1..^1])),
        '$' => LawTracker.Laws.Answer.Of(new Money { Amount = decimal.Parse(text[1..]), Currency = "USD" }),
        _ => LawTracker.Laws.Answer.Word(text),
    };

    public static Verification Verified(string asOf) => new() { CheckedOn = Checked, AsOf = PartialDate.Parse(asOf), DueOn = Checked.AddMonths(6) };

    public static SourceReference Source(SourceKind kind) => new() { Id = kind.Name(), Url = new("https://law.example/"), Kind = kind, Publisher = "Xx", AccessedOn = Checked };

    public static string[] Plus(string? text) => text?.Split('+', StringSplitOptions.RemoveEmptyEntries) ?? [];

    static JurisdictionId[] Places(string? text) => [.. Plus(text).Select(p => JurisdictionId.Parse(p))];

    static LegalEvent Event(string[] step, int number) => new()
    {
        Id = "e" + number,
        Kind = ListName.Find<EventKind>(step[0])!.Value,
        On = PartialDate.Parse(step[1].Split('>')[0].TrimStart('~')),
        Effective = step[1].Split('>') is [_, var effective] ? PartialDate.Parse(effective) : null,
        Parts = Plus(step.FirstOrDefault(w => w[0] == '[')?[1..^1]),
        Extent = Places(step.FirstOrDefault(w => w[0] == '@')?[1..]),
        Basis = step[1][0] == '~' ? DateBasis.Unknown : null,
        Source = "code",
    };

    static IEnumerable<CaseRuling> Case(string name, InstrumentId law, IEnumerable<string[]> steps)
    {
        var made = new CourtCase
        {
            Id = name,
            Title = name + " v. Xx",
            Jurisdiction = JurisdictionId.Parse("us"),
            Court = "us-xxd",
            Docket = "1:25-cv-1",
            Topics = [Topic],
            Summary = "Invented.",
            Plain = "Invented.",
            Rulings = [.. steps.Select(s => Ruling(s, law))],
            Sources = [],
            Verification = Verified("2026-06"),
        };
        return made.Rulings.Select(r => new CaseRuling(made, r));
    }

    static Ruling Ruling(string[] step, InstrumentId law) => new()
    {
        On = PartialDate.Parse(step[1]),
        Kind = ListName.Find<RulingKind>(step[0].Split(':')[1]) ?? throw new FormatException(step[0]),
        Law = law,
        Parts = Plus(step.FirstOrDefault(w => w[0] == '[')?[1..^1]),
        Scope = step.Select(w => ListName.Find<RulingScope>(w)).FirstOrDefault(s => s is not null) ?? RulingScope.All,
        Source = "docket",
    };
}
