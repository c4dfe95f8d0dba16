import {beforeEach, describe, expect, it} from "vitest";
import {savedScenarios, type DeviceStorage, type Kept} from "../../src/scenario/savedScenarios.js";

const narrow = {programmes: {pkh: {threshold: 20}}};
const wide = {programmes: {pkh: {threshold: 50}}};
let store: Map<string, string>;
let second: number;

beforeEach(() => {
  store = new Map([["desil:lang", "en"]]);
  second = 0;
});

describe("scenarios saved on this device", () => {
  it("are listed newest first, under the name they were saved by", () => {
    const saved = open();
    saved.save("Sempit", {...narrow, name: "lain"});
    saved.save("Lebar", wide);
    expect(value(saved.list())).toEqual([
      {name: "Lebar", savedAt: "2026-01-23T00:00:02Z", scenario: {...wide, name: "Lebar"}, refused: null},
      {name: "Sempit", savedAt: "2026-01-23T00:00:01Z", scenario: {...narrow, name: "Sempit"}, refused: null}
    ]);
  });

  it("ask before one replaces another of the same name, and keep the old one meanwhile", () => {
    const saved = open();
    saved.save("Sempit", narrow);
    expect(saved.save("Sempit", wide)).toMatchObject({kind: "conflict", existing: {scenario: narrow}});
    expect(value(saved.list())[0]!.scenario).toMatchObject(narrow);
    expect(saved.save("Sempit", wide, "replace").kind).toBe("done");
    expect(value(saved.list())).toMatchObject([{scenario: wide}]);
  });

  it("ask nothing when the same scenario is saved again", () => {
    const saved = open();
    saved.save("Sempit", narrow);
    expect(saved.save("Sempit", {format: 1, ...narrow}).kind).toBe("done");
  });

  it("change their name, in the document too, but not onto another's", () => {
    const saved = open();
    saved.save("Sempit", narrow);
    saved.save("Lebar", wide);
    expect(saved.rename("Sempit", "Lebar")).toMatchObject({kind: "conflict", existing: {name: "Lebar"}});
    expect(saved.rename("Sempit", "Desil 1-2").kind).toBe("done");
    expect(value(saved.list()).map(({name, scenario}) => [name, scenario!.name])).toEqual([
      ["Desil 1-2", "Desil 1-2"],
      ["Lebar", "Lebar"]
    ]);
    saved.rename("Desil 1-2", "Lebar", "replace");
    expect(value(saved.list())).toMatchObject([{name: "Lebar", scenario: narrow}]);
    expect(saved.rename("Lebar", "Lebar").kind).toBe("done");
    expect(value(saved.list())).toHaveLength(1);
    expect(() => saved.rename("tidak ada", "x")).toThrow("tidak ada");
  });

  it("are forgotten one by one, and nothing else of the storage is touched", () => {
    const saved = open();
    saved.save("Sempit", narrow);
    saved.remove("Sempit");
    saved.remove("Sempit");
    expect([...store]).toEqual([["desil:lang", "en"]]);
  });

  it.each([
    ["text that is not JSON", "{", "bukan JSON"],
    ["no scenario", "null", "tidak ada"],
    ["a newer format", '{"scenario": {"format": 2}}', "lebih baru"]
  ])("stay listed with the reason when damaged: %s", (_, text, reason) => {
    const saved = open();
    saved.save("Sempit", narrow);
    store.set("desil:scenario:Rusak", text);
    const [first, last] = value(saved.list());
    expect(first!.name).toBe("Sempit");
    expect(last).toMatchObject({name: "Rusak", savedAt: "", scenario: null});
    expect(last!.refused!.problems[0]!.id).toContain(reason);
    expect(last!.refused!.wayOut.id).not.toBe("");
    expect(saved.save("Rusak", wide).kind).toBe("conflict");
  });
});

describe("a device that keeps nothing", () => {
  it("says that it is full, and keeps what it had", () => {
    open().save("Sempit", narrow);
    const saved = open(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    expect(saved.save("Sempit", wide, "replace")).toMatchObject({kind: "refused", refused: {kind: "full"}});
    expect(saved.rename("Sempit", "Lain")).toMatchObject({kind: "refused", refused: {kind: "full"}});
    expect(value(open().list())).toMatchObject([{name: "Sempit", scenario: narrow}]);
  });

  it.each([
    [
      "throws",
      () => {
        throw new DOMException("", "SecurityError");
      }
    ],
    ["gives none", () => null]
  ])("says that it is blocked when the browser %s", (_, none) => {
    const saved = savedScenarios(none, () => "");
    for (const answer of [saved.list(), saved.save("x", narrow), saved.remove("x"), saved.rename("x", "y")]) {
      expect(answer).toMatchObject({kind: "refused", refused: {kind: "blocked"}});
    }
  });

  it("hides no other error", () => {
    const saved = savedScenarios(
      () => {
        throw new TypeError("broken");
      },
      () => ""
    );
    expect(() => saved.list()).toThrow("broken");
  });
});

function open(setItem = (key: string, text: string) => void store.set(key, text)) {
  const storage: DeviceStorage = {
    getItem: (key) => store.get(key) ?? null,
    setItem,
    removeItem: (key) => void store.delete(key),
    key: (at) => [...store.keys()][at] ?? null,
    get length() {
      return store.size;
    }
  };
  return savedScenarios(
    () => storage,
    () => `2026-01-23T00:00:0${++second}Z`
  );
}

function value<T>(kept: Kept<T>): T {
  if (kept.kind !== "done") throw new Error(kept.kind);
  return kept.value;
}
