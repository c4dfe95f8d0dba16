import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {fsum, geoArea, group} from "d3";
import type {MultiPolygon} from "geojson";
import {feature} from "topojson-client";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {boundaries} from "../../loaders/boundaries.js";
import type {BoundaryTopology} from "../../loaders/boundaries/boundaryTopology.js";
import {officialRegencies} from "../../loaders/boundaries/officialRegencies.js";
import {clipRings, covers, windRings, type Point, type Rings} from "../../loaders/boundaries/ring.js";
import {readProvinces, readRegencies, type RegencyRow} from "../../loaders/reference.js";

// Drawing takes seconds, more on a busy machine.
vi.setConfig({testTimeout: 120_000, hookTimeout: 120_000});

const provinces = readProvinces();
const regencies = readRegencies();
const earthKm2 = 6371.0088 ** 2;

function regions(topology: BoundaryTopology, name: "regencies" | "provinces") {
  return feature(topology, topology.objects[name]).features.map(({properties, geometry}) => ({
    code: (properties as {code: string}).code,
    geometry: geometry as MultiPolygon,
    polygons: (geometry as MultiPolygon).coordinates as Rings[]
  }));
}

function expectDrawable(topology: BoundaryTopology): void {
  for (const name of ["regencies", "provinces"] as const) {
    for (const {code, geometry} of regions(topology, name)) {
      const area = geoArea(geometry);
      expect(area, `${code} covers some of the globe, not most of it`).toBeGreaterThan(0);
      expect(area, `${code} covers some of the globe, not most of it`).toBeLessThan(0.1);
      for (const ring of geometry.coordinates.flat()) {
        expect(ring.length, `${code} has rings of four positions or more`).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1), `${code} has closed rings`).toEqual(ring[0]);
      }
    }
  }
}

describe("indicative boundaries", () => {
  let topology: BoundaryTopology;
  beforeAll(() => {
    topology = boundaries("");
  });

  it("say that they are indicative", () => {
    expect(topology.indicative).toBe(true);
  });

  it("draw all 514 regencies and 38 provinces, in order of code", () => {
    expect(regions(topology, "regencies").map(({code}) => code)).toEqual(regencies.map(({code}) => code));
    expect(regions(topology, "provinces").map(({code}) => code)).toEqual(provinces.map(({code}) => code));
  });

  it("have closed rings wound for the sphere: none spans the globe", () => {
    expectDrawable(topology);
  });

  it("put at least 98% of regencies around their published point", () => {
    const shapes = regions(topology, "regencies");
    const inside = regencies.filter(({lon, lat}, i) => covers(shapes[i]?.polygons ?? [], [lon, lat]));
    expect(inside.length / regencies.length).toBeGreaterThan(0.98);
  });

  it("cover Indonesia's land once: provinces are as large as their regencies, together 1.89 million km²", () => {
    const members = group(regions(topology, "regencies"), ({code}) => code.slice(0, 2));
    const areas = regions(topology, "provinces").map(({code, geometry}) => {
      const area = geoArea(geometry);
      const parts = fsum(members.get(code) ?? [], (regency) => geoArea(regency.geometry));
      expect(Math.abs(parts / area - 1), code).toBeLessThan(0.002);
      return area * earthKm2;
    });
    expect(fsum(areas) / 1_890_180).toBeCloseTo(1, 2);
  });

  it("leave the neighbours' land to the neighbours", () => {
    const land = feature(topology, topology.objects.land).geometry as MultiPolygon;
    const drawn = regions(topology, "regencies").flatMap(({polygons}) => polygons);
    const places: readonly (readonly [string, Point, boolean])[] = [
      ["Kuala Lumpur", [101.69, 3.14], false],
      ["Kuching", [110.2, 1.4], false],
      ["Dili", [125.6, -8.7], false],
      ["Kiunga", [141.5, -6.1], false],
      ["Pontianak", [109.4, -0.1], true],
      ["Kupang", [123.8, -10.1], true]
    ];
    for (const [name, point, indonesian] of places) {
      expect(covers(drawn, point), name).toBe(indonesian);
      expect(covers(land.coordinates as Rings[], point), name).toBe(!indonesian);
    }
  });

  it("are at most 125 KB compressed", () => {
    expect(gzipSync(JSON.stringify(topology), {level: 9}).length).toBeLessThan(125_000);
  });

  it("are the same, byte for byte, when drawn again", () => {
    expect(JSON.stringify(boundaries(""))).toBe(JSON.stringify(topology));
  });
});

