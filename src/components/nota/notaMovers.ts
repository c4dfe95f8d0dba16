import {reliabilityOf} from "../../lattice/reliability.js";
import {fill, type Word} from "../dictionary.js";
import {amountChangeMargins} from "../figures/regionMargins.js";
import {html} from "../html.js";
import {moversOf} from "../simulasi/moverList.js";
import {differenceState, type NotaFacts} from "./notaFacts.js";

/** Regions listed in each direction. */
const each = 5;

/**
 * The five regencies that gain most and the five that lose most, in rupiah, each with its margin; those within theirs
 * are not ranked, and a change of class C says so. Nothing where there is no difference to rank.
 */
export function notaMovers(facts: NotaFacts): HTMLElement[] {
  const {data, view, places, word, format} = facts;
  const {outcome, baseline} = data;
  if (differenceState(facts) !== "known") return [];
  const before = baseline.package.regencies.amount;
  const change = outcome.package.regencies.amount.map((amount, at) => amount - before[at]!);
  const margin = amountChangeMargins({level: "regency", places, outcome, baseline, margins: view.margins});
  const order = moversOf(change, margin);
  const up = order.filter((at) => change[at]! > 0).slice(0, each);
  const down = order
    .filter((at) => change[at]! < 0)
    .reverse()
    .slice(0, each);
  const isLow = (at: number) => reliabilityOf(change[at]!, margin(at)) === "C";
  const billions = (value: number) => format.decimal(value / 1e9, Math.abs(value) < 5e7 ? 3 : 1);
  const row = (at: number) => {
    const value = change[at]!;
    const spread = fill(word["figure.plusMinus"], {margin: billions(roundUp(margin(at)))});
    return html(
      "li",
      {},
      html("span", {}, shortName(places.regency[at]!.name)),
      html("span", {}, `${value > 0 ? "+" : ""}${billions(value)}`),
      html("small", {}, isLow(at) ? `${spread} ${word["nota.lowShort"]}` : spread)
    );
  };
  const list = (title: Word, none: Word, regions: readonly number[]) => [
    html("h2", {}, word[title]),
    ...(regions.length > 0 ? [] : [html("p", {class: "note"}, word[none])]),
    html("ol", {}, ...regions.map(row))
  ];
  const note = word[[...up, ...down].some(isLow) ? "nota.billionsLow" : "nota.billions"];
  return [
    html(
      "section",
      {class: "nota-movers"},
      ...list("nota.up", "nota.noneUp", up),
      ...list("nota.down", "nota.noneDown", down),
      html("p", {class: "note"}, note)
    )
  ];
}

/** A regency's name as short as Indonesians write it: Kab. Cirebon. */
export function shortName(name: string): string {
  return name.replace(/^Kabupaten /, "Kab. ").replace(/^Kota Administrasi /, "Kota Adm. ");
}

/** To a tenth of a billion, or to a million where less: never down, so that no margin reads as none. */
function roundUp(margin: number): number {
  const step = margin < 5e7 ? 1e6 : 1e8;
  return Math.ceil(margin / step) * step;
}
