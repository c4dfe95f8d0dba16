import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {merge} from "topojson-client";
import type {Polygon as TopoPolygon, Topology} from "topojson-specification";
import {boxesMeet, boxOf, clipRings, type Box, type Rings} from "./ring.js";

/** Land by polygon. */
export type Land = Rings[];

/** ISO 3166-1 numeric code. */
const indonesia = "360";

/**
 * Natural Earth 1:10m land: Indonesia's, and within a box that of its neighbours, countries dissolved. Countries rather
 * than bare land, so that Borneo, New Guinea and Timor end at the border.
 */
export function readLand(box: Box): {readonly indonesia: Land; readonly neighbours: Land} {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  const atlas = JSON.parse(readFileSync(file, "utf8")) as Topology;
  const {countries} = atlas.objects;
  if (countries?.type !== "GeometryCollection") throw new Error("world-atlas has no collection of countries");
  const areas = countries.geometries.filter(({type}) => type === "Polygon" || type === "MultiPolygon");
  const dissolve = (chosen: typeof areas) => merge(atlas, chosen as TopoPolygon[]).coordinates as Land;
  return {
    indonesia: dissolve(areas.filter(({id}) => id === indonesia)),
    neighbours: dissolve(areas.filter(({id}) => id !== indonesia))
      .filter(([exterior = []]) => boxesMeet(boxOf(exterior), box))
      .map((rings) => clipRings(rings, box))
      .filter((rings) => rings.length > 0)
  };
}
