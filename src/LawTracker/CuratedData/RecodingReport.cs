using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>How often two coders who worked apart gave different answers to one question.</summary>
public sealed record RecodingRate(QuestionId Question, int Compared, int Differ)
{
    public double Rate => Compared == 0 ? 0 : (double)Differ / Compared;
}

/// <summary>A blind second coding of a random sample: how much was coded again, and how far the two codings agree.</summary>
/// <param name="Pass">The month it was drawn.</param>
/// <param name="Laws">Laws drawn.</param>
/// <param name="Findings">Findings they had when the second coding began.</param>
/// <param name="Unreadable">Findings whose passage could not be read again; they do not count below.</param>
/// <param name="Compared">Findings with two answers.</param>
/// <param name="Differ">Of these, pairs of answers that differ.</param>
/// <param name="Corrected">Findings changed because of it.</param>
/// <param name="Questions">The same for each question, the worst first.</param>
public sealed record RecodingReport(string Pass, int Laws, int Findings, int Unreadable, int Compared, int Differ, int Corrected, IReadOnlyList<RecodingRate> Questions)
{
    public double Rate => Compared == 0 ? 0 : (double)Differ / Compared;

    public static IReadOnlyList<RecodingReport> Of(Corpus corpus) =>
        [.. corpus.Recodings.GroupBy(r => r.Pass, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Of(g.Key, [.. g]))];

    static RecodingReport Of(string pass, IReadOnlyList<Recoding> recodings)
    {
        List<SecondAnswer> all = [.. recodings.SelectMany(r => r.Codings)];
        List<SecondAnswer> compared = [.. all.Where(c => c.Compared)];
        var questions = compared.GroupBy(c => c.Question).Select(g => new RecodingRate(g.Key, g.Count(), g.Count(c => c.Differs)));
        return new(
            pass, recodings.Count, all.Count, all.Count - compared.Count, compared.Count, compared.Count(c => c.Differs),
            compared.Count(c => c.Decided is { } decided && !decided.Equals(c.First)),
            [.. questions.OrderByDescending(q => q.Rate).ThenBy(q => q.Question)]);
    }

    public void Print(TextWriter to)
    {
        to.WriteLine();
        to.WriteLine($"Blind second coding {Pass}: {Laws} laws, {Findings} findings, {Unreadable} not readable again");
        to.WriteLine($"  {Differ} of {Compared} answers differ ({100 * Rate:0.0} %), {Corrected} findings corrected");
        foreach (var q in Questions.Where(q => q.Differ > 0))
            to.WriteLine($"  {q.Question,-32}{q.Differ,4} of {q.Compared,4}{100 * q.Rate,8:0.0} %");
        to.WriteLine($"  {Questions.Count(q => q.Differ == 0)} other questions: no difference");
    }
}
