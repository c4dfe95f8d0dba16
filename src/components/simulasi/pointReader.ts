import type {Words} from "../dictionary.js";
import {html, setText} from "../html.js";
import {nextPoint, type PointRows} from "./chartPoint.js";

export interface PointReader {
  /** Lies over the chart, which it does not change. */
  readonly element: HTMLElement;
  /** Writes the point that is read anew; costs nothing while none is. */
  refresh(): void;
}

/**
 * A chart's points by keyboard: one stop of the Tab key for the whole chart, arrows from point to point, Esc to none.
 * The point is framed where it lies, its words stand below the chart and are read out. `labelledby` is the id of the
 * chart's heading; `points` is asked only when a key is pressed.
 */
export function pointReader(labelledby: string, points: () => PointRows, word: Words): PointReader {
  const hintId = `${labelledby}-panah`;
  const mark = html("i", {class: "point-mark", hidden: true});
  const text = html("span", {class: "point-text", "aria-hidden": "true"}, word["points.hint"]);
  const hint = html("span", {class: "quiet", id: hintId}, word["points.hint"]);
  const said = html("span", {class: "quiet", role: "status"});
  const element = html(
    "div",
    {
      class: "point-reader",
      tabindex: 0,
      role: "application",
      "aria-labelledby": labelledby,
      "aria-describedby": hintId
    },
    mark,
    text,
    hint,
    said
  );
  let at: readonly [row: number, place: number] | null = null;

  const clear = () => {
    at = null;
    mark.hidden = true;
    setText(text, word["points.hint"]);
    setText(said, "");
  };
  const draw = (rows: PointRows) => {
    const point = at && rows[at[0]]?.[at[1]];
    if (!point) return clear();
    const [frame, box] = [element.getBoundingClientRect(), point.on.getBoundingClientRect()];
    const [from, to] = point.across ?? [0, 100];
    mark.hidden = false;
    mark.style.left = `${box.left - frame.left + (box.width * from) / 100}px`;
    mark.style.top = `${box.top - frame.top}px`;
    mark.style.width = `${(box.width * (to - from)) / 100}px`;
    mark.style.height = `${box.height}px`;
    setText(text, point.text);
    setText(said, point.text);
  };
  element.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Escape") {
      if (at === null) return;
      event.stopPropagation();
      return clear();
    }
    const rows = points();
    const next = nextPoint(event.key, at, rows);
    if (next === null) return;
    event.preventDefault();
    at = next;
    draw(rows);
  });
  element.addEventListener("blur", clear);
  return {
    element,
    refresh() {
      if (at !== null) draw(points());
    }
  };
}
