import type {MechanismMeasure} from "../../lattice/utilityReport.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {niceAxis, positionOn} from "../simulasi/niceAxis.js";

/** Shares written below the logarithmic axis, which begins at what blind guessing gives. */
const shares = [0.01, 0.03, 0.1, 0.3, 1];

/** Where a share lies on the logarithmic axis, 0 to 100. */
export function sharePosition(share: number): number {
  return 100 * (1 + Math.log10(Math.min(1, Math.max(0.01, share))) / 2);
}

/** Ways to protect as labelled points: what is recognised across, what regency figures are off by upward. */
export function utilityChart(mechanisms: readonly MechanismMeasure[], word: Words, format: Format): HTMLElement {
  const axis = niceAxis(mechanisms.map(({regency}) => regency.p95));
  const up = (percent: number) => positionOn(axis, percent);
  const points = mechanisms.map(({id, recognised, regency}) => {
    const name = word[`utility.mechanism.${id}`];
    const values = {name, recognised: format.percent(recognised, 1), error: `${format.decimal(regency.p95, 2)}%`};
    const left = sharePosition(recognised);
    const side = left > 50 ? " before" : "";
    const point = html("span", {class: `utility-point ${id}${side}`}, html("i"), html("span", {}, name));
    place(point, left, up(regency.p95));
    return {point, text: fill(word["utility.point"], values)};
  });
  const plot = html(
    "div",
    {class: "utility-plot"},
    ...axis.ticks.map((tick) => place(html("i", {class: tick === 0 ? "zero" : "line"}), 0, up(tick))),
    ...shares.map((share) => place(html("i", {class: "rule"}), sharePosition(share), 0)),
    ...points.map(({point}) => point)
  );
  const label = fill(word["utility.chartLabel"], {list: points.map(({text}) => text).join("; ")});
  return html(
    "div",
    {class: "utility-chart", role: "img", "aria-label": label},
    html("div", {class: "utility-up"}, word["utility.up"]),
    html(
      "div",
      {class: "utility-side"},
      ...axis.ticks.map((tick) => place(html("span", {}, `${format.plain(tick)}%`), 0, up(tick)))
    ),
    plot,
    html(
      "div",
      {class: "utility-foot"},
      ...shares.map((share) => place(html("span", {}, format.percent(share, 0)), sharePosition(share), 0))
    ),
    html("div", {class: "utility-across"}, word["utility.across"])
  );
}

function place<E extends HTMLElement>(element: E, left: number, bottom: number): E {
  element.style.left = `${left}%`;
  element.style.bottom = `${bottom}%`;
  return element;
}
