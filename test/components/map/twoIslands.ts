import type {Boundaries} from "../../../src/components/map/shapes.js";

/**
 * Two square regencies of one province side by side, the second with an island to its east; north of them a regency of
 * another province with a lake and a bay. Degrees from 110 east, 0 north; arcs are absolute.
 */
export const twoIslands: Boundaries = {
  type: "Topology",
  arcs: [
    [at(1, 0), at(1, 1)], // 0: between 11.01 and 11.02
    [at(1, 1), at(0, 1)], // 1: between 11.01 and 12.01
    [at(0, 1), at(0, 0), at(1, 0)], // 2: coast of 11.01
    [at(1, 0), at(2, 0), at(2, 1), at(1, 1)], // 3: coast of 11.02
    [at(5, 0), at(5.8, 0), at(5.8, 1), at(5, 1), at(5, 0)], // 4: island of 11.02
    [at(0, 1), at(0, 3), at(0.5, 2.5), at(1, 3), at(1, 1)], // 5: coast of 12.01, with a bay
    [at(0.4, 1.8), at(0.6, 1.8), at(0.6, 2.2), at(0.4, 2.2), at(0.4, 1.8)] // 6: lake in 12.01
  ],
  objects: {
    regencies: {
      type: "GeometryCollection",
      geometries: [
        {type: "MultiPolygon", arcs: [[[~0, 3]], [[4]]], properties: {code: "11.02"}},
        {type: "Polygon", arcs: [[0, 1, 2]], properties: {code: "11.01"}},
        {type: "Polygon", arcs: [[5, 1], [6]], properties: {code: "12.01"}}
      ]
    },
    provinces: {
      type: "GeometryCollection",
      geometries: [
        {type: "MultiPolygon", arcs: [[[3, 1, 2]], [[4]]], properties: {code: "11"}},
        {type: "Polygon", arcs: [[5, 1], [6]], properties: {code: "12"}}
      ]
    }
  }
};

/** In order of code, with one that the boundaries lack. */
export const codes = {regency: ["11.01", "11.02", "12.01", "12.99"], province: ["11", "12"]};

function at(east: number, north: number): [number, number] {
  return [110 + east, north];
}
