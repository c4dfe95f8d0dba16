import {describe, expect, it} from "vitest";
import {inspectFile} from "../../loaders/site/inspect.js";

describe("inspectFile", () => {
  it.each([
    "index.html",
    "_observablehq/client.0d842524.js",
    "_file/data/release/A2-regency.74a0d935.arrow",
    "_file/workers/duckdb.4c221bfa.wasm"
  ])("expects %s", (path) => expect(inspectFile(path, null)).toEqual([]));

  it.each(["_npm/d3@7.9.0/_esm.js", "_file/data/person.parquet.bak", "_file/data/registry/11.duckdb", "notes.txt"])(
    "does not expect %s",
    (path) => expect(inspectFile(path, null)).toEqual([`${path} is not an expected file`])
  );

  it("finds a cell that failed", () => {
    expect(inspectFile("index.html", '<div class="observablehq--error">')).toEqual(["index.html holds a failed cell"]);
  });

  it.each([
    ["index.html", '<script src="https://example.org/a.js"></script>'],
    ["index.html", '<link rel="stylesheet" href="//example.org/a.css">'],
    ["index.html", '<script type="module">import {a} from "https://example.org/a.js";</script>'],
    ["_import/style/a.css", '@import "https://example.org/a.css";'],
    ["_import/style/a.css", "a { background: url(https://example.org/a.png) }"],
    ["_import/components/a.js", 'const a = await import("https://example.org/a.js");']
  ])("finds a foreign address that %s fetches: %s", (path, text) => {
    expect(inspectFile(path, text)).toHaveLength(1);
    expect(inspectFile(path, text)[0]).toMatch(/fetches a foreign address: (https:)?\/\/example\.org\//);
  });

  it("lets a reader follow links to sources", () => {
    expect(inspectFile("metode.html", '<a href="https://www.bps.go.id/">BPS</a>')).toEqual([]);
  });
});
