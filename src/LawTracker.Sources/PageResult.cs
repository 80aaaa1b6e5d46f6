namespace LawTracker.Sources;

/// <summary>What a page said: instruments, further pages, or nothing with the reason why. Never silently empty.</summary>
public sealed record PageResult
{
    PageResult(IReadOnlyList<ParsedInstrument> instruments, IReadOnlyList<Uri> next, string? nothing)
    {
        if (instruments.Count == 0 && next.Count == 0 && string.IsNullOrWhiteSpace(nothing))
            throw new ArgumentException("A page with neither instruments nor links needs a reason: use PageResult.Nothing.", nameof(nothing));
        Instruments = instruments;
        Next = next;
        NothingReason = nothing;
    }

    public IReadOnlyList<ParsedInstrument> Instruments { get; }

    /// <summary>Absolute addresses of pages of the same source to read after this one.</summary>
    public IReadOnlyList<Uri> Next { get; }

    /// <summary>Why there is truly nothing here, such as a repealed title or a list without entries.</summary>
    public string? NothingReason { get; }

    public static PageResult Of(IReadOnlyList<ParsedInstrument> instruments, IReadOnlyList<Uri>? next = null) => new(instruments, next ?? [], null);

    public static PageResult Of(ParsedInstrument instrument) => new([instrument], [], null);

    public static PageResult Index(IReadOnlyList<Uri> next) => new([], next, null);

    public static PageResult Nothing(string reason) => new([], [], reason);
}