describe("an operator's boundaries", () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "desil-boundaries-"))));
  afterAll(() => rmSync(folder, {recursive: true}));

  interface Made {
    readonly type: "Feature";
    readonly properties: Record<string, unknown>;
    readonly geometry: unknown;
  }

  /** A made-up square of the published area around the published point. */
  function square({code, lon, lat, areaKm2}: RegencyRow): Made {
    const half = Math.sqrt(areaKm2) / 2 / 111.2;
    const [west, south, east, north] = [lon - half, lat - half, lon + half, lat + half];
    const ring = [
      [west, south, 0],
      [east, south, 0],
      [east, north, 0],
      [west, north, 0],
      [west, south, 0]
    ];
    return {type: "Feature", properties: {code}, geometry: {type: "Polygon", coordinates: [ring]}};
  }

  const squares = regencies.map(square);

  function written(features: readonly Made[], content: object = {type: "FeatureCollection", features}) {
    const file = join(folder, "batas.geojson");
    writeFileSync(file, JSON.stringify(content));
    return file;
  }

  function reading(features: readonly Made[], content?: object): () => unknown {
    const file = written(features, content);
    return () => officialRegencies(file, regencies);
  }

  function changed(index: number, change: Partial<Made>): readonly Made[] {
    return squares.map((made, i) => (i === index ? {...made, ...change} : made));
  }

  it("are drawn, and not called indicative, though their rings are wound counterclockwise", () => {
    const topology = boundaries(written(squares));
    expect(topology.indicative).toBe(false);
    expect(regions(topology, "regencies").map(({code}) => code)).toEqual(regencies.map(({code}) => code));
    expectDrawable(topology);
  });

  it("may name the code as the mapping agency does", () => {
    const renamed = squares.map((made) => ({...made, properties: {FID: 1, KDPKAB: made.properties["code"]}}));
    expect(reading(renamed)()).toHaveLength(514);
  });

  it("are refused without a field of codes, naming the fields there are", () => {
    expect(reading(squares.map((made) => ({...made, properties: {nama: "x", kab: 1}})))).toThrow(
      /batas\.geojson has no field with Kemendagri codes .*only nama, kab/
    );
  });

  it("are refused with undotted codes, which BPS's and Kemendagri's lists read differently", () => {
    const undotted = regencies.map(({bpsCode}, i) => ({...squares[i]!, properties: {kode: bpsCode}}));
    expect(reading(undotted)).toThrow(
      /batas\.geojson, field kode: 514 of 514 values are not dotted Kemendagri codes .*first 1103, 1104/
    );
    expect(reading(changed(3, {properties: {code: 11.04}}))).toThrow(/field code: 1 of 514 values .*first 11.04$/);
  });

  it("are refused where a regency is missing, repeated or unknown", () => {
    expect(reading(squares.slice(2))).toThrow(/field code: 2 of 514 regencies are missing, first 11.01, 11.02$/);
    expect(reading([...squares, squares[0]!])).toThrow(/field code: 1 codes repeat, first 11.01$/);
    expect(reading([...squares, {...squares[0]!, properties: {code: "99.01"}}])).toThrow(
      /field code: 1 codes are not those of a regency, first 99.01$/
    );
  });

  it("are refused where a regency has no polygon, or lies elsewhere, as in metres", () => {
    expect(reading(changed(1, {geometry: null}))).toThrow(/field geometry: 1 regencies have no polygon, first 11.02$/);
    const metres = {
      type: "Polygon",
      coordinates: [
        [
          [482_932, 9_300_000],
          [1, 2],
          [3, 4],
          [482_932, 9_300_000]
        ]
      ]
    };
    expect(reading(changed(1, {geometry: metres}))).toThrow(
      /1 regencies reach outside .*first 11.02 at 482932 9300000$/
    );
  });

  it("are refused where an area is less than half or more than twice the published one", () => {
    const [first] = regencies as readonly [RegencyRow];
    for (const [factor, refused] of [
      [0.45, true],
      [0.55, false],
      [1.9, false],
      [2.1, true]
    ] as const) {
      const read = reading(changed(0, square({...first, areaKm2: first.areaKm2 * factor})));
      if (refused)
        expect(read).toThrow(/1 regencies have an implausible area, first 11.01 with \d+\.\d km² for 4174.211 km²/);
      else expect(read()).toHaveLength(514);
    }
  });

  it("are refused where more than ten regencies miss their published point", () => {
    const moved = (count: number) =>
      regencies.map((regency, i) =>
        square(i < count ? {...regency, lat: regency.lat + 2 * (regency.lat > 0 ? -1 : 1)} : regency)
      );
    expect(reading(moved(10))()).toHaveLength(514);
    expect(reading(moved(11))).toThrow(/11 of 514 regencies do not cover their published point, first 11.01, /);
  });

  it("are refused where the file is not JSON, or not a collection of shapes", () => {
    const file = join(folder, "terpotong.json");
    writeFileSync(file, '{"type": "FeatureCol');
    expect(() => officialRegencies(file, regencies)).toThrow(/terpotong\.json is not JSON$/);
    expect(reading([], {type: "Feature"})).toThrow(/neither a FeatureCollection nor a Topology$/);
    expect(reading([], {type: "Topology", arcs: [], objects: {a: {}, b: {}}})).toThrow(/named regencies: a, b$/);
  });

  const real = "../shared/geo/regencies-real.topojson";
  if (!existsSync(real)) console.warn(`skipped: no real boundaries at ${real}`);
  it.skipIf(!existsSync(real))("are drawn from a real file of 514 regencies", () => {
    const topology = boundaries(real);
    expect(regions(topology, "regencies")).toHaveLength(514);
    expect(regions(topology, "provinces")).toHaveLength(38);
    expectDrawable(topology);
    expect(gzipSync(JSON.stringify(topology), {level: 9}).length).toBeLessThan(160_000);
  });
});

describe("rings", () => {
  const square: Rings = [
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0]
    ]
  ];

  it("are cut to a box, and dropped outside it", () => {
    const [cut] = clipRings(square, [2, -1, 9, 2]);
    expect(geoArea({type: "Polygon", coordinates: windRings([cut!])})).toBeGreaterThan(0);
    expect(new Set(cut!.map(String))).toEqual(new Set(["2,0", "4,0", "4,2", "2,2"]));
    expect(clipRings(square, [5, 5, 9, 9])).toEqual([]);
  });

  it("cover points inside, holes left out", () => {
    const hole: Rings = [...square, square[0]!.map(([x, y]): Point => [1 + x / 4, 1 + y / 4])];
    expect(covers([hole], [3, 3])).toBe(true);
    expect(covers([hole], [1.5, 1.5])).toBe(false);
    expect(covers([hole], [5, 5])).toBe(false);
  });
});
