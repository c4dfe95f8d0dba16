import {describe, expect, it} from "vitest";
import {comparisonCsv} from "../../../src/components/simulasi/comparisonCsv.js";
import {comparisonMeasures, groupsWith} from "../../../src/components/simulasi/comparisonMeasures.js";
import {differenceMargin} from "../../../src/components/simulasi/differenceMargin.js";
import {words} from "../../../src/components/dictionary.js";
import {formatOf} from "../../../src/components/format.js";
import {resolveLaw} from "../../../src/policy/resolve.js";
import type {Outcome} from "../../../src/policy/outcome.js";
import {nationChangeMargin} from "../../../src/policy/runMargins.js";
import {outcome, run} from "../pageFixture.js";
import {evenMargins as margins} from "../../fixtures/evenMargins.js";

const word = words("id");
const groupsUpTo = (upTo: number, added: "person" | "family" = "person") =>
  comparisonMeasures({
    bins: [{upper: 40}, {upper: 100}, {upper: null}],
    published: resolveLaw({}, "2026-01-23").programmes,
    margins,
    upTo,
    programmes: ["pkh", "sembako", "pip", "blt"],
    nameOf: (id) => ({sembako: "Sembako"})[id] ?? id.toUpperCase(),
    unitOf: (id) => (id === "pip" ? "pupil" : id === "blt" ? added : "family"),
    word,
    format: formatOf("id")
  });
const measureOf = (group: string, label: string) =>
  groupsUpTo(4)
    .find(({id}) => id === group)!
    .measures.find((measure) => measure.label.startsWith(label))!;
const simulated = outcome();
const actual: Outcome = outcome({
  pkh: run({threshold: NaN, nation: {...run().nation, eligible: NaN}}),
  sembako: run({threshold: NaN}),
  pip: run({unit: "pupil", threshold: NaN})
});

describe("comparisonMeasures", () => {
  it("has the main figures, then a group for every programme", () => {
    expect(groupsUpTo(4).map(({id, label}) => [id, label])).toEqual([
      ["main", "Pokok"],
      ["pkh", "PKH"],
      ["sembako", "Sembako"],
      ["pip", "PIP"],
      ["blt", "BLT"]
    ]);
  });

  it("counts whom every programme serves among the main figures, in its own unit", () => {
    const main = groupsUpTo(4)[0]!.measures.slice(0, 4);
    expect(main.map(({label, unit}) => [label, unit])).toEqual([
      ["Keluarga PKH", "families"],
      ["Keluarga Sembako", "families"],
      ["Siswa PIP", "pupils"],
      ["Orang BLT", "persons"]
    ]);
    expect(main[3]!.value(simulated)).toBeNaN();
    expect(main[3]!.margin!(simulated)).toBeNaN();
  });

  it("does not call families of an added programme those of PKH or Sembako", () => {
    const labels = (added: "person" | "family") => groupsUpTo(4, added)[0]!.measures.map(({label}) => label);
    expect(labels("person")).toContain("Keluarga terjangkau, PKH atau Sembako");
    expect(labels("family")).toContain("Keluarga terjangkau, salah satu program keluarga");
    expect(labels("family")).not.toContain("Keluarga terjangkau, PKH atau Sembako");
  });

  it("counts undercoverage up to the chosen decile", () => {
    expect(measureOf("pkh", "Belum terjangkau").value(outcome({pkh: run({}, [20, 5, 5])}))).toBeCloseTo(0.7);
    const wider = groupsUpTo(6)
      .find(({id}) => id === "pkh")!
      .measures.map(({label}) => label);
    expect(wider).toContain("Belum terjangkau, desil\u00a01\u2060–\u20606");
  });

  it("gives the share of the year's published ceiling, where there is one", () => {
    const share = measureOf("pkh", "Bagian dari pagu");
    expect(share.value(outcome({pkh: run({nation: {...run().nation, amount: 28.7e12}})}))).toBeCloseTo(1, 2);
    expect(measureOf("blt", "Bagian dari pagu")).toBeUndefined();
  });

  it("states the noise of counts, of the mean benefit's rupiah, and of shares", () => {
    expect(measureOf("main", "Keluarga PKH").margin!(simulated)).toBe(80);
    expect(measureOf("main", "Siswa PIP").margin!(simulated)).toBe(560);
    expect(measureOf("pkh", "Anggaran").margin!(simulated)).toBe(80); // a rupiah a family in the fixture
    expect(measureOf("pkh", "Belum terjangkau").margin!(simulated)).toBeCloseTo(0.8);
  });

  it("states the noise of receipt too where recipients go first, and persons' where persons are paid", () => {
    const {programmes, ...rest} = outcome({pkh: run({countsRecipients: true})});
    const first: Outcome = {...rest, programmes: {...programmes, blt: run({unit: "person"})}};
    expect(measureOf("main", "Keluarga PKH").margin!(first)).toBe(311);
    expect(measureOf("pkh", "Terlayani").margin!(first)).toBe(311);
    expect(measureOf("blt", "Terlayani").margin!(first)).toBe(900);
    expect(measureOf("blt", "Terlayani").margin!(simulated)).toBeNaN();
    expect(measureOf("blt", "Terlayani").unit).toBe("persons");
  });

  it("states actual receipt's own noise, for persons too", () => {
    expect(measureOf("main", "Keluarga PKH").margin!(actual)).toBe(300);
    expect(measureOf("main", "Siswa PIP").margin!(actual)).toBe(560);
    expect(measureOf("main", "Orang di keluarga").margin!(actual)).toBe(300); // a person a family in the fixture
    expect(measureOf("main", "Anggaran").margin!(actual)).toBe(300 + 300 + 560); // a rupiah a unit in the fixture
    expect(measureOf("pkh", "Memenuhi syarat").value(actual)).toBeNaN();
    expect(measureOf("pkh", "Yang membatasi").value(actual)).toBeNaN();
  });

  it("states the margin of a difference as the waterfall and the brief do, 0 where nothing differs", () => {
    const before = outcome({pkh: run({nation: {...run().nation, served: 50, amount: 50, fullCost: 60}})});
    const of = (group: string, label: string, to = before) => differenceMargin(measureOf(group, label), simulated, to);
    expect(of("pkh", "Terlayani")).toBe(80);
    expect(of("pkh", "Anggaran")).toBe(
      nationChangeMargin(simulated.programmes["pkh"], before.programmes["pkh"], margins)
    );
    expect(of("pkh", "Anggaran")).toBeCloseTo(Math.hypot(80, 80)); // a rupiah a family in the fixture
    expect(of("main", "Keluarga PKH", actual)).toBe(0);
    expect(of("sembako", "Anggaran")).toBe(0);
    expect(of("pkh", "Memenuhi syarat", actual)).toBeNaN();
    expect(of("pkh", "Yang membatasi")).toBeNaN();
  });

  it("says what binds in words", () => {
    const binds = measureOf("pkh", "Yang membatasi");
    expect(binds.text(binds.value(outcome({pkh: run({binding: "quota"})})))).toBe("kuota");
  });

  it("knows nothing of a programme that a side does not have", () => {
    expect(measureOf("blt", "Terlayani").value(simulated)).toBeNaN();
  });
});

