using AngleSharp.Dom;

namespace LawTracker.Sources.Adapters;

/// <summary>The parts of an act in Crown Legislation Markup. Sections are numbered through, so <c>188/1/a</c> is their whole path; a schedule's paragraphs stand below it.</summary>
sealed class ClmlText(ProvisionList provisions)
{
    readonly List<string> prospective = [];

    /// <summary>Reads introduction, body and schedules; gives the printed numbers of what is not in force yet.</summary>
    public IReadOnlyList<string> ReadAll(IElement main, string title)
    {
        foreach (var e in main.Elements())
        {
            if (e.LocalName is "PrimaryPrelims" or "SecondaryPrelims")
            {
                var root = provisions.Open(-1, "introduction", e.Child("Number") is { } number ? ClmlLines.Words(number) : "", e.Child("Title") is { } printed ? ClmlLines.Words(printed) : title);
                foreach (var line in e.Elements().Where(c => c.LocalName is not ("Number" or "Title" or "Correction")).SelectMany(ClmlLines.Of))
                    provisions.Add(root, line);
            }
            else if (e.LocalName is not ("ExplanatoryNotes" or "Footnotes" or "Commentaries" or "Versions" or "Resources"))
                Read(e, -1, -1);
        }
        return prospective;
    }

    /// <summary>Reads a part's own parts and words.</summary>
    /// <param name="parent">The element.</param>
    /// <param name="at">Where its words go.</param>
    /// <param name="numbered">What its sections or paragraphs are counted within; -1: the whole act.</param>
    /// <param name="heading">Set above the one section of the group.</param>
    void Read(IElement parent, int at, int numbered, string heading = "")
    {
        foreach (var e in parent.Elements())
        {
            switch (e.LocalName)
            {
                case "Number" or "Title" or "TitleBlock" or "Subtitle" or "Pnumber" or "Reference" when parent.LocalName is not ("Schedules" or "P"):
                    break;
                case "Part" or "Chapter" or "Schedule" or "Group" or "Appendix" or "Abstract" or "EUPart" or "EUTitle" or "EUChapter" or "EUSection":
                    var part = Open(e, at, Slug(Printed(e, "Number")), Printed(e, "Number"), Title(e));
                    if (e.Child("Reference") is { } reference)
                        provisions.Add(part, ClmlLines.Words(reference));
                    Read(e, part, e.LocalName is "Schedule" || numbered >= 0 && Repeats(e) ? part : numbered);
                    break;
                case "Pblock" or "PsubBlock":
                    Read(e, Open(e, at, Slug("heading " + Title(e)), "", Title(e)), numbered);
                    break;
                case "P1group":
                    var alone = e.Elements().Count(c => c.LocalName is not "Title") == 1 && e.Child("P1") is not null;
                    Read(e, alone ? at : Open(e, at, Slug("heading " + Title(e)), "", Title(e)), numbered, alone ? Title(e) : "");
                    break;
                case "P1" or "P2" or "P3" or "P4" or "P5" or "P6" or "P7":
                    var number = ClmlNumber.Of(e);
                    Read(e, Open(e, e.LocalName is "P1" ? numbered : at, LegalText.Label(number), number, heading), numbered);
                    break;
                case "Schedules" or "Body" or "ScheduleBody" or "EUBody" or "P1para" or "P2para" or "P3para" or "P4para" or "P5para" or "P6para" or "P7para" or "P":
                    Read(e, at, numbered);
                    break;
                case "Title" when parent.LocalName is "Schedules":
                    Open(e, -1, "schedules", "", ClmlLines.Words(e));
                    break;
                case "AppendText":
                    provisions.Add(at, ClmlLines.Words(e), glue: true);
                    break;
                default:
                    foreach (var line in ClmlLines.Of(e))
                        provisions.Add(at < 0 ? provisions.Open(-1, "") : at, line);
                    break;
            }
        }
    }

    int Open(IElement e, int parent, string label, string number, string heading)
    {
        var part = provisions.Open(parent, label, number, heading);
        if (e.GetAttribute("Status") is "Prospective")
            prospective.Add(provisions.PathOf(part));
        return part;
    }

    static string Title(IElement e) => string.Join(' ', e.Elements().Where(c => c.LocalName is "Title" or "TitleBlock" or "Subtitle").Select(ClmlLines.Words).Where(t => t.Length > 0));

    static string Printed(IElement e, string name) => e.Child(name) is { } child ? ClmlLines.Words(child) : "";

    /// <summary>Whether the parts of a schedule count their paragraphs anew: the first one of this part is not the first of the schedule.</summary>
    static bool Repeats(IElement part)
    {
        var first = FirstNumber(part);
        for (var before = part.PreviousElementSibling; before is not null; before = before.PreviousElementSibling)
            if (first.Length > 0 && FirstNumber(before) == first)
                return true;
        for (var after = part.NextElementSibling; after is not null; after = after.NextElementSibling)
            if (first.Length > 0 && FirstNumber(after) == first)
                return true;
        return false;
    }

    /// <summary>The number of the first paragraph in a part, not counting quoted ones.</summary>
    static string FirstNumber(IElement part)
    {
        if (part.LocalName is "P1")
            return ClmlNumber.Of(part);
        if (part.LocalName is "BlockAmendment" or "P1para" or "Title" or "Number")
            return "";
        foreach (var e in part.Elements())
            if (FirstNumber(e) is { Length: > 0 } number)
                return number;
        return "";
    }

    /// <summary><c>PART 2</c> gives <c>part-2</c>, <c>SCHEDULE A1</c> <c>schedule-A1</c>: the word small, the number as printed; a heading keeps its first words.</summary>
    static string Slug(string printed)
    {
        var label = LegalText.Label(printed);
        var word = label.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? end : label.Length;
        return label.Length == 0 ? "" : (label[..word].ToLowerInvariant() + (label.StartsWith("heading-", StringComparison.Ordinal) ? label[word..].ToLowerInvariant() : label[word..]))[..Math.Min(label.Length, 60)].TrimEnd('-');
    }
}
