using static LawTracker.Tests.SampleData;

namespace LawTracker.Tests.CuratedData;

/// <summary>A mistake somebody may make in a file of the sample, and what must be said of it.</summary>
public sealed record BadInput(string Is, string File, string Find, string Put, string Problem)
{
    public override string ToString() => Is;
}

static class BadInputs
{
    const string Finding = "{question: k.tail, topic: kites, answer: yes, part: tails, since: e1, cite: X. Code § 77-101(a), anchor: fly a kite that has no tail, source: s1}";

    public static IEnumerable<BadInput> Syntax =>
    [
        new("malformed YAML", KiteAct, "topics: [kites]", "topics: [kites", "laws/us-xx/kite-act.yaml:5: Not readable as YAML: something is not closed, or stands where it cannot. Mend the line, or quote the value."),
        new("a tab for indentation", KiteAct, "  - {text: Kite Act", "\t- {text: Kite Act", "laws/us-xx/kite-act.yaml:3: Not readable as YAML: While scanning a mapping, found invalid tab as indentation. Mend the line, or quote the value."),
        new("an unquoted colon", KiteAct, "summary: A kite", "summary: Kites: a kite", "laws/us-xx/kite-act.yaml:10: Not readable as YAML: While scanning a plain scalar value, found invalid mapping. Mend the line, or quote the value."),
        new("a key twice", KiteAct, "kind: code\n", "kind: code\nkind: act\n", "laws/us-xx/kite-act.yaml:3: Not readable as YAML: Duplicate key kind. Mend the line, or quote the value."),
        new("a key twice in an item", KiteAct, "how: signed", "how: signed, how: assent", "laws/us-xx/kite-act.yaml:13: Not readable as YAML: Duplicate key how. Mend the line, or quote the value."),
        new("an unknown key", KiteAct, "parts:\n", "party:\n", "laws/us-xx/kite-act.yaml:8: 'party' is not a key of instrument. Did you mean 'parts'?"),
        new("an unknown key far from any", Case, "docket:", "zzzzzzzzzz:", "cases/wind-v-xx.yaml:5: 'zzzzzzzzzz' is not a key of courtcase. Use one of: id, title, jurisdiction, court, docket, citations, topics, summary, plain, rulings, sources, verification."),
        new("a missing key", KiteAct, "kind: code\n", "", "laws/us-xx/kite-act.yaml:1: instrument has no 'kind'. Add 'kind:'."),
        new("an empty key", KiteAct, "kind: code\n", "kind:\n", "laws/us-xx/kite-act.yaml:2: 'kind' is empty. Give instrument its kind."),
        new("a null", KiteAct, "kind: code\n", "kind: ~\n", "laws/us-xx/kite-act.yaml:2: 'kind' is empty. Give instrument its kind."),
        new("an anchor", KiteAct, "topics: [kites]", "topics: &t [kites]", "laws/us-xx/kite-act.yaml:5: 'topics' uses a YAML anchor or tag. Write the value out."),
        new("an alias", KiteAct, "topics: [kites]\n", "topics: [&t kites]\nbinds: [*t]\n", "laws/us-xx/kite-act.yaml:5: 'binds' uses a YAML anchor or tag. Write the value out."),
        new("a tag", KiteAct, "topics: [kites]", "topics: !!seq [kites]", "laws/us-xx/kite-act.yaml:5: 'topics' uses a YAML anchor or tag. Write the value out."),
        new("a list for a word", KiteAct, "kind: code\n", "kind: [code]\n", "laws/us-xx/kite-act.yaml:2: 'kind' is not a single value. Write a single value."),
        new("a word for a list", KiteAct, "topics: [kites]", "topics: kites", "laws/us-xx/kite-act.yaml:5: 'topics' 'kites' is not a list. Write a list."),
        new("a word for a record", KiteAct, "verification: {checkedOn: 2026-11-01, asOf: 2026-06, dueOn: 2027-05-01}", "verification: done", "laws/us-xx/kite-act.yaml:19: 'verification' 'done' is not a record with keys. Write a record with keys."),
        new("no member of a closed list", KiteAct, "how: signed", "how: singed", "laws/us-xx/kite-act.yaml:13: 'singed' is not a how of the closed list. Did you mean 'signed'?"),
        new("a closed list far off", KiteAct, "kind: enacted", "kind: zzzzzzzzzz", "laws/us-xx/kite-act.yaml:13: 'zzzzzzzzzz' is not a kind of the closed list. Use one of: draft-published, proposed, introduced, referred, reported, passed-chamber, received, passed-legislature, presented, vetoed, veto-sustained, enacted, issued, published, failed, withdrawn, lapsed, carried-over, commenced, commencement-awaited, commencement-postponed, expires, expiry-postponed, re-enacted, repealed, revoked, superseded, enforceable, enforcement-deferred, retroactive, transposition-due, transposed, amended, corrected, codified, renumbered, recognised, predicted, declined, abrogated, overruled."),
        new("a month that is not", KiteAct, "on: 2015-05-07", "on: 2024-13-01", "laws/us-xx/kite-act.yaml:14: 'on' '2024-13-01' is not a date that exists: 2025, 2025-07 or 2025-07-01. Write a date that exists: 2025, 2025-07 or 2025-07-01."),
        new("a day that is not", KiteAct, "on: 2015-05-07", "on: 2023-02-30", "laws/us-xx/kite-act.yaml:14: 'on' '2023-02-30' is not a date that exists: 2025, 2025-07 or 2025-07-01. Write a date that exists: 2025, 2025-07 or 2025-07-01."),
        new("a day alone that is not", KiteAct, "dueOn: 2027-05-01", "dueOn: 2023-02-30", "laws/us-xx/kite-act.yaml:19: 'dueOn' '2023-02-30' is not a day that exists, such as 2025-07-01. Write a day that exists, such as 2025-07-01."),
        new("a month where a day is needed", KiteAct, "dueOn: 2027-05-01", "dueOn: 2027-05", "laws/us-xx/kite-act.yaml:19: 'dueOn' '2027-05' is not a day that exists, such as 2025-07-01. Write a day that exists, such as 2025-07-01."),
        new("an id with capitals", KiteAct, "id: us-xx/kite-act", "id: us-xx/Kite-Act", "laws/us-xx/kite-act.yaml:1: 'id' 'us-xx/Kite-Act' is not an id of the form of InstrumentId (lower case, digits and hyphens). Write an id of the form of InstrumentId (lower case, digits and hyphens)."),
        new("an id of one slug", KiteAct, "id: us-xx/kite-act", "id: kite-act", "laws/us-xx/kite-act.yaml:1: 'id' 'kite-act' is not an id of the form of InstrumentId (lower case, digits and hyphens). Write an id of the form of InstrumentId (lower case, digits and hyphens)."),
        new("no web address", KiteAct, "url: https://code.example/xx/77-101.xml", "url: code.example", "laws/us-xx/kite-act.yaml:18: 'url' 'code.example' is not a web address. Write a web address."),
        new("a file address", KiteAct, "url: https://code.example/xx/77-101.xml", "url: file:///etc/passwd", "laws/us-xx/kite-act.yaml:18: 'url' 'file:///etc/passwd' is not a web address. Write a web address."),
        new("no truth value", Book, "required: false\n    combine: max", "required: no\n    combine: max", "codebook/kites.yaml:32: 'required' 'no' is not true or false. Write true or false."),
        new("not in canonical form", KiteAct, "kind: code\n", "kind:   code\n", "laws/us-xx/kite-act.yaml:2: The file is not in canonical form. Run: lawtracker data check --fix."),
        new("a comment", KiteAct, "kind: code\n", "kind: code # is it?\n", "laws/us-xx/kite-act.yaml:2: The file is not in canonical form. Run: lawtracker data check --fix."),
    ];

