import {svg} from "../svg.js";

/** The paper stripes over an additional programme's bar; nothing where an element's own style has none. */
export function drawStripes(
  {x, y, width, height}: {readonly x: number; readonly y: number; readonly width: number; readonly height: number},
  style: CSSStyleDeclaration
): SVGElement[] {
  const kind = style.backgroundImage === "none" ? "" : style.getPropertyValue("--stripes").trim();
  const fill = style.getPropertyValue("--kertas").trim();
  const [ink = 0, pitch = 1] = ["--ink", "--pitch"].map((name) => Number.parseFloat(style.getPropertyValue(name)));
  const paper = pitch - ink;
  const starts = (length: number) =>
    Array.from({length: Math.max(0, Math.ceil((length - ink) / pitch))}, (_, at) => at * pitch + ink);
  const size = (from: number, length: number) => Math.min(paper, length - from);
  return [
    ...(kind === "upright" || kind === "both"
      ? starts(width).map((at) => svg("rect", {x: x + at, y, width: size(at, width), height, fill}))
      : []),
    ...(kind === "level" || kind === "both"
      ? starts(height).map((at) => {
          const thick = size(at, height);
          return svg("rect", {x, y: y + height - at - thick, width, height: thick, fill});
        })
      : [])
  ];
}
