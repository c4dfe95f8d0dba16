import {deflateSync, strFromU8, strToU8} from "fflate";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {scoreBins} from "../../src/lattice/bins.js";
import {longestReadable, readLink, writeLink} from "../../src/scenario/scenarioLink.js";
import {addScenario, startSet, type ScenarioSet} from "../../src/scenario/scenarioSet.js";
import {tidy} from "../../src/scenario/tidy.js";
import {anySet} from "./arbitraryScenario.js";

const focus = startSet({programmes: {pkh: {threshold: 20}, sembako: {quota: 15_000_000}}});
const read = (fragment: string) => {
  const answer = readLink(fragment, scoreBins);
  if (answer.kind === "refused") throw new Error(JSON.stringify(answer.refused));
  return answer.value;
};
const refusal = (fragment: string) => {
  const answer = readLink(fragment, scoreBins);
  return answer.kind === "refused" ? answer.refused : null;
};
const uncheck = (fragment: string) => fragment.replace(/#v1\.\w+/, "#v1");

describe("a link", () => {
  it("says a simple scenario in words a reader can follow", () => {
    expect(writeLink(focus)).toMatch(/^#v1\.[0-9a-z]{4}&pkh\.threshold=20&sembako\.quota=15000000$/);
  });

  it("is empty for the law in force alone", () => {
    expect(writeLink(startSet())).toBe("");
    expect(writeLink(startSet({programmes: {pkh: {}}}), "#tab=tabel")).toBe("#tab=tabel");
    expect([read(""), read("#tab=tabel")]).toEqual([null, null]);
  });

  it("can be written by hand, without a check", () => {
    expect(read("v1&pkh.threshold=20&sembako.quota=15000000")).toEqual(focus);
    expect(read("#v1&pkh.quota=null&pip.components.smp=false&name=Tanpa+kuota")).toEqual(
      startSet({name: "Tanpa kuota", programmes: {pkh: {quota: null}, pip: {components: {smp: false}}}})
    );
    expect(read("#v1&switch.pkh.elderlyAge=70&reform.pkh.aud=2026-01-01:1,2026-07-01:2&pkh.threshold.11.01=5")).toEqual(
      startSet({
        switches: {"pkh.elderlyAge": "70"},
        reforms: {
          "pkh.aud": [
            ["2026-01-01", 1],
            ["2026-07-01", 2]
          ]
        },
        programmes: {pkh: {thresholds: {regencies: {"11.01": 5}}}}
      })
    );
    expect(read("#v1")).toEqual(startSet());
  });

  it("says several scenarios, their order, the edited one and the baseline", () => {
    const set: ScenarioSet = {...addScenario(focus, {name: "B"}), editing: "A", baseline: "B"};
    expect(uncheck(writeLink(set))).toBe("#v1&set=AB&base=B&A.pkh.threshold=20&A.sembako.quota=15000000&B.name=B");
    expect(read(writeLink(set))).toEqual(set);
  });

  it("keeps what others put in the fragment, before and after", () => {
    const fragment = writeLink(startSet({name: "x"}), "#lang=en&v1&pkh.threshold=5&tab=tabel");
    expect(uncheck(fragment.replace("lang=en&tab=tabel&", ""))).toBe("#v1&name=x");
    expect(fragment).toMatch(/^#lang=en&tab=tabel&v1/);
    expect(read(`${fragment}&utm=1`)).toEqual(startSet({name: "x"}));
  });

  it("brings back every set, but for what says nothing", () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const entries = set.entries.map(({letter, scenario}) => ({letter, scenario: tidy(scenario)}));
        const link = writeLink(set);
        if (link === "") expect({...set, entries}).toEqual(startSet());
        else expect(readLink(link)).toEqual({kind: "read", value: {...set, entries}});
      }),
      {numRuns: 300}
    );
  });

  it("is compressed when long, in characters that every address takes", () => {
    const set = startSet({notes: "panjang ".repeat(100)});
    const link = writeLink(set);
    expect(link).toMatch(/^#v1\.[0-9a-z]{4}&z=[\w-]+$/);
    expect(link.length).toBeLessThan(longestReadable);
    expect(read(link)).toEqual(set);
  });

  it("survives programs that escape more of it than needed", () => {
    expect(read(writeLink(focus).replaceAll(".t", "%2Et").replace("15000000", "1%35000000"))).toEqual(focus);
  });
});

