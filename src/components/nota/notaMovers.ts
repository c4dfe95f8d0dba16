import type {Word} from "../dictionary.js";
import {amountChangeMargins} from "../figures/regionMargins.js";
import {html} from "../html.js";
import {moversOf} from "../simulasi/moverList.js";
import type {NotaFacts} from "./notaFacts.js";

/** Regions listed in each direction. */
const each = 5;

/** The five regencies that gain most and the five that lose most, in rupiah. */
export function notaMovers({data, view, places, word, format}: NotaFacts): HTMLElement[] {
  const before = data.baseline.package.regencies.amount;
  const change = data.outcome.package.regencies.amount.map((amount, at) => amount - before[at]!);
  const {outcome, baseline} = data;
  const order = moversOf(
    change,
    amountChangeMargins({level: "regency", places, outcome, baseline, margins: view.margins})
  );
  const up = order.filter((at) => change[at]! > 0).slice(0, each);
  const down = order
    .filter((at) => change[at]! < 0)
    .reverse()
    .slice(0, each);
  const text = (value: number) => `${value > 0 ? "+" : ""}${format.decimal(value / 1e9, 1)}`;
  const list = (title: Word, none: Word, regions: readonly number[]) =>
    html(
      "section",
      {},
      html("h2", {}, word[title]),
      html("p", {class: "note"}, word[regions.length > 0 ? "nota.billions" : none]),
      html(
        "ol",
        {class: "nota-movers"},
        ...regions.map((at) =>
          html("li", {}, html("span", {}, shortName(places.regency[at]!.name)), html("span", {}, text(change[at]!)))
        )
      )
    );
  return [list("nota.up", "nota.noneUp", up), list("nota.down", "nota.noneDown", down)];
}

/** A regency's name as short as Indonesians write it: Kab. Cirebon. */
export function shortName(name: string): string {
  return name.replace(/^Kabupaten /, "Kab. ").replace(/^Kota Administrasi /, "Kota Adm. ");
}
