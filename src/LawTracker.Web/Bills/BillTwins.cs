using LawTracker.Web.Graphics;
using LawTracker.Web.Hosting;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Bills;

/// <summary>The list of bills, narrowed as on the page, for programs and for spreadsheets.</summary>
static class BillTwins
{
    static readonly string[] Columns = ["id", "title", "citation", "jurisdiction", "session", "topics", "stage", "outcome", "lastStep", "lastOn", "lastSource", "sessionEnds", "asOf", "url"];

    public static void MapBillTwins(this WebApplication app)
    {
        app.MapGet("/bills.json", (HttpRequest request, Tracker tracker) => Answer(request, tracker, bills => Json.Ok(new
        {
            On = tracker.Today,
            Note = "Bills are followed by hand; each is known to its asOf.",
            Bills = bills.Select(b => Of(b, tracker.Today)),
        }))).WithSummary("Bills that are followed, with their stage").WithDescription("topic; place; status; session");
        app.MapGet("/bills.csv", (HttpRequest request, Tracker tracker) => Answer(request, tracker, bills => Csv.Of(Columns, bills.Select(b => Fields(b, tracker.Today)))))
            .WithSummary("The bills as a table").WithDescription("topic; place; status; session");
    }

    static IResult Answer(HttpRequest request, Tracker tracker, Func<IEnumerable<Bill>, IResult> write)
    {
        var corpus = tracker.Published.Corpus();
        var all = Bill.All(corpus, tracker.Today);
        var (filter, bad) = BillFilter.Read(request.Query, corpus, all);
        return filter is not null ? write(all.Where(filter.Holds)) : bad!.Wanted is { } wanted ? ErrorPages.BadParameter(bad.Name, bad.Value, wanted) : ErrorPages.Missing(bad.Missing);
    }

    static object Of(Bill bill, DateOnly today) => new
    {
        bill.Law.Id,
        Title = bill.Law.TitleOn(today),
        Citation = bill.Law.Cite,
        Jurisdiction = bill.Law.Id.Jurisdiction,
        bill.Law.Session,
        bill.Law.Topics,
        bill.Stage,
        bill.Outcome,
        LastStep = bill.Last!.Kind,
        LastOn = bill.Last.On,
        LastSource = bill.Law.Source(bill.Last.Source)?.Url,
        bill.SessionEnds,
        bill.Law.Verification.AsOf,
        Url = Paths.Of(bill.Law.Id),
    };

    static string[] Fields(Bill b, DateOnly today) =>
    [
        b.Law.Id.Value, b.Law.TitleOn(today), b.Law.Cite, b.Law.Id.Jurisdiction.Value, b.Law.Session ?? "", string.Join(' ', b.Law.Topics), b.Stage.Name(), b.Outcome.Name(), b.Last!.Kind.Name(), b.Last.On.ToString(),
        b.Law.Source(b.Last.Source)?.Url.AbsoluteUri ?? "", b.SessionEnds.ToString("yyyy-MM-dd"), b.Law.Verification.AsOf.ToString(), Paths.Of(b.Law.Id),
    ];
}