describe("groupsWith", () => {
  const labels = (text: string) =>
    groupsWith(groupsUpTo(4), text).flatMap(({label, measures}) => measures.map((one) => `${label}: ${one.label}`));

  it("keeps every row for no text", () => {
    expect(groupsWith(groupsUpTo(4), "")).toHaveLength(5);
    expect(labels("")).toHaveLength(groupsUpTo(4).flatMap(({measures}) => measures).length);
  });

  it("keeps the rows that name a text, and all rows of a group that does, whatever the case", () => {
    expect(labels("MEMENUHI")).toEqual(["PKH", "Sembako", "PIP", "BLT"].map((label) => `${label}: Memenuhi syarat`));
    expect(labels("blt")).toEqual([
      "Pokok: Orang BLT",
      ...groupsUpTo(4)[4]!.measures.map(({label}) => `BLT: ${label}`)
    ]);
    expect(labels("tidak ada")).toEqual([]);
  });
});

describe("comparisonCsv", () => {
  const rows = comparisonCsv(
    groupsUpTo(4),
    [
      {name: "A, B", outcome: simulated},
      {name: "=Nyata", outcome: null}
    ],
    outcome({pkh: run({nation: {...run().nation, served: 90}})}),
    {versi_dtsen: "2026-01-23"},
    word
  )
    .split("\r\n")
    .slice(0, -1);

  it("has a row for every measure of every group, with values, margins and units", () => {
    const head = (name: string) =>
      [`"${name}, margin 95%"`, `"${name}, selisih"`, `"${name}, selisih, margin 95%"`].join(",");
    expect(rows[0]).toBe(`versi_dtsen,Program,Ukuran,Satuan,"A, B",${head("A, B")},'=Nyata,${head("'=Nyata")}`);
    expect(rows).toContain("2026-01-23,Pokok,Keluarga PKH,keluarga,100,80,10,80,,,,");
    expect(rows).toContain("2026-01-23,Pokok,Keluarga Sembako,keluarga,100,80,0,0,,,,");
    expect(rows).toContain("2026-01-23,PKH,Yang membatasi,kata,ambang,,,,,,,");
    expect(rows).toHaveLength(1 + groupsUpTo(4).flatMap(({measures}) => measures).length);
  });

  it("gives rupiah and their margin whole, the margin rounded up, and counts unrounded", () => {
    const base = outcome();
    const valueOf = (of: Outcome) => (of === base ? 1000.2 : 1234.4);
    const groups = groupsUpTo(4).map((group) => ({
      ...group,
      measures: group.measures
        .filter(({unit}) => unit !== "text")
        .map((measure) => ({...measure, value: valueOf, margin: () => 5.2, changeMargin: () => 7.2}))
    }));
    const [header, ...lines] = comparisonCsv(groups, [{name: "A", outcome: simulated}], base, {}, word)
      .trimEnd()
      .split("\r\n");
    expect(header).toBe('Program,Ukuran,Satuan,A,"A, margin 95%","A, selisih","A, selisih, margin 95%"');
    const ofUnit = (unit: string) =>
      lines.filter((line) => line.includes(`,${unit},`)).map((line) => line.split(`,${unit},`)[1]);
    expect(new Set(ofUnit("rupiah"))).toEqual(new Set(["1234,6,234,8"]));
    expect(new Set(ofUnit("keluarga"))).toEqual(new Set(["1234.4,5.2,234.2,7.2"]));
  });
});
