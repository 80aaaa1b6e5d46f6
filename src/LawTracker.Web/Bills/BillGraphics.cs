using LawTracker.Web.Graphics;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Bills;

/// <summary>The chart of how far bills came.</summary>
static class BillGraphics
{
    public static (Graphic? Graphic, BadQuery? Bad) Read(IQueryCollection query, Corpus corpus, DateOnly today)
    {
        var all = Bill.All(corpus, today);
        var (filter, bad) = BillFilter.Read(query, corpus, all);
        return (filter is null ? null : Of([.. all.Where(filter.Holds)], filter, corpus, today), bad);
    }

    public static Graphic Of(IReadOnlyList<Bill> bills, BillFilter filter, Corpus corpus, DateOnly today)
    {
        var outcomes = bills.GroupBy(b => b.Outcome).OrderBy(g => g.Key).ToList();
        var stages = bills.GroupBy(b => b.Stage).OrderBy(g => g.Key).ToList();
        return new()
        {
            Kind = "bills",
            Title = "How far bills came" + Within(filter, corpus),
            Says = bills.Count == 0 ? "No bill is recorded." :
                $"{Words.Count(bills.Count, "bill")} on {Words.Of(today)}: {Words.List([.. outcomes.Select(g => $"{g.Count()} {Lower(BillWords.Of(g.Key))}")])}. The furthest step of each: {Words.List([.. stages.Select(g => $"{Lower(BillWords.Of(g.Key))} {g.Count()}")])}.",
            On = today,
            Page = filter.Address(),
            Query = filter.ToString(),
            Width = PipelineDrawing.Width,
            Height = PipelineDrawing.HeightOf(stages.Count),
            Legend = [.. outcomes.Select(g => new GraphicKey("bar", BillWords.Bar(g.Key), BillWords.Of(g.Key), g.Count()))],
            Drawing = typeof(PipelineDrawing),
            Parameters = new(StringComparer.Ordinal) { ["Bills"] = bills },
        };
    }

    static string Within(BillFilter filter, Corpus corpus)
    {
        string?[] parts = [filter.Topic is { } topic ? corpus.Topic(topic)?.Name : null, filter.Place is { } place ? corpus.Jurisdiction(place)?.Short : null, filter.Session is { } session ? "session " + session : null, filter.Status is { } status ? BillWords.Of(status) : null];
        return parts.Any(p => p is not null) ? ": " + string.Join(", ", parts.Where(p => p is not null)) : "";
    }

    static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
