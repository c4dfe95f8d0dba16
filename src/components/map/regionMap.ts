import {html} from "../html.js";
import {canvasMap} from "./canvasMap.js";
import type {MapView} from "./drawing.js";
import {liveSwitch} from "./liveSwitch.js";
import {mapButtons, type MapButtonWords} from "./mapButtons.js";
import {wireMap, type Pixel} from "./mapInput.js";
import type {SheetWords} from "./mapOverlay.js";
import {mapTooltip, type RegionNote} from "./mapTooltip.js";
import {readPalette, type Palette, type Ramp} from "./palette.js";
import {noData} from "./regionClasses.js";
import {indexRegions, type Direction, type RegionIndex} from "./regionIndex.js";
import {latitudeOf, mercatorY, readShapes, type Boundaries, type MapLevel} from "./shapes.js";
import type {SheetLayout} from "./sheets.js";
import {watchTheme} from "./themeWatch.js";

export interface RegionMapOptions {
  readonly topology: Boundaries;
  /** Their order is that of the bytes given to paint. */
  readonly regions: {readonly provinces: readonly Coded[]; readonly regencies: readonly Coded[]};
  readonly level: MapLevel;
  readonly ramp: Ramp;
  readonly words: RegionMapWords;
  /** Placed under Papua, or under the map on a phone. */
  readonly legend?: Element;
  /** Address of the self-hosted MapLibre worker. */
  readonly workerUrl: string;
  /** What the tooltip and the screen reader say of a region. */
  readonly describe: (code: string) => RegionNote;
  readonly onHover?: (code: string | null) => void;
  /** A click, tap or Enter on a region; null for the sea and Escape. The page answers with select(). */
  readonly onSelect?: (code: string | null) => void;
}

interface Coded {
  readonly code: string;
}

export interface RegionMapWords extends MapButtonWords, SheetWords {
  /** Names the map and its keys to a screen reader. */
  readonly label: string;
  /** Said when the zoomable map cannot be opened: what still works. */
  readonly noWebgl: string;
}

export type RegionMapElement = HTMLElement & {
  /** Colours the regions: one byte each in the order of `regions`, as regionClasses.ts defines it. */
  paint(classes: Uint8Array, level?: MapLevel, ramp?: Ramp): void;
  /** Outlines a region of the painted level, or none. */
  select(code: string | null): void;
  /** Names the map anew to a screen reader, as when its indicator changes. */
  setLabel(label: string): void;
  /** Stops every observer and frees WebGL. */
  destroy(): void;
};

/**
 * Map of Indonesia by regency or province. Drawn on canvases at first; MapLibre takes over from the first zoom
 * (button, double click, pinch, or wheel with Ctrl) until the reader goes back to the whole country.
 */
