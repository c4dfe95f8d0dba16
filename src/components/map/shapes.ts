import type {GeometryCollection, GeometryObject, Topology} from "topojson-specification";

/**
 * The boundaries file: regencies and provinces by Kemendagri code, and neighbouring land where there is any. `indicative`
 * is false where an institution's boundaries were given.
 */
export type Boundaries = {readonly indicative?: boolean} & Topology<{
  regencies: GeometryCollection<{code: string}>;
  provinces: GeometryCollection<{code: string}>;
  land?: GeometryObject;
}>;

export type MapLevel = "province" | "regency";

/** One region as closed rings of arc numbers; a negative number ~i is arc i walked backwards. */
export interface Shape {
  readonly code: string;
  readonly rings: readonly (readonly number[])[];
}

/** Boundaries decoded once: what every drawing, at any size, is made from. */
export interface Shapes {
  /** Arcs as x, y, x, y in Mercator degrees (see mercatorY), x eastward, y northward. */
  readonly arcs: readonly Float64Array[];
  readonly regency: readonly Shape[];
  readonly province: readonly Shape[];
  readonly land: Shape;
  /** Arc numbers by the kind of line they are: inside a province, between provinces, against the sea. */
  readonly lines: {readonly regency: number[]; readonly province: number[]; readonly coast: number[]};
}

/** Mercator's northing of a latitude, in degrees of longitude at the equator. */
export function mercatorY(latitude: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
}

/** The latitude of a northing; inverse of mercatorY. */
export function latitudeOf(northing: number): number {
  return (Math.atan(Math.exp((northing * Math.PI) / 180)) * 360) / Math.PI - 90;
}

/**
 * Decodes the boundaries: arcs to Mercator, geometries to rings in the order of `codes`, arcs to kinds of line. A code
 * that the boundaries lack has no rings; a geometry whose code is not asked for is left out.
 */
export function readShapes(topology: Boundaries, codes: Readonly<Record<MapLevel, readonly string[]>>): Shapes {
  const regency = shapesOf(topology.objects.regencies, codes.regency);
  const province = shapesOf(topology.objects.provinces, codes.province);
  const land = {code: "", rings: topology.objects.land ? ringsOf(topology.objects.land) : []};
  return {
    arcs: topology.arcs.map((_, arc) => readArc(topology, arc)),
    regency,
    province,
    land,
    lines: linesOf(regency)
  };
}

/** A ring's points as x, y, x, y in Mercator degrees; the first point is repeated at the end. */
export function ringPoints({arcs}: Pick<Shapes, "arcs">, ring: readonly number[]): number[] {
  const points: number[] = [];
  for (const signed of ring) {
    const arc = arcs[signed < 0 ? ~signed : signed]!;
    const count = arc.length / 2;
    for (let k = points.length > 0 ? 1 : 0; k < count; ++k) {
      const from = 2 * (signed < 0 ? count - 1 - k : k);
      points.push(arc[from]!, arc[from + 1]!);
    }
  }
  return points;
}

function readArc({arcs, transform}: Boundaries, index: number): Float64Array {
  const arc = arcs[index]!;
  const points = new Float64Array(2 * arc.length);
  let x = 0;
  let y = 0;
  for (let k = 0; k < arc.length; ++k) {
    const [px, py] = arc[k]! as [number, number];
    x = transform ? x + px : px;
    y = transform ? y + py : py;
    points[2 * k] = transform ? x * transform.scale[0] + transform.translate[0] : x;
    points[2 * k + 1] = mercatorY(transform ? y * transform.scale[1] + transform.translate[1] : y);
  }
  return points;
}

function shapesOf({geometries}: GeometryCollection<{code: string}>, codes: readonly string[]): Shape[] {
  const rings = new Map(
    geometries.map((geometry) => [(geometry.properties as {code: string}).code, ringsOf(geometry)])
  );
  return codes.map((code) => ({code, rings: rings.get(code) ?? []}));
}

function ringsOf(geometry: GeometryObject): number[][] {
  switch (geometry.type) {
    case "Polygon":
      return geometry.arcs;
    case "MultiPolygon":
      return geometry.arcs.flat();
    case "GeometryCollection":
      return geometry.geometries.flatMap(ringsOf);
    default:
      return [];
  }
}

function linesOf(regencies: readonly Shape[]): Shapes["lines"] {
  const owners = new Map<number, string[]>();
  for (const {code, rings} of regencies) {
    for (const signed of rings.flat()) {
      const arc = signed < 0 ? ~signed : signed;
      const codes = owners.get(arc);
      if (codes) codes.push(code);
      else owners.set(arc, [code]);
    }
  }
  const lines: Shapes["lines"] = {regency: [], province: [], coast: []};
  for (const [arc, [first, second]] of owners) {
    if (second === undefined) lines.coast.push(arc);
    else if (first!.slice(0, 2) !== second.slice(0, 2)) lines.province.push(arc);
    else if (first !== second) lines.regency.push(arc);
  }
  return lines;
}
