using LawTracker.Web.Parts;

namespace LawTracker.Web.Comparing;

/// <summary>What a comparison shows, in a sentence that can be quoted.</summary>
public static class CompareSentence
{
    /// <summary>So few places are named; more are counted.</summary>
    const int Few = 4;

    const int Longest = 8;

    static readonly string[] Silent = ["unknown", "unclear", "unsettled", "no", "none", "not-applicable"];

    public static string Of(CompareView view)
    {
        var basis = view.Address.Enacted ? $"As enacted by {Words.Of(view.On)}, in force or not" : $"In force on {Words.Of(view.On)}";
        return view.Address.Places.Count is > 1 and <= Few ? $"{basis}: {Agreement(view)}" : $"{basis}, of {Words.Count(view.Places.Count, "jurisdiction")}: {Counts(view)}{Gaps(view)}";
    }

    static string Agreement(CompareView view)
    {
        Question[] differing = [.. view.Asked.Where(q => view.Column(q).Where(c => c.IsKnown).DistinctBy(c => c.Says).Count() > 1)];
        Question[] same = [.. view.Asked.Except(differing).Where(q => view.Column(q).All(c => c.IsKnown))];
        var open = view.Asked.Count - differing.Length - same.Length;
        List<string> parts = [$"{Words.List([.. view.Places.Select(p => p.Short)])} give the same answer to {same.Length} of {Words.Count(view.Asked.Count, "question")}"];
        if (differing.Length > 0)
            parts.Add($"they differ on {Words.List([.. differing.Take(Longest).Select(Quoted)])}{(differing.Length > Longest ? $" and {differing.Length - Longest} more" : "")}");
        if (open > 0)
            parts.Add($"{Words.Count(open, "question")} cannot be compared, for not every answer is known");
        return string.Join("; ", parts) + ".";
    }

    static string Counts(CompareView view)
    {
        var own = view.Corpus.Codebooks.Where(c => c.Topic == view.Topic.Id).SelectMany(c => c.Questions).Select(q => q.Id).ToHashSet();
        Question[] told = [.. view.Asked.Where(q => own.Contains(q.Id))];
        if (told.Length == 0)
            told = [.. view.Asked];
        string[] yes = [.. told.Where(q => q.Type == QuestionType.Bool).Take(Longest).Select((q, i) => Yes(view, q, i == 0))];
        string[] other = [.. told.Where(q => q.Type != QuestionType.Bool).Take(Longest - Math.Min(Longest, yes.Length)).Select(q => Named(view, q))];
        return string.Join("; ", new[] { Words.List(yes) }.Concat(other).Where(p => p.Length > 0)) + ".";
    }

    static string Yes(CompareView view, Question question, bool isFirst)
    {
        int Count(string word) => view.Column(question).Count(c => c.Says.Is(word));
        var verb = isFirst ? Count("yes") == 1 ? " says yes" : " say yes" : "";
        return $"{Words.Number(Count("yes"))}{verb} to {Quoted(question)}{(Count("unclear") is > 0 and var unclear ? $" ({unclear} unclear)" : "")}";
    }

    /// <summary>Options by how many chose them; figures from the smallest to the largest.</summary>
    static string Named(CompareView view, Question question)
    {
        Answer[] said = [.. view.Column(question).Select(c => c.Says).Where(a => !Silent.Any(a.Is))];
        if (said.Length == 0)
            return $"nobody answers {Quoted(question)}";
        if (question.Type == QuestionType.Option)
            return $"on {Quoted(question)}, {Words.List([.. said.GroupBy(a => a).OrderByDescending(g => g.Count()).Select(g => $"{g.Count()} {(g.Count() == 1 ? "says" : "say")} {g.Key}")])}";
        Answer[] figures = [.. said.Where(a => a.Number is not null).OrderBy(a => a.Number)];
        var range = figures.Length != said.Length ? "" : figures[0].Equals(figures[^1]) ? $": {figures[0]}" : $", from {figures[0]} to {figures[^1]}";
        return $"{said.Length} {(said.Length == 1 ? "answers" : "answer")} {Quoted(question)}{range}";
    }

    static string Gaps(CompareView view)
    {
        var unlooked = view.Places.Count(p => view.Asked.All(q => view[p, q].Row.State == "not-researched"));
        var none = view.Places.Count(p => view.Asked.All(q => view[p, q].Row.State == "none-found"));
        var partly = view.Places.Count(p => p.CoverageOf(view.Topic.Id).State == CoverageState.Partial);
        List<string> gaps = [];
        if (none > 0)
            gaps.Add($"in {none} no law was found");
        if (partly > 0)
            gaps.Add($"{partly} {(partly == 1 ? "is" : "are")} researched in part");
        if (unlooked > 0)
            gaps.Add($"{unlooked} {(unlooked == 1 ? "is" : "are")} not researched yet");
        return gaps.Count == 0 ? "" : " " + Words.Capital(string.Join("; ", gaps)) + ".";
    }

    static string Quoted(Question question) => $"“{question.Label}”";
}
