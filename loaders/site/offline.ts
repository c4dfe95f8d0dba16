import {mkdir, readdir} from "node:fs/promises";
import {join} from "node:path";

/**
 * Libraries that Framework's client may load from a CDN. No page here does, but a build with an empty cache asks the
 * package registry for the version of each.
 */
export const builtins: readonly string[] = [
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "echarts",
  "htl",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "parquet-wasm",
  "react",
  "react-dom",
  "topojson-client"
];

/** Makes an empty cache folder for every built-in library that has none, so that a build needs no network. */
export async function stubBuiltins(root: string): Promise<void> {
  const cache = join(root, ".observablehq", "cache", "_npm");
  for (const name of builtins) {
    const scope = name.startsWith("@") ? name.slice(0, name.indexOf("/")) : "";
    const known = await readdir(join(cache, scope)).catch(() => []);
    if (known.some((entry) => join(scope, entry).startsWith(`${name}@`))) continue;
    await mkdir(join(cache, `${name}@0.0.0`), {recursive: true});
  }
}
