using LawTracker.Publishing.Citing;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Citing;

/// <summary>Records of this site as something to be cited.</summary>
static class Works
{
    public static CitedWork Of(Corpus corpus, Instrument law, DateOnly day, DateOnly today, HttpRequest request) =>
        LawWork.Of(corpus, law, day, today, Site.At(request, Paths.Of(law.Id, day)));

    public static CitedWork Of(Corpus corpus, CourtCase record, DateOnly today, HttpRequest request) =>
        CaseWork.Of(corpus, record, today, Site.At(request, Paths.Of(record)));
}
