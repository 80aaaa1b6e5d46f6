using LawTracker.Web.Hosting;
using Microsoft.AspNetCore.WebUtilities;

namespace LawTracker.Web.Gaps;

/// <summary>A key of an address whose value cannot be read.</summary>
public sealed record BadKey(string Name, string Value, string Wanted);

/// <summary>The address of a view of gaps says all of it: the topic, what is wanted, the places, the day.</summary>
public sealed record GapsAddress
{
    /// <summary>More columns than this nobody reads.</summary>
    public const int MostElements = 12;

    /// <summary>Every key that such an address may have.</summary>
    public static readonly string[] Keys = ["topic", "want", "places", "j", "on"];

    public Topic? Topic { get; private init; }

    /// <summary>What was chosen; nothing means the topic's own choice.</summary>
    public IReadOnlyList<WantedElement> Chosen { get; private init; } = [];

    public PlaceSet Places { get; private init; }

    /// <summary>Places named one by one, in place of a set.</summary>
    public IReadOnlyList<Jurisdiction> Named { get; private init; } = [];

    /// <summary>The day asked for, if any.</summary>
    public DateOnly? On { get; private init; }

    /// <summary>The address, or the key that cannot be read.</summary>
    public static (GapsAddress? Address, BadKey? Bad) Read(Corpus corpus, IQueryCollection query)
    {
        BadKey? bad = null;
        bool Fails(string name, string? value, string wanted)
        {
            bad ??= new(name, value ?? "", wanted);
            return true;
        }
        IEnumerable<string> All(string key) => query[key].OfType<string>().Where(v => v.Length > 0).Distinct(StringComparer.Ordinal);

        Topic? topic = null;
        if (query["topic"].ToString() is { Length: > 0 } name && (topic = TopicId.TryParse(name, null, out var id) ? corpus.Topic(id) : null) is null)
            Fails("topic", name, "one of our topics: " + string.Join(", ", corpus.Topics.Select(t => t.Id)));
        List<WantedElement> wanted = [];
        foreach (var text in All("want"))
        {
            if (topic is not null && WantedElement.Parse(corpus, topic.Id, text) is { } element)
                wanted.Add(element);
            else
                Fails("want", text, "an element such as ii.civil, ii.label-defence=no or el.window-days>=60, with a question of the topic");
        }
        var chosen = WantedElement.Join(wanted);
        if (chosen.Count > MostElements)
            Fails("want", string.Join(' ', chosen), $"a list of at most {MostElements} elements");
        List<Jurisdiction> named = [];
        foreach (var text in All("j"))
        {
            if (JurisdictionId.TryParse(text, null, out var place) && corpus.Jurisdiction(place) is { } known)
                named.Add(known);
            else
                Fails("j", text, "one of our jurisdictions, such as us-oh");
        }
        var places = query["places"].ToString() is { Length: > 0 } set ? ListName.Find<PlaceSet>(set) : PlaceSet.States;
        if (places is null)
            Fails("places", query["places"], "one of " + string.Join(", ", ListName.All(typeof(PlaceSet))));
        if (!DayParameter.TryRead(query["on"], default, out var day))
            Fails("on", query["on"], DayParameter.Wanted);
        return bad is not null ? (null, bad) : (new() { Topic = topic, Chosen = chosen, Places = places!.Value, Named = named, On = day == default ? null : day }, null);
    }

    public GapsAddress With(IReadOnlyList<WantedElement> chosen) => this with { Chosen = chosen };

    public GapsAddress For(Jurisdiction place) => this with { Named = [place] };

    public GapsAddress ForAll() => this with { Named = [] };

    public static string Of(TopicId topic, JurisdictionId? place = null) => $"/gaps?topic={topic}" + (place is { } j ? $"&j={j}" : "");

    /// <summary>What is usual is left out, so that addresses stay short.</summary>
    public string Path(string file = "/gaps")
    {
        IEnumerable<KeyValuePair<string, string?>> keys =
        [
            .. Topic is null ? [] : new[] { new KeyValuePair<string, string?>("topic", Topic.Id.Value) },
            .. Chosen.Select(e => new KeyValuePair<string, string?>("want", e.ToString())),
            .. Places == PlaceSet.States ? [] : new[] { new KeyValuePair<string, string?>("places", Places.Name()) },
            .. Named.Select(p => new KeyValuePair<string, string?>("j", p.Id.Value)),
            .. On is { } on ? new[] { new KeyValuePair<string, string?>("on", on.ToString("yyyy-MM-dd")) } : [],
        ];
        return QueryHelpers.AddQueryString(file, keys);
    }
}
