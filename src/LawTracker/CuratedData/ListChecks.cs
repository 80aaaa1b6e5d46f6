using LawTracker.Laws;

namespace LawTracker.CuratedData;

/// <summary>The files that hold one list: services that help, election days, counts of other trackers.</summary>
static class ListChecks
{
    public static void Check(HelpList help, KnownIds known, Reporter report, DateOnly today)
    {
        LawCheck.CheckSources(help.Sources, report, today);
        foreach (var twice in DataCheck.Twice(help.Services, s => s.Id))
            report.Error(twice, $"Service '{twice.Id}' stands twice", "Give each service its own id");
        foreach (var service in help.Services)
        {
            LawCheck.RequireSource(help.Sources, service, service.Source, report);
            LawCheck.RequirePlaces(service.Places, service, known, report);
            LawCheck.CheckWording(service, service.Does + " " + service.DoesNot, service.Does + " " + service.DoesNot, report);
            if (service.Serves.Count == 0)
                report.Error(service, $"{service.Name} says not whom it serves", "Add serves: [adults], [minors] or both");
            if (service.CheckedOn > today)
                report.Error(service, $"checkedOn {service.CheckedOn:yyyy-MM-dd} is still to come", "Write the day somebody looked");
            if (service.DueOn <= service.CheckedOn)
                report.Error(service, $"dueOn {service.DueOn:yyyy-MM-dd} is not after checkedOn {service.CheckedOn:yyyy-MM-dd}", "Write the day it must be looked at again");
        }
    }

    public static void Check(ElectionCalendar calendar, KnownIds known, Reporter report, DateOnly today)
    {
        LawCheck.CheckSources(calendar.Sources, report, today);
        foreach (var twice in DataCheck.Twice(calendar.Elections, e => $"{e.Jurisdiction} {e.On} {e.Kind}"))
            report.Error(twice, $"The {twice.Kind.Name()} election of {twice.Jurisdiction} on {twice.On:yyyy-MM-dd} stands twice", "Keep one");
        foreach (var election in calendar.Elections)
        {
            LawCheck.RequireSource(calendar.Sources, election, election.Source, report);
            LawCheck.RequirePlaces([election.Jurisdiction], election, known, report);
        }
    }

    public static void Check(Thesaurus thesaurus, KnownIds known, Reporter report)
    {
        foreach (var place in thesaurus.Places)
            LawCheck.RequirePlaces([place.Jurisdiction], place, known, report);
        foreach (var twice in DataCheck.Twice(thesaurus.Groups, g => g.Id))
            report.Error(twice, $"Group '{twice.Id}' stands twice", "Give each group its own id");
        foreach (var group in thesaurus.Groups)
        {
            if (group.Terms.Count + group.Narrower.Count < 2)
                report.Error(group, $"Group '{group.Id}' has one word", "A group needs two: what one word means the same as");
            if (group.Terms.Concat(group.Narrower).GroupBy(t => t, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } doubled)
                report.Error(group, $"'{doubled.Key}' stands twice in '{group.Id}'", "Keep one");
        }
    }

    public static void Check(Reconciliation reconciliation, KnownIds known, Reporter report, DateOnly today)
    {
        LawCheck.CheckSources(reconciliation.Sources, report, today);
        foreach (var twice in DataCheck.Twice(reconciliation.Counts, c => c.Id))
            report.Error(twice, $"Count '{twice.Id}' stands twice", "Give each count its own id");
        foreach (var count in reconciliation.Counts)
        {
            LawCheck.RequireSource(reconciliation.Sources, count, count.Source, report);
            if (!known.Asks(count.Topic, count.Question))
                report.Error(count, $"'{count.Question}' is not a question of the topic {count.Topic}", "See the codebook");
            else if (count.Answers.Select(a => AnswerType.Wrong(Answer.Word(a), known.Question(count.Question)!)).FirstOrDefault(w => w is not null) is { } wrong)
                report.Error(count, $"Count '{count.Id}': {wrong}", "See the codebook");
            if (count.StatedOn.First > today)
                report.Error(count, $"statedOn {count.StatedOn} is still to come", "Write the date of the tracker's page");
        }
    }
}
