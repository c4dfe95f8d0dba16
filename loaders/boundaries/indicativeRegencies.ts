import {group} from "d3";
import {Delaunay} from "d3-delaunay";
import type {GeometryCollection, Polygon} from "geojson";
import {intersection, union} from "polyclip-ts";
import {merge} from "topojson-client";
import {topology} from "topojson-server";
import type {GeometryCollection as TopoCollection, Polygon as TopoPolygon} from "topojson-specification";
import type {DistrictRow} from "../reference.js";
import type {RegencyShape} from "./boundaryTopology.js";
import type {Land} from "./land.js";
import {boxesMeet, boxOf, clipRings, covers, type Box, type Point, type Ring, type Rings} from "./ring.js";

/** West, south, east and north of every point, wide enough that no cell is cut near land. */
const bounds: Box = [88, -18, 148, 14];

const kmPerDegree = 111.2;

/**
 * Indicative boundaries of the regencies, in order of code: land belongs to the nearest district point (in degrees,
 * which are nearly square at these latitudes), and districts are dissolved. A district without any land on the map, as
 * on islands too small for its scale, gets a disc of its area around its point.
 */
export function indicativeRegencies(districts: readonly DistrictRow[], land: Land): readonly RegencyShape[] {
  const points = districts.map(({lon, lat}): Point => [lon, lat]);
  const delaunay = Delaunay.from(points);
  const voronoi = delaunay.voronoi([...bounds]);
  const places = districts.map((district, i): Place => {
    const cell = voronoi.cellPolygon(i) as Ring | null;
    if (cell === null) throw new Error(`district shares the point of another: ${district.code}`);
    return {district, point: points[i] as Point, cell};
  });
  const islands = land.map((rings): Island => ({rings, box: boxOf(rings[0] ?? [])}));
  return dissolve(places).map(({code, members, area}) => {
    const onLand = intersectLand(area, islands);
    const landed = new Set(onLand.flat(2).map(([lon, lat]) => places[delaunay.find(lon, lat)]));
    const atSea = members.filter((place) => !landed.has(place) && !covers(onLand, place.point));
    const islets = atSea.map((place) => intersection([discOf(place)], [place.cell]));
    return {code, polygons: islets.length > 0 ? union(onLand, ...islets) : onLand};
  });
}

interface Place {
  readonly district: DistrictRow;
  readonly point: Point;
  readonly cell: Ring;
}

interface Island {
  readonly rings: Rings;
  readonly box: Box;
}

interface Territory {
  readonly code: string;
  readonly members: readonly Place[];
  readonly area: Rings[];
}

function dissolve(places: readonly Place[]): readonly Territory[] {
  const collection: GeometryCollection<Polygon> = {
    type: "GeometryCollection",
    geometries: places.map(({cell}) => ({type: "Polygon", coordinates: [cell]}))
  };
  const shared = topology({cells: collection});
  const {geometries} = shared.objects.cells as TopoCollection;
  const cells = new Map(places.map((place, i) => [place, geometries[i] as TopoPolygon]));
  return Array.from(
    group(places, ({district}) => district.regencyCode),
    ([code, members]) => {
      const area = merge(
        shared,
        members.map((place) => cells.get(place) as TopoPolygon)
      );
      return {code, members, area: area.coordinates as Rings[]};
    }
  );
}

function intersectLand(area: Rings[], islands: readonly Island[]): Rings[] {
  const [west, south, east, north] = boxOf(area.flat(2));
  // Cut to the surroundings first: the exact intersection is slow, and its time grows with the coast it is given. The
  // margin keeps the edges of that cut out of the result.
  const margin: Box = [west - 0.1, south - 0.1, east + 0.1, north + 0.1];
  const near = islands
    .filter(({box}) => boxesMeet(box, margin))
    .map(({rings}) => clipRings(rings, margin))
    .filter((rings) => rings.length > 0);
  return near.length > 0 ? intersection(area, near) : [];
}

function discOf({district, point}: Place): Ring {
  const radius = Math.sqrt(district.areaKm2 / Math.PI) / kmPerDegree;
  const corners = 16;
  return Array.from({length: corners + 1}, (_, i): Point => {
    const angle = ((i % corners) * 2 * Math.PI) / corners;
    return [point[0] + radius * Math.cos(angle), point[1] + radius * Math.sin(angle)];
  });
}
