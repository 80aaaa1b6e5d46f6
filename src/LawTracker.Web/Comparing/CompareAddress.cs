using System.Globalization;
using LawTracker.Web.Hosting;
using Microsoft.AspNetCore.WebUtilities;

namespace LawTracker.Web.Comparing;

/// <summary>The address of a comparison says all of it: topic, places, questions, day, basis, what is left out, which way it is turned. What is usual is not written.</summary>
public sealed record CompareAddress
{
    public const string Page = "/compare";

    /// <summary>So few places stand side by side, questions down.</summary>
    const int Few = 3;

    public required TopicId Topic { get; init; }

    /// <summary>The group compared where no places are chosen.</summary>
    public PlaceSet Set { get; init; } = PlaceSet.Usual;

    /// <summary>The places chosen one by one, in the order they were given.</summary>
    public IReadOnlyList<JurisdictionId> Places { get; init; } = [];

    /// <summary>The questions chosen one by one; none: the required ones, or all.</summary>
    public IReadOnlyList<QuestionId> Questions { get; init; } = [];

    public bool AllQuestions { get; init; }

    /// <summary>The day asked for; null: today.</summary>
    public DateOnly? On { get; init; }

    public bool OnlyDifferences { get; init; }

    /// <summary>Whether answers count as enacted, in force or not.</summary>
    public bool Enacted { get; init; }

    /// <summary>Whether questions go down and places across.</summary>
    public bool IsTurned { get; init; }

    bool IsUsuallyTurned => Places.Count is > 0 and <= Few;

    /// <summary>The comparison, or the parameter that cannot be read.</summary>
    /// <param name="corpus">The published law.</param>
    /// <param name="query">The address.</param>
    /// <param name="topic">Where the path says the topic; else the address does, or the first is meant.</param>
    public static (CompareAddress? Address, BadValue? Bad) Read(Corpus corpus, IQueryCollection query, TopicId? topic = null)
    {
        string One(string name) => query[name].ToString();
        string[] Many(string name) => [.. query[name].OfType<string>().SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)];
        BadValue? Fails(string name, params string[] known) => One(name) is { Length: > 0 } value && !known.Contains(value, StringComparer.Ordinal) ? new(name, value, "one of " + string.Join(", ", known)) : null;

        var subject = topic is { } fixedTopic ? corpus.Topic(fixedTopic) : One("topic") is { Length: > 0 } name ? corpus.Topics.FirstOrDefault(t => t.Id.Value == name) : corpus.Topics is [var first, ..] ? first : null;
        if (subject is null)
            return (null, new("topic", One("topic"), "one of our topics: " + string.Join(", ", corpus.Topics.Select(t => t.Id))));
        if (Many("j").FirstOrDefault(j => corpus.Jurisdictions.All(p => p.Id.Value != j)) is { } nowhere)
            return (null, new("j", nowhere, "one of our jurisdictions; /jurisdictions lists them"));
        var asked = corpus.QuestionsOf(subject.Id);
        if (Many("q").FirstOrDefault(q => q != "all" && asked.All(a => a.Id.Value != q)) is { } unasked)
            return (null, new("q", unasked, $"a question of {subject.Name}, nor “all”; they are in /topics/{subject.Id}.json"));
        if (!DayParameter.TryRead(One("on"), default, out var day))
            return (null, new("on", One("on"), DayParameter.Wanted));
        if ((Fails("set", [.. PlaceSet.All.Select(s => s.Id)]) ?? Fails("only", "differences") ?? Fails("basis", "in-force", "enacted") ?? Fails("turn", "questions", "places")) is { } bad)
            return (null, bad);
        var all = Many("q").Contains("all", StringComparer.Ordinal);
        var read = new CompareAddress
        {
            Topic = subject.Id,
            Set = PlaceSet.Find(One("set")) ?? PlaceSet.Usual,
            Places = [.. Many("j").Select(j => JurisdictionId.Parse(j, null))],
            AllQuestions = all,
            Questions = all ? [] : [.. asked.Select(a => a.Id).Where(a => Many("q").Contains(a.Value, StringComparer.Ordinal))],
            On = One("on").Length > 0 ? day : null,
            OnlyDifferences = One("only").Length > 0,
            Enacted = One("basis") == "enacted",
        };
        return (read with { IsTurned = One("turn") is { Length: > 0 } turn ? turn == "questions" : read.IsUsuallyTurned }, null);
    }

    /// <summary>Whether an address has nothing that could be left out: a form sends its empty fields too.</summary>
    public bool IsShort(IQueryCollection query) =>
        query.Count == 0 || query.SelectMany(p => p.Value, (p, v) => (p.Key, v)).Order().SequenceEqual(Pairs().Select(p => (p.Key, p.Value)).Order());

    public CompareAddress About(TopicId topic, Corpus corpus) =>
        this with { Topic = topic, Questions = [.. Questions.Where(q => corpus.QuestionsOf(topic).Any(a => a.Id == q))] };

    /// <summary>The same with a day that stays: what a link needs to show the same tomorrow.</summary>
    public CompareAddress Pinned(DateOnly today) => this with { On = On ?? today };

    public override string ToString() => At(Page);

    /// <summary>The same comparison at another path: a file, or a survey.</summary>
    public string At(string path) => QueryHelpers.AddQueryString(path, Pairs());

    /// <summary>All that a path which names the topic need not say.</summary>
    public string Below(string path) => QueryHelpers.AddQueryString(path, Pairs().Where(p => p.Key != "topic"));

    List<KeyValuePair<string, string?>> Pairs()
    {
        List<KeyValuePair<string, string?>> pairs = [new("topic", Topic.Value)];
        if (Places.Count == 0 && Set != PlaceSet.Usual)
            pairs.Add(new("set", Set.Id));
        pairs.AddRange(Places.Select(p => KeyValuePair.Create("j", (string?)p.Value)));
        pairs.AddRange(AllQuestions ? [new("q", "all")] : Questions.Select(q => KeyValuePair.Create("q", (string?)q.Value)));
        if (On is { } on)
            pairs.Add(new("on", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        if (OnlyDifferences)
            pairs.Add(new("only", "differences"));
        if (Enacted)
            pairs.Add(new("basis", "enacted"));
        if (IsTurned != IsUsuallyTurned)
            pairs.Add(new("turn", IsTurned ? "questions" : "places"));
        return pairs;
    }
}

/// <summary>A parameter that cannot be read, and what was wanted.</summary>
public sealed record BadValue(string Name, string Value, string Wanted);
