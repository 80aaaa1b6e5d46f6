using System.Data.Common;
using LawTracker.Laws;
using LawTracker.Searching.Indexing;
using LawTracker.Searching.Language;

namespace LawTracker.Searching.Matching;

/// <summary>A unit as people read it.</summary>
/// <param name="Path">Of the provision; null for the law's record.</param>
/// <param name="Number">Of the provision as printed.</param>
sealed record ReadUnit(string? Path, string Number, string Heading, string Text, string Language)
{
    /// <summary>As one passage; of a record the summaries alone, for its heading stands above.</summary>
    public string Shown => Path is null ? Text : string.Join(' ', new[] { Number, Heading, Text }.Where(t => t.Length > 0));
}

/// <summary>Reads units and looks into them, for rechecks and passages.</summary>
sealed class UnitReader(LawTable table, SearchEngine engine)
{
    readonly string provisionSql = $"""
        SELECT u.id, p."Path", p."Number", p."Heading", t."Text", v."Language" FROM search_units u
        JOIN "Provisions" p ON p."Id" = u.provision JOIN "Texts" t ON t."Sha256" = p."TextSha256" JOIN "Versions" v ON v."Id" = p."VersionId"
        WHERE u.id {engine.OneOf("units")}
        """;

    /// <summary>Whether a unit has anything of a stream: titles are the record's alone.</summary>
    public bool Has(WordStream? scope, long unit, int law) => scope != WordStream.Title || IsRecord(unit, law);

    /// <summary>How often a thing stands in a unit, within a stream.</summary>
    public int Count(ReadUnit read, long unit, int law, SearchNode node, WordStream? scope)
    {
        // The record's heading holds titles and citations; only the titles are titles.
        var heading = scope == WordStream.Title ? LawText.Titles(table.Laws[law]!) : read.Heading;
        var text = new UnitText(heading, read.Text, read.Language);
        var (from, to) = scope switch
        {
            WordStream.Title => (0, text.HeadingLength),
            WordStream.Text => (IsRecord(unit, law) ? text.HeadingLength : 0, text.Tokens.Count),
            _ => (0, text.Tokens.Count),
        };
        return SpanMatcher.Find(node, text, from, to).Count;
    }

    /// <summary>All at once: one question to the database.</summary>
    public Dictionary<long, ReadUnit> Read(IReadOnlyCollection<(long Unit, int Law)> wanted)
    {
        Dictionary<long, ReadUnit> read = [];
        List<long> provisions = [];
        foreach (var (unit, law) in wanted)
        {
            if (table.Laws[law] is not { } instrument)
                continue;
            if (!IsRecord(unit, law))
            {
                provisions.Add(unit);
                continue;
            }
            read[unit] = RecordOf(instrument);
        }
        if (provisions.Count == 0)
            return read;
        foreach (var (unit, provision) in engine.All(provisionSql, Provision, ("units", engine.Numbers(provisions))))
            read[unit] = provision;
        return read;
    }

    static (long Unit, ReadUnit Provision) Provision(DbDataReader r) => (r.GetInt64(0), new(r.GetString(1), r.GetString(2), r.GetString(3), r.GetString(4), r.GetString(5)));

    static ReadUnit RecordOf(Instrument law)
    {
        var record = LawText.RecordOf(law);
        return new(null, "", record.Heading, record.Text, record.Language);
    }

    /// <summary>A law's record is its first unit.</summary>
    bool IsRecord(long unit, int law) => unit == table.Units[law].First;
}
