import {svg} from "../svg.js";
import {drawStripes} from "./drawStripes.js";

const sides = ["top", "right", "bottom", "left"] as const;

type Side = (typeof sides)[number];

/** What an element shows of itself: its ground, with its stripes, and its borders. Nothing where both are clear. */
export function drawBox(box: DOMRect, style: CSSStyleDeclaration, frame: DOMRect): SVGElement[] {
  const {width, height} = box;
  const [x, y] = [box.left - frame.left, box.top - frame.top];
  if (width <= 0 || height <= 0) return [];
  const ground = isClear(style.backgroundColor)
    ? []
    : [svg("rect", {x, y, width, height, fill: style.backgroundColor})];
  const stripes = drawStripes({x, y, width, height}, style);
  return [...ground, ...stripes, ...sides.flatMap((side) => border(side, {x, y, width, height}, style))];
}

function border(
  side: Side,
  {x, y, width, height}: {x: number; y: number; width: number; height: number},
  style: CSSStyleDeclaration
): SVGElement[] {
  const of = (what: string) => style.getPropertyValue(`border-${side}-${what}`);
  const thickness = parseFloat(of("width"));
  const [kind, color] = [of("style"), of("color")];
  if (!(thickness > 0) || kind === "none" || isClear(color)) return [];
  const half = thickness / 2;
  const across = side === "top" || side === "bottom";
  const at = {top: y + half, bottom: y + height - half, left: x + half, right: x + width - half}[side];
  const ends = across ? {x1: x, x2: x + width, y1: at, y2: at} : {x1: at, x2: at, y1: y, y2: y + height};
  const dash: Record<string, string> = kind === "dashed" ? {"stroke-dasharray": `${3 * thickness}`} : {};
  return [svg("line", {...ends, stroke: color, "stroke-width": thickness, ...dash})];
}

function isClear(color: string): boolean {
  return color === "transparent" || /^rgba\(.*, 0\)$/.test(color);
}
