using LawTracker.Web.Parts;

namespace LawTracker.Web.Jurisdictions;

/// <summary>Where a law of a place stands, as a lawyer sorts a pile of them. In the order of a page.</summary>
public enum LawGroup { InForce, Coming, Blocked, Uncertain, Pending, Ended, Failed, NotBinding }

/// <summary>A law of a place on a day, with the date that matters most for it.</summary>
/// <param name="Law">The law.</param>
/// <param name="Status">Its status that day.</param>
/// <param name="Clocks">Its clocks as known that day.</param>
/// <param name="Day">The day.</param>
public sealed record PlaceLaw(Instrument Law, LegalStatus Status, Clocks Clocks, DateOnly Day)
{
    static readonly EventKind[] Ends = [EventKind.Repealed, EventKind.Revoked, EventKind.Superseded, EventKind.Expires, EventKind.ExpiryPostponed, EventKind.Abrogated, EventKind.Overruled];

    public LawGroup Group => Law.Kind != InstrumentKind.Bill && Law.EffectiveForce != Force.Binding ? LawGroup.NotBinding : Status switch
    {
        LegalStatus.InForce or LegalStatus.PartlyEnjoined => LawGroup.InForce,
        LegalStatus.NotYetInForce or LegalStatus.NotYetEnforceable => LawGroup.Coming,
        LegalStatus.Enjoined or LegalStatus.Stayed or LegalStatus.StruckDown or LegalStatus.Preempted => LawGroup.Blocked,
        LegalStatus.DateUncertain => LawGroup.Uncertain,
        LegalStatus.Pending => LawGroup.Pending,
        LegalStatus.Failed or LegalStatus.Vetoed => LawGroup.Failed,
        _ => LawGroup.Ended,
    };

    /// <summary>What the date says: <c>in force since</c>, <c>takes effect</c>, <c>last step, introduced</c>.</summary>
    public string What => Group switch
    {
        LawGroup.InForce when Law.Parts.Count > 0 => "the parts coded here in force since" + (Clocks.IsEffectiveKnownOnlyBy ? ", at the latest," : ""),
        LawGroup.InForce => Clocks.IsEffectiveKnownOnlyBy ? "in force by" : Law.Kind == InstrumentKind.Doctrine ? "held since" : "in force since",
        LawGroup.Coming when Status == LegalStatus.NotYetEnforceable => "can be enforced from",
        LawGroup.Coming => "takes effect",
        LawGroup.Blocked => Clocks.Court is { } court ? Words.Kind(court.Ruling.Kind).ToLowerInvariant() : "blocked",
        LawGroup.Uncertain => "enacted",
        LawGroup.Ended => Words.Of(Status).ToLowerInvariant(),
        LawGroup.NotBinding => Last is { } step ? Words.Kind(step.Kind).ToLowerInvariant() + (step.IsKnownOnlyBy ? " by" : "") : "seen",
        _ => Last is { } step ? "last step, " + Words.Kind(step.Kind).ToLowerInvariant() : "no step recorded",
    };

    /// <summary>The date; null where it is not known or not set.</summary>
    public PartialDate? On => Group switch
    {
        LawGroup.InForce => Clocks.Effective,
        LawGroup.Coming => Status == LegalStatus.NotYetEnforceable ? Clocks.Enforceable : Clocks.Effective,
        LawGroup.Blocked => Clocks.Court?.Ruling.On,
        LawGroup.Uncertain => Clocks.Enacted,
        LawGroup.Ended => Law.Events.Where(e => Ends.Contains(e.Kind) && e.Bites.ReachedOn(Day) != Reached.No).Select(e => (PartialDate?)e.Bites).Max(),
        _ => Last?.On,
    };

    LegalEvent? Last => Law.Events.Where(e => e.On.ReachedOn(Day) != Reached.No).OrderBy(e => e.On).LastOrDefault();

    /// <summary>The laws of a place that were there on a day: what had not begun by then is left out.</summary>
    public static IReadOnlyList<PlaceLaw> Of(Corpus corpus, JurisdictionId place, DateOnly day) =>
    [
        .. from law in corpus.Laws
           where law.Id.Jurisdiction == place && law.Events.Any(e => e.On.ReachedOn(day) != Reached.No || e.IsKnownOnlyBy)
           let clocks = Clocks.On(law, null, corpus.RulingsOn(law.Id), day)
           let row = new PlaceLaw(law, clocks.Today, clocks, day)
           orderby row.Group, row.Group == LawGroup.Coming ? row.On?.First.DayNumber ?? int.MaxValue : -(row.On?.First.DayNumber ?? 0), row.Law.Id
           select row,
    ];

    public static string Heading(LawGroup group) => group switch
    {
        LawGroup.InForce => "In force",
        LawGroup.Coming => "Coming into force",
        LawGroup.Blocked => "Blocked or struck down by a court",
        LawGroup.Uncertain => "Enacted; whether it has started is not certain",
        LawGroup.Pending => "Pending",
        LawGroup.Ended => "Repealed, expired or superseded",
        LawGroup.Failed => "Failed or vetoed",
        _ => "Not binding: reports, guidance, model laws",
    };
}
