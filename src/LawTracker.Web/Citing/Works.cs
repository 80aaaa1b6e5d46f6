using LawTracker.Publishing.Citing;
using LawTracker.Web.Hosting;
using LawTracker.Web.Laws;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Citing;

/// <summary>Records of this site as something to be cited.</summary>
static class Works
{
    /// <summary>A law as a page shows it: the address that is cited gives the same again.</summary>
    public static CitedWork Of(LawView view, DateOnly today, HttpRequest request) =>
        LawWork.Of(view.Corpus, view.Law, view.Day, today, FullAddress.Of(request, Paths.Of(view.Law.Id, view.Moment with { At = view.Day })));

    public static CitedWork Of(Corpus corpus, Instrument law, DateOnly day, DateOnly today, HttpRequest request) =>
        LawWork.Of(corpus, law, day, today, FullAddress.Of(request, Paths.Of(law.Id, day)));

    public static CitedWork Of(Corpus corpus, CourtCase record, DateOnly today, HttpRequest request) =>
        CaseWork.Of(corpus, record, today, FullAddress.Of(request, Paths.Of(record)));
}
