using System.Text.Json.Nodes;
using LawTracker.Publishing.Citing;
using LawTracker.Web.Citing;
using LawTracker.Web.Hosting;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Cases;

/// <summary>A case as linked data. schema.org has no word for one: a creative work, more exactly BIBO's legal case document.</summary>
static class LinkedCase
{
    /// <summary>JSON-LD for a page.</summary>
    public static string Of(CourtCase record, CitedWork work, HttpRequest request)
    {
        var json = LinkedData.Start("CreativeWork", work.Url, request);
        json["additionalType"] = "http://purl.org/ontology/bibo/LegalCaseDocument";
        json["url"] = work.Url.AbsoluteUri;
        json["name"] = record.Title;
        json["abstract"] = record.Plain;
        json["identifier"] = LinkedData.Array(record.Citations.Append(CaseWork.DocketOf(record)).OfType<string>());
        json["creator"] = new JsonObject { ["@type"] = "Organization", ["name"] = work.Body };
        json["dateCreated"] = work.MadeOn?.ToString();
        json["keywords"] = LinkedData.Array(work.Keywords);
        json["about"] = new JsonArray([.. record.Rulings.Select(r => r.Law).Distinct().Select(l => new JsonObject { ["@type"] = "Legislation", ["@id"] = FullAddress.Of(request, Paths.Of(l)).AbsoluteUri })]);
        json["isBasedOn"] = LinkedData.Array(record.Sources.Select(s => s.Url.AbsoluteUri));
        json["sdDatePublished"] = PartialDate.Of(record.Verification.CheckedOn).ToString();
        return LinkedData.Write(json);
    }
}
