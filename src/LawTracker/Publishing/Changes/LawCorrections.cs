using LawTracker.Laws;

namespace LawTracker.Publishing.Changes;

/// <summary>What one revision mended in the record of a law: dates and kinds of events known before, answers that no new event explains.</summary>
static class LawCorrections
{
    public static IEnumerable<Change> Between(Corpus corpus, Instrument old, Instrument law, RecordState now) => [.. OfEvents(corpus, old, law, now), .. OfFindings(corpus, old, law, now)];

    static IEnumerable<Change> OfEvents(Corpus corpus, Instrument old, Instrument law, RecordState now)
    {
        var place = ChangeWords.Place(corpus, law.Id.Jurisdiction);
        foreach (var was in old.Events)
        {
            var path = "events/" + was.Id;
            var name = $"{place}: {ChangeWords.Name(law)}, {was.Kind.Words()}";
            Change Event(string what, string? before, string? after) => Corrections.Make(law, now, path, "event", $"Correction: {name} {what}") with
            {
                Event = was.Id,
                Before = before,
                After = after,
                Mends = LawChanges.StepId(law.Id, was.Id),
            };
            if (law.Event(was.Id) is not { } e)
                yield return Event($"{was.On.InWords()} is withdrawn", When(was), null) with { Event = null };
            else if (e.Kind != was.Kind)
                yield return Event($"{was.On.InWords()} was {e.Kind.Words()} {When(e)}", was.Kind.Words() + " " + When(was), e.Kind.Words() + " " + When(e));
            else if (When(e) != When(was))
                yield return Event($"is dated {When(e)}, not {When(was)}", When(was), When(e));
        }
    }

    static string When(LegalEvent e) => (e.IsKnownOnlyBy ? "by " : "") + e.On.InWords() + (e.Effective is { } effective ? ", effective " + effective.InWords() : "");

    static IEnumerable<Change> OfFindings(Corpus corpus, Instrument old, Instrument law, RecordState now)
    {
        List<Finding> gone = [.. old.Findings];
        List<Finding> come = [];
        // What is the same goes first; then what is of the same event; what remains came, went or moved to another event.
        List<Finding> rest = [.. law.Findings.Where(f => !Take(gone, o => Same(old, o, law, f)))];
        foreach (var f in rest)
        {
            if (gone.Find(o => Elements.AreOfOne(o, f) && old.Begins(o)?.Id == law.Begins(f)?.Id) is not { } was)
            {
                come.Add(f);
                continue;
            }
            gone.Remove(was);
            if (Differs(was, f, old) is { } what)
                yield return Of(corpus, law, f, now, "answer", "Correction: ", what, was.Answer.ToString());
        }
        foreach (var f in come)
        {
            var moved = gone.Find(o => Elements.AreOfOne(o, f));
            if (moved is not null)
                gone.Remove(moved);
            // A new event explains a new answer: that is the law's own change.
            if (law.Begins(f) is not { } since || old.Event(since.Id) is null)
                continue;
            yield return moved is null
                ? Of(corpus, law, f, now, "answer", "Now recorded: ", $"{f.Answer}, since {since.Bites.InWords()}", null)
                : Of(corpus, law, f, now, "answer", "Correction: ", $"{f.Answer} since {since.Bites.InWords()}, not {moved.Answer} since {old.Begins(moved)?.Bites.InWords() ?? "an unknown day"}", moved.Answer.ToString());
        }
        foreach (var o in gone)
            yield return Of(corpus, law, o, now, "answer", "Correction: ", $"{o.Answer} is withdrawn", o.Answer.ToString()) with { After = null, Finding = null, Mends = null };
    }

    static bool Take(List<Finding> from, Predicate<Finding> match)
    {
        var at = from.FindIndex(match);
        if (at >= 0)
            from.RemoveAt(at);
        return at >= 0;
    }

    static bool Same(Instrument old, Finding a, Instrument law, Finding b) =>
        Elements.AreOfOne(a, b) && a.Answer == b.Answer && a.Cite == b.Cite && a.Limits.Order().SequenceEqual(b.Limits.Order()) && a.Extent.SequenceEqual(b.Extent)
        && old.Begins(a)?.Id == law.Begins(b)?.Id && (a.Until == b.Until || old.Event(b.Until) is null);

    /// <summary>What a reader must know of it; null for what no page shows, and where a new event ended the answer.</summary>
    static string? Differs(Finding was, Finding now, Instrument old)
    {
        if (was.Answer != now.Answer)
            return $"is {now.Answer}, not {was.Answer}";
        if (!was.Limits.Order().SequenceEqual(now.Limits.Order()))
            return now.Limits.Count == 0 ? $"{now.Answer}, without limits" : $"{now.Answer}, only within limits: {string.Join(", ", now.Limits.Select(l => l.Words()))}";
        if (was.Until != now.Until)
            return now.Until is null ? $"{now.Answer}, still holds" : old.Event(now.Until) is { } ended ? $"{now.Answer}, until {ended.Bites.InWords()}" : null;
        return was.Cite == now.Cite ? $"{now.Answer}, its territory is mended" : $"{now.Answer}, by {now.Cite}, not {was.Cite}";
    }

    static Change Of(Corpus corpus, Instrument law, Finding f, RecordState now, string kind, string lead, string what, string? before)
    {
        var path = string.Join('/', new[] { "findings", f.Since ?? "enactment", f.Question.Value, f.Topic.Value, f.Part, f.Extent.Count == 0 ? null : string.Join('+', f.Extent), f.Limits.Count == 0 ? null : string.Join('+', f.Limits.Select(l => l.Name())) }.OfType<string>());
        return Corrections.Make(law, now, path, kind, $"{lead}{ChangeWords.Subject(corpus, law.Id.Jurisdiction, f.Topic, f.Question)} {what}") with
        {
            Topics = [f.Topic],
            Question = f.Question,
            Part = f.Part,
            Event = f.Since is { } since && law.Event(since) is not null ? since : null,
            Before = before,
            After = f.Answer.ToString(),
            Cite = f.Cite,
            Finding = f,
            Mends = law.Begins(f) is { } e && before is not null ? LawChanges.StepId(law.Id, e.Id) : null,
        };
    }
}
