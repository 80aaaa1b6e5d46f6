namespace LawTracker.Laws;

/// <summary>A curated record: one file below <c>data/</c>, one row of what is published.</summary>
public interface IRecord
{
    /// <summary>What kind of record: the folder it lives in, such as <c>laws</c>.</summary>
    string Folder { get; }

    /// <summary>Its path below the folder, without <c>.yaml</c>.</summary>
    string Key { get; }
}
