import {group, polygonArea} from "d3";
import type {Feature, FeatureCollection, MultiPolygon} from "geojson";
import {mergeArcs} from "topojson-client";
import {topology} from "topojson-server";
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Objects,
  Polygon as TopoPolygon,
  Topology
} from "topojson-specification";
import type {Land} from "./land.js";
import {lighten, windArcs} from "./lighten.js";
import {windRings, type Rings} from "./ring.js";

/** Boundaries of one regency; the code is Kemendagri's, dotted. */
export interface RegencyShape {
  readonly code: string;
  readonly polygons: Rings[];
}

type Coded = TopoMultiPolygon<{code: string}> & {properties: {code: string}};
type Regions = GeometryCollection<{code: string}>;

/** Boundaries as the site reads them: regencies and provinces carry their code, land is that of the neighbours. */
export interface BoundaryTopology extends Topology<{
  regencies: Regions;
  provinces: Regions;
  land: TopoMultiPolygon;
}> {
  /** True where the boundaries are drawn around points and must be labelled as not official. */
  indicative: boolean;
}

/** Positions are first snapped to a grid of about five metres, so that neighbours' borders are the same arcs. */
const grid = 1e6;

/** Islands below this area are not drawn, unless they matter within their regency. */
const smallestIsland = {km2: 0.5, shareOfLargest: 0.05};

const km2PerSquareDegree = 12_365;

/** TopoJSON of regencies, provinces dissolved from them, and neighbouring land: borders shared, simplified. */
export function boundaryTopology(
  regencies: readonly RegencyShape[],
  neighbours: Land,
  indicative: boolean
): BoundaryTopology {
  const features = regencies.map(({code, polygons}): Feature<MultiPolygon> => {
    return {type: "Feature", properties: {code}, geometry: multiPolygon(polygons)};
  });
  const collection: FeatureCollection = {type: "FeatureCollection", features};
  const full = topology({regencies: collection, land: multiPolygon(neighbours)}, grid) as Topology<Objects>;
  const light = lighten(full);
  const shapes = (light.objects["regencies"] as GeometryCollection).geometries as Coded[];
  const members = group(shapes, ({properties}) => properties.code.slice(0, 2));
  const provinces = Array.from(members, ([code, inside]): Coded => {
    return {...mergeArcs(light, inside as unknown as TopoPolygon[]), properties: {code}};
  });
  const regions = (geometries: readonly Coded[]): Regions => {
    return {type: "GeometryCollection", geometries: geometries.map((geometry) => windArcs(light, geometry))};
  };
  const {type, transform, arcs} = light;
  return {
    type,
    ...(transform && {transform}),
    indicative,
    objects: {
      regencies: regions(shapes),
      provinces: regions(provinces),
      land: windArcs(light, light.objects["land"] as TopoMultiPolygon)
    },
    arcs
  };
}

function multiPolygon(polygons: readonly Rings[]): MultiPolygon {
  const areas = polygons.map(([exterior = []]) => Math.abs(polygonArea(exterior)) * km2PerSquareDegree);
  const least = Math.min(smallestIsland.km2, smallestIsland.shareOfLargest * Math.max(...areas));
  const drawn = polygons.filter((_, i) => (areas[i] ?? 0) >= least);
  return {type: "MultiPolygon", coordinates: drawn.map(windRings)};
}