    public static IEnumerable<BadInput> References =>
    [
        new("an unknown topic", KiteAct, "topics: [kites]", "topics: [kitez]", "laws/us-xx/kite-act.yaml:1: 'kitez' is not a topic. Did you mean 'kites'?"),
        new("an unknown topic of a case", Case, "topics: [kites]", "topics: [weather-and-wind]", "cases/wind-v-xx.yaml:1: 'weather-and-wind' is not a topic. Use one of: kites, balloons."),
        new("an unknown jurisdiction", Case, "jurisdiction: us\n", "jurisdiction: ux\n", "cases/wind-v-xx.yaml:1: 'ux' is not a jurisdiction we have. Add data/jurisdictions/ux.yaml."),
        new("an unknown parent", State, "parent: us\n", "parent: ux\n", "jurisdictions/us-xx.yaml:1: Parent 'ux' is not a jurisdiction we have. Add data/jurisdictions/ux.yaml."),
        new("an unknown jurisdiction of a source", Source, "jurisdictions: [us-xx]", "jurisdictions: [us-zz]", "sources/us-xx-code.yaml:1: 'us-zz' is not a jurisdiction we have. Add data/jurisdictions/us-zz.yaml."),
        new("an unknown extent", KiteAct, "topics: [kites]\n", "extent: [us-zz]\ntopics: [kites]\n", "laws/us-xx/kite-act.yaml:1: Extent 'us-zz' is not a jurisdiction we have. Add data/jurisdictions/us-zz.yaml."),
        new("an unknown extent of an event", KiteAct, "basis: stated", "extent: [us-zz], basis: stated", "laws/us-xx/kite-act.yaml:14: Extent 'us-zz' is not a jurisdiction we have. Add data/jurisdictions/us-zz.yaml."),
        new("an unknown extent of a finding", KiteAct, "since: e1,", "since: e1, extent: [us-zz],", "laws/us-xx/kite-act.yaml:16: Extent 'us-zz' is not a jurisdiction we have. Add data/jurisdictions/us-zz.yaml."),
        new("an unknown question", KiteAct, "question: k.tail", "question: k.tale", "laws/us-xx/kite-act.yaml:16: 'k.tale' is not a question of the topic kites. Did you mean 'k.tail'?"),
        new("a question of another topic", KiteAct, "question: k.tail, topic: kites", "question: k.tail, topic: balloons", "laws/us-xx/kite-act.yaml:16: 'k.tail' is not a question of the topic balloons. There is none yet: add it first."),
        new("a finding outside the law's topics", KiteAct, "topics: [kites]", "topics: [balloons]", "laws/us-xx/kite-act.yaml:16: Finding on k.tail is of topic kites, which the law is not listed under. Add the topic to topics:, or mend the finding."),
        new("an unknown source of an event", KiteAct, "how: signed, source: s1", "how: signed, source: s7", "laws/us-xx/kite-act.yaml:13: Source 's7' is not listed under sources. Did you mean 's1'?"),
        new("an unknown source of a finding", KiteAct, "no tail, source: s1", "no tail, source: code", "laws/us-xx/kite-act.yaml:16: Source 'code' is not listed under sources. Use one of: s1."),
        new("an unknown event", KiteAct, "since: e1", "since: e9", "laws/us-xx/kite-act.yaml:16: Finding on k.tail refers to event 'e9', which the law does not have. Did you mean 'e1'?"),
        new("an unknown part of an event", KiteAct, "basis: stated", "parts: [tail], basis: stated", "laws/us-xx/kite-act.yaml:14: Event 'e2' names part 'tail', which the law does not have. Did you mean 'tails'?"),
        new("an unknown part of a finding", KiteAct, "part: tails", "part: strings", "laws/us-xx/kite-act.yaml:16: Finding on k.tail names part 'strings', which the law does not have. Use one of: tails."),
        new("an unknown law that did it", KiteAct, "basis: stated", "basis: stated, by: us-xx/none", "laws/us-xx/kite-act.yaml:14: Event 'e2' is by 'us-xx/none', which is not a law we have. Add its record, or say it in note:."),
        new("an unknown law affected", KiteAct, "findings:\n", "effects:\n  - {kind: amends, law: us-xx/none, source: s1}\nfindings:\n", "laws/us-xx/kite-act.yaml:16: Effect on 'us-xx/none', which is not a law we have. Name it by cite: instead, or add its record."),
        new("an effect on nothing", KiteAct, "findings:\n", "effects:\n  - {kind: amends, source: s1}\nfindings:\n", "laws/us-xx/kite-act.yaml:16: An effect needs the law or the cite it affects. Add law: or cite:."),
        new("a ruling on an unknown law", Case, "law: us-xx/kite-act", "law: us-xx/kites", "cases/wind-v-xx.yaml:10: Ruling on 'us-xx/kites', which is not a law we have. Add its record first."),
        new("a ruling on an unknown part", Case, "parts: [tails]", "parts: [tale]", "cases/wind-v-xx.yaml:10: Ruling on part 'tale', which us-xx/kite-act does not have. Did you mean 'tails'?"),
        new("a pin of an unknown source", KiteAct, "verification:", "text: [{source: us-xx-coda, asAt: 2024-10, sha256: ab}]\nverification:", "laws/us-xx/kite-act.yaml:19: Pinned text of source 'us-xx-coda', which we do not have. Did you mean 'us-xx-code'?"),
        new("an unknown adapter", Source, "adapter: dc-code-xml", "adapter: dc-code-xlm", "sources/us-xx-code.yaml:1: 'dc-code-xlm' is not an adapter we have. Did you mean 'dc-code-xml'?"),
        new("an event id twice", KiteAct, "{id: e2,", "{id: e1,", "laws/us-xx/kite-act.yaml:14: Event id 'e1' stands twice. Give each event its own id."),
        new("a sponsor of a code", KiteAct, "parts:\n", "sponsors:\n  - {name: Ann Painter, source: s1}\nparts:\n", "laws/us-xx/kite-act.yaml:9: A code has no sponsor. Name sponsors in the record of the bill or act."),
        new("a part id twice", KiteAct, "title: Tails}\n", "title: Tails}\n  - {id: tails, cite: X. Code § 77-102}\n", "laws/us-xx/kite-act.yaml:10: Part id 'tails' stands twice. Give each part its own id."),
        new("a source id twice", KiteAct, "verification:", "  - {id: s1, url: https://code.example/, kind: code, publisher: State of Xx, accessedOn: 2026-11-01}\nverification:", "laws/us-xx/kite-act.yaml:19: Source id 's1' stands twice. Give each source its own id."),
        new("a topic twice", Topics, "id: balloons", "id: kites", "topics.yaml:3: Topic 'kites' stands twice. Keep one."),
        new("a question twice", Book, "id: k.years", "id: k.wind", "codebook/kites.yaml:28: Question 'k.wind' stands twice. Give each question its own id."),
        new("a question that requires an unknown one", Book, "requires: k.tail=yes", "requires: k.tale=yes", "codebook/kites.yaml:14: k.wind: requires 'k.tale=yes' names no question. Write question=answer."),
        new("an absence on an unknown question", State, "question: k.years", "question: k.yaers", "jurisdictions/us-xx.yaml:12: 'k.yaers' is not a question of the topic kites. See the codebook."),
        new("an absence from an unlisted source", State, "searched: [{source: s1", "searched: [{source: s2", "jurisdictions/us-xx.yaml:12: Source 's2' is not listed under sources. Did you mean 's1'?"),
        new("a start page elsewhere", Source, "start: [https://code.example/xx/index.xml]", "start: [https://other.example/]", "sources/us-xx-code.yaml:1: The start page https://other.example/ does not match the source's own addresses. Add its beginning to match:."),
    ];

