import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {findingParts} from "./finding.js";
import type {WorkbenchData} from "./workbenchData.js";

/**
 * Where the edited scenario and the one it is compared with are read on different rule days: both days, and what the law
 * in force itself changed between them, as far as both laws are computed. "" where the days are the same, and against the
 * law and actual receipt, which are taken on the scenario's own day.
 */
export function ownChange(data: WorkbenchData, word: Words, format: Format): string {
  const {set, outcome, baseline, laws} = data;
  if (set.baseline === "law" || set.baseline === "penerima-nyata" || outcome.day === baseline.day) return "";
  const days = {ofDay: format.date(outcome.day), againstDay: format.date(baseline.day)};
  const [now, before] = [laws.get(outcome.day), laws.get(baseline.day)];
  return [
    fill(word["hariAturan.headline"], {of: set.editing, against: set.baseline, ...days}),
    now && before
      ? fill(word["hariAturan.ownChange"], {change: changeOf(now, before, word, format)})
      : word["hariAturan.ownChangeSome"]
  ].join(" ");
}

function changeOf(now: WorkbenchData["law"], before: WorkbenchData["law"], word: Words, format: Format): string {
  const {money, parts} = findingParts(now, before, word, format);
  const isSame = parts.length === 0 && Math.abs(now.package.amount - before.package.amount) < 0.5;
  return isSame
    ? word["hariAturan.same"]
    : [money.replace(/^./, (letter) => letter.toLowerCase()), ...parts].join(", ");
}
