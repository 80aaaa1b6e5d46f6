using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using LawTracker.Laws;

namespace LawTracker.Publishing.Citing;

/// <summary>CSL-JSON 1.0.2, as citeproc, Pandoc, Zotero and Mendeley read it: <c>legislation</c>, <c>bill</c>, <c>legal_case</c>, <c>report</c>, <c>webpage</c>.</summary>
public static class CslJson
{
    public const string MediaType = "application/vnd.citationstyles.csl+json";

    static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true, NewLine = "\n" };

    /// <summary>An array of items, also where there is one.</summary>
    public static string Write(IEnumerable<CitedWork> works) => new JsonArray([.. works.Select(Of)]).ToJsonString(Options) + "\n";

    static JsonObject Of(CitedWork work)
    {
        var json = new JsonObject();
        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                json[key] = value;
        }

        Add("id", work.Key);
        Add("type", work.Kind switch { WorkKind.Statute => "legislation", WorkKind.Bill => "bill", WorkKind.Case => "legal_case", WorkKind.Report => "report", _ => "webpage" });
        Add("title", work.Title);
        Add("title-short", work.ShortTitle);
        Add("container-title", work.Kind == WorkKind.Webpage ? "LawTracker" : work.Container);
        Add("volume", work.Volume);
        Add("section", work.Section);
        Add("page", work.Page);
        Add("number", work.Number);
        Add("chapter-number", work.Session);
        Add("authority", work.Body);
        Add("jurisdiction", work.Jurisdiction);
        if (work.MadeOn is { } made)
            json["issued"] = Date(made);
        json["accessed"] = Date(PartialDate.Of(work.ReadOn));
        Add("URL", work.Url.AbsoluteUri);
        Add("language", work.Language);
        Add("keyword", string.Join(", ", work.Keywords));
        Add("abstract", work.Abstract);
        Add("note", $"{work.Bluebook}. {work.Note}");
        Add("source", "LawTracker");
        return json;
    }

    static JsonObject Date(PartialDate date)
    {
        List<JsonNode> parts = [date.First.Year];
        if (date.First.Month == date.Last.Month)
            parts.Add(date.First.Month);
        if (date.IsDay)
            parts.Add(date.First.Day);
        return new() { ["date-parts"] = new JsonArray(new JsonArray([.. parts])) };
    }
}
