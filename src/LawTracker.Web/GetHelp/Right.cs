namespace LawTracker.Web.GetHelp;

/// <summary>What a sentence about a right is about; a detail belongs to a claim.</summary>
public enum RightKind { Crime, Rule, Claim, Detail }

/// <summary>What is known of a right at a place for this person.</summary>
/// <remarks>Only <see cref="Gives"/> is ever said as law; the others say what we do not know or did not find.</remarks>
public enum RightAnswer { Gives, Unclear, NotFound, OnlyOthers, NotChecked }

/// <summary>A question of the codebook that matters to somebody in need.</summary>
/// <param name="Key">Of its sentence.</param>
/// <param name="Question">The codebook's question.</param>
/// <param name="Topic">The topic it is asked on.</param>
/// <param name="Kind">What its sentence is about.</param>
public sealed record RightRule(string Key, string Question, string Topic, RightKind Kind)
{
    /// <summary>Told only beside a right of this kind, of the same law.</summary>
    public RightKind? Beside => Kind == RightKind.Detail ? RightKind.Claim : Key is "deletion" or "privacy" ? RightKind.Crime : null;

    const string Images = "intimate-imagery", Child = "csam", Likeness = "right-of-publicity", Fraud = "impersonation-fraud", Elections = "elections";

    static readonly RightRule[] AdultImage =
    [
        new("share", "ii.criminal", Images, RightKind.Crime), new("make", "ii.creation", Images, RightKind.Crime), new("threat", "ii.threat", Images, RightKind.Crime),
        new("claim-image", "ii.civil", Images, RightKind.Claim), .. Details(Images), new("deletion", "ii.deletion-order", Images, RightKind.Rule), new("privacy", "ii.victim-privacy", Images, RightKind.Rule),
    ];

    static readonly RightRule[] ChildImage =
    [
        new("child-make", "csam.production", Child, RightKind.Crime), new("child-share", "csam.distribution", Child, RightKind.Crime), new("child-keep", "csam.possession", Child, RightKind.Crime),
        new("child-whole", "csam.no-real-child", Child, RightKind.Rule), new("claim-child", "csam.civil", Child, RightKind.Claim), .. Details(Child),
    ];

    static readonly RightRule[] Money =
    [
        new("cheat", "fraud.impersonation", Fraud, RightKind.Rule), new("claim-cheat", "fraud.private-action", Fraud, RightKind.Claim), .. Details(Fraud),
        new("claim-likeness", "remedy.private-action", Likeness, RightKind.Claim), new("claim-voice", "rop.voice", Likeness, RightKind.Detail), new("replica", "rop.digital-replica", Likeness, RightKind.Detail), .. Details(Likeness),
    ];

    static readonly RightRule[] Lie =
    [
        new("general", "fraud.general-deepfake", Fraud, RightKind.Rule), new("cheat", "fraud.impersonation", Fraud, RightKind.Rule), new("claim-cheat", "fraud.private-action", Fraud, RightKind.Claim), .. Details(Fraud),
        new("election", "el.law", Elections, RightKind.Rule), new("claim-election", "el.candidate-action", Elections, RightKind.Claim), .. Details(Elections),
    ];

    /// <summary>What to tell for what happened: the rules in the order of their sentences.</summary>
    public static IReadOnlyList<RightRule> For(Happening what, bool isMinor) => (what, isMinor) switch
    {
        (Happening.Image, false) => AdultImage,
        (Happening.Threat, false) => [.. AdultImage.OrderBy(r => r.Key == "threat" ? 0 : 1), new("extortion", "fraud.extortion", Fraud, RightKind.Rule)],
        (Happening.Image, true) => ChildImage,
        (Happening.Threat, true) => [new("threat", "ii.threat", Images, RightKind.Crime), .. ChildImage],
        (Happening.Money, _) => Money,
        (Happening.Lie, _) => Lie,
        _ => [],
    };

    static IEnumerable<RightRule> Details(string topic) =>
    [
        new("stop", "remedy.injunction", topic, RightKind.Detail), new("loss", "remedy.actual", topic, RightKind.Detail), new("sum", "remedy.statutory-damages", topic, RightKind.Detail),
        new("fees", "remedy.fees", topic, RightKind.Detail), new("time", "limitation-period", topic, RightKind.Detail), new("pseudonym", "remedy.pseudonym", topic, RightKind.Detail),
    ];
}

/// <summary>What the law of a place says of a right, with what it rests on.</summary>
/// <param name="Rule">What was asked.</param>
/// <param name="Says">What may be told.</param>
/// <param name="Grounds">The laws behind it, best first; none where nothing was found.</param>
/// <param name="LookedOn">The day somebody looked.</param>
public sealed record Right(RightRule Rule, RightAnswer Says, IReadOnlyList<Ground> Grounds, DateOnly? LookedOn);

/// <summary>A law in force that gives a right to this person.</summary>
/// <param name="Law">The record.</param>
/// <param name="Finding">The coded answer.</param>
/// <param name="Since">From when it holds: an act before that day is judged by older law.</param>
/// <param name="IsPartlyBlocked">A court blocks part of the law.</param>
public sealed record Ground(Instrument Law, Finding Finding, PartialDate? Since, bool IsPartlyBlocked)
{
    /// <summary>Whether the law reaches fakes at all: the laws on intimate images are also coded where they reach real ones only.</summary>
    public bool IsOfFakes => Finding.Topic.Value != "intimate-imagery" || Says("ii.synthetic");

    /// <summary>Whether the law makes it a crime, and not only a wrong before civil courts.</summary>
    public bool IsCrime => Finding.Topic.Value != "intimate-imagery" || Says("ii.criminal");

    bool Says(string question) => Law.Findings.Any(f => f.Question.Value == question && f.Answer.Is("yes") && f.Until is null && (f.Part is null || Finding.Part is null || f.Part == Finding.Part));
}
