using System.CommandLine;
using LawTracker.Fetching;
using LawTracker.Laws;
using LawTracker.Sources;
using LawTracker.Sources.Adapters;
using LawTracker.Storage;

namespace LawTracker.Cli;

/// <summary><c>source try [ID] --page FILE --url URL</c>: reads one page and prints what it says; nothing is stored.</summary>
static class SourceTryCommand
{
    public static Command Create()
    {
        Argument<string?> id = new("ID") { Description = "The source; left out, it is found by the address", Arity = ArgumentArity.ZeroOrOne };
        Option<string> page = new("--page") { Description = "The page, as a file", Required = true };
        Option<string> url = new("--url") { Description = "The address it has", Required = true };
        var command = new Command("try", "Read one page with a source's adapter and print the result") { id, page, url };
        command.SetRun(parsed =>
        {
            var corpus = DataCorpus();
            var address = parsed.GetRequiredValue(url);
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
                throw new CliException($"'{address}' is not an address. Write it whole, with https://");
            var wanted = parsed.GetValue(id);
            var source = wanted is null
                ? SourceRun.SourceOf(corpus, address) ?? throw new CliException($"No source matches {address}. Name one (see: lawtracker source list) or add it to data/sources.")
                : corpus.Sources.FirstOrDefault(s => s.Id == wanted) ?? throw new CliException($"There is no source '{wanted}'. See: lawtracker source list");
            return Print(source, uri, ReadPage(parsed.GetRequiredValue(page)), parsed.GetValue(Shared.Json));
        });
        return command;
    }

    /// <summary>From the data folder, so that a source can be tried before it is imported.</summary>
    static Corpus DataCorpus() => CuratedData.DataFolder.Load(TrackerHome.Find().Data, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)).Corpus;

    static byte[] ReadPage(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            throw new CliException($"There is no file {path}.");
        if (file.Length > PageGuard.LargestPage)
            throw new CliException($"{path} is too large: {file.Length / 1_000_000} MB, at most {PageGuard.LargestPage / 1_000_000} MB are read.");
        return File.ReadAllBytes(path);
    }

    static int Print(SourceRecord source, Uri url, byte[] bytes, bool json)
    {
        var (outcome, reason, result) = Parse(source, url, bytes);
        if (json)
        {
            Shared.PrintJson(new { source = source.Id, url = url.OriginalString, outcome, reason, instruments = result?.Instruments ?? [], next = result?.Next ?? [] });
        }
        else
        {
            Console.WriteLine($"{source.Id}: {outcome}{(reason is null ? "" : ": " + reason)}");
            foreach (var i in result?.Instruments ?? [])
            {
                Console.WriteLine($"{i.Citation}  {i.Title}{(i.Stub is null ? "" : $"  [{i.Stub}]")}");
                foreach (var p in i.Provisions)
                    Console.WriteLine($"  {p.Path,-20} {p.Number} {p.Heading} {p.Text}");
                foreach (var m in i.Marks ?? [])
                    Console.WriteLine($"  page {m.Page}, {m.Path}: {m.Kind}: {i.Provisions.First(p => p.Path == m.Path).Text.Substring(m.Start, m.Length)}");
                foreach (var e in i.Events)
                    Console.WriteLine($"  {e.On} {e.Kind}: {e.Text}");
            }
            foreach (var next in result?.Next ?? [])
                Console.WriteLine($"  -> {next}");
        }
        return outcome is "quarantined" or "unsupported" or "failed" ? 1 : 0;
    }

    static (string Outcome, string? Reason, PageResult? Result) Parse(SourceRecord source, Uri url, byte[] bytes)
    {
        if (source.Adapter is null || AllAdapters.Find(source.Adapter) is not { } adapter)
            return ("unsupported", "the source has no adapter: it is watched by hand", null);
        if (PageGuard.Objection(bytes, null, null, adapter.ReadsPdf) is { } objection)
            return ("quarantined", objection, null);
        try
        {
            var result = adapter.Parse(new SourcePage(url, bytes, null, source.Options));
            return (PageOutcome.Of(result), result.NothingReason, result);
        }
        catch (SourceShapeException error)
        {
            return ("quarantined", "layout-changed: " + error.Message, null);
        }
        catch (SourceRefusedException error)
        {
            return ("failed", "refused: " + error.Message, null);
        }
    }
}
