import {fill} from "../dictionary.js";
import {amountChange} from "../figures/programmeChange.js";
import {amountChangeMargins} from "../figures/regionMargins.js";
import type {Places} from "../places.js";
import {figureFrame, type Twin} from "./figureFrame.js";
import {moverList} from "./moverList.js";
import type {ProgrammePair} from "./programmeChoice.js";
import type {ResultTools} from "./resultFigure.js";
import {baselineName} from "./scenarioName.js";

export interface MoversFigure {
  readonly element: HTMLElement;
  /** Draws a pair in place; ranks are set anew unless dragging. */
  draw(pair: ProgrammePair, dragging: boolean): void;
}

/** The regencies that move most between two sides, in rupiah a year of all programmes or of one. */
export function moversFigure(
  {margins, values, word, format}: ResultTools,
  places: Places,
  onSelect: (code: string) => void
): MoversFigure {
  let pair: ProgrammePair | null = null;
  const idOf = ({programme}: ProgrammePair) => programme?.id ?? null;
  const marginsOf = (of: ProgrammePair) =>
    amountChangeMargins({level: "regency", places, margins, ...of, programme: idOf(of)});
  const changes = (of: ProgrammePair) => amountChange(of.outcome, of.baseline, idOf(of));
  const list = moverList(word, format.budget, (margin) => values.plusMinus(format.rupiah(margin)), onSelect);
  const table = (): Twin => {
    const [all, margin] = [changes(pair!), marginsOf(pair!)];
    return {
      head: [word["table.region"], word["sim.difference"]],
      rows: list.shown().map((at) => {
        const {name, within} = places.regency[at]!;
        return [`${name}, ${within}`, values.change(all[at]!, margin(at))];
      })
    };
  };
  const frame = figureFrame("wilayah-terbesar", list.element, table, word);
  return {
    element: frame.element,
    draw(next, dragging) {
      const other = pair?.of !== next.of || pair.against !== next.against;
      pair = next;
      list.draw(places.regency, changes(next), marginsOf(next), !dragging || other);
      const sides = {of: baselineName(next.of, word), against: baselineName(next.against, word)};
      const of = {...sides, programme: next.programme?.name ?? ""};
      const [title, note] =
        next.programme === null
          ? ([word["sim.moversTitle"], word["banding.moversNote"]] as const)
          : ([fill(word["programme.moversTitle"], of), word["programme.moversNote"]] as const);
      frame.say(title, `${fill(note, of)} ${word["sim.marginMovers"]}`);
      frame.refresh();
    }
  };
}
