import {svg} from "../svg.js";

/** Classes below the middle one: fewer. */
export const fewerClasses = 3;

/** Patterns of one drawing, by their ids. */
export interface MapPatterns {
  readonly element: SVGDefsElement;
  readonly hatch: string;
  readonly light: string;
  readonly dark: string;
  readonly fewer: string;
}

let made = 0;

/** Hatch for withheld, dots for low reliability, lines for fewer; ids are the drawing's own. */
export function mapPatterns(): MapPatterns {
  const id = (name: string) => `${name}-${made}`;
  made += 1;
  const ids = {hatch: id("hatch"), light: id("light"), dark: id("dark"), fewer: id("fewer")};
  const dots = (name: "light" | "dark") =>
    tile(
      ids[name],
      6,
      [1.5, 4.5].map((at) => svg("circle", {class: `drawn-dot-${name}`, cx: at, cy: at, r: 0.95}))
    );
  const hatch = tile(ids.hatch, 5, [
    svg("rect", {class: "drawn-hatch-ground", width: 5, height: 5}),
    svg("path", {class: "drawn-hatch", d: "M0 2.5H5"})
  ]);
  hatch.setAttribute("patternTransform", "rotate(-45)");
  const fewer = tile(ids.fewer, 3.5, [svg("path", {class: "drawn-fewer", d: "M0 1.75H3.5"})]);
  return {element: svg("defs", {}, hatch, dots("light"), dots("dark"), fewer), ...ids};
}

/** A fill with a pattern. */
export function patternFill(id: string): string {
  return `url(#${id})`;
}

function tile(id: string, size: number, content: readonly SVGElement[]): SVGPatternElement {
  return svg("pattern", {id, width: size, height: size, patternUnits: "userSpaceOnUse"}, ...content);
}
