using System.CommandLine;
using LawTracker.Storage;

namespace LawTracker.Cli;

/// <summary><c>backup FILE</c>: a whole and consistent copy, taken while others read and write.</summary>
static class BackupCommand
{
    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = "File to write; it must not exist" };
        var command = new Command("backup", "Copy the database to a file") { file };
        command.SetRun(parsed =>
        {
            var target = parsed.GetRequiredValue(file);
            if (File.Exists(target))
                throw new CliException($"{target} is already there. Name another file.");
            Shared.Open().Store.Backup(target);
            if (parsed.GetValue(Shared.Json))
                Shared.PrintJson(new { file = target, bytes = new FileInfo(target).Length });
            else
                Console.WriteLine($"{new FileInfo(target).Length / 1e6:0.0} MB written to {target}.");
            return 0;
        });
        return command;
    }
}

/// <summary><c>restore FILE</c>: puts a backup in place of the database; refused while another process uses it.</summary>
static class RestoreCommand
{
    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = "A backup" };
        var command = new Command("restore", "Replace the database by a backup") { file };
        command.SetRun(parsed =>
        {
            var source = parsed.GetRequiredValue(file);
            if (!File.Exists(source))
                throw new CliException($"There is no file {source}.");
            TrackerStore.Of(TrackerHome.Find()).Restore(source);
            if (parsed.GetValue(Shared.Json))
                Shared.PrintJson(new { restored = source });
            else
                Console.WriteLine($"Restored from {source}. The database that was there is kept beside it as .before-restore.");
            return 0;
        });
        return command;
    }
}
