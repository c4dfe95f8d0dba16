import {scalePath} from "./scalePath.js";

/** What the page's style may say of a vector drawing, and what holds where nothing is said. */
const properties: Readonly<Record<string, string>> = {
  fill: "rgb(0, 0, 0)",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linejoin": "miter",
  "stroke-opacity": "1",
  "paint-order": "normal",
  "font-size": "",
  "font-weight": "",
  "letter-spacing": "normal",
  "text-anchor": "start",
  visibility: "visible",
  opacity: "1",
  "vector-effect": "none"
};

/** Those that a child does not take over from its parent. */
const ownOnly = new Set(["opacity", "vector-effect"]);

/** A vector drawing where it stands in the frame, with every style written out; nothing where it is not shown. */
export function placeDrawing(drawing: SVGSVGElement, frame: DOMRect): SVGElement[] {
  const {left, top, width, height} = drawing.getBoundingClientRect();
  if (width <= 0 || height <= 0) return [];
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const places = {x: left - frame.left, y: top - frame.top, width, height};
  for (const [name, value] of Object.entries(places)) copy.setAttribute(name, String(Math.round(value * 100) / 100));
  copy.setAttribute("overflow", getComputedStyle(drawing).overflowX);
  writeStyles(drawing, copy, null);
  if (drawing.getAttribute("preserveAspectRatio") === "none") stretch(copy, width, height);
  return [copy];
}

/** Gives a stretched drawing of paths the coordinates of its own size, so that its strokes keep their width. */
function stretch(drawing: SVGSVGElement, width: number, height: number): void {
  const {width: across, height: down} = drawing.viewBox.baseVal; // live: read before it is written
  drawing.setAttribute("viewBox", `0 0 ${width} ${height}`);
  for (const path of drawing.querySelectorAll("path")) {
    path.setAttribute("d", scalePath(path.getAttribute("d") ?? "", width / across, height / down));
    path.removeAttribute("vector-effect");
  }
}

function writeStyles(from: Element, to: Element, inherited: CSSStyleDeclaration | null): void {
  const style = getComputedStyle(from);
  for (const [name, usual] of Object.entries(properties)) {
    const value = style.getPropertyValue(name);
    const held = inherited === null || ownOnly.has(name) ? usual : inherited.getPropertyValue(name);
    if (value !== held || to.hasAttribute(name)) to.setAttribute(name, value);
  }
  for (const name of ["class", "style", "aria-label", "role"]) to.removeAttribute(name);
  Array.from(from.children).forEach((child, at) => writeStyles(child, to.children[at]!, style));
}
