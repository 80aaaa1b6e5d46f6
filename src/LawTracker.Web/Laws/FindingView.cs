using LawTracker.Publishing;

namespace LawTracker.Web.Laws;

/// <summary>A coded answer as its law's page shows it.</summary>
public sealed record FindingView
{
    public required Finding Finding { get; init; }

    public Question? Question { get; init; }

    /// <summary>The day from which it holds, where an event says so.</summary>
    public PartialDate? Since { get; init; }

    public PartialDate? Until { get; init; }

    public SourceReference? Source { get; init; }

    /// <summary>Its number in the list of sources.</summary>
    public int SourceNumber { get; init; }

    /// <summary>Where its words stand in the held text.</summary>
    public Provision? Passage { get; init; }

    public Provision? ViaPassage { get; init; }

    /// <summary>The law is only known to have said so by <see cref="Since"/>.</summary>
    public bool IsSinceKnownOnlyBy { get; init; }

    public string Label => Question?.Label ?? Finding.Question.Value;

    /// <summary>What a coded option means, in the codebook's words.</summary>
    public string? Meaning => Question?.Options.FirstOrDefault(o => Finding.Answer.Is(o.Id))?.Text;

    public static FindingView Of(Corpus corpus, Instrument law, Finding finding, IReadOnlyList<Provision> text)
    {
        var since = law.Begins(finding);
        return new()
        {
            Finding = finding,
            Question = corpus.Question(finding.Question),
            Since = since?.Bites,
            IsSinceKnownOnlyBy = since?.IsKnownOnlyBy == true,
            Until = law.Event(finding.Until)?.Bites,
            Source = law.Source(finding.Source),
            SourceNumber = law.Sources.TakeWhile(s => s.Id != finding.Source).Count() + 1,
            Passage = PassageFinder.Find(text, finding),
            ViaPassage = finding.Via is { } via ? PassageFinder.Find(text, finding with { Cite = via.Cite, Anchor = via.Anchor }) : null,
        };
    }
}
