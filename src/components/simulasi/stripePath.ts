import {svg} from "../svg.js";

/** Distance of two stripes, in per cent of a drawing's width and height. */
const pitch = {across: 5, up: 5} as const;

export interface StripePath {
  readonly element: SVGPathElement;
  /** Stripes columns of these heights, in per cent from below. */
  draw(heights: readonly number[]): void;
}

/**
 * The stripes of an additional programme's area over the columns between cut points, as paper drawn on ink, so that
 * pictures have them too; null for a programme that has a colour.
 */
export function stripePath(look: string, cuts: readonly number[]): StripePath | null {
  if (!/\bother\b/.test(look)) return null;
  const isUpright = !/other-[25]/.test(look);
  const isLevel = /other-[2356]/.test(look);
  const wide = /other-[456]/.test(look) ? 2 : 1;
  const element = svg("path", {class: "stripes"});
  return {
    element,
    draw(heights) {
      const lines = heights.flatMap((height, column) => {
        const [from, to] = [cuts[column]!, cuts[column + 1]!];
        return [
          ...(isUpright
            ? marks(from, to, wide * pitch.across).map((x) => `M${x} 100V${(100 - height).toFixed(2)}`)
            : []),
          ...(isLevel ? marks(0, height, wide * pitch.up).map((y) => `M${from} ${100 - y}H${to}`) : [])
        ];
      });
      element.setAttribute("d", heights.some((height) => height > 0) ? lines.join("") : "");
    }
  };
}

/** The middles of an axis's steps that lie between two numbers. */
function marks(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step - 0.5);
  return Array.from({length: Math.max(0, Math.ceil(to / step - 0.5) - first)}, (_, at) => (first + at + 0.5) * step);
}
