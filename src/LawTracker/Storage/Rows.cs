namespace LawTracker.Storage;

/// <summary>The present state of a curated record, as canonical JSON.</summary>
public sealed class RecordRow
{
    public required string Folder { get; set; }

    public required string Key { get; set; }

    public required byte[] Json { get; set; }

    /// <summary>SHA-256 of the data file last imported: an unchanged file is no work.</summary>
    public required string FileSha256 { get; set; }

    /// <summary>SHA-256 of <see cref="Json"/> as imported: if it differs, the record was changed here since.</summary>
    public required string BaseSha256 { get; set; }

    /// <summary>The file's one permitted comment line, so that export gives back the same bytes.</summary>
    public string FileHeader { get; set; } = "";
}

/// <summary>One immutable link of the chain: a record or an official text as it became public.</summary>
public sealed class RevisionRow
{
    public int Number { get; set; }

    public required DateTime At { get; set; }

    /// <summary>Who decided: <c>data</c> for the review of the repository, else the reviewer's name.</summary>
    public required string By { get; set; }

    /// <summary><c>record</c>, <c>removed</c> or <c>text</c>.</summary>
    public required string Kind { get; set; }

    public required string Folder { get; set; }

    public required string Key { get; set; }

    /// <summary>Canonical JSON of the new state; empty for a removal.</summary>
    public required byte[] Json { get; set; }

    /// <summary>Hash of the link before; unique, so that the chain cannot fork.</summary>
    public required string Previous { get; set; }

    /// <summary>SHA-256 of <see cref="Previous"/> and <see cref="Json"/>.</summary>
    public required string Hash { get; set; }
}

/// <summary>Bytes got from an address, as logged: hash and headers stay even where the bytes are dropped.</summary>
public sealed class SnapshotRow
{
    public int Id { get; set; }

    public required string SourceId { get; set; }

    public required string Url { get; set; }

    public required DateTime FetchedAt { get; set; }

    public required DateTime LastSeenAt { get; set; }

    public required string Sha256 { get; set; }

    public required long Length { get; set; }

    public string? ContentType { get; set; }

    public string? ETag { get; set; }

    public string? LastModified { get; set; }

    /// <summary>Adapter and version that read it, and what it was looking for: another of either reads it again.</summary>
    public required string ReadBy { get; set; }

    /// <summary><c>parsed</c>, <c>index</c>, <c>nothing</c>, <c>quarantined</c> or <c>failed</c>.</summary>
    public required string Outcome { get; set; }

    public string? Reason { get; set; }

    /// <summary>Who let it out of quarantine; null where it never was there, or still is.</summary>
    public string? ReleasedBy { get; set; }

    public DateTime? ReleasedAt { get; set; }

    /// <summary>SHA-256 of what was parsed: the same result needs no second copy of the bytes.</summary>
    public string? ResultSha256 { get; set; }

    /// <summary>Further pages it leads to.</summary>
    public int Links { get; set; }

    public int Instruments { get; set; }

    public int Provisions { get; set; }

    public long Characters { get; set; }

    /// <summary>Of a feed of bills: how many of the page's bills are of none of our topics; nothing else is kept of them.</summary>
    public int Unrelated { get; set; }
}

public sealed class BlobRow
{
    public required string Sha256 { get; set; }

    /// <summary>Brotli.</summary>
    public required byte[] Compressed { get; set; }
}

/// <summary>A section of official text that belongs to a tracked law, as its source last gave it.</summary>
public sealed class SectionRow
{
    public required string SourceId { get; set; }

    public required string Law { get; set; }

    public required string Citation { get; set; }

    public required int SnapshotId { get; set; }

    /// <summary>The parsed instrument as JSON.</summary>
    public required byte[] Json { get; set; }
}

/// <summary>A suggested official text of a law, waiting for a person.</summary>
public sealed class ProposalRow
{
    public int Id { get; set; }

    public required string Law { get; set; }

    public required string SourceId { get; set; }

    public required string AsAt { get; set; }

    public required string TextSha256 { get; set; }

