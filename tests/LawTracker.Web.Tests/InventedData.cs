using LawTracker.CuratedData;

namespace LawTracker.Web.Tests;

/// <summary>A small data set of an invented land: three places, two topics, four laws, one case.</summary>
static class InventedData
{
    const string Law = """
        id: us-xx/voice-act
        kind: code
        titles: [{text: Voice Act, lang: en, from: 2020-01-01}]
        alsoKnownAs: [Echo Act]
        topics: [voices]
        citations: [{cite: X. Code §§ 1-101 to -103, role: code}]
        summary: Protects the voice of any person against imitation by a machine or by another person.
        plain: Nobody may copy your voice with a computer without asking you first.
        events:
          - {id: e1, kind: enacted, on: 2020-01-01, how: signed, source: s1}
          - {id: e2, kind: commenced, on: 2020-07-01, basis: stated, source: s1}
          - {id: e3, kind: amended, on: 2024-03-01, effective: 2024-07-01, by: us-xx/echo-amendment, note: Adds machines., source: s1}
        findings:
          - {question: vo.law, topic: voices, answer: yes, since: e1, basis: text, cite: X. Code § 1-102(a), anchor: shall not copy the voice, source: s1}
          - {question: vo.days, topic: voices, answer: 30, since: e1, until: e3, basis: text, cite: X. Code § 1-103, anchor: within thirty days, source: s1}
          - {question: vo.days, topic: voices, answer: 60, since: e3, basis: text, cite: X. Code § 1-104, source: s2}
          - {question: tech.clone, topic: voices, answer: unclear, since: e1, basis: construction, cite: X. Code § 1-101, note: Silent on machines., source: s2}
        sources:
          - {id: s1, url: "https://law.example/x-code", kind: code, title: X. Code, publisher: Land of Xx, accessedOn: 2026-01-02}
          - {id: s2, url: "https://firm.example/voice", kind: law-firm, title: A note on voices, publisher: A firm, accessedOn: 2026-01-02}
        verification: {checkedOn: 2026-01-02, asOf: 2026-01, dueOn: 2026-02-02}
        """;

