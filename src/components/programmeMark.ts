import type {Programme} from "./controls.js";
import {svg} from "./svg.js";

/** A programme's shape in its colour: PKH a circle, Sembako a square, PIP a triangle. */
export function programmeMark(id: Programme): SVGSVGElement {
  const shape =
    id === "pkh"
      ? svg("circle", {cx: 5, cy: 5, r: 5})
      : id === "sembako"
        ? svg("rect", {x: 0.5, y: 0.5, width: 9, height: 9})
        : svg("path", {d: "M5 0.5 10 9.5H0z"});
  return svg("svg", {class: `mark-${id}`, viewBox: "0 0 10 10", width: 10, height: 10, "aria-hidden": "true"}, shape);
}
