import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, relative} from "node:path";
import {pathToFileURL} from "node:url";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {bundlePages} from "../../loaders/site/bundlePages.js";
import {listFiles} from "../../loaders/site/listFiles.js";

let dist: string;
const page = (module: string, depth: string) => `<html><head>
<link rel="modulepreload" href="${depth}_observablehq/client.1.js">
<link rel="modulepreload" href="${depth}_import/components/${module}.2.js">
<link rel="modulepreload" href="${depth}_import/components/count.3.js">
</head><script type="module">
import {define} from "${depth}_observablehq/client.1.js";
const {${module}} = await import("${depth}_import/components/${module}.2.js");
</script></html>`;
const site: Record<string, string> = {
  "index.html": page("first", "./"),
  "wilayah/11.html": page("second", "../"),
  "_observablehq/client.1.js": "export const define = () => {};",
  "_import/components/first.2.js":
    'import {count} from "./count.3.js"; import {define} from "../../_observablehq/client.1.js"; import {a} from "../../_node/a@1.0.0/index.4.js"; export const first = () => [count(), a, define];',
  "_import/components/second.2.js": 'import {count} from "./count.3.js"; export const second = () => count();',
  "_import/components/count.3.js": "let n = 0; export const count = () => ++n;",
  "_node/a@1.0.0/index.4.js": 'export const a = "a";'
};

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), "desil-bundle-"));
  for (const [path, text] of Object.entries(site)) {
    mkdirSync(dirname(join(dist, path)), {recursive: true});
    writeFileSync(join(dist, path), text);
  }
  await bundlePages(dist);
});

afterAll(() => rmSync(dist, {recursive: true}));

const read = (path: string) => readFileSync(join(dist, path), "utf8");

describe("bundlePages", () => {
  it("joins modules and libraries, and leaves the client and no module that is not used", async () => {
    const files = (await listFiles(dist)).map((file) => relative(dist, file).replace(/\.[0-9A-Z]{8}\.js$/, ".js"));
    expect(files).toEqual([
      "_import/pages/first.js",
      "_import/pages/second.js",
      "_import/pages/shared.js",
      "_observablehq/client.1.js",
      "index.html",
      "wilayah/11.html"
    ]);
    expect(read("_observablehq/client.1.js")).toBe(site["_observablehq/client.1.js"]);
  });

  it("names the bundles in pages at any depth, and preloads what they need", () => {
    expect(read("index.html")).toMatch(/import\("\.\/_import\/pages\/first\.\w{8}\.js"\)/);
    expect(read("wilayah/11.html")).toMatch(/import\("\.\.\/_import\/pages\/second\.\w{8}\.js"\)/);
    const preloads = (path: string) =>
      Array.from(read(path).matchAll(/modulepreload" href="[^"]*\/(\w+)\./g), ([, name]) => name);
    expect(preloads("index.html")).toEqual(["first", "shared", "client"]);
    expect(preloads("wilayah/11.html")).toEqual(["second", "shared", "client"]);
  });

  it("keeps one state for modules that pages share, and one client", async () => {
    const [first, second] = await Promise.all(
      ["first", "second"].map(async (name) => {
        const file = (await listFiles(dist)).find((file) => file.includes(`/pages/${name}.`))!;
        return (await import(pathToFileURL(file).href)) as Record<string, () => unknown>;
      })
    );
    const client = (await import(pathToFileURL(join(dist, "_observablehq/client.1.js")).href)) as {define: unknown};
    expect(first!.first!()).toEqual([1, "a", client.define]);
    expect(second!.second!()).toBe(2);
  });
});