export function regionMap(options: RegionMapOptions): RegionMapElement {
  const {topology, regions, words, workerUrl, describe, onHover, onSelect} = options;
  const codes = {regency: regions.regencies.map(codeOf), province: regions.provinces.map(codeOf)};
  const shapes = readShapes(topology, codes);
  const indexes = new Map<MapLevel, RegionIndex>();
  const drawing = canvasMap(shapes, words);
  const tooltip = mapTooltip();
  const buttons = mapButtons(words, {
    zoomIn: () => void zoom(1),
    zoomOut: () => void zoom(-1),
    whole: () => live.close()
  });
  const announcement = html("div", {class: "map-announcement", "aria-live": "polite"});
  const failure = html("p", {class: "map-note", role: "status", hidden: true}, words.noWebgl);
  const legend = html("div", {class: "map-legend"}, ...(options.legend ? [options.legend] : []));
  const stage = html("div", {class: "map-stage", role: "application", tabindex: 0, "aria-label": words.label});
  const root = html(
    "div",
    {class: "region-map"},
    stage,
    buttons.element,
    legend,
    failure,
    announcement,
    tooltip.element
  );
  const live = liveSwitch(stage, (on) => {
    root.toggleAttribute("data-live", on);
    buttons.setLive(on);
    tooltip.hide();
  });
  stage.prepend(...drawing.elements);

  const {level, ramp} = options;
  let view: MapView = {level, ramp, classes: new Uint8Array(codes[level].length).fill(noData)};
  let palette: Palette | null = null;
  let width = 0;
  let hovered = -1;
  let selected: string | null = null;

  const index = () => {
    const known = indexes.get(view.level) ?? indexRegions(shapes, shapes[view.level]);
    indexes.set(view.level, known);
    return known;
  };

  const regionAt = ([x, y]: Pixel) => {
    if (live.map) {
      const [longitude, latitude] = live.map.toPlace(x, y);
      return index().at(longitude, mercatorY(latitude));
    }
    const place = drawing.placeAt(x, y);
    return place ? index().at(place.x, place.y) : -1;
  };

  const hover = (region: number, pixel: Pixel | null) => {
    const code = codes[view.level][region] ?? null;
    if (region !== hovered) {
      hovered = region;
      drawing.mark("hover", shapes[view.level][region] ?? null);
      onHover?.(code);
    }
    if (code !== null && pixel) tooltip.show(describe(code), ...pixel, width);
    else tooltip.hide();
    return code;
  };

  const zoom = async (steps: number, pixel: Pixel = middlePixel()) => {
    if (live.map) return live.map.zoomBy(steps);
    const place = drawing.placeAt(...pixel);
    if (!place || !palette || steps < 0) return;
    const {scale} = place;
    const longitude = place.x + (width / 2 - pixel[0]) / scale;
    const northing = place.y + (pixel[1] - stage.clientHeight / 2) / scale;
    const camera = {center: [longitude, latitudeOf(northing)] as const, zoom: Math.log2((scale * 360) / 512)};
    const colors = palette;
    try {
      const map = await live.open(() => ({topology, codes, palette: colors, view, selected, workerUrl, ...camera}));
      map?.zoomBy(steps, [place.x, latitudeOf(place.y)]);
      failure.hidden = true;
    } catch (error) {
      console.warn("zoomable map did not open:", error);
      failure.hidden = false;
    }
  };

  const middlePixel = (): Pixel => {
    const chosen = selected === null ? -1 : codes[view.level].indexOf(selected);
    const pixel = chosen < 0 ? null : drawing.pixelOf(...index().middle(chosen));
    return pixel ?? [width / 2, Math.min(stage.clientHeight, width / 2) / 2];
  };

  const step = (direction: Direction) => {
    const from = hovered >= 0 ? hovered : Math.max(0, codes[view.level].indexOf(selected ?? ""));
    const region = hovered < 0 ? from : index().next(from, direction);
    const [x, y] = index().middle(region);
    live.map?.reveal([x, latitudeOf(y)]);
    const code = hover(region, live.map ? live.map.toPixel(x, latitudeOf(y)) : drawing.pixelOf(x, y));
    if (code === null) return;
    const {title, subtitle, lines} = describe(code);
    announcement.textContent = [title, subtitle, ...lines].filter((text) => text !== "").join(", ");
  };

  wireMap(stage, {
    point: (pixel) => stage.toggleAttribute("data-pointing", hover(pixel ? regionAt(pixel) : -1, pixel) !== null),
    choose: (pixel) => onSelect?.(codes[view.level][regionAt(pixel)] ?? null),
    approach: (pixel) => void (live.map || zoom(1, pixel)),
    step,
    accept: () => onSelect?.(codes[view.level][hovered] ?? null),
    cancel: () => onSelect?.(null),
    zoom: (steps) => void zoom(steps)
  });

  const draw = () => {
    if (width === 0) return;
    palette = readPalette(root);
    const layout = drawing.layout(width, palette);
    stage.style.height = `${layout.height}px`;
    placeFurniture(layout);
    live.map?.recolor(palette);
  };
  const placeFurniture = ({height, enlarged, legend: under, buttonsTop}: SheetLayout) => {
    root.dataset["sheets"] = enlarged ? "one" : "two";
    legend.style.margin = `${under.y - height}px 0 0 ${under.x}px`;
    legend.style.width = `${under.width}px`;
    buttons.element.style.setProperty("--buttons-top", `${buttonsTop}px`);
  };
  const stopTheme = watchTheme(draw);
  const resized = new ResizeObserver(([entry]) => {
    const next = Math.floor(entry?.contentRect.width ?? 0);
    if (next === width) return;
    width = next;
    draw();
  });
  resized.observe(root);

  return Object.assign(root, {
    paint(classes: Uint8Array, level: MapLevel = view.level, ramp: Ramp = view.ramp) {
      if (level !== view.level) hover(-1, null);
      view = {classes: classes.slice(), level, ramp};
      drawing.paint(view);
      live.map?.paint(view);
    },
    select(code: string | null) {
      if (code === selected) return;
      selected = code;
      const found = [...shapes.regency, ...shapes.province].find((shape) => shape.code === code);
      drawing.mark("selection", found ?? null);
      live.map?.select(code);
    },
    setLabel(label: string) {
      stage.setAttribute("aria-label", label);
    },
    destroy() {
      resized.disconnect();
      stopTheme();
      live.close();
    }
  });
}

function codeOf({code}: Coded): string {
  return code;
}
