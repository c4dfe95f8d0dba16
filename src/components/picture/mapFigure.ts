import {html} from "../html.js";
import {legendHistogram, type LegendElement, type LegendView, type LegendWords} from "../legendHistogram.js";
import type {MapView} from "../map/drawing.js";
import type {Shapes} from "../map/shapes.js";
import {svg} from "../svg.js";
import {mapDrawing, type MapDrawingOptions} from "./mapDrawing.js";
import {fewerClasses, mapPatterns, patternFill} from "./mapPatterns.js";

export interface MapFigure {
  readonly element: HTMLElement;
  /** Draws the legend, once the figure stands in the document: it measures its labels. */
  laid(): void;
}

/** Height that the legend keeps for its marks, CSS pixels; without marks an island may show through it. */
const markRows = 32;

/** The map with its legend in the open sea, at one width, as a vector drawing. */
export function mapFigure(
  shapes: Shapes,
  view: MapView,
  legendView: LegendView,
  legendWords: LegendWords,
  options: MapDrawingOptions
): MapFigure {
  const {element, layout} = mapDrawing(shapes, view, options);
  const legend = legendHistogram(legendWords, legendView);
  legend.style.left = `${layout.legend.x}px`;
  legend.style.width = `${layout.legend.width}px`;
  const figure = html("div", {class: "map-figure"}, element, legend);
  return {
    element: figure,
    laid() {
      legend.layout(layout.legend.width);
      if (options.lined && view.ramp === "div") lineFewer(legend);
      // beside the inset where there is room, else further down: never over an island
      const free = legendView.nation || legendView.selection ? 0 : markRows;
      const top = Math.max(layout.legend.y - free, layout.height - legend.offsetHeight);
      legend.style.top = `${top}px`;
      figure.style.minHeight = `${top + legend.offsetHeight}px`;
      legend.destroy();
    }
  };
}

/** Lays the map's lines over the legend's classes of fewer. */
function lineFewer(legend: LegendElement): void {
  const drawing = legend.querySelector("svg");
  if (drawing === null) return;
  const patterns = mapPatterns();
  drawing.prepend(patterns.element);
  for (let level = 1; level <= fewerClasses; ++level) {
    for (const rect of drawing.querySelectorAll(`rect[fill="var(--div-${level})"]`)) {
      const lines = svg("rect", {fill: patternFill(patterns.fewer)});
      for (const name of ["x", "y", "width", "height"]) lines.setAttribute(name, rect.getAttribute(name) ?? "0");
      rect.after(lines);
    }
  }
}