    public static IEnumerable<BadInput> Facts =>
    [
        new("no enacted event", KiteAct, "  - {id: e1, kind: enacted, on: 2015-01-05, how: signed, source: s1}\n", "", "laws/us-xx/kite-act.yaml:1: A code without an enacted event is a bill. Add the enacted event, or make the kind bill."),
        new("a bill that was enacted", KiteAct, "kind: code\n", "kind: bill\n", "laws/us-xx/kite-act.yaml:13: A bill that was enacted is an act. Change the kind; the id stays."),
        new("commenced on the day of signing", KiteAct, "on: 2015-05-07", "on: 2015-01-05", "laws/us-xx/kite-act.yaml:14: Event 'e2' commences on the day of signing. Look up the effective date; where it is right, say basis: on-enactment or urgency."),
        new("commenced before the enactment", KiteAct, "on: 2015-05-07, basis: stated", "on: 2014-05-07, basis: computed", "laws/us-xx/kite-act.yaml:14: Event 'e2' commences before the enactment. Mend the date, or say basis: stated where the text is retroactive."),
        new("biting before it happened", KiteAct, "on: 2015-05-07, basis: stated", "on: 2015-05-07, effective: 2015-05-06, basis: computed", "laws/us-xx/kite-act.yaml:14: Event 'e2' bites on 2015-05-06, before it happened on 2015-05-07. Mend the dates, or say basis: stated where the text is retroactive."),
        new("an anchor of eleven words", KiteAct, "anchor: fly a kite that has no tail", "anchor: one two three four five six seven eight nine ten tail", "laws/us-xx/kite-act.yaml:16: The anchor \"one two three four five six seven eight nine ten tail\" is longer than 10 words. Shorten it: it points into the text, it does not quote it."),
        new("yes without the words that make it", KiteAct, "anchor: fly a kite that has no tail", "anchor: fly a kite", "laws/us-xx/kite-act.yaml:16: Finding on k.tail says yes, but its anchor has none of: tail|ribbon. Point at the words that make it a yes (anchor or via), or answer unclear with basis: construction."),
        new("yes by construction", KiteAct, "since: e1, cite", "since: e1, basis: construction, cite", "laws/us-xx/kite-act.yaml:16: Finding on k.tail says yes by construction. Words that are silent are unclear, not yes."),
        new("a no out of nothing", KiteAct, "answer: yes, part: tails, since: e1, cite: X. Code § 77-101(a), anchor: fly a kite that has no tail", "answer: no, cite: X. Code § 77-101(a)", "laws/us-xx/kite-act.yaml:16: Finding on k.tail says no, but not how that is known. Add the words that exclude it (anchor), or say in note: which text was read whole and is silent."),
        new("an age without its limit", KiteAct, "anchor: fly a kite that has no tail", "anchor: tail of a minor", "laws/us-xx/kite-act.yaml:16: warning: Finding on k.tail points at words about age, but has no limit. Add limits: [minors-only], or point at words that hold for adults."),
        new("an intent without its limit", KiteAct, "anchor: fly a kite that has no tail", "anchor: tail with intent to harm", "laws/us-xx/kite-act.yaml:16: warning: Finding on k.tail points at words about intent, but has no limit. Add limits: [intent-to-harm], or point at other words."),
        new("a default rule that nobody wrote down", KiteAct, "basis: stated", "basis: default-rule", "laws/us-xx/kite-act.yaml:14: Event 'e2' is dated by a default rule that us-xx does not have on record. Add defaultEffective to data/jurisdictions/us-xx.yaml."),
        new("an amendment nobody read", KiteAct, "findings:\n", "  - {id: e3, kind: amended, on: 2026-07-01, source: s1}\nfindings:\n", "laws/us-xx/kite-act.yaml:15: Event 'e3' is of 2026-07-01, after the newest evidence (2026-06): it reopens the findings. Read the findings again and move verification.asOf."),
        new("an option outside the codebook", KiteAct, Finding, "{question: k.wind, topic: kites, answer: gale, cite: X. Code § 77-102, source: s1}", "laws/us-xx/kite-act.yaml:16: Finding on k.wind: 'gale' is no answer to a question of type option (one of calm, breeze). See the codebook."),
        new("a word for a truth value", KiteAct, "answer: yes", "answer: maybe", "laws/us-xx/kite-act.yaml:16: Finding on k.tail: 'maybe' is no answer to a question of type bool (yes, no, unclear, unknown or not-applicable). See the codebook."),
        new("a fraction for a whole number", KiteAct, Finding, "{question: k.years, topic: kites, answer: 1.5, cite: X. Code § 77-102, source: s1}", "laws/us-xx/kite-act.yaml:16: Finding on k.years: '1.5' is no answer to a question of type integer (a whole number). See the codebook."),
        new("a number with a comma", KiteAct, Finding, "{question: k.years, topic: kites, answer: \"1,5\", cite: X. Code § 77-102, source: s1}", "laws/us-xx/kite-act.yaml:16: Finding on k.years: '1,5' is no answer to a question of type integer (a whole number). See the codebook."),
        new("a set for one option", KiteAct, Finding, "{question: k.wind, topic: kites, answer: [calm], cite: X. Code § 77-102, source: s1}", "laws/us-xx/kite-act.yaml:16: Finding on k.wind: 'calm' is no answer to a question of type option (one of calm, breeze). See the codebook."),
        new("a disputed answer outside the codebook", KiteAct, "no tail, source: s1", "no tail, source: s1, disputed: [{answer: perhaps, source: s1}]", "laws/us-xx/kite-act.yaml:16: Disputed answer on k.tail: 'perhaps' is no answer to a question of type bool (yes, no, unclear, unknown or not-applicable). See the codebook."),
        new("an absence with an answer outside the codebook", State, "topic: kites, answer: none", "topic: kites, answer: banana", "jurisdictions/us-xx.yaml:12: The absence on k.years: 'banana' is no answer to a question of type integer (a whole number). See the codebook."),
        new("an absence without a search", State, "searched: [{source: s1, what: titles read, on: 2026-11-01}]", "searched: []", "jurisdictions/us-xx.yaml:12: The absence on k.years has no search log. Say where somebody looked, and when."),
        new("an absence looked for tomorrow", State, "titles read, on: 2026-11-01", "titles read, on: 2026-11-23", "jurisdictions/us-xx.yaml:12: The search of 2026-11-23 is still to come. Write the day somebody looked."),
        new("none found, but not where", State, "asOf: 2026-06, sources: [s1]}\nabsences", "asOf: 2026-06}\nabsences", "jurisdictions/us-xx.yaml:10: None found on balloons, but not where anybody looked. Add sources."),
        new("coverage without dates", State, "{state: none-found, checkedOn: 2026-11-01, asOf: 2026-06,", "{state: none-found,", "jurisdictions/us-xx.yaml:10: Coverage of balloons does not say when somebody looked. Add checkedOn and asOf."),
        new("coverage looked at tomorrow", State, "{state: none-found, checkedOn: 2026-11-01,", "{state: none-found, checkedOn: 2026-11-23,", "jurisdictions/us-xx.yaml:10: checkedOn 2026-11-23 is still to come. Write the day somebody looked."),
        new("opened tomorrow", KiteAct, "accessedOn: 2026-11-01", "accessedOn: 2026-11-23", "laws/us-xx/kite-act.yaml:18: Source 's1' was opened on 2026-11-23, which is still to come. Write the day it was opened."),
        new("checked tomorrow", KiteAct, "checkedOn: 2026-11-01", "checkedOn: 2026-11-23", "laws/us-xx/kite-act.yaml:19: checkedOn 2026-11-23 is still to come. Write the day somebody looked."),
        new("evidence newer than the look", KiteAct, "asOf: 2026-06", "asOf: 2026-12", "laws/us-xx/kite-act.yaml:19: asOf 2026-12 is later than checkedOn 2026-11-01. asOf is the date of the newest evidence that was seen."),
        new("due before it was checked", KiteAct, "dueOn: 2027-05-01", "dueOn: 2026-11-01", "laws/us-xx/kite-act.yaml:19: dueOn 2026-11-01 is not after checkedOn 2026-11-01. Write the day it must be looked at again."),
        new("a promise", KiteAct, "plain: If you", "plain: You should sue. If you", "laws/us-xx/kite-act.yaml:1: The plain version says \"you should sue\". Say what the law lets a person ask for; promise nothing."),
        new("a promise in capitals", Case, "plain: Somebody", "plain: It is GUARANTEED. Somebody", "cases/wind-v-xx.yaml:1: The plain version says \"guaranteed\". Say what the law lets a person ask for; promise nothing."),
        new("a summary that says nothing", KiteAct, "summary: A kite needs a tail, and nobody may fly one in a storm of any kind.", "summary: Kites.", "laws/us-xx/kite-act.yaml:1: The summary or the plain version is too short to say anything. Write both in full sentences."),
        new("a citation of another code", KiteAct, "cite: X. Code §§ 77-101 to -103", "cite: Y. Code §§ 77-101 to -103", "laws/us-xx/kite-act.yaml:7: 'Y. Code §§ 77-101 to -103' is not a citation of a code of us-xx. Write it as: X. Code § 1."),
        new("a cite that names no section", KiteAct, "cite: X. Code § 77-101(a)", "cite: X. Code", "laws/us-xx/kite-act.yaml:16: 'X. Code' cites no section, article or number. Say where in the law it stands."),
        new("no title", KiteAct, "titles:\n  - {text: Kite Act, lang: en}\n", "titles: []\n", "laws/us-xx/kite-act.yaml:1: A law needs at least one title, citation, topic, event and source. Add what is missing."),
        new("options of a truth value", Book, "type: bool\n", "type: bool\n    options:\n      - {id: a, text: A}\n", "codebook/kites.yaml:3: k.tail: options belong to questions of type option or set, and only there. Mend the type or the options."),
        new("an answer for none that cannot be", Book, "whenNoneFound: no\n", "whenNoneFound: nothing\n", "codebook/kites.yaml:3: k.tail: whenNoneFound 'nothing' is no answer to a question of type bool (yes, no, unclear, unknown or not-applicable). Choose an answer the question can have."),
        new("words to match that are no pattern", Book, "mustMatch: tail|ribbon", "mustMatch: \"(tail\"", "codebook/kites.yaml:3: k.tail: mustMatch is not a pattern: (tail. Write words with | between them."),
        new("an unreadable age of text", Source, "textAsAt: 2024-10", "textAsAt: recently", "sources/us-xx-code.yaml:1: textAsAt 'recently' is neither page, unknown nor a date. Say how old the text is."),
        new("no span of time", Source, "delay: PT0S", "delay: 2 seconds", "sources/us-xx-code.yaml:1: '2 seconds' is not a span of time. Write P7D, PT2S…."),
    ];
}