describe("a link refused", () => {
  it("names the cause and the way out when cut or changed anywhere", () => {
    for (const set of [focus, startSet({notes: "panjang ".repeat(100)})]) {
      const link = writeLink(set);
      for (let length = "#v1.xxxx".length; length < link.length; ++length) {
        expect(refusal(link.slice(0, length)), link.slice(0, length)).not.toBeNull();
      }
    }
    const {problems, wayOut} = refusal(writeLink(focus).replace("15000000", "25000000"))!;
    expect(problems[0]!.id).toContain("tanda periksanya tidak cocok");
    expect(wayOut.id).toContain("hapus titik dan empat huruf setelah v1");
    expect(wayOut.en).toContain("delete the dot");
  });

  it("says that a newer format needs a newer page", () => {
    const {problems, wayOut} = refusal("#v2&pkh.threshold=20")!;
    expect(problems).toEqual([{path: "v2", id: expect.stringContaining("lebih baru"), en: expect.any(String)}]);
    expect(wayOut.id).toContain("muat ulang");
    const packed = pack({format: 2, scenarios: [], editing: "A", baseline: "law"});
    expect(refusal(packed)).toMatchObject({
      problems: [{path: "format"}],
      wayOut: {en: expect.stringContaining("reload")}
    });
  });

  it.each([
    ["a threshold that is no cut point", "#v1&pkh.threshold=21", "programmes.pkh.threshold"],
    ["a programme that is not known", "#v1&pkhh.threshold=20", "programmes.pkhh"],
    ["a setting that is not known", "#v1&pkh.treshold=20", "programmes.pkh.treshold"],
    ["a reading that is not known", "#v1&switch.pkh.order=lowest", "switches.pkh.order"],
    ["a number that is none", "#v1&sembako.quota=banyak", "programmes.sembako.quota"],
    ["the field of the scenario that is wrong", "#v1&set=AB&B.pkh.takeUp=2", "B.programmes.pkh.takeUp"],
    ["a scenario that is not in the set", "#v1&set=AB&C.name=x", "C.name"],
    ["a part without a scenario", "#v1&set=AB&pkh.threshold=20", "pkh.threshold"],
    ["a scenario given twice", "#v1&set=AA", "A"],
    ["a letter that no scenario has", "#v1&set=AE", "scenarios.1.letter"],
    ["an edited scenario that is not there", "#v1&name=x&edit=B", "editing"],
    ["a value given twice", "#v1&pkh.threshold=20&pkh.threshold=25", "pkh.threshold"],
    ["a set given twice", "#v1&set=A&set=B", "set"],
    ["a setting inside a value", "#v1&pkh.recipients=keep&pkh.recipients.phaseOut=4", "pkh.recipients.phaseOut"],
    ["a part too deep", "#v1&pkh.a.b.c=1", "pkh.a.b.c"],
    ["a part without a value", "#v1&pkh.threshold", "pkh.threshold"],
    ["a broken escape", "#v1&name=%E0%A4%A", "name"],
    ["a packed text that is damaged", "#v1&z=abc", "z"],
    ["a packed text that is no set", pack({format: 1}), "scenarios"],
    [
      "an object's own property as a key",
      "#v1&__proto__.threshold=20&constructor.name=x",
      "programmes.constructor.name"
    ]
  ])("names %s", (_, fragment, path) => {
    const refused = refusal(fragment)!;
    expect(refused.problems.map((problem) => problem.path)).toContain(path);
    for (const words of [...refused.problems, refused.wayOut]) {
      expect(words.id).not.toBe("");
      expect(words.en).not.toBe(words.id);
    }
  });
});

function pack(document: unknown): string {
  const text = btoa(strFromU8(deflateSync(strToU8(JSON.stringify(document))), true));
  return `#v1&z=${text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}
