import fc from "fast-check";
import {expect, it} from "vitest";
import {columnMemory, shownColumns} from "../../src/components/shownColumns.js";

const columns = [
  {key: "families", from: 900},
  {key: "indicator", from: 0},
  {key: "sembako", from: 720}
];
const keysOf = (shown: readonly {key: string}[]) => shown.map(({key}) => key);

/** A storage of one page. */
function storage(entries: Record<string, string> = {}): Pick<Storage, "getItem" | "setItem"> {
  return {getItem: (key) => entries[key] ?? null, setItem: (key, value) => void (entries[key] = value)};
}

it("shows as many columns as the window has room for, until the reader chooses", () => {
  const none = {get: () => undefined};
  expect(keysOf(shownColumns(columns, none, "name", 360))).toEqual(["indicator"]);
  expect(keysOf(shownColumns(columns, none, "name", 768))).toEqual(["indicator", "sembako"]);
  expect(keysOf(shownColumns(columns, none, "name", 1440))).toEqual(["families", "indicator", "sembako"]);
  const chosen = {get: (key: string) => ({families: true, indicator: false})[key]};
  expect(keysOf(shownColumns(columns, chosen, "name", 360))).toEqual(["families"]);
});

it("never hides the column that rows are sorted by, and keeps the order of the rest", () => {
  const choice = fc.option(fc.boolean(), {nil: undefined});
  fc.assert(
    fc.property(
      fc.tuple(choice, choice, choice),
      fc.constantFrom(...keysOf(columns)),
      fc.nat(2000),
      (own, by, width) => {
        const memory = {get: (key: string) => own[columns.findIndex((column) => column.key === key)]};
        const shown = keysOf(shownColumns(columns, memory, by, width));
        expect(shown).toContain(by);
        expect(shown).toEqual(keysOf(columns).filter((key) => shown.includes(key)));
      }
    )
  );
});

it("remembers a choice on another page, and forgets all of them when asked", () => {
  const kept: Record<string, string> = {};
  columnMemory("a", () => storage(kept)).set("families", false);
  expect(JSON.parse(kept["desil:kolom:a"]!)).toEqual({families: false});
  const read = columnMemory("b", () => storage({"desil:kolom:b": '{"families":false}'}));
  expect([read.get("families"), read.get("indicator")]).toEqual([false, undefined]);
  read.clear();
  expect(read.get("families")).toBeUndefined();
});

it("lasts as long as the page where storage is blocked, and takes a damaged entry as none", () => {
  const blocked = () => {
    throw new DOMException("denied", "SecurityError");
  };
  columnMemory("c", blocked).set("pkh", false);
  expect(columnMemory("c", blocked).get("pkh")).toBe(false);
  for (const [at, text] of ["{", "null", '[1,"x"]', '{"pkh":"no"}'].entries()) {
    expect(columnMemory(`d${at}`, () => storage({[`desil:kolom:d${at}`]: text})).get("pkh")).toBeUndefined();
  }
});
