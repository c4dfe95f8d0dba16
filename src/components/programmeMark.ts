import {programmeIds, type Programme} from "./controls.js";
import {svg} from "./svg.js";

/** Whether a programme is one of those that ship. */
export function isShipped(id: string): id is Programme {
  return (programmeIds as readonly string[]).includes(id);
}

/** The class that gives a programme its colour: its own, or the striped ink of those that a planner adds. */
export function programmeLook(id: string): Programme | "other" {
  return isShipped(id) ? id : "other";
}

/** A programme's shape in its colour: PKH a circle, Sembako a square, PIP a triangle, any other a diamond. */
export function programmeMark(id: string): SVGSVGElement {
  const look = programmeLook(id);
  return svg(
    "svg",
    {class: `mark-${look}`, viewBox: "0 0 10 10", width: 10, height: 10, "aria-hidden": "true"},
    ...shapes[look]()
  );
}

/** The diamond's core shows where its programme is the third of those added: see stripes.css. */
const shapes = {
  pkh: () => [svg("circle", {cx: 5, cy: 5, r: 5})],
  sembako: () => [svg("rect", {x: 0.5, y: 0.5, width: 9, height: 9})],
  pip: () => [svg("path", {d: "M5 0.5 10 9.5H0z"})],
  other: () => [svg("path", {d: "M5 1 9 5 5 9 1 5z"}), svg("path", {d: "M5 3.5 6.5 5 5 6.5 3.5 5z"})]
};
