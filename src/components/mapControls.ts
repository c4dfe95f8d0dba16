import type {Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {html} from "./html.js";
import {indicatorIds, indicatorTitle, isSimulated, type Indicator, type IndicatorId} from "./indicator.js";
import type {PlaceLevel} from "./places.js";
import {segments} from "./segments.js";

export interface MapControlsOptions {
  readonly indicator: Indicator;
  readonly level: PlaceLevel;
  readonly word: Words;
  readonly format: Format;
  readonly onChange: (indicator: Indicator, level: PlaceLevel) => void;
}

/** What the map shows and at which level. */
export function mapControls({
  indicator: initial,
  level: initialLevel,
  word,
  format,
  onChange
}: MapControlsOptions): HTMLElement {
  let indicator = initial;
  let level = initialLevel;
  const kind = html("select", {class: "select", id: "indikator", "aria-label": word["indicator.label"]});
  for (const id of indicatorIds) {
    const name = id === "share" ? word["indicator.share"] : indicatorTitle({id, upTo: 0}, word, format);
    const suffix = isSimulated({id, upTo: 0}) ? ` (${word["indicator.simulated"]})` : "";
    kind.append(html("option", {value: id, selected: id === indicator.id}, name + suffix));
  }
  const upTo = html("select", {class: "select", id: "sampai-desil", "aria-label": word["indicator.upTo"]});
  for (let decile = 1; decile < 10; ++decile) {
    upTo.append(
      html("option", {value: decile, selected: decile === indicator.upTo}, decile === 1 ? "1" : `1–${decile}`)
    );
  }
  upTo.hidden = indicator.id !== "share";
  const change = () => onChange(indicator, level);
  kind.addEventListener("change", () => {
    indicator = {...indicator, id: kind.value as IndicatorId};
    upTo.hidden = indicator.id !== "share";
    change();
  });
  upTo.addEventListener("change", () => {
    indicator = {...indicator, upTo: Number(upTo.value)};
    change();
  });
  const levelChoice = segments<PlaceLevel>(
    word["level.label"],
    [
      {value: "province", label: word["level.province"]},
      {value: "regency", label: word["level.regency"]}
    ],
    level,
    (next) => {
      level = next;
      change();
    }
  );
  return html("div", {class: "map-controls"}, kind, upTo, levelChoice.element);
}
