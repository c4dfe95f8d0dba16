import type {Change} from "../../scenario/change.js";
import {changeSources} from "../../scenario/changeSources.js";
import {changeText} from "../../scenario/changeText.js";
import {citation} from "../../scenario/citation.js";
import {scenarioOf, type Letter} from "../../scenario/scenarioSet.js";
import type {Outcome} from "../../policy/outcome.js";
import {sources} from "../../policy/sources.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import {shortAddress} from "../picture/pictureFrame.js";
import {baselineName, scenarioName} from "../simulasi/scenarioName.js";
import {changesIn, ruleDay, type NotaFacts} from "./notaFacts.js";
import {notaReadings} from "./notaLimits.js";
import {notaMeasures, type NotaMeasure} from "./notaMeasures.js";

/** The second page's parts: the law and the scenarios compared; what each changes; the citation. */
export function notaAppendix(facts: NotaFacts, most: number): HTMLElement[] {
  return [
    comparison(facts),
    changeTable(facts, most),
    notaReadings(facts),
    html(
      "section",
      {class: "nota-cite"},
      html("h2", {}, facts.word["nota.cite"]),
      html("p", {}, citationOf(facts)),
      html("p", {class: "note"}, facts.word["nota.fingerprintNote"])
    )
  ];
}

function comparison(facts: NotaFacts): HTMLElement {
  const {data, word} = facts;
  const {set, law, outcomes, baseline} = data;
  const columns: {name: string; key: string; outcome: Outcome | null}[] = [
    {name: word["sim.law"], key: "law", outcome: law},
    ...set.entries.map(({letter}) => ({
      name: `${letter} · ${scenarioName(set, letter, word)}`,
      key: letter,
      outcome: letter === set.editing ? data.outcome : (outcomes.get(letter) ?? null)
    }))
  ];
  const cell = (outcome: Outcome | null, key: string, {value, text, change, sums}: NotaMeasure) => {
    if (outcome === null) return html("td", {class: "number"}, "…");
    const own = value(outcome);
    const isUnknown =
      sums &&
      set.baseline === "penerima-nyata" &&
      Object.keys(outcome.programmes).some((id) => !Object.hasOwn(baseline.programmes, id));
    const difference = key === set.baseline ? [] : [html("small", {}, change(isUnknown ? NaN : own - value(baseline)))];
    return html("td", {class: "number"}, html("strong", {}, text(own)), ...difference);
  };
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
          ...columns.map(({name}) => html("th", {scope: "col", class: "number"}, name))
        )
      ),
      html(
        "tbody",
        {},
        ...notaMeasures(facts).map((measure) =>
          html(
            "tr",
            {},
            html("th", {scope: "row"}, measure.label),
            ...columns.map(({outcome, key}) => cell(outcome, key, measure))
          )
        )
      )
    )
  );
}

/** What every scenario changes, the edited one first, with the law's sources; at most `most` lines, the rest counted. */
function changeTable(facts: NotaFacts, most: number): HTMLElement {
  const {data, word} = facts;
  const {set} = data;
  const edited = set.entries.filter(({letter}) => letter === set.editing);
  const all = [...edited, ...set.entries.filter((entry) => !edited.includes(entry))].flatMap(({letter}) =>
    changesIn(facts, letter).map((change) => ({letter, change}))
  );
  const shown = all.slice(0, most);
  return html(
    "section",
    {class: "nota-changes"},
    html("h2", {}, word["nota.changes"]),
    html(
      "table",
      {},
      html(
        "thead",
        {},
        html(
          "tr",
          {},
          ...(
            [
              "sim.scenarioHead",
              "nota.change.what",
              "nota.change.old",
              "nota.change.new",
              "nota.change.source"
            ] as const
          ).map((key) => html("th", {scope: "col"}, word[key]))
        )
      ),
      html("tbody", {}, ...shown.map(({letter, change}) => changeRow(letter, change, facts)))
    ),
    ...(all.length > shown.length
      ? [html("p", {class: "note"}, fill(word["nota.change.more"], {count: String(all.length - shown.length)}))]
      : [])
  );
}

function changeRow(letter: Letter, change: Change, facts: NotaFacts): HTMLElement {
  const {word, format, data} = facts;
  const {old, new: value} = changeText(change, format);
  const keys = changeSources(change, scenarioOf(data.set, letter).day ?? facts.view.law.day);
  const read =
    keys.length === 0 ? word["nota.change.assumed"] : keys.map((key) => sources[key].title.split(":")[0]!).join("; ");
  const from = change.from === undefined ? "" : `, ${format.date(change.from)}`;
  return html(
    "tr",
    {},
    html("td", {}, html("strong", {}, letter)),
    html("th", {scope: "row"}, change.label[format.language] + from),
    html("td", {}, old),
    html("td", {}, html("strong", {}, value)),
    html("td", {}, read)
  );
}

/** Most of an address that the citation writes out, characters; the foot links to the whole. */
const longestAddress = 240;

function citationOf(facts: NotaFacts): string {
  const {data, view, address, printed, word, format} = facts;
  return citation(
    {
      title: scenarioName(data.set, data.set.editing, word),
      version: view.version,
      day: ruleDay(facts),
      dataHash: view.dataHash,
      synthetic: view.synthetic,
      address: shortAddress(address, longestAddress),
      accessed: printed
    },
    format
  );
}
