import type {FeatureCollection} from "geojson";
import type {FillLayerSpecification, LineLayerSpecification, StyleSpecification} from "maplibre-gl";
import {feature, mesh} from "topojson-client";
import type {GeometryCollection} from "topojson-specification";
import type {MapView} from "./drawing.js";
import {dotsOn, type Palette} from "./palette.js";
import {classOfByte, lowReliability, noData, withheld} from "./regionClasses.js";
import type {Boundaries, MapLevel} from "./shapes.js";

type Layer = FillLayerSpecification | LineLayerSpecification;

const levels: readonly MapLevel[] = ["province", "regency"];

/** MapLibre's style for the map: local sources only, no glyphs, no sprite. Regions are numbered in order of `codes`. */
export function liveStyle(
  topology: Boundaries,
  codes: Readonly<Record<MapLevel, readonly string[]>>,
  palette: Palette,
  view: MapView
): StyleSpecification {
  const {regencies, provinces, land} = topology.objects;
  const source = (data: GeoJSON.GeoJSON) => ({type: "geojson" as const, data, tolerance: 0.2});
  const line = (kind: (a: string, b: string) => boolean) =>
    source(mesh(topology, regencies, (a, b) => kind(codeOf(a), codeOf(b))));
  return {
    version: 8,
    sources: {
      land: source(land ? feature(topology, land) : {type: "FeatureCollection", features: []}),
      regency: source(numbered(topology, regencies, codes.regency)),
      province: source(numbered(topology, provinces, codes.province)),
      regencyLine: line((a, b) => a !== b && a.slice(0, 2) === b.slice(0, 2)),
      provinceLine: line((a, b) => a.slice(0, 2) !== b.slice(0, 2)),
      coast: line((a, b) => a === b)
    },
    layers: [
      {id: "sea", type: "background", paint: {"background-color": palette.ground.laut}},
      ...liveLayers(codes, palette, view)
    ]
  };
}

/** Every layer above the sea, for one view; two views' layers differ in paint, layout and filter only. */
export function liveLayers(
  codes: Readonly<Record<MapLevel, readonly string[]>>,
  palette: Palette,
  view: MapView,
  selected: string | null = null
): Layer[] {
  const {ground} = palette;
  const line = (id: string, source: string, color: string, width: number, opacity = 1): LineLayerSpecification => ({
    id,
    type: "line",
    source,
    layout: {"line-join": "round", "line-cap": "round"},
    paint: {"line-color": color, "line-width": width, "line-opacity": opacity}
  });
  return [
    {id: "land", type: "fill", source: "land", paint: {"fill-color": ground.daratan}},
    ...levels.flatMap((level) => levelLayers(level, palette, view)),
    {...line("regencyLine", "regencyLine", ground.kertas, 0.5, view.level === "regency" ? 0.75 : 0)},
    line("provinceLine", "provinceLine", ground.kertas, 1),
    line("coast", "coast", ground.pantai, 0.6),
    ...levels.flatMap((level) => {
      const filter: ["==", ["id"], number] = ["==", ["id"], codes[level].indexOf(selected ?? "")];
      return [
        {...line(`${level}Halo`, level, ground.kertas, 4), filter},
        {...line(`${level}Selection`, level, ground.tinta, 2), filter}
      ];
    })
  ];
}

/** The name of the feature-state key that holds a region's class. */
export const classKey = "class";

function levelLayers(level: MapLevel, palette: Palette, view: MapView): Layer[] {
  const shown = level === view.level;
  const bytes = shown ? [...view.classes] : [];
  const numbers = (test: (byte: number) => boolean) => bytes.flatMap((byte, number) => (test(byte) ? [number] : []));
  const only = (test: (byte: number) => boolean): ["in", ["id"], ["literal", number[]]] => [
    "in",
    ["id"],
    ["literal", numbers(test)]
  ];
  const ramp = palette[view.ramp];
  const dotted = (dots: string) => (byte: number) =>
    (byte & lowReliability) > 0 && classOfByte(byte) < noData && dotsOn(ramp[classOfByte(byte)]!) === dots;
  const pattern = (name: string, test: (byte: number) => boolean): FillLayerSpecification => ({
    id: `${level}-${name}`,
    type: "fill",
    source: level,
    filter: only(test),
    paint: {"fill-pattern": name, "fill-antialias": false}
  });
  const color = ["match", ["coalesce", ["feature-state", classKey], noData]] as unknown[];
  ramp.forEach((value, number) => color.push(number, value));
  return [
    {
      id: level,
      type: "fill",
      source: level,
      layout: {visibility: shown ? "visible" : "none"},
      paint: {"fill-color": [...color, palette.ground.daratan] as never, "fill-antialias": false}
    },
    pattern("hatch", (byte) => classOfByte(byte) === withheld),
    pattern("light", dotted("light")),
    pattern("dark", dotted("dark")),
    {
      id: `${level}-none`,
      type: "line",
      source: level,
      filter: only((byte) => classOfByte(byte) === noData),
      paint: {"line-color": palette.ground.pantai, "line-width": 1, "line-dasharray": [3, 2]}
    }
  ];
}

function numbered(
  topology: Boundaries,
  object: GeometryCollection<{code: string}>,
  codes: readonly string[]
): FeatureCollection {
  const number = new Map(codes.map((code, index) => [code, index]));
  const {features} = feature(topology, object);
  return {
    type: "FeatureCollection",
    features: features.flatMap((region) => {
      const id = number.get(region.properties.code);
      return id === undefined ? [] : [{...region, id}];
    })
  };
}

function codeOf(object: unknown): string {
  return (object as {properties: {code: string}}).properties.code;
}
