using System.Globalization;
using LawTracker.Publishing;
using LawTracker.Web.Comparing.Files;
using LawTracker.Web.Hosting;

namespace LawTracker.Web.Comparing;

/// <summary>A comparison for programs and as files, by the same address as the page.</summary>
static class CompareTwin
{
    public static void MapCompareTwins(this WebApplication app)
    {
        app.MapGet(CompareAddress.Page + ".json", (HttpRequest request, Tracker tracker) => Answer(request, tracker, view => Json.Ok(Of(view))))
            .WithSummary("Places beside one another, question by question").WithDescription("topic; j (a place, again for each) or set; q (a question, again for each); only=differences; basis=in-force or enacted; on");
        app.MapGet(CompareAddress.Page + ".csv", (HttpRequest request, Tracker tracker) => Answer(request, tracker, view => TypedResults.Bytes(CompareCsv.Of(view), "text/csv; charset=utf-8")))
            .WithSummary("The same as a table").WithDescription("topic; j (a place, again for each) or set; q (a question, again for each); only=differences; basis=in-force or enacted; on");
        app.MapGet(CompareAddress.Page + ".xlsx", (HttpRequest request, Tracker tracker) => Answer(request, tracker, view => TypedResults.Bytes(CompareWorkbook.Of(view), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))
            .WithSummary("The same as a workbook, with every citation").WithDescription("topic; j (a place, again for each) or set; q (a question, again for each); only=differences; basis=in-force or enacted; on");
        app.MapGet(CompareAddress.Page + ".docx", (HttpRequest request, Tracker tracker) => Answer(request, tracker, view => TypedResults.Bytes(CompareMemo.Of(view), "application/vnd.openxmlformats-officedocument.wordprocessingml.document")))
            .WithSummary("The same as a memorandum").WithDescription("topic; j (a place, again for each) or set; q (a question, again for each); only=differences; basis=in-force or enacted; on");
    }

    static IResult Answer(HttpRequest request, Tracker tracker, Func<CompareView, IResult> give)
    {
        var corpus = tracker.Published.Corpus();
        var (address, bad) = CompareAddress.Read(corpus, request.Query);
        return address is null ? ErrorPages.BadParameter(bad!.Name, bad.Value, bad.Wanted) : give(CompareView.Of(corpus, address, tracker.Today));
    }

    static object Of(CompareView view) => new
    {
        Topic = view.Topic.Id,
        On = view.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Basis = view.Address.Enacted ? "enacted" : "in-force",
        Sentence = CompareSentence.Of(view),
        Url = view.Address.Pinned(view.On).ToString(),
        Places = view.Places.Select(p => new { p.Id, p.Name, Coverage = p.CoverageOf(view.Topic.Id).State, p.CoverageOf(view.Topic.Id).CheckedOn }),
        Questions = view.Shown.Select(q => new { q.Id, q.Label, q.Text, q.Type, MostCommon = view.Common(q)?.Answer, MostCommonIn = view.Common(q)?.Count }),
        Hidden = new
        {
            Agreed = view.Asked.Except(view.Shown).Intersect(view.Agreed).Select(q => q.Id),
            Unanswered = view.Asked.Except(view.Shown).Intersect(view.Unanswered).Select(q => q.Id),
        },
        Answers = from p in view.Places from q in view.Shown let cell = view[p, q] select new { Row = AnswerJson.Of(cell.Row), Differs = view.Differs(cell), Url = view.AddressOf(cell) },
    };
}
