using System.CommandLine;
using LawTracker.Publishing;
using LawTracker.Storage;

namespace LawTracker.Cli;

/// <summary><c>db migrate</c>: creates the database or brings it to this version, and checks its chain.</summary>
static class DbCommand
{
    public static Command Create()
    {
        var migrate = new Command("migrate", "Create the database or bring it to this version");
        migrate.SetRun(parsed =>
        {
            var tracker = Tracker.Open(TrackerHome.Find(), TimeProvider.System, migrate: true);
            using var db = tracker.Store.Open();
            if (RevisionChain.FirstBroken(db) is { } broken)
                throw new CliException($"Revision {broken} does not fit the chain: the database was changed by hand. Restore a backup.");
            var revisions = db.Revisions.Count();
            if (parsed.GetValue(Shared.Json))
                Shared.PrintJson(new { database = tracker.Store.Name, revisions });
            else
                Console.WriteLine($"{tracker.Store.Name} is up to date; its chain of {revisions} revisions holds.");
            return 0;
        });
        return new("db", "The database") { migrate };
    }
}
