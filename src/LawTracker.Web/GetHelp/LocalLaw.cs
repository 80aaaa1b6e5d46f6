namespace LawTracker.Web.GetHelp;

/// <summary>What the law of a place gives somebody to whom something happened (law model, section 6, rules 6 to 9): only binding law in force whose limits fit her,
/// answered yes, from a source that is not unverified, and not past its next check. Everything else is told as what we have not found or not checked, never as "no law".</summary>
public static class LocalLaw
{
    /// <summary>The place's own law, then that of the places that hold it, outermost last, without what was told already: a law of the whole may be found at its part too.</summary>
    public static IReadOnlyList<(Jurisdiction Place, IReadOnlyList<Right> Rights)> Of(Corpus corpus, JurisdictionId place, HelpState state, DateOnly today)
    {
        List<(Jurisdiction Place, IReadOnlyList<Right> Rights)> found = [];
        HashSet<InstrumentId> told = [];
        foreach (var holder in corpus.Lineage(place).Select(corpus.Jurisdiction).OfType<Jurisdiction>().Where(j => j.Kind != JurisdictionKind.Supranational))
        {
            var rights = Beside([.. RightRule.For(state.What ?? Happening.Other, state.IsMinor).Select(rule => Of(corpus, holder, rule, state, today)).OfType<Right>()]);
            found.Add((holder, [.. rights.Where(r => r.Grounds.Count == 0 || r.Grounds.Any(g => !told.Contains(g.Law.Id)))]));
            told.UnionWith(rights.SelectMany(r => r.Grounds).Select(g => g.Law.Id));
        }
        return found;
    }

    /// <summary>A detail counts only where the law that gives the claim, or forbids the act, gives it: what holds for real pictures says nothing of fakes.</summary>
    static IReadOnlyList<Right> Beside(IReadOnlyList<Right> rights)
    {
        var main = rights.Where(r => r.Says == RightAnswer.Gives && r.Rule.Kind is RightKind.Crime or RightKind.Claim).SelectMany(r => r.Grounds.Select(g => (r.Rule.Topic, r.Rule.Kind, g.Law.Id))).ToHashSet();
        return
        [
            .. from right in rights
               let kind = right.Rule.Beside
               let grounds = kind is null ? right.Grounds : [.. right.Grounds.Where(g => main.Contains((right.Rule.Topic, kind.Value, g.Law.Id)))]
               where kind is null || main.Any(m => m.Topic == right.Rule.Topic && m.Kind == kind)
               select kind is null ? right : right.Says == RightAnswer.Gives && grounds.Count > 0 ? right with { Grounds = grounds } : right with { Says = RightAnswer.NotChecked, Grounds = [] },
        ];
    }

    static Right? Of(Corpus corpus, Jurisdiction place, RightRule rule, HelpState state, DateOnly today)
    {
        if (!QuestionId.TryParse(rule.Question, null, out var id) || !TopicId.TryParse(rule.Topic, null, out var topic) || corpus.Question(id) is not { } question)
            return null;
        var row = Answers.Of(corpus, place.Id, topic, question, today);
        var looked = place.CoverageOf(topic).CheckedOn;
        var grounds = Grounds(corpus, row, today).ToList();
        var sure = grounds.Where(g => Gives(g.Finding.Answer)).ToList();
        var fitting = sure.Where(g => Fits(g.Finding, state) && g.IsOfFakes).OrderByDescending(g => g.IsCrime).ToList();
        if (fitting.Count > 0)
            return new(rule, RightAnswer.Gives, fitting, looked);
        if (grounds.Any(g => g.Finding.Answer.Is("unclear") && Fits(g.Finding, state)) || row.InForceAnswer.Is("unclear"))
            return new(rule, RightAnswer.Unclear, [.. grounds.Where(g => g.Finding.Answer.Is("unclear"))], looked);
        if (sure.Count > 0)
            return new(rule, RightAnswer.OnlyOthers, sure, looked);
        return new(rule, row.InForceAnswer.Is("no") || row.InForceAnswer.Is("none") ? RightAnswer.NotFound : RightAnswer.NotChecked, [], looked);
    }

    static IEnumerable<Ground> Grounds(Corpus corpus, AnswerRow row, DateOnly today) =>
        from value in row.Values
        where value.State.IsRelied() && value.Verification != VerificationLevel.Unverified
        let law = value.Instrument is { } id ? corpus.Law(id) : null
        where law is not null && law.Verification.DueOn >= today
            && law.Kind is not (InstrumentKind.Bill or InstrumentKind.Directive or InstrumentKind.Guidance or InstrumentKind.ExecutiveOrder or InstrumentKind.AgencyOrder or InstrumentKind.ProposedRule)
        let finding = value.Finding
        where finding is not null && finding.Basis != FindingBasis.Prediction
        orderby value.Verification descending, finding.Limits.Count, law.Id
        select new Ground(law, finding, Since(corpus, law, finding, today), value.State == LegalStatus.PartlyEnjoined);

    /// <summary>When the answer began to hold: with the event that made it so, else with the law's entry into force.</summary>
    static PartialDate? Since(Corpus corpus, Instrument law, Finding finding, DateOnly today) =>
        finding.Since is not null && law.Event(finding.Since) is { Kind: not (EventKind.Enacted or EventKind.Issued) } made ? made.Bites : Clocks.On(law, finding.Part, corpus.RulingsOn(law.Id), today).Effective;

    /// <summary>Anything that says something: yes, a number, a sum.</summary>
    static bool Gives(Answer answer) => !new[] { "no", "none", "unclear", "unknown", "not-applicable" }.Any(answer.Is);

    /// <summary>A law for soldiers, performers or the dead is none for whoever asks here; nor one for adults, for a child.</summary>
    static bool Fits(Finding finding, HelpState state) => !finding.Limits.Any(limit => limit switch
    {
        Limit.MinorsOnly => !state.IsMinor,
        Limit.AdultsOnly => state.IsMinor,
        Limit.DeceasedOnly or Limit.PublicFiguresOnly or Limit.PerformersOnly or Limit.SoldiersOnly or Limit.RegisteredOnly or Limit.NeedsTransposition => true,
        Limit.CandidatesOnly => state.What != Happening.Lie,
        _ => false,
    });
}
