import {cpSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import {allowList} from "../../../loaders/audit/allowList.js";
import {publish, type ReleaseSource} from "../../../loaders/publish.js";
import {temporaryFolder} from "../../fixtures/tinyRegistry.js";
import {tinySource} from "../../fixtures/tinyRelease.js";

let source: ReleaseSource;
let published: string;

beforeAll(async () => {
  source = await tinySource();
  published = join(temporaryFolder(), "release");
  await publish(source, published, {replicates: 2});
});

/** A copy of the release, bent. */
function wrongIn(bend: (folder: string) => void): string {
  const folder = join(temporaryFolder(), "release");
  cpSync(published, folder, {recursive: true});
  bend(folder);
  return allowList(folder, {lattice: {...source.ranking, classes: source.aggregate.classes}}).detail;
}

/** One of its JSON files, bent. */
const json = (path: string, bend: (value: Record<string, unknown>) => void) => (folder: string) => {
  const value = JSON.parse(readFileSync(join(folder, path), "utf8")) as Record<string, unknown>;
  bend(value);
  writeFileSync(join(folder, path), JSON.stringify(value));
};

it("finds nothing in what is published, nor in earlier releases beside it", () => {
  expect(wrongIn(() => {})).toBe("");
  expect(wrongIn((folder) => cpSync(published, join(folder, "releases/2025-10-23-r0"), {recursive: true}))).toBe("");
});

it("finds a file that is not listed, also in an earlier release", () => {
  expect(wrongIn((folder) => writeFileSync(join(folder, "A2-village.arrow"), "x"))).toBe("A2-village.arrow");
  const deep = wrongIn((folder) => {
    cpSync(published, join(folder, "releases/2025-10-23-r0"), {recursive: true});
    writeFileSync(join(folder, "releases/2025-10-23-r0/raw.csv"), "x");
  });
  expect(deep).toBe("raw.csv");
});

it("finds a table of other bytes than the manifest names, and of another shape", () => {
  const swapped = wrongIn((folder) => cpSync(join(folder, "B-nation.arrow"), join(folder, "S-nation.arrow")));
  expect(swapped).toBe("S-nation.arrow");
  const {classes} = source.aggregate;
  const fewer = {...source.ranking, classes: {...classes, explicit: classes.explicit.slice(1)}};
  expect(allowList(published, {lattice: fewer}).detail).toContain("A2-nation.arrow");
});

it("finds keys and texts beside the tables that are not listed", () => {
  expect(wrongIn(json("first.json", (first) => (first.exact = 7)))).toBe("first.json: ");
  expect(wrongIn(json("first.json", (first) => (first.families = ["12", 3])))).toBe("first.json: families.0");
  expect(wrongIn(json("first.json", (first) => ((first.law as {day: string}).day = "Siti Aminah")))).toContain("law");
  expect(wrongIn(json("first.json", (first) => (first.margins = {})))).toBe("first.json: margins");
  expect(wrongIn(json("classes.json", (classes) => (classes.digest = "00")))).toBe("classes.json: ");
});
