namespace LawTracker.Web.GetHelp;

/// <summary>Says a right in one plain sentence: never more than its law gives, with the intent and the limits the law asks for.</summary>
public sealed class RightWords(HelpWords words)
{
    /// <summary>What motive or knowledge the law asks for, the most demanding first.</summary>
    static readonly string[] Intents = ["actual-harm", "harm", "harm-or-gain", "deceive", "sexual", "profit", "knowing-no-consent", "reckless", "knowing"];

    public string Gives(Right right)
    {
        var (law, finding) = (right.Grounds[0].Law, right.Grounds[0].Finding);
        var sentence = right.Rule.Key switch
        {
            "sum" => words["gives-sum", finding.Answer.Money is { } money ? words.Sum(money) : finding.Answer.ToString()],
            "time" => words["gives-time", words.Time(finding.Answer) ?? finding.Answer.ToString(), From(law, finding)],
            "make" or "threat" when !right.Grounds[0].IsCrime => words[$"gives-{right.Rule.Key}-covered"],
            var key => words["gives-" + key],
        };
        var intent = right.Rule.Kind == RightKind.Crime && right.Grounds[0].IsCrime ? Intent(law, finding) : null;
        var limits = Limits(intent is null ? finding : finding with { Limits = [.. finding.Limits.Where(l => l != Limit.IntentToHarm)] });
        return sentence + (intent is null ? "" : " " + words["law-if", words["intent-" + intent]]) + "." + (limits.Count > 0 ? " " + words["law-only", string.Join(words["and"], limits)] : "");
    }

    /// <summary>Of a right that is not surely given: what we found or did not find, and when we looked.</summary>
    public string Lacks(Right right)
    {
        var about = words["about-" + right.Rule.Key];
        return right.Says switch
        {
            RightAnswer.NotFound when right.LookedOn is { } day => words["law-not-found", about, HelpWords.Day(day)],
            RightAnswer.NotFound => words["law-not-found-undated", about],
            RightAnswer.Unclear => words["law-unclear", about],
            RightAnswer.OnlyOthers => words["law-others", about, string.Join(words["and"], right.Grounds[0].IsOfFakes ? Limits(right.Grounds[0].Finding) : [words["limit-real"]])],
            _ when right.Rule.Key is "time" or "pseudonym" => words[$"law-{right.Rule.Key}-unknown"],
            _ => words["law-not-checked", about],
        };
    }

    List<string> Limits(Finding finding) => [.. finding.Limits.Select(l => words["limit-" + l.Name()])];

    string From(Instrument law, Finding finding) =>
        Beside(law, finding, "limitation-from") is { Answer.Words: [var from] } && words.Has("from-" + from) ? words["from-" + from] : "";

    /// <summary>The intent of the offence as coded in the same law; where it is not, the law is said to ask for one.</summary>
    static string? Intent(Instrument law, Finding finding)
    {
        if (Beside(law, finding, "ii.intent-required") is { Answer.Words: [var motive] } && finding.Topic.Value == "intimate-imagery" && motive is not "other")
            return motive == "none" ? Known(law, finding) : motive;
        return Known(law, finding);
    }

    static string? Known(Instrument law, Finding finding) => Beside(law, finding, "mens-rea")?.Answer.Words switch
    {
        null => "unstated",
        var asked when asked.Contains("strict") => null,
        var asked => Intents.FirstOrDefault(asked.Contains) ?? "unstated",
    };

    /// <summary>What the law is coded to say to another question: for the same part where it differs by part.</summary>
    static Finding? Beside(Instrument law, Finding finding, string question) => law.Findings
        .Where(f => f.Question.Value == question && f.Topic == finding.Topic && f.Until is null && (f.Part is null || finding.Part is null || f.Part == finding.Part))
        .OrderByDescending(f => f.Part == finding.Part).FirstOrDefault();
}
