using LawTracker.Publishing.Citing;

namespace LawTracker.Web.Citing;

/// <summary>A work in the fields of Zotero's item types <c>statute</c>, <c>bill</c>, <c>case</c>, <c>report</c> and <c>webpage</c>.</summary>
static class ZoteroFields
{
    public static IEnumerable<(string Field, string Value)> Of(CitedWork work)
    {
        var (type, container, volume, number, body) = work.Kind switch
        {
            WorkKind.Statute => ("statute", "code", "codeNumber", "publicLawNumber", ""),
            WorkKind.Bill => ("bill", "code", "codeVolume", "billNumber", "legislativeBody"),
            WorkKind.Case => ("case", "reporter", "reporterVolume", "docketNumber", "court"),
            WorkKind.Report => ("report", "seriesTitle", "", "reportNumber", "institution"),
            _ => ("webpage", "websiteTitle", "", "", ""),
        };
        (string Field, string? Value)[] all =
        [
            ("itemType", type),
            ("shortTitle", work.ShortTitle),
            (container, work.Kind == WorkKind.Webpage ? "LawTracker" : work.Container),
            (volume, work.Volume),
            (number, work.Number),
            (body, work.Kind == WorkKind.Report ? work.Jurisdiction : work.Body),
            (work.Kind is WorkKind.Statute or WorkKind.Bill ? "section" : "", work.Section),
            (work.Kind is WorkKind.Statute or WorkKind.Bill ? "session" : "", work.Session),
            (work.Kind == WorkKind.Case ? "firstPage" : "", work.Page),
            ("abstractNote", work.Abstract),
            ("url", work.Url.AbsoluteUri),
            ("extra", $"{work.Bluebook}. {work.Note}"),
        ];
        return all.Where(f => f.Field.Length > 0 && !string.IsNullOrEmpty(f.Value)).Select(f => (f.Field, f.Value!));
    }
}
