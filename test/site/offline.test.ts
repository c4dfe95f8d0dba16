import {mkdirSync, mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, it} from "vitest";
import {builtins, stubBuiltins} from "../../loaders/site/offline.js";

let root: string;

beforeAll(() => void (root = mkdtempSync(join(tmpdir(), "desil-offline-"))));
afterAll(() => rmSync(root, {recursive: true}));

it("gives every built-in library one cached version, and keeps one that is there", async () => {
  const cache = join(root, ".observablehq", "cache", "_npm");
  mkdirSync(join(cache, "d3@7.9.0"), {recursive: true});
  await stubBuiltins(root);
  await stubBuiltins(root);
  const entries = readdirSync(cache).flatMap((entry) =>
    entry.startsWith("@") ? readdirSync(join(cache, entry)).map((name) => `${entry}/${name}`) : [entry]
  );
  expect(entries.sort()).toEqual(builtins.map((name) => (name === "d3" ? "d3@7.9.0" : `${name}@0.0.0`)).sort());
});
