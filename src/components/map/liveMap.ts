import type {Map as MapLibre} from "maplibre-gl";
import type {MapView} from "./drawing.js";
import {classKey, liveLayers, liveStyle} from "./liveStyle.js";
import type {Palette} from "./palette.js";
import {patternTile, type PatternName} from "./patterns.js";
import {classOfByte} from "./regionClasses.js";
import type {Boundaries, MapLevel} from "./shapes.js";

/**
 * The zoomable map in WebGL. It shows what the canvas drawing shows, from the same bytes. MapLibre itself turns its
 * moves into jumps where the reader prefers reduced motion.
 */
export interface LiveMap {
  paint(view: MapView): void;
  select(code: string | null): void;
  recolor(palette: Palette): void;
  zoomBy(steps: number, around?: readonly [longitude: number, latitude: number]): void;
  /** Brings a place into view if it is out of it. */
  reveal(place: readonly [longitude: number, latitude: number]): void;
  toPlace(x: number, y: number): [longitude: number, latitude: number];
  toPixel(longitude: number, latitude: number): [x: number, y: number];
  remove(): void;
}

export interface LiveMapOptions {
  readonly topology: Boundaries;
  readonly codes: Readonly<Record<MapLevel, readonly string[]>>;
  readonly palette: Palette;
  readonly view: MapView;
  readonly selected: string | null;
  /** Address of the self-hosted worker. */
  readonly workerUrl: string;
  readonly center: readonly [longitude: number, latitude: number];
  readonly zoom: number;
}

type LayoutName = Parameters<MapLibre["setLayoutProperty"]>[1];
type PaintName = Parameters<MapLibre["setPaintProperty"]>[1];

const patterns: readonly PatternName[] = ["hatch", "light", "dark"];

/** Loads MapLibre and opens the map in a container. Rejects when it cannot be loaded or the machine has no WebGL. */
export async function openLiveMap(container: HTMLElement, options: LiveMapOptions): Promise<LiveMap> {
  const {Map, setWorkerUrl} = await import("maplibre-gl/dist/maplibre-gl.mjs");
  setWorkerUrl(options.workerUrl);
  const map = new Map({
    container,
    style: liveStyle(options.topology, options.codes, options.palette, options.view),
    center: [...options.center],
    zoom: options.zoom,
    minZoom: Math.min(2.5, options.zoom),
    maxZoom: 12,
    maxBounds: [80, -35, 156, 30],
    renderWorldCopies: false,
    attributionControl: false,
    maplibreLogo: false,
    dragRotate: false,
    pitchWithRotate: false,
    keyboard: false,
    fadeDuration: 0
  });
  map.touchZoomRotate.disableRotation();
  map.getCanvas().tabIndex = -1;
  putPatterns(map, options.palette);
  return new Promise((resolve, reject) => {
    map.once("load", () => resolve(control(map, options)));
    map.once("error", ({error}) => {
      if (map.loaded()) return;
      map.remove();
      reject(error);
    });
  });
}

function control(map: MapLibre, {codes, ...start}: LiveMapOptions): LiveMap {
  let {palette, view, selected} = start;
  let states: {level: MapLevel; classes: Uint8Array} | null = null;
  const restyle = () => {
    map.setPaintProperty("sea", "background-color", palette.ground.laut);
    for (const {id, filter, layout, paint} of liveLayers(codes, palette, view, selected)) {
      if (filter) map.setFilter(id, filter);
      for (const [name, value] of Object.entries(layout ?? {})) map.setLayoutProperty(id, name as LayoutName, value);
      for (const [name, value] of Object.entries(paint ?? {})) map.setPaintProperty(id, name as PaintName, value);
    }
  };
  const setClasses = () => {
    const {level, classes} = view;
    const before = states?.level === level ? states.classes : null;
    classes.forEach((byte, id) => {
      if (before?.[id] !== byte) map.setFeatureState({source: level, id}, {[classKey]: classOfByte(byte)});
    });
    states = {level, classes: classes.slice()};
  };
  setClasses();
  restyle();
  return {
    paint(next) {
      const same = next.level === view.level && next.ramp === view.ramp && samePatterns(next.classes, view.classes);
      view = {...next, classes: next.classes.slice()};
      setClasses();
      if (!same) restyle();
    },
    select(code) {
      selected = code;
      restyle();
    },
    recolor(next) {
      palette = next;
      putPatterns(map, palette);
      restyle();
    },
    zoomBy(steps, around) {
      map.easeTo({zoom: map.getZoom() + steps, duration: 200, ...(around && {around: toLngLat(around)})});
    },
    reveal(place) {
      if (!map.getBounds().contains(toLngLat(place))) map.flyTo({center: toLngLat(place)});
    },
    toPlace(x, y) {
      const {lng, lat} = map.unproject([x, y]);
      return [lng, lat];
    },
    toPixel(longitude, latitude) {
      const {x, y} = map.project([longitude, latitude]);
      return [x, y];
    },
    remove: () => map.remove()
  };
}

/** Plain classes change by feature state alone; a change of hatch, dots or missing data needs new filters. */
function samePatterns(next: Uint8Array, before: Uint8Array): boolean {
  return next.every((byte, id) => byte === before[id] || (byte < 7 && (before[id] ?? 7) < 7));
}

function putPatterns(map: MapLibre, palette: Palette): void {
  for (const name of patterns) {
    const tile = patternTile(name, palette, 2);
    const image = tile.getContext("2d")!.getImageData(0, 0, tile.width, tile.height);
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, {pixelRatio: 2});
  }
}

function toLngLat([longitude, latitude]: readonly [number, number]): [number, number] {
  return [longitude, latitude];
}
