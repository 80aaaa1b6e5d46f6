using LawTracker.Web.Hosting;
using LawTracker.Web.Maps;

namespace LawTracker.Web.Graphics;

/// <summary>A parameter of an address that cannot be used.</summary>
/// <param name="Name">Which.</param>
/// <param name="Value">What stood there.</param>
/// <param name="Wanted">What should have stood there; null where it names something that we do not have.</param>
public sealed record BadQuery(string Name, string Value, string? Wanted)
{
    public string Missing => $"We have no {Name} '{Value}'.";
}

/// <summary>What a map or a chart is asked for: a topic, one of its questions, a day, and whether other countries count too.</summary>
public sealed record GraphicQuery(Topic Topic, Question Question, DateOnly On, bool IsToday, bool IsEverywhere)
{
    /// <summary>Reads <c>topic</c>, <c>q</c>, <c>on</c> and <c>among</c>; what is left out is the key question of intimate imagery (or of the first topic), today, in the United States.</summary>
    public static (GraphicQuery? Query, BadQuery? Bad) Read(IQueryCollection query, Corpus corpus, DateOnly today)
    {
        string Given(string name) => query[name].ToString();
        if (!DayParameter.TryRead(Given("on"), today, out var on))
            return (null, new("on", Given("on"), DayParameter.Wanted));
        if (Given("among") is not ("" or "us" or "all"))
            return (null, new("among", Given("among"), "us (the states, the district and the territories) or all"));
        var topic = Given("topic").Length == 0
            ? corpus.Topics.FirstOrDefault(t => t.Id.Value == "intimate-imagery") ?? (corpus.Topics is [var first, ..] ? first : null)
            : TopicId.TryParse(Given("topic"), null, out var id) ? corpus.Topic(id) : null;
        if (topic is null)
            return (null, new("topic", Given("topic"), null));
        var question = Given("q").Length == 0 ? KeyQuestions.Of(corpus, topic.Id) : corpus.QuestionsOf(topic.Id).FirstOrDefault(q => q.Id.Value == Given("q"));
        return question is null ? (null, new("q", Given("q"), $"a question of this topic; /topics/{topic.Id}.json has them all")) : (new(topic, question, on, on == today, Given("among") == "all"), null);
    }

    /// <summary>The same as a query, as short as it can be.</summary>
    public override string ToString() => $"?topic={Topic.Id}&q={Question.Id}{(IsToday ? "" : $"&on={On:yyyy-MM-dd}")}{(IsEverywhere ? "&among=all" : "")}";
}
