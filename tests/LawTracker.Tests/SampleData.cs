namespace LawTracker.Tests;

/// <summary>A small invented data folder in canonical form: the State of Xx and its law of kites.</summary>
static class SampleData
{
    public const string KiteAct = "laws/us-xx/kite-act.yaml", BalloonAct = "laws/us-xx/balloon-act.yaml", State = "jurisdictions/us-xx.yaml", Book = "codebook/kites.yaml", Source = "sources/us-xx-code.yaml",
        Case = "cases/wind-v-xx.yaml", Topics = "topics.yaml";

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Topics] = """
            topics:
              - {id: kites, prefix: k, name: Kites, short: Kites, what: Laws about flying kites., scope: Kites and their tails.}
              - {id: balloons, prefix: b, name: Balloons, short: Balloons, what: Laws about balloons., scope: Balloons only.}

            """,
        [Book] = """
            topic: kites
            questions:
              - id: k.tail
                text: Does the text require a tail?
                label: Tail required
                type: bool
                required: true
                combine: any
                scope: statute
                rule: Yes only where the text says so.
                whenNoneFound: no
                mustMatch: tail|ribbon
                why: {lawyer: It decides the case., advocate: It shows a gap., public: It tells you whether to sew.}
              - id: k.wind
                text: In which wind may a kite be flown?
                label: Wind
                type: option
                options:
                  - {id: calm, text: In none}
                  - {id: breeze, text: In a breeze}
                required: false
                combine: any
                scope: statute
                rule: The strongest wind allowed.
                whenNoneFound: none
                requires: k.tail=yes
                why: {lawyer: It decides the case., advocate: It shows a gap., public: It tells you when to stay in.}
              - id: k.years
                text: How many years is the flight barred?
                label: Bar
                type: integer
                required: false
                combine: max
                scope: statute
                rule: Whole years.
                whenNoneFound: none
                why: {lawyer: It decides the case., advocate: It shows a gap., public: It tells you how long.}

            """,
        ["jurisdictions/us.yaml"] = """
            id: us
            name: United States
            short: United States
            kind: federation

            """,
        [State] = """
            id: us-xx
            name: State of Xx
            short: Xx
            kind: state
            parent: us
            codes:
              - {cite: X. Code, name: Code of Xx, url: https://code.example/}
            coverage:
              kites: {state: partial, checkedOn: 2026-11-01, asOf: 2026-06, sources: [s1], note: Two parts of the code were read}
              balloons: {state: none-found, checkedOn: 2026-11-01, asOf: 2026-06, sources: [s1]}
            absences:
              - {question: k.years, topic: kites, answer: none, searched: [{source: s1, what: titles read, on: 2026-11-01}], asOf: 2026-06}
            sources:
              - {id: s1, url: https://code.example/, kind: code, publisher: State of Xx, accessedOn: 2026-11-01}

            """,
        [KiteAct] = """
            id: us-xx/kite-act
            kind: code
            titles:
              - {text: Kite Act, lang: en}
            topics: [kites]
            citations:
              - {cite: X. Code §§ 77-101 to -103, role: code}
            parts:
              - {id: tails, cite: X. Code § 77-101, title: Tails}
            summary: A kite needs a tail, and nobody may fly one in a storm of any kind.
            plain: If you fly a kite in Xx, it must have a tail. Do not fly it in a storm.
            events:
              - {id: e1, kind: enacted, on: 2015-01-05, how: signed, source: s1}
              - {id: e2, kind: commenced, on: 2015-05-07, basis: stated, source: s1}
            findings:
              - {question: k.tail, topic: kites, answer: yes, part: tails, since: e1, cite: X. Code § 77-101(a), anchor: fly a kite that has no tail, source: s1}
            sources:
              - {id: s1, url: https://code.example/xx/77-101.xml, kind: code, publisher: State of Xx, accessedOn: 2026-11-01}
            verification: {checkedOn: 2026-11-01, asOf: 2026-06, dueOn: 2027-05-01}

            """,
        [BalloonAct] = """
            id: us-xx/balloon-act
            kind: code
            titles:
              - {text: Balloon Act, lang: en}
            topics: [kites]
            citations:
              - {cite: X. Code § 77-201, role: code}
            summary: A balloon may be flown where a kite may not, as the code of Xx says.
            plain: You may fly a balloon where you may not fly a kite, also at night.
            events:
              - {id: e1, kind: enacted, on: 2019-03-01, how: signed, source: s1}
              - {id: e2, kind: commenced, on: 2020-01-01, basis: stated, source: s1}
            sources:
              - {id: s1, url: https://code.example/xx/77-201.xml, kind: code, publisher: State of Xx, accessedOn: 2026-11-01}
            verification: {checkedOn: 2026-11-01, asOf: 2026-06, dueOn: 2027-05-01}

            """,
        [Case] = """
            id: wind-v-xx
            title: Wind v. Xx
            jurisdiction: us
            court: us-xxd
            docket: 1:25-cv-1
            topics: [kites]
            summary: The wind asked the court to bar the duty of a tail, and has lost so far.
            plain: Somebody went to court against the rule that a kite needs a tail.
            rulings:
              - {on: 2025-08-29, kind: challenge-filed, law: us-xx/kite-act, parts: [tails], source: s1}
            sources:
              - {id: s1, url: https://court.example/1, kind: docket, publisher: Court of Xx, accessedOn: 2026-11-01}
            verification: {checkedOn: 2026-11-01, asOf: 2026-06, dueOn: 2027-05-01}

            """,
        [Source] = """
            id: us-xx-code
            name: Code of Xx
            publisher: State of Xx
            jurisdictions: [us-xx]
            adapter: dc-code-xml
            options: {code: X. Code}
            match: [https://code.example/xx/]
            start: [https://code.example/xx/index.xml]
            licence: Public domain
            cadence: P30D
            delay: PT0S
            textAsAt: 2024-10
            role: text

            """,
    };
}
