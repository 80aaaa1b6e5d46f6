using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using LawTracker.Publishing.Changes;
using LawTracker.Web.Parts;

namespace LawTracker.Web.Deadlines;

/// <summary>Deadlines as a calendar (RFC 5545): all-day events. A date known only by month or year is left out and counted in the description: it has no day, and a calendar has no other place for it.</summary>
static class DeadlinesCalendar
{
    /// <param name="list">What is chosen.</param>
    /// <param name="log">When each record was last published here: the data's own time stamp.</param>
    /// <param name="site">The site's full address.</param>
    public static string Of(DeadlinesList list, ChangeLog log, string site)
    {
        var calendar = new Calendar { ProductId = "-//LawTracker//Deadlines//EN" };
        var dated = list.Chosen.Where(d => d.On.IsDay).ToList();
        var left = list.Chosen.Count - dated.Count;
        calendar.AddProperty("X-WR-CALNAME", "LawTracker deadlines");
        calendar.AddProperty("X-WR-CALDESC", $"Days on which synthetic-media law begins, ends or falls due, as the data stands on {Words.Of(list.Today).Replace('\u00a0', ' ')}. Information, not legal advice."
            + (left == 0 ? "" : $" Left out, for only their month or year is known: {Words.Count(left, "deadline")}; see {site}{list.Filters.At(DeadlinesList.Path)}"));
        calendar.AddProperty("X-PUBLISHED-TTL", "P1D");
        var refresh = new CalendarProperty("REFRESH-INTERVAL", "P1D");
        refresh.AddParameter("VALUE", "DURATION");
        calendar.Properties.Add(refresh);
        calendar.Events.AddRange(dated.Select(d => Event(d, list, log, site)));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    static CalendarEvent Event(Deadline d, DeadlinesList list, ChangeLog log, string site)
    {
        var stamp = new CalDateTime(DateTime.SpecifyKind(log.RevisedAt("laws", d.Law.Id.Value) is var law && d.Election is not null && log.RevisedAt("", "elections") is var days && days > law ? days : law, DateTimeKind.Utc));
        return new()
        {
            Uid = d.Id + "@lawtracker",
            DtStamp = stamp,
            LastModified = stamp,
            Start = new CalDateTime(d.On.First),
            End = new CalDateTime(d.On.First.AddDays(1)),
            Summary = $"{Place(list.Corpus, d)}: {Names.Of(d.Law, list.Today)}: {d.What}",
            Description = $"{d.Cite}. {d.Why}" + (d.Source is { } source ? $" Read in: {source.Title ?? source.Publisher}, {source.Url}" : "") + $"\nAs the data stands on {PartialDate.Of(list.Today).InWords()}; a legislature or a court can move it. Information, not legal advice.",
            Url = new(site + DeadlineRow.Address(d)),
            Categories = [.. d.Topics.Select(t => list.Corpus.Topic(t)?.Name ?? t.Value), DeadlinesList.Say(d.Kind)],
            Transparency = TransparencyType.Transparent,
        };
    }

    static string Place(Corpus corpus, Deadline d) => corpus.Jurisdiction(d.Law.Id.Jurisdiction) is { } place ? corpus.LabelOf(place) : d.Law.Id.Jurisdiction.Value;
}
