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
    Console.Error.WriteLine($"lawtracker: {parsed.Errors[0].Message} See: lawtracker {string.Join(' ', args.TakeWhile(a => char.IsAsciiLetter(a[..Math.Min(1, a.Length)].FirstOrDefault())).Take(2))} --help");
    return 2;
}
return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, CancellationToken.None);
