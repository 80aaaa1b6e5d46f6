using LawTracker.Laws;

namespace LawTracker.Publishing.Changes;

/// <summary>A law's own changes: its dated events, and what each did to the coded answers. Pure.</summary>
public static class LawChanges
{
    /// <param name="corpus">The published records, for names and labels.</param>
    /// <param name="law">The law as recorded now.</param>
    /// <param name="timeline">Since when each event and answer has been known.</param>
    public static IEnumerable<Change> Of(Corpus corpus, Instrument law, RecordTimeline timeline)
    {
        var first = FirstSeen(timeline);
        // The start of a law is the same for each of its answers.
        Dictionary<string, PartialDate?> starts = new(StringComparer.Ordinal);
        PartialDate? Start(string? part) => starts.TryGetValue(part ?? "", out var start) ? start : starts[part ?? ""] = Clocks.On(law, part, [], DateOnly.MaxValue) is { IsEffectiveKnownOnlyBy: false } clocks ? clocks.Effective : null;
        foreach (var e in law.Events)
        {
            var step = StepId(law.Id, e.Id);
            var known = first[e.Id];
            var effective = EffectiveOf(law, null, e, Start);
            var told = ChangeWords.Told(law, e, effective);
            yield return new()
            {
                Id = step,
                Step = step,
                Origin = ChangeOrigin.Law,
                Kind = e.Kind.Name(),
                Jurisdiction = law.Id.Jurisdiction,
                Law = law,
                Topics = law.Topics,
                Event = e.Id,
                On = e.On,
                Effective = effective,
                Cite = law.Cite,
                Told = told,
                Sentence = ChangeWords.Of(corpus, law, told),
                Known = known,
                UpdatedAt = known.At,
            };
            foreach (var element in Elements.Of(corpus, law, e))
            {
                // An answer coded later than its event was known is a correction, and told as one.
                if (first[Sign(element.Finding, element.New is null ? "-" + e.Id : e.Id)] == known)
                    yield return OfElement(corpus, law, e, element, EffectiveOf(law, element.Finding.Part, e, Start), known);
            }
        }
    }

    public static string StepId(InstrumentId law, string e) => $"{law}#{e}";

    static Change OfElement(Corpus corpus, Instrument law, LegalEvent e, Element element, PartialDate? effective, Known known) =>
        new()
        {
            Id = $"{StepId(law.Id, e.Id)}/{element.Key}",
            Step = StepId(law.Id, e.Id),
            Origin = ChangeOrigin.Law,
            Kind = e.Kind.Name(),
            Jurisdiction = law.Id.Jurisdiction,
            Law = law,
            Topics = [element.Finding.Topic],
            Question = element.Finding.Question,
            Element = element.What,
            Part = element.Finding.Part,
            Before = element.Old?.Answer.ToString(),
            After = element.New?.Answer.ToString(),
            Event = e.Id,
            On = e.On,
            Effective = effective,
            Cite = element.Finding.Cite,
            Finding = element.Finding,
            Short = ChangeWords.Short(corpus, element),
            Sentence = ChangeWords.Of(corpus, law, e, element, effective),
            Known = known,
            UpdatedAt = known.At,
        };

    /// <summary>The day an event's doing takes effect: stated with it, or, of the making of a law, the start of the law or part. Null where none is recorded.</summary>
    static PartialDate? EffectiveOf(Instrument law, string? part, LegalEvent e, Func<string?, PartialDate?> start)
    {
        if (e.Effective is not null || !e.Makes || law.Kind == InstrumentKind.Doctrine)
            return e.Bites;
        string?[] parts = part is not null ? [part] : e.Parts.Count > 0 ? [.. e.Parts] : [null];
        return parts.Select(start).Min();
    }

    /// <summary>The revision by which each event and each answer of an event was first recorded; a record that was removed and came back was known all along.</summary>
    static Dictionary<string, Known> FirstSeen(RecordTimeline timeline)
    {
        Dictionary<string, Known> first = new(StringComparer.Ordinal);
        foreach (var state in timeline.States)
        {
            if (state.Record is not Instrument law)
                continue;
            foreach (var e in law.Events)
                first.TryAdd(e.Id, state.Known);
            foreach (var f in law.Findings)
            {
                if (law.Begins(f) is { } since)
                    first.TryAdd(Sign(f, since.Id), state.Known);
                if (f.Until is { } until)
                    first.TryAdd(Sign(f, "-" + until), state.Known);
            }
        }
        return first;
    }

    static string Sign(Finding f, string e) => string.Join(' ', e, f.Question, f.Topic, f.Part, string.Join('+', f.Extent));
}
