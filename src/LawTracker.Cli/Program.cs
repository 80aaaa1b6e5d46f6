using System.CommandLine;
using System.Globalization;
using LawTracker.Cli;

// Numbers and dates are written the same on every machine.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var root = new RootCommand("Tracks synthetic-media law: checks and imports the curated data, fetches official texts, reviews and publishes them, answers.")
{
    DataCommand.Create(),
    SourceCommand.Create(),
    ReviewCommand.Create(),
    CheckCommand.Create(),
    SearchCommand.Create(),
    AnswersCommand.Create(),
    BackupCommand.Create(),
    RestoreCommand.Create(),
    DbCommand.Create(),
    MeasureCommand.Create(),
};
root.Add(Shared.Json);
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    // What was typed wrong says more than what is therefore missing.
    var wrong = parsed.UnmatchedTokens is [var first, ..] ? $"'{first}' is not a command or option here." : parsed.Errors[0].Message;
    var path = string.Concat(parsed.CommandResult.Command.Parents.OfType<Command>().Where(c => c is not RootCommand).Select(c => c.Name + " ")) + (parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ");
    Console.Error.WriteLine($"lawtracker: {wrong.ReplaceLineEndings(" ")} See: lawtracker {path}--help");
    return 2;
}
return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, CancellationToken.None);
