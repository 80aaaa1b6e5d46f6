using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;

namespace LawTracker.Web.GetHelp;

/// <summary>Names the texts of these pages, <c>HelpText.resx</c> in English and <c>HelpText.es.resx</c> in Spanish.</summary>
public sealed class HelpText;

/// <summary>Names <c>PlaceNames.es.resx</c>: what places are called in Spanish, by jurisdiction id. In English the data says it.</summary>
public sealed class PlaceNames;

/// <summary>The words of these pages in the language of the request.</summary>
public sealed partial class HelpWords(IStringLocalizer<HelpText> texts, IStringLocalizer<PlaceNames> places)
{
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string this[string key, params object[] values] => texts[key, values] is { ResourceNotFound: false } text ? text.Value : throw new KeyNotFoundException($"No text '{key}' in HelpText.resx.");

    public bool Has(string key) => !texts[key].ResourceNotFound;

    public static bool IsSpanish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "es";

    public string Place(Corpus corpus, string id) => id == HelpState.NoPlace ? this["place-none"]
        : corpus.Jurisdiction(JurisdictionId.Parse(id, null)) is { } place ? Place(corpus, place) : id;

    public string Place(Corpus corpus, Jurisdiction place)
    {
        if (!IsSpanish)
            return corpus.LabelOf(place);
        var name = Name(place);
        return corpus.Jurisdiction(corpus.Lineage(place.Id)[^1]) is { } root && root.Id != place.Id && root.Id.Value != "us" ? $"{name}, {Name(root)}" : name;
    }

    /// <summary><c>1 Jul 2024</c>, <c>1 jul 2024</c>; a month or a year where no more is known.</summary>
    public static string Day(PartialDate date) =>
        date.First.ToString(date.IsDay ? "d MMM yyyy" : date.First.Month == date.Last.Month ? "MMMM yyyy" : "yyyy", IsSpanish ? CultureInfo.CurrentUICulture : CultureInfo.InvariantCulture).Replace(' ', '\u00a0');

    public static string Day(DateOnly day) => Day(PartialDate.Of(day));

    /// <summary>A length of time as coded, <c>P2Y</c> or <c>P18M</c>, in words; null where it says none.</summary>
    public string? Time(Answer answer) => answer.Words is [var word] && Length().Match(word) is { Success: true } m
        ? (m.Groups["unit"].Value, m.Groups["n"].Value) switch
        {
            ("Y", "1") => this["years-1"],
            ("Y", var n) => this["years", n],
            ("M", var n) => this["months", n],
            (_, var n) => this["days", n],
        }
        : null;

    public string Sum(Money money) =>
        (money with { Per = null }) + (money.Per is null ? "" : Has("per-" + money.Per) ? this["per-" + money.Per] : " (" + money.Per + ")");

    string Name(Jurisdiction place) => places[place.Id.Value] is { ResourceNotFound: false } name ? name.Value : place.Short;

    [GeneratedRegex("^P(?<n>[0-9]+)(?<unit>[YMD])$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Length();
}
