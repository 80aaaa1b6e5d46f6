using LawTracker.Web.Hosting;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Gaps;

/// <summary>The same view of gaps for programs and for spreadsheets.</summary>
static class GapsTwins
{
    static readonly string[] Columns = ["jurisdiction", "place", "topic", "on", "want", "question", "state", "missing", "in_force_answer", "enacted_answer", "why", "limits", "cites", "verification", "as_of", "url"];

    public static void MapGaps(this WebApplication app)
    {
        app.MapGet("/gaps.json", (HttpRequest request, Tracker tracker) => Read(request, tracker, view => Json.Ok(Record(tracker, view))))
            .WithSummary("Which elements the law of a place lacks, and who has them").WithDescription("topic; j (a place, again for each); places (a set); want (an element, again for each); on");
        app.MapGet("/gaps.csv", (HttpRequest request, Tracker tracker) => Read(request, tracker, view => Csv.Of(Columns, Rows(view))))
            .WithSummary("The same as a table").WithDescription("topic; j (a place, again for each); places (a set); want (an element, again for each); on");
    }

    static IResult Read(HttpRequest request, Tracker tracker, Func<GapsView, IResult> show)
    {
        var corpus = tracker.Published.Corpus();
        var (address, bad) = GapsAddress.Read(corpus, request.Query);
        if (bad is not null)
            return ErrorPages.BadParameter(bad.Name, bad.Value, bad.Wanted);
        return address!.Topic is { } topic
            ? show(GapsView.Of(corpus, topic, address, tracker.Today))
            : ErrorPages.BadParameter("topic", "", "one of our topics: " + string.Join(", ", corpus.Topics.Select(t => t.Id)));
    }

    static object Record(Tracker tracker, GapsView view)
    {
        var clauses = new Clauses(tracker, view);
        return new
        {
            Topic = view.Topic.Id,
            On = view.Day,
            Url = view.Address.Path(),
            Sentence = GapsSentence.Of(view),
            Elements = view.Elements.Select((e, i) => new
            {
                Want = e.ToString(),
                Question = e.Question.Id,
                e.Says,
                Counts = Enum.GetValues<GapState>().ToDictionary(s => s.Name(), s => view.Count(i, s), StringComparer.Ordinal),
                Clauses = clauses.For(i).Best.Select(c => new
                {
                    Law = c.Law.Id,
                    c.Finding.Cite,
                    Jurisdiction = c.Place.Id,
                    c.Value.Answer,
                    c.Value.State,
                    c.Value.Limits,
                    c.Value.Verification,
                    c.Finding.Anchor,
                    Text = c.Passage?.Text,
                    TextAsAt = c.Text?.AsAt,
                    Url = Paths.Of(c.Law.Id, view.Address.On) + (c.Passage is { } passage ? Paths.Fragment(passage) : ""),
                }),
            }),
            Places = view.Places.Select(p => new
            {
                Jurisdiction = p.Place.Id,
                p.Missing,
                Url = view.Address.For(p.Place).Path(),
                Elements = p.Gaps.Select(g => new { Want = g.Element.ToString(), g.State, g.Row.Answer, g.Row.InForceAnswer, g.Row.Why, g.Limits, Cites = Cites(g), g.Row.Verification, g.Row.AsOf }),
            }),
        };
    }

    /// <summary>A line for each place and element.</summary>
    static IEnumerable<string[]> Rows(GapsView view) =>
        from place in view.Places
        from gap in place.Gaps
        select (string[])
        [
            place.Place.Id.Value, view.Corpus.LabelOf(place.Place), view.Topic.Id.Value, view.Day.ToString("yyyy-MM-dd"), gap.Element.ToString(), gap.Element.Question.Text, gap.State.Name(), gap.IsMissing ? "yes" : "no",
            gap.Row.InForceAnswer.ToString(), gap.Row.Answer.ToString(), gap.Row.Why?.Name() ?? "", string.Join("; ", gap.Limits.Select(l => l.Name())), string.Join("; ", Cites(gap)),
            gap.Row.Verification?.Name() ?? "", gap.Row.AsOf?.ToString() ?? "", view.Address.For(place.Place).Path(),
        ];

    static IEnumerable<string> Cites(Gap gap) => (gap.By.Count > 0 ? gap.By : gap.Row.Values).Select(v => v.Cite).OfType<string>().Distinct(StringComparer.Ordinal);
}
