import {cutPoints} from "../../lattice/bins.js";
import {baselineOf, scenarioOf} from "../../scenario/scenarioSet.js";
import {fill, type Words} from "../dictionary.js";
import {binNames} from "./binNames.js";
import type {PointRows} from "./chartPoint.js";
import {figureFrame, type Figure, type Twin} from "./figureFrame.js";
import {flowAxis, flowChart} from "./flowChart.js";
import {mostListed} from "./marginList.js";
import type {Axis} from "./niceAxis.js";
import {programmesOf} from "./programmeAmounts.js";
import {isShipped} from "./programmeName.js";
import {panelCharts, panelsOf, type Panel} from "./programmePanels.js";
import type {ResultFigure, ResultTools} from "./resultFigure.js";
import {isNationwide} from "./resultMargins.js";
import {baselineName} from "./scenarioName.js";
import type {WorkbenchData} from "./workbenchData.js";

/** Columns of the table, for each programme: units, their rupiah, and both their names. */
const columns = [
  ["entering", "enteringAmount", "sim.enter", "sim.rupiah"],
  ["leaving", "leavingAmount", "sim.leave", "sim.rupiah"],
  ["unchanged", "unchangedAmount", "sim.stay", "sim.rupiahChange"]
] as const;

/** The heads of a programme's columns. Of those who stay the rupiah are a change, of the others an amount. */
export function flowHeads(name: string, word: Words): string[] {
  return columns.flatMap(([, , key, money]) => [`${name}, ${word[key]}`, `${name}, ${word[key]}, ${word[money]}`]);
}

/** The shipped programmes share an axis, and so do those that a planner adds, which may be many times as large. */
interface Axes {
  readonly shipped: Axis;
  readonly added: Axis;
}

function axesOf(flows: NonNullable<WorkbenchData["flows"]>): Axes {
  const of = (shipped: boolean) =>
    flowAxis(Object.entries(flows).flatMap(([id, own]) => (isShipped(id) === shipped ? [own] : [])));
  return {shipped: of(true), added: of(false)};
}

const unknown: Figure = {value: NaN, text: "–"};

const unitWords = {family: "unit.families", pupil: "unit.pupils", person: "edit.persons"} as const;

/** Who enters and who leaves along the welfare axis, programme by programme; hidden until it is asked. */
export function flowFigure({bins, spread, values, word, format}: ResultTools): ResultFigure {
  let data: WorkbenchData;
  let axes: Axes | null = null;
  let panels: readonly Panel[] = [];
  const cuts = cutPoints(bins);
  const ranks = binNames(bins, word);
  const charts = panelCharts((panel) => flowChart(panel, bins, word, format));
  const margin = ({outcome, baseline, set}: WorkbenchData, id: string) => {
    const against = baselineOf(set);
    const both = [scenarioOf(set, set.editing), against === "hukum" ? {} : against];
    const isPlain = id === "sembako" && both.every((of) => typeof of === "object" && isNationwide(of));
    return spread.flow(outcome.programmes[id], baseline.programmes[id], isPlain);
  };
  /** What `columns` name of a bin: units and rupiah, each with its margin; nothing where no receipt is known. */
  const figuresOf = (id: string, bin: number, own: number): readonly (readonly [units: Figure, rupiah: Figure])[] =>
    columns.map(([counted, paid]) => {
      const flows = data.flows?.[id];
      if (flows === undefined) return [unknown, unknown];
      const [units, rupiah] = [flows[counted][bin]!, flows[paid][bin]!];
      return units > 0
        ? [values.count(units, own), values.rupiah(rupiah, Math.abs(rupiah / units) * own)]
        : [values.count(units, 0), values.rupiah(rupiah, 0)];
    });
  const table = (): Twin => {
    const margins = panels.map(({id}) => margin(data, id));
    return {
      head: [word["sim.rank"], ...panels.flatMap(({name}) => flowHeads(name, word))],
      rows: ranks.map((rank, bin) => [rank, ...panels.flatMap(({id}, at) => figuresOf(id, bin, margins[at]!).flat())])
    };
  };
  const points = (): PointRows =>
    charts.laid().map(({plot}, at) => {
      const {id, name} = panels[at]!;
      if (data.flows?.[id] === undefined) return [{on: plot, text: fill(word["points.unknown"], {programme: name})}];
      const own = margin(data, id);
      return cuts.slice(1).map((upper, bin) => {
        const [entering, leaving] = figuresOf(id, bin, own).map(([{text, margin: spread}]) =>
          [text, spread?.text ?? ""].join(" ").trim()
        );
        const told = {programme: name, rank: ranks[bin]!, entering: entering!, leaving: leaving!, unit: unitOf(id)};
        return {on: plot, across: [cuts[bin]!, upper], text: fill(word["points.flow"], told)};
      });
    });
  const unitOf = (id: string) => {
    const {unit} = (data.outcome.programmes[id] ?? data.baseline.programmes[id])!;
    return word[unitWords[unit]];
  };
  /** The margin of each programme's bins, or of each unit's where they are many: the widest. */
  const marginNote = (of: WorkbenchData): string => {
    const known = panels
      .filter(({id}) => of.flows![id] !== undefined)
      .map(({id, name}) => ({name, unit: unitOf(id), own: Math.ceil(margin(of, id))}));
    if (known.length <= mostListed) {
      const list = known.map(({name, unit, own}) => `${name} ±${format.count(own)} ${unit}`);
      return fill(word["sim.marginFlow"], {list: list.join(", ")});
    }
    const widest = new Map<string, number>();
    for (const {unit, own} of known) widest.set(unit, Math.max(own, widest.get(unit) ?? 0));
    const list = Array.from(widest, ([unit, own]) => `±${format.count(own)} ${unit}`);
    return fill(word["sim.marginFlowWidest"], {list: list.join(", ")});
  };
  const frame = figureFrame("masuk-keluar", charts.element, table, word, points);
  return {
    element: frame.element,
    draw(next, dragging) {
      data = next;
      frame.element.hidden = next.flows === null;
      if (next.flows === null) return;
      const stays = dragging && axes !== null;
      if (!stays) panels = panelsOf(programmesOf(next), next.set, word, format);
      const drawn = charts.lay(panels);
      const all = panels.map(({id}) => next.flows![id]);
      if (!stays) axes = axesOf(next.flows);
      drawn.forEach((chart, at) =>
        chart.draw(all[at], isShipped(panels[at]!.id) ? axes!.shipped : axes!.added, dragging)
      );
      frame.refresh();
      if (stays) return;
      const isActual = next.set.baseline === "penerima-nyata";
      frame.say(
        word["sim.flowTitle"],
        [
          fill(word[isActual ? "actual.flow" : "sim.flowNote"], {against: baselineName(next.set.baseline, word)}),
          ...(panels.every(({id}) => isShipped(id)) ? [] : [word["sim.flowAxes"]]),
          marginNote(next)
        ].join(" ")
      );
    }
  };
}
