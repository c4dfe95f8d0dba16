import {existsSync, readFileSync} from "node:fs";
import {join, relative} from "node:path";
import {describe, expect, it} from "vitest";
import {listFiles} from "../../loaders/site/listFiles.js";

interface Rule {
  readonly values: readonly string[];
  readonly types?: readonly string[];
  /** Single files of other rooms. */
  readonly files?: readonly string[];
}

/** What each room may import, beside itself and packages; `types` only as types. */
const rules: Readonly<Record<string, Rule>> = {
  "src/lattice": {values: [], types: ["src/policy"]},
  "src/policy": {values: ["src/lattice"]},
  "src/scenario": {values: ["src/policy", "src/lattice"], types: ["src/components"]},
  "src/components": {values: ["src/scenario", "src/policy", "src/lattice"], types: ["workers"]},
  "src/data": {values: ["loaders"]},
  "src/style": {values: ["loaders"]},
  "src/workers": {values: ["loaders"]},
  workers: {
    values: ["src/check", "src/scenario", "src/policy", "src/lattice"],
    types: ["src/components"],
    files: ["src/components/format.js"] // a workbook writes numbers as the page does
  },
  loaders: {values: ["src/policy", "src/lattice"]},
  "src/check": {values: ["src/policy", "src/lattice"]},
  cli: {values: ["src/check", "src/scenario", "src/policy", "src/lattice"]}
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const modules = (await Promise.all(Object.keys(rules).map(listFiles)))
  .flat()
  .filter((path) => path.endsWith(".ts") && !path.includes(".observablehq"));
const imports = modules.flatMap(importsOf);

describe("imports", () => {
  it.each(Object.entries(rules))("of %s point one way", (room, {values, types = [], files = []}) => {
    const wrong = imports
      .filter(({from}) => roomOf(from) === room)
      .filter(({to, typeOnly}) => {
        const target = roomOf(to);
        if (target === room || values.includes(target) || files.includes(to)) return false;
        return !(typeOnly && types.includes(target));
      });
    expect(wrong.map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
  });

  it("name files that exist", () => {
    expect(imports.filter(({to}) => !existsSync(to.replace(/\.js$/, ".ts"))).map(({to}) => to)).toEqual([]);
  });

  it("let Node into no room that a browser runs", () => {
    const browser = modules.filter((path) => /^(workers|src\/(check|components|scenario|policy|lattice))\//.test(path));
    expect(browser.filter((path) => /from "node:/.test(readFileSync(path, "utf8")))).toEqual([]);
  });
});

function importsOf(from: string): Import[] {
  const text = readFileSync(from, "utf8");
  const statements = text.matchAll(/^(?:import|export)\s(type\s)?[^;]*?from\s+"(\.[^"]+)"|^import\s+"(\.[^"]+)"/gm);
  const lazy = text.matchAll(/\bimport\("(\.[^"]+)"\)/g);
  return [
    ...Array.from(statements, ([, type, named, bare]) => ({typeOnly: type !== undefined, to: named ?? bare!})),
    ...Array.from(lazy, ([, to]) => ({typeOnly: false, to: to!}))
  ].map(({to, typeOnly}) => ({from, to: relative(".", join(from, "..", to)), typeOnly}));
}

function roomOf(path: string): string {
  return Object.keys(rules).find((room) => path.startsWith(`${room}/`)) ?? path;
}
