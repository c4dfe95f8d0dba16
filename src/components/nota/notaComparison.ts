import type {Outcome} from "../../policy/outcome.js";
import type {Letter} from "../../scenario/scenarioSet.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import {baselineName, scenarioName} from "../simulasi/scenarioName.js";
import {otherDay, sideTitle} from "../simulasi/sideDay.js";
import type {NotaFacts} from "./notaFacts.js";
import {notaMeasures, type NotaMeasure} from "./notaMeasures.js";
import {shortName} from "./shortName.js";

/** Most characters of a scenario's name above its column, two lines; of a programme's beside its lines, two or one. */
const longest = {scenario: 28, programme: 40, programmeInOne: 22} as const;

interface Column {
  readonly name: string;
  readonly key: string;
  readonly outcome: Outcome | null;
}

/**
 * The law and every scenario, measure by measure, each with its difference and the widest margin of its line, differences
 * included; of so many programmes at most, by shorter names where `isDense`.
 */
export function notaComparison(facts: NotaFacts, mostProgrammes: number, isDense: boolean): HTMLElement {
  const {data, word, format} = facts;
  const {set, law, outcomes} = data;
  const edited = facts.answered === "never" ? null : data.outcome;
  const today = facts.view.law.day;
  /** Before the name, which may be cut. */
  const dayOf = (letter: Letter) => {
    const day = otherDay(letter, data, today);
    return day === null ? [] : [format.date(day)];
  };
  const columns: Column[] = [
    {name: sideTitle("law", data, today, word, format), key: "law", outcome: law},
    ...set.entries.map(({letter}) => ({
      name: [letter, ...dayOf(letter), shortName(scenarioName(set, letter, word), longest.scenario)].join(" · "),
      key: letter,
      outcome: letter === set.editing ? edited : (outcomes.get(letter) ?? null)
    }))
  ];
  const runs = columns.flatMap(({outcome}) => (outcome === null ? [] : [outcome]));
  const ids = [...new Set(runs.flatMap(({programmes}) => Object.keys(programmes)))];
  const measures = notaMeasures(facts, ids.slice(0, mostProgrammes), longest[isDense ? "programmeInOne" : "programme"]);
  const rest = fill(word["nota.programmesAndMore"], {count: String(ids.length - mostProgrammes)});
  return html(
    "section",
    {class: "nota-compare"},
    html("h2", {}, word["nota.compare"]),
    html("p", {class: "note"}, fill(word["nota.compareNote"], {against: baselineName(set.baseline, word)})),
    html(
      "table",
      {},
      html(
        "thead",
        {},
        html(
          "tr",
          {},
          html("th", {scope: "col"}, word["sim.measure"]),
          ...columns.map(({name}) => html("th", {scope: "col", class: "number"}, html("span", {}, name)))
        )
      ),
      html("tbody", {}, ...measures.map((measure, at) => row(measure, columns, facts, at === 0 ? measures.length : 0)))
    ),
    ...(ids.length > mostProgrammes ? [html("p", {class: "note"}, rest)] : [])
  );
}

/** A line of the table; a column without figures has one cell over so many lines, 0 where it stands above. */
function row(measure: NotaMeasure, columns: readonly Column[], {data, word}: NotaFacts, lines: number): HTMLElement {
  const {label, value, text, change, margin, changeMargin, marginText, sums} = measure;
  const {set, baseline} = data;
  const margins = columns.flatMap(({outcome, key}) => {
    if (outcome === null) return [];
    const hasChange = key !== set.baseline && Math.abs(value(outcome) - value(baseline)) > 0;
    return hasChange ? [margin(outcome), changeMargin(outcome)] : [margin(outcome)];
  });
  const widest = Math.max(0, ...margins);
  const spread = widest > 0 ? [html("small", {}, fill(word["nota.rowMargin"], {margin: marginText(widest)}))] : [];
  const cell = ({outcome, key}: Column) => {
    if (outcome === null) {
      return lines === 0 ? [] : [html("td", {class: "nota-to-come", rowspan: lines}, word["nota.columnToCome"])];
    }
    const own = value(outcome);
    const isUnknown =
      sums &&
      set.baseline === "penerima-nyata" &&
      Object.keys(outcome.programmes).some((id) => !Object.hasOwn(baseline.programmes, id));
    const difference = key === set.baseline ? [] : [html("small", {}, change(isUnknown ? NaN : own - value(baseline)))];
    return [html("td", {class: "number"}, html("strong", {}, text(own)), ...difference)];
  };
  return html("tr", {}, html("th", {scope: "row"}, html("span", {}, label), ...spread), ...columns.flatMap(cell));
}