    static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["topics.yaml"] = """
            topics:
              - {id: voices, prefix: vo, name: Voices, short: Voices, what: Laws about copied voices., scope: Copied voices only.}
              - {id: pictures, prefix: pi, name: Pictures, short: Pictures, what: Laws about made pictures., scope: Made pictures only.}
            """,
        ["codebook/all.yaml"] = Codebook("all", ("tech.clone", "Does it reach machines?", "Machines", "bool", "any", "no")),
        ["codebook/voices.yaml"] = Codebook("voices", ("vo.law", "Is there a law on voices?", "Voice law", "bool", "any", "no"), ("vo.days", "How many days to object?", "Days", "integer", "max", "not-applicable")),
        ["codebook/pictures.yaml"] = Codebook("pictures", ("pi.law", "Is there a law on pictures?", "Picture law", "bool", "any", "no")),
        ["jurisdictions/us.yaml"] = """
            id: us
            name: United Invented States
            short: Union
            kind: federation
            """,
        ["jurisdictions/us-xx.yaml"] = """
            id: us-xx
            name: State of Xx
            short: Xx
            kind: state
            parent: us
            codes: [{cite: X. Code, name: Code of Xx, url: "https://law.example/x-code"}]
            coverage: {pictures: {state: none-found, checkedOn: 2026-01-02, asOf: 2026-01, sources: [s1]}, voices: {state: covered, checkedOn: 2026-01-02, asOf: 2026-01, sources: [s1]}}
            sources:
              - {id: s1, url: "https://law.example/x-code", kind: code, title: X. Code, publisher: Land of Xx, accessedOn: 2026-01-02}
            """,
        ["jurisdictions/us-yy.yaml"] = """
            id: us-yy
            name: State of Yy
            short: Yy
            kind: state
            parent: us
            """,
        ["laws/us-xx/voice-act.yaml"] = Law,
        ["laws/us-xx/echo-amendment.yaml"] = Other("us-xx/echo-amendment", "act", "Echo Amendment of 2024", "2024 X. Acts 5",
            "  - {id: e1, kind: enacted, on: 2024-03-01, how: signed, source: s1}\n  - {id: e2, kind: commenced, on: 2024-07-01, basis: stated, source: s1}",
            "effects: [{kind: amends, law: us-xx/voice-act, cite: X. Code § 1-104, on: 2024-07-01, source: s1}]"),
        ["laws/us-xx/mask-act.yaml"] = Other("us-xx/mask-act", "act", "Mask Act of 2023", "2023 X. Acts 9",
            "  - {id: e1, kind: enacted, on: 2023-01-01, how: signed, source: s1}\n  - {id: e2, kind: commenced, on: 2023-02-01, basis: stated, source: s1}", ""),
        ["laws/us/hb-1-2026.yaml"] = Other("us/hb-1-2026", "bill", "A Bill on Voices of 2026", "H.B. 1 (2026)",
            "  - {id: e1, kind: introduced, on: 2026-01-01, source: s1}", ""),
        ["cases/wind-v-xx.yaml"] = """
            id: wind-v-xx
            title: Wind v. Xx
            jurisdiction: us
            court: us-xxd
            docket: 1:24-cv-1
            topics: [voices]
            summary: A preliminary injunction against the Mask Act, for it binds speech more than it must.
            plain: A court has blocked the Mask Act for the time being. The case goes on.
            rulings:
              - {on: 2024-05-01, kind: enjoined, law: us-xx/mask-act, scope: all, relief: preliminary, ground: first-amendment, holding: It binds speech., source: s1}
            sources:
              - {id: s1, url: "https://court.example/wind", kind: opinion, title: Order, publisher: A court, accessedOn: 2026-01-02}
            verification: {checkedOn: 2026-01-02, asOf: 2026-01, dueOn: 2099-01-02}
            """,
        ["help.yaml"] = """
            services:
              - id: echo-line
                name: Echo Line
                kind: helpline
                operator: Friends of Xx
                url: https://echo.example/talk
                phone: "555 0100"
                hours: every day
                serves: [adults]
                places: [us-xx]
                languages: [en, es]
                does: People listen who know copied voices. They tell you which steps come next.
                doesNot: They take nothing down. They do not go to court for you.
                checkedOn: 2026-01-02
                dueOn: 2099-01-02
                source: s1
              - id: old-shield
                name: Old Shield
                kind: removal
                operator: A club
                url: https://shield.example/
                serves: [adults, minors]
                does: Makes a fingerprint of the picture on your own device.
                doesNot: It does not reach private messages, nor pages outside its members.
                checkedOn: 2020-01-02
                dueOn: 2021-01-02
                source: s1
            sources:
              - {id: s1, url: "https://echo.example/", kind: ngo, title: Echo, publisher: Friends of Xx, accessedOn: 2026-01-02}
            """,
        ["reconciliation.yaml"] = """
            counts:
              - {id: club-voices, tracker: Club of Voices, counts: States with a law on voices, stated: 2, statedOn: 2025-06, question: vo.law, topic: voices, answers: [yes], among: states, why: They count a bill of Yy., source: s1}
            sources:
              - {id: s1, url: "https://club.example/voices", kind: tracker, title: Voices by state, publisher: Club of Voices, accessedOn: 2026-01-02}
            """,
        ["sources/us-xx-code.yaml"] = """
            id: us-xx-code
            name: Code of Xx online
            publisher: Land of Xx
            jurisdictions: [us-xx]
            match: ["https://law.example/"]
            licence: Public domain
            cadence: P7D
            delay: PT2S
            textAsAt: page
            role: text
            """,
        ["sources/us-xx-print.yaml"] = """
            id: us-xx-print
            name: Print of Xx
            publisher: Land of Xx
            jurisdictions: [us-xx]
            match: ["https://print.example/"]
            licence: Public domain
            cadence: P7D
            delay: PT2S
            textAsAt: page
            role: check
            """,
    };

    /// <summary>Writes the files in canonical form.</summary>
    public static void Write(string folder)
    {
        foreach (var (path, text) in Files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text.ReplaceLineEndings("\n") + "\n");
        }
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        DataFolder.Fix(folder, DataFolder.Load(folder, today));
    }

    static string Codebook(string topic, params (string Id, string Text, string Label, string Type, string Combine, string None)[] questions) =>
        $"topic: {topic}\nquestions:\n" + string.Join('\n', questions.Select(q => $"""
              - id: {q.Id}
                text: {q.Text}
                label: {q.Label}
                type: {q.Type}
                required: true
                combine: {q.Combine}
                scope: any
                rule: As the text has it.
                whenNoneFound: {q.None}
                why: {"{"}lawyer: For pleading., advocate: For counting., public: For knowing.{"}"}
            """));

    static string Other(string id, string kind, string title, string cite, string events, string effects) => $$"""
        id: {{id}}
        kind: {{kind}}
        titles: [{text: {{title}}, lang: en}]
        topics: [voices]
        citations: [{cite: {{cite}}, role: {{(kind == "bill" ? "bill" : "session")}}}]
        summary: What {{title}} does, told in our own words for a lawyer of an invented land.
        plain: What {{title}} does, told in short words for anybody who lives there.
        events:
        {{events}}
        {{effects}}
        sources:
          - {id: s1, url: "https://law.example/acts", kind: session-law, title: Acts, publisher: Land of Xx, accessedOn: 2026-01-02}
        verification: {checkedOn: 2026-01-02, asOf: 2026-01, dueOn: 2099-01-02}
        """;
}
