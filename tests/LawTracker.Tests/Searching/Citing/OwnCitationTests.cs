using System.Text.RegularExpressions;
using LawTracker.Laws;
using LawTracker.Searching.Citing;
using Xunit;

namespace LawTracker.Tests.Searching.Citing;

/// <summary>Every citation of every record leads back to it.</summary>
public partial class OwnCitationTests(ITestOutputHelper output)
{
    public static TheoryData<string> Spellings { get; } = ["full", "without punctuation", "lower case"];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Each_code_and_bill_citation_finds_its_own_record(string spelling)
    {
        var all = Citations().ToList();
        var lost = all.Where(c => !RealCorpus.Find(Spelt(c.Cite, spelling)).Contains(c.Law.Id.Value)).Select(c => $"{c.Law.Id}: {Spelt(c.Cite, spelling)}").ToList();
        output.WriteLine($"{all.Count - lost.Count} of {all.Count} find their record");
        Assert.Empty(lost);
    }

    /// <summary>Where a place is put behind, no citation is letter for letter the printed one: only the grammar can read it.</summary>
    [Fact]
    public void They_are_read_not_only_recognised()
    {
        var all = Citations().ToList();
        var lost = all.Where(c => !RealCorpus.Find(c.Cite + ", " + RealCorpus.Corpus.Jurisdiction(c.Law.Id.Jurisdiction)!.Short).Contains(c.Law.Id.Value)).Select(c => $"{c.Law.Id}: {c.Cite}").ToList();
        output.WriteLine($"{all.Count - lost.Count} of {all.Count} are read");
        foreach (var line in lost)
            output.WriteLine(line);
        Assert.DoesNotContain(lost, l => !Unread.Any(u => l.StartsWith(u, StringComparison.Ordinal)));
    }

    /// <summary>Drafts that have only a title or a day, a subchapter, and Texas, which counts 120.1001 before 120.103.</summary>
    static readonly string[] Unread =
    [
        "au-nsw/crimes-act-1900-div-15c: Crimes Amendment", "au-qld/criminal-code-223: Criminal Code (Non-consensual", "dk/ophavsretsloven-efterligninger-2025:", "es/anteproyecto-honor-2026:", "es/proyecto-121-000052:", "co/codigo-penal-218: Ley 599",
        "tr/2025-yapay-zeka-teklifi:", "us-vi/14-51-subch-ii: V.I. Code", "us-tx/bus-com-120-101: Tex. Bus.",
    ];

    static IEnumerable<(Instrument Law, string Cite)> Citations() =>
        RealCorpus.Corpus.Laws.SelectMany(l => l.Citations.Where(c => c.Role is CitationRole.Code or CitationRole.Bill).Select(c => (l, c.Cite)));

    static string Spelt(string cite, string spelling) => spelling switch
    {
        "lower case" => cite.ToLowerInvariant(),
        "full" => cite,
        _ => Spaces().Replace(Punctuation().Replace(cite, " "), " ").Trim(),
    };

    /// <summary>All punctuation but that within numbers.</summary>
    [GeneratedRegex(@"[§,'’“”""&]|(?<![0-9])\.|\.(?![0-9])|(?<![0-9)])\(|\)(?![(0-9])", RegexOptions.None, 1000)]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
