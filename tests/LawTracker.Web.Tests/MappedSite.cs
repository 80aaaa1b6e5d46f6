using LawTracker.CuratedData;
using LawTracker.Web.Tests;

[assembly: AssemblyFixture(typeof(MappedSite))]

namespace LawTracker.Web.Tests;

/// <summary>The invented land with more places and laws, so that its maps and charts have something to show: in force, struck down, not yet in force, in a part of another country.</summary>
public sealed class MappedSite : IAsyncLifetime
{
    readonly HttpClientHandler handler = new() { AllowAutoRedirect = false, UseCookies = false };
    SiteProcess? program;

    public HttpClient Http { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        program = await SiteProcess.Start((_, data) => Write(data));
        Http = new(handler) { BaseAddress = program.Address, Timeout = TimeSpan.FromSeconds(60) };
    }

    public async ValueTask DisposeAsync()
    {
        Http?.Dispose();
        handler.Dispose();
        if (program is not null)
            await program.DisposeAsync();
    }

    static void Write(string folder)
    {
        InventedData.Write(folder);
        Dictionary<string, string> files = new(StringComparer.Ordinal)
        {
            ["jurisdictions/us-ca.yaml"] = Place("us-ca", "California", "state", "us"),
            ["jurisdictions/us-tx.yaml"] = Place("us-tx", "Texas", "state", "us"),
            ["jurisdictions/us-fl.yaml"] = Place("us-fl", "Florida", "state", "us"),
            ["jurisdictions/gb.yaml"] = Place("gb", "Kingdom", "country", null),
            ["jurisdictions/gb-sct.yaml"] = Place("gb-sct", "Scotland", "nation", "gb"),
            ["laws/us-ca/voice-act.yaml"] = Law("us-ca/voice-act", "2021-05-01", "2021-06-01", 30),
            ["laws/us-tx/voice-act.yaml"] = Law("us-tx/voice-act", "2022-05-01", "2022-06-01", 90),
            ["laws/us-fl/voice-act.yaml"] = Law("us-fl/voice-act", "2025-05-01", "2099-01-01", 45),
            ["laws/gb/voice-act.yaml"] = Law("gb/voice-act", "2019-05-01", "2019-06-01", 1200, "extent: [gb-sct]"),
            ["laws/us/hb-9-2015.yaml"] = Bill("us/hb-9-2015", "114", "H.B. 9 (2015)", "  - {id: e1, kind: introduced, on: 2015-02-01, source: s1}\n  - {id: e2, kind: passed-chamber, on: 2015-03-01, chamber: lower, source: s1}", ""),
            ["laws/us/hb-9-2017.yaml"] = Bill("us/hb-9-2017", "115", "H.B. 9 (2017)", "  - {id: e1, kind: introduced, on: 2017-02-01, source: s1}\n  - {id: e2, kind: lapsed, on: 2019-01-03, source: s1}", "effects: [{kind: reintroduces, law: us/hb-9-2015, source: s1}]"),
            ["cases/rain-v-tx.yaml"] = """
                id: rain-v-tx
                title: Rain v. Texas
                jurisdiction: us
                court: us-txd
                docket: 1:23-cv-1
                topics: [voices]
                summary: The voice act of an invented Texas was struck down, for it binds speech more than it must.
                plain: A court has struck the law of Texas down. Nobody can rely on it any more.
                rulings:
                  - {on: 2023-05-01, kind: struck-down, law: us-tx/voice-act, scope: all, relief: permanent, ground: first-amendment, holding: It binds speech., source: s1}
                sources:
                  - {id: s1, url: "https://court.example/rain", kind: opinion, title: Order, publisher: A court, accessedOn: 2026-01-02}
                verification: {checkedOn: 2026-01-02, asOf: 2026-01, dueOn: 2099-01-02}
                """,
        };
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text.ReplaceLineEndings("\n") + "\n");
        }
        DataFolder.Fix(folder, DataFolder.Load(folder, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)));
    }

    static string Place(string id, string name, string kind, string? parent) => $$"""
        id: {{id}}
        name: {{name}}
        short: {{name}}
        kind: {{kind}}
        {{(parent is null ? "" : "parent: " + parent)}}
        coverage:
          voices: {state: covered, checkedOn: 2026-01-02, asOf: 2026-01, sources: [s1]}
        sources:
          - {id: s1, url: "https://law.example/{{id}}", kind: code, title: Code, publisher: A land, accessedOn: 2026-01-02}
        """;

    static string Law(string id, string enacted, string commenced, int days, string extent = "") => $$"""
        id: {{id}}
        kind: act
        {{extent}}
        titles: [{text: Voice Act, lang: en}]
        topics: [voices]
        citations: [{cite: {{enacted[..4]}} Acts 1, role: session}]
        summary: Protects the voice of any person against imitation, for a lawyer of an invented land.
        plain: Nobody may copy your voice with a computer without asking you first.
        events:
          - {id: e1, kind: enacted, on: {{enacted}}, how: signed, source: s1}
          - {id: e2, kind: commenced, on: {{commenced}}, basis: stated, source: s1}
        findings:
          - {question: vo.law, topic: voices, answer: yes, since: e1, basis: text, cite: "{{id}}, § 1", source: s1}
          - {question: vo.days, topic: voices, answer: {{days}}, since: e1, basis: text, cite: "{{id}}, § 2", source: s1}
        sources:
          - {id: s1, url: "https://law.example/acts", kind: session-law, title: Acts, publisher: A land, accessedOn: 2026-01-02}
        verification: {checkedOn: 2026-01-02, asOf: 2026-01, dueOn: 2099-01-02}
        """;

    static string Bill(string id, string session, string cite, string events, string effects) => $$"""
        id: {{id}}
        kind: bill
        session: "{{session}}"
        titles: [{text: A Bill on Voices of session {{session}}, lang: en}]
        topics: [voices]
        citations: [{cite: {{cite}}, role: bill}]
        summary: A bill on voices of an earlier time, told in our own words for a lawyer.
        plain: A plan for a law on voices, told in short words for anybody.
        events:
        {{events}}
        {{effects}}
        sources:
          - {id: s1, url: "https://law.example/bills", kind: bill-status, title: Status, publisher: House of the Union, accessedOn: 2026-01-02}
        verification: {checkedOn: 2026-01-02, asOf: 2026-01, dueOn: 2099-01-02}
        """;
}
