using LawTracker.Laws;

namespace LawTracker.Searching.Citing;

/// <summary>A record that a query names.</summary>
/// <param name="Law">The record.</param>
/// <param name="Path">The provision it names, where the text is held: <c>2256/8</c>.</param>
/// <param name="Number">The section as written, with its subsections; empty where the law as a whole is named.</param>
/// <param name="ReadAs">In words: section 9A.86.030 of the Revised Code of Washington.</param>
/// <param name="IsCertain">Nothing else we hold, and no other place's series, can be meant.</param>
public sealed record CitedLaw(Instrument Law, string? Path, string Number, string ReadAs, bool IsCertain);
