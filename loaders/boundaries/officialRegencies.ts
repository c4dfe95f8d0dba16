import {readFileSync} from "node:fs";
import {geoArea} from "d3";
import type {Feature, FeatureCollection, Position} from "geojson";
import {feature} from "topojson-client";
import type {Topology} from "topojson-specification";
import type {RegencyRow} from "../reference.js";
import type {RegencyShape} from "./boundaryTopology.js";
import {covers, windRings, type Point, type Rings} from "./ring.js";

/** Fields that may hold the Kemendagri code, in lower case; KDPKAB is that of the mapping agency (BIG). */
const codeFields = ["code", "kemendagri_code", "kode_kemendagri", "kdpkab", "kode_kab", "kode"];

const earthRadiusKm = 6371.0088;

/** Area over published area. Real files lie within 0.8 to 1.4: lakes, coasts and disputed borders are drawn differently. */
const plausibleArea = {least: 0.5, most: 2};

/** Regencies that may miss their published point. Real files miss none; codes of another scheme miss all of Papua. */
const mostAstray = 10;

/**
 * Boundaries of all regencies from an operator's GeoJSON or TopoJSON, in order of code. Throws, naming file, field,
 * count and the first offending values, unless every regency is there once, under its dotted Kemendagri code, in
 * degrees, with a plausible area and, but for a few, around its published point.
 */
export function officialRegencies(file: string, regencies: readonly RegencyRow[]): readonly RegencyShape[] {
  const features = readFeatures(file);
  const field = codeFieldOf(file, features);
  const coded = features.map((shape) => ({code: shape.properties?.[field] as unknown, shape}));
  refuseCodes(file, field, coded, regencies);
  refuseGeometries(file, coded);
  const polygons = new Map(coded.map(({code, shape}) => [code, polygonsOf(shape)]));
  const shapes = regencies.map(({code}): RegencyShape => ({code, polygons: polygons.get(code) ?? []}));
  refuseMisplaced(file, shapes, regencies);
  return shapes;
}

interface Coded {
  readonly code: unknown;
  readonly shape: Feature;
}

function readFeatures(file: string): readonly Feature[] {
  const content = parse(file);
  if (content.type === "FeatureCollection") return content.features;
  if (content.type !== "Topology") throw new Error(`${file} is neither a FeatureCollection nor a Topology`);
  const names = Object.keys(content.objects);
  const name = names.length === 1 ? names[0] : "regencies";
  const object = content.objects[name ?? ""];
  if (object?.type !== "GeometryCollection") {
    throw new Error(`${file} has no single collection, nor one named regencies: ${names.join(", ")}`);
  }
  return feature(content, object).features;
}

function parse(file: string): FeatureCollection | Topology {
  const text = readFileSync(file, "utf8");
  try {
    return JSON.parse(text) as FeatureCollection | Topology;
  } catch (cause) {
    throw new Error(`${file} is not JSON`, {cause});
  }
}

function codeFieldOf(file: string, features: readonly Feature[]): string {
  const fields = Object.keys(features[0]?.properties ?? {});
  const known = codeFields.flatMap((name) => fields.filter((field) => field.toLowerCase() === name));
  if (known[0] === undefined) {
    throw new Error(`${file} has no field with Kemendagri codes (${codeFields.join(", ")}), only ${fields.join(", ")}`);
  }
  return known[0];
}

function refuseCodes(file: string, field: string, coded: readonly Coded[], regencies: readonly RegencyRow[]): void {
  const where = `${file}, field ${field}`;
  const codes = coded.map(({code}) => code);
  const listed = new Set<unknown>(regencies.map(({code}) => code));
  const found = new Set(codes);
  const undotted = codes.filter((code) => typeof code !== "string" || !/^\d\d\.\d\d$/.test(code));
  // Digits alone would fit two lists of codes, and name another place in each.
  refuse(where, `of ${codes.length} values are not dotted Kemendagri codes such as "11.01"`, undotted);
  refuse(
    where,
    "codes are not those of a regency",
    [...found].filter((code) => !listed.has(code))
  );
  refuse(
    where,
    "codes repeat",
    codes.filter((code, i) => codes.indexOf(code) !== i)
  );
  refuse(
    where,
    `of ${listed.size} regencies are missing`,
    [...listed].filter((code) => !found.has(code))
  );
}

function refuseGeometries(file: string, coded: readonly Coded[]): void {
  const shapeless = coded.filter(({shape}) => !/^(Multi)?Polygon$/.test(shape.geometry?.type ?? ""));
  refuse(
    `${file}, field geometry`,
    "regencies have no polygon",
    shapeless.map(({code}) => code)
  );
}

function refuseMisplaced(file: string, shapes: readonly RegencyShape[], regencies: readonly RegencyRow[]): void {
  const where = `${file}, field geometry`;
  const drawn = shapes.map((shape, i) => ({...shape, regency: regencies[i] as RegencyRow}));
  const abroad = drawn.flatMap(({code, polygons}) => {
    const point = polygons.flat(2).find(([lon, lat]) => !(lon > 94 && lon < 142 && lat > -12 && lat < 7));
    return point ? [`${code} at ${point.join(" ")}`] : [];
  });
  refuse(where, "regencies reach outside Indonesia in degrees", abroad);
  const missized = drawn.flatMap(({code, polygons, regency}) => {
    const area = areaKm2(polygons);
    const ratio = area / regency.areaKm2;
    const plausible = ratio >= plausibleArea.least && ratio <= plausibleArea.most;
    return plausible ? [] : [`${code} with ${area.toFixed(1)} km² for ${regency.areaKm2} km²`];
  });
  refuse(where, "regencies have an implausible area", missized);
  const astray = drawn.filter(({polygons, regency}) => !covers(polygons, [regency.lon, regency.lat]));
  if (astray.length > mostAstray) {
    refuse(
      where,
      `of ${drawn.length} regencies do not cover their published point`,
      astray.map(({code}) => code)
    );
  }
}

function areaKm2(polygons: readonly Rings[]): number {
  return geoArea({type: "MultiPolygon", coordinates: polygons.map(windRings)}) * earthRadiusKm ** 2;
}

function polygonsOf({geometry}: Feature): Rings[] {
  const polygons =
    geometry.type === "MultiPolygon" ? geometry.coordinates : geometry.type === "Polygon" ? [geometry.coordinates] : [];
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(([lon = NaN, lat = NaN]: Position): Point => [lon, lat]))
  );
}

function refuse(where: string, problem: string, offenders: readonly unknown[]): void {
  if (offenders.length === 0) return;
  throw new Error(`${where}: ${offenders.length} ${problem}, first ${offenders.slice(0, 5).map(String).join(", ")}`);
}
