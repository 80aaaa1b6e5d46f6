using LawTracker.Laws;

namespace LawTracker.Publishing.Changes;

/// <summary>The sentences in which changes are told, and their parts.</summary>
static class ChangeWords
{
    /// <summary>The last title is the one to know a law by.</summary>
    public static string Name(Instrument law) => law.NameOn(DateOnly.MaxValue);

    public static string Place(Corpus corpus, JurisdictionId place) => corpus.Jurisdiction(place) is { } known ? corpus.LabelOf(known) : place.Value;

    /// <summary><c>Ohio, intimate images: civil action</c>: what every sentence about an answer begins with.</summary>
    public static string Subject(Corpus corpus, JurisdictionId place, TopicId topic, QuestionId question) =>
        $"{Place(corpus, place)}, {LowerFirst(corpus.Topic(topic)?.Short ?? topic.Value)}: {Label(corpus, question)}";

    public static string Label(Corpus corpus, QuestionId question) => LowerFirst(corpus.Question(question)?.Label ?? question.Value);

    /// <summary>What became of an answer, by itself.</summary>
    public static string Short(Corpus corpus, Element element) => $"{Label(corpus, element.Finding.Question)} {Verb(element)}";

    /// <summary><c>civil action added, effective 1 Jan 2025</c>.</summary>
    public static string Of(Corpus corpus, Instrument law, LegalEvent e, Element element, PartialDate? effective) =>
        $"{Subject(corpus, law.Id.Jurisdiction, element.Finding.Topic, element.Finding.Question)} {Verb(element)}{When(e, effective)}";

    /// <summary>Place and law, before what happened to it.</summary>
    public static string Of(Corpus corpus, Instrument law, string told) => $"{Place(corpus, law.Id.Jurisdiction)}: {Name(law)} {told}";

    /// <summary>What a step did to the law as a whole.</summary>
    public static string Told(Instrument law, LegalEvent e, PartialDate? effective)
    {
        var on = e.On.InWords();
        var to = e.Effective is { } effect ? " to " + effect.InWords() : ", without a date";
        var parts = e.Parts.Count == 0 || e.Parts.Count == law.Parts.Count ? "" : $" ({string.Join(", ", e.Parts.Select(p => p.Replace('-', ' ')))})";
        var said = e.Kind switch
        {
            _ when e.IsKnownOnlyBy => e.Makes || e.Kind == EventKind.Commenced ? "on the books by " + on : $"{e.Kind.Words()} by {on}",
            EventKind.Commenced => "in force from " + e.Bites.InWords(),
            EventKind.CommencementAwaited => $"start still awaited ({on})",
            EventKind.CommencementPostponed => $"start put off{to}",
            EventKind.Enforceable => "enforceable from " + e.Bites.InWords(),
            EventKind.EnforcementDeferred => $"enforcement put off{to}",
            EventKind.Expires => "expires on " + e.Bites.InWords(),
            EventKind.ExpiryPostponed => $"expiry put off{to}",
            EventKind.TranspositionDue => "to be transposed by " + e.Bites.InWords(),
            EventKind.Referred => "referred to committee " + on,
            EventKind.PassedChamber => "passed a chamber " + on,
            EventKind.PassedLegislature => "passed the legislature " + on,
            EventKind.Recognised or EventKind.Predicted or EventKind.Declined => $"{e.Kind.Words()} by a court {on}",
            _ => $"{e.Kind.Words()} {on}" + (effective is { } bites && bites != e.On ? ", effective " + bites.InWords() : ""),
        };
        return said + parts;
    }

    public static string Told(CaseRuling ruling)
    {
        var scope = ruling.Ruling.Scope == RulingScope.All ? "" : $" ({ruling.Ruling.Scope.Words()})";
        var did = ruling.Ruling.Kind switch
        {
            RulingKind.ChallengeFiled => "challenged",
            RulingKind.ClaimDismissed => "claim against it dismissed",
            RulingKind.InjunctionDenied => "injunction against it denied",
            RulingKind.AppealFiled => "appeal filed",
            RulingKind.Affirmed or RulingKind.Reversed or RulingKind.Vacated => "ruling on it " + ruling.Ruling.Kind.Words(),
            RulingKind.Enjoined => "blocked by a court",
            _ => ruling.Ruling.Kind.Words(),
        };
        return $"{did}{scope} {ruling.Ruling.On.InWords()} in {ruling.Case.Title}";
    }

    static string Verb(Element element)
    {
        var (old, now) = (element.Old?.Answer, element.New?.Answer);
        var within = element.New is { Limits.Count: > 0 } limited ? $" ({string.Join(", ", limited.Limits.Select(l => l.Words()))})" : "";
        return element.What switch
        {
            ElementChange.LeftUnclear => "left unclear",
            ElementChange.NoLongerKnown => $"no longer known ({old} before)",
            ElementChange.Removed => old is null || old.Is("yes") ? "removed" : $"removed ({old} before)",
            ElementChange.Added => now!.Is("yes") ? "added" + within : $"set to {now}{within}",
            _ when old == now => within.Length > 0 ? $"now within limits{within}" : "no longer within limits",
            _ => $"changed from {old} to {now}{within}",
        };
    }

    static string When(LegalEvent e, PartialDate? effective) =>
        e.IsKnownOnlyBy ? ", on the books by " + e.On.InWords() : effective is { } day ? ", effective " + day.InWords() : ", no day of effect recorded";

    /// <summary>Labels are capitalised for tables; a name in capitals stays.</summary>
    static string LowerFirst(string text) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
