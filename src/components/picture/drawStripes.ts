import {svg} from "../svg.js";

/** Ink and paper of one stripe and the next, px, as stripes.css has them. */
const [ink, paper] = [3, 1.5];

/** The paper stripes over an additional programme's bar; nothing where an element's own style has none. */
export function drawStripes(
  {x, y, width, height}: {readonly x: number; readonly y: number; readonly width: number; readonly height: number},
  style: CSSStyleDeclaration
): SVGElement[] {
  const kind = style.backgroundImage === "none" ? "" : style.getPropertyValue("--stripes").trim();
  const fill = style.getPropertyValue("--kertas").trim();
  const starts = (length: number) =>
    Array.from({length: Math.max(0, Math.ceil((length - ink) / (ink + paper)))}, (_, at) => at * (ink + paper) + ink);
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