    /// <summary>The proposed version as JSON.</summary>
    public required byte[] Json { get; set; }

    /// <summary><c>open</c>, <c>accepted</c>, <c>rejected</c>, or <c>withdrawn</c> where the source gave another text before anybody decided.</summary>
    public required string State { get; set; }

    /// <summary>Passages that the page shows struck through or underlined. With any, the text is published only by a person who says that they read them.</summary>
    public int Marks { get; set; }

    public required DateTime ProposedAt { get; set; }

    public DateTime? DecidedAt { get; set; }

    public string? DecidedBy { get; set; }

    public string? Why { get; set; }
}

/// <summary>A bill that our topics' terms speak for and that the data has no record of, waiting for a person.</summary>
public sealed class TriageRow
{
    public int Id { get; set; }

    /// <summary>The legislature's jurisdiction; with the citation it is the bill's identity, whichever source told of it.</summary>
    public required string Place { get; set; }

    public required string Citation { get; set; }

    /// <summary>The source whose page spoke loudest for it.</summary>
    public required string SourceId { get; set; }

    public string? Session { get; set; }

    public required string Title { get; set; }

    public required string Official { get; set; }

    /// <summary>The page's own age, as a partial date.</summary>
    public string? AsAt { get; set; }

    /// <summary>The likely topics, the likeliest first, with spaces between them.</summary>
    public required string Topics { get; set; }

    public double Score { get; set; }

    /// <summary>The bill without its text, and the reasons, as JSON.</summary>
    public required byte[] Json { get; set; }

    /// <summary>SHA-256 over the words of title and text as scored.</summary>
    public required string WordsSha256 { get; set; }

    /// <summary><c>open</c>, <c>dismissed</c>, <c>taken</c> (a person curates it, or the data has it), or <c>withdrawn</c> where nothing speaks for it any more.</summary>
    public required string State { get; set; }

    public required DateTime FirstSeenAt { get; set; }

    public required DateTime LastSeenAt { get; set; }

    public DateTime? DecidedAt { get; set; }

    public string? DecidedBy { get; set; }

    public string? Why { get; set; }
}

/// <summary>Official text of a law at a time.</summary>
public sealed class VersionRow
{
    public int Id { get; set; }

    public required string Law { get; set; }

    public required string SourceId { get; set; }

    public required string Language { get; set; }

    /// <summary>How old the text is, as a partial date or <c>unknown</c>; never the day we fetched it.</summary>
    public required string AsAt { get; set; }

    public required string Sha256 { get; set; }

    public required int Revision { get; set; }

    public required DateTime FetchedAt { get; set; }

    public List<ProvisionRow> Provisions { get; set; } = [];
}

public sealed class ProvisionRow
{
    public int Id { get; set; }

    public int VersionId { get; set; }

    public required int Ordinal { get; set; }

    public required string Path { get; set; }

    public required string Number { get; set; }

    public required string Heading { get; set; }

    public required string TextSha256 { get; set; }

    /// <summary>The snapshot it was read from.</summary>
    public required int SnapshotId { get; set; }
}

/// <summary>Provision text, each stored once.</summary>
public sealed class TextRow
{
    public required string Sha256 { get; set; }

    public required string Text { get; set; }
}

/// <summary>One run over a source, with its report.</summary>
public sealed class RunRow
{
    public int Id { get; set; }

    public required string SourceId { get; set; }

    public required DateTime StartedAt { get; set; }

    public DateTime? EndedAt { get; set; }

    public byte[]? Report { get; set; }

    /// <summary>The name a process holds while it reads a source.</summary>
    public static string Hold(string source) => "run-" + source;
}

/// <summary>Requests sent for a source within one hour, kept where the source has a quota.</summary>
public sealed class RequestRow
{
    public required string SourceId { get; set; }

    /// <summary>Its beginning.</summary>
    public required DateTime Hour { get; set; }

    public int Count { get; set; }
}

/// <summary>A value of this instance: generation, version of the search index.</summary>
public sealed class SettingRow
{
    public required string Name { get; set; }

    public required string Value { get; set; }
}
