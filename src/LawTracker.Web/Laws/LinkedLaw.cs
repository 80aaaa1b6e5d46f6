using System.Text.Json.Nodes;
using LawTracker.Web.Citing;
using LawTracker.Web.Hosting;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Laws;

/// <summary>A law as linked data: <c>schema.org/Legislation</c>, which took its terms from the European Legislation Identifier, as true on the day shown.</summary>
static class LinkedLaw
{
    /// <summary>JSON-LD for a page.</summary>
    public static string Of(LawView view, HttpRequest request)
    {
        var law = view.Law;
        var json = LinkedData.Start("Legislation", FullAddress.Of(request, Paths.Of(law.Id)), request);
        json["url"] = FullAddress.Of(request, Paths.Of(law.Id, view.At)).AbsoluteUri;
        json["name"] = view.Title;
        json["alternateName"] = LinkedData.Array(law.AlsoKnownAs);
        json["abstract"] = law.Plain;
        json["legislationIdentifier"] = LinkedData.Array(law.Citations.Select(c => c.Cite));
        json["legislationType"] = law.Kind.Words();
        json["legislationJurisdiction"] = new JsonObject { ["@type"] = "AdministrativeArea", ["name"] = view.Jurisdiction?.Name ?? law.Id.Jurisdiction.Value, ["identifier"] = view.Jurisdiction?.Iso };
        json["legislationDate"] = view.Clocks.IsEnactedKnownOnlyBy || view.Clocks.Enacted?.First > view.Day ? null : view.Clocks.Enacted?.ToString();
        json["legislationDateOfApplicability"] = view.Clocks.IsEffectiveKnownOnlyBy ? null : (view.Clocks.Enforceable ?? view.Clocks.Effective)?.ToString();
        json["legislationDateVersion"] = PartialDate.Of(view.Day).ToString();
        json["legislationLegalForce"] = Force(view) is { } force ? "https://schema.org/" + force : null;
        json["legislationPassedBy"] = IsOfLegislature(view) ? new JsonObject { ["@type"] = "Organization", ["name"] = view.Jurisdiction!.Legislature!.Name, ["url"] = view.Jurisdiction.Legislature.Url?.AbsoluteUri } : null;
        json["temporalCoverage"] = view.Status.IsRelied() && !view.Clocks.IsEffectiveKnownOnlyBy && view.Clocks.Effective is { } from ? $"{from}/.." : null;
        json["spatialCoverage"] = LinkedData.Array(law.Extent.Select(p => view.Corpus.Jurisdiction(p)?.Name ?? p.Value));
        json["inLanguage"] = law.Titles.First(t => t.Text == view.Title).Lang;
        json["keywords"] = LinkedData.Array(law.Topics.Select(t => view.Corpus.Topic(t)?.Name ?? t.Value));
        json["isPartOf"] = view.Jurisdiction?.Codes.FirstOrDefault(c => law.Cite.StartsWith(c.Cite, StringComparison.Ordinal)) is { } code
            ? new JsonObject { ["@type"] = "Legislation", ["name"] = code.Name, ["url"] = code.Url?.AbsoluteUri } : null;
        foreach (var group in Relation.Of(view.Corpus, law).Where(r => r.Other is not null && !r.IsProposed(view.Corpus, law) && r.On?.ReachedOn(view.Day) == Reached.Yes).GroupBy(Term).Where(g => g.Key is not null))
            json[group.Key!] = new JsonArray([.. group.Select(r => new JsonObject { ["@id"] = FullAddress.Of(request, Paths.Of(r.Other!.Value)).AbsoluteUri })]);
        json["subjectOf"] = new JsonArray([.. view.Rulings.Where(r => r.Ruling.On.ReachedOn(view.Day) == Reached.Yes).Select(r => r.Case).DistinctBy(c => c.Id)
            .Select(c => new JsonObject { ["@id"] = FullAddress.Of(request, Paths.Of(c)).AbsoluteUri, ["name"] = c.Title })]);
        json["isBasedOn"] = LinkedData.Array(law.Sources.Where(s => s.Level == VerificationLevel.Official).Select(s => s.Url.AbsoluteUri));
        json["sdDatePublished"] = PartialDate.Of(law.Verification.CheckedOn).ToString();
        return LinkedData.Write(json);
    }

    /// <summary>Null where nobody can say. Parts that stand differently make it partial.</summary>
    static string? Force(LawView view)
    {
        LegalStatus[] states = view.Parts.Count > 0 ? [.. view.Parts.Select(p => p.Clocks.Today)] : [view.Status];
        if (states.Contains(LegalStatus.DateUncertain))
            return null;
        var inForce = states.Count(s => s is LegalStatus.InForce or LegalStatus.NotYetEnforceable);
        return inForce == states.Length ? "InForce" : inForce > 0 || states.Contains(LegalStatus.PartlyEnjoined) ? "PartiallyInForce" : "NotInForce";
    }

    static bool IsOfLegislature(LawView view) =>
        view.Jurisdiction?.Legislature is not null && view.Law.Kind is InstrumentKind.Act or InstrumentKind.Code && view.Clocks.Enacted?.ReachedOn(view.Day) == Reached.Yes;

    /// <summary>The property a relation is told by, null where neither vocabulary has one.</summary>
    static string? Term(Relation relation) => (relation.Kind, relation.IsDoneTo) switch
    {
        (EffectKind.Amends or EffectKind.Renumbers or EffectKind.Extends, false) => "legislationAmends",
        (EffectKind.Amends or EffectKind.Renumbers or EffectKind.Extends, true) => "eli:amended_by",
        (EffectKind.Repeals or EffectKind.Replaces, false) => "legislationRepeals",
        (EffectKind.Repeals or EffectKind.Replaces, true) => "eli:repealed_by",
        (EffectKind.Commences, false) => "legislationCommences",
        (EffectKind.Commences, true) => "eli:commenced_by",
        (EffectKind.Corrects, false) => "legislationCorrects",
        (EffectKind.Corrects, true) => "eli:corrected_by",
        (EffectKind.Codifies, false) => "legislationConsolidates",
        (EffectKind.Codifies, true) => "eli:consolidated_by",
        (EffectKind.Transposes, false) => "legislationTransposes",
        (EffectKind.Transposes, true) => "eli:transposed_by",
        (EffectKind.BasedOn, false) => "eli:based_on",
        (EffectKind.BasedOn, true) => "eli:basis_for",
        (EffectKind.Companion or EffectKind.Reintroduces or EffectKind.DefinesFor, _) => "eli:related_to",
        _ => null,
    };
}
