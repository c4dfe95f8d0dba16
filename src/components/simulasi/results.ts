import type {Bin} from "../../lattice/bins.js";
import type {MarginStatement} from "../../lattice/margins.js";
import type {Flows} from "../../policy/flows.js";
import type {Outcome} from "../../policy/outcome.js";
import {programmeIds} from "../controls.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {headlineCards} from "../headlineCards.js";
import {html} from "../html.js";
import type {Place} from "../places.js";
import {additionalCards} from "./additionalCards.js";
import {bridgeChart, type BridgeStep} from "./bridgeChart.js";
import {coverageBetween, coverageChart} from "./coverageChart.js";
import {figureFrame} from "./figureFrame.js";
import {flowAxis, flowChart} from "./flowChart.js";
import {moverList} from "./moverList.js";
import type {Axis} from "./niceAxis.js";
import {isShipped, programmeName} from "./programmeName.js";
import type {Pair} from "./pairChoice.js";
import {baselineName} from "./scenarioName.js";
import {stackedBars} from "./stackedBars.js";
import type {WorkbenchData} from "./workbenchData.js";

export interface Results {
  readonly cards: HTMLElement;
  readonly money: HTMLElement;
  readonly coverage: HTMLElement;
  readonly flows: HTMLElement;
  readonly movers: HTMLElement;
  readonly overlap: HTMLElement;
  readonly stages: HTMLElement;
  /** Draws everything in place; axes and ranks are set anew unless dragging. */
  draw(data: WorkbenchData, dragging: boolean): void;
  /** Draws the regions that move most between two sides. */
  drawMovers(pair: Pair, dragging: boolean): void;
}

/** The figures of the edited scenario against its baseline, each with its finding and its table. */
export function results(
  bins: readonly Bin[],
  margins: MarginStatement,
  places: readonly Place[],
  word: Words,
  format: Format,
  onSelect: (code: string) => void
): Results {
  let data: WorkbenchData | null = null;
  const cards = headlineCards(bins, margins, {...word, "card.change": word["sim.againstBaseline"]}, format);
  const extra = additionalCards(word, format);
  const trillion = (value: number) => format.decimal(value / 1e12, 1);
  const signed = (value: number) => format.budget(value);
  const rupiah = (value: number) => ({value, text: format.rupiah(value)});
  const count = (value: number) => ({value, text: format.count(value)});
  const share = (value: number) => ({value, text: format.percent(value)});
  const change = (value: number) => ({value, text: signed(value)});

  const bridge = bridgeChart(word, signed, (value) => `${value > 0 ? "+" : ""}${format.plain(value / 1e12)}`);
  const money = figureFrame("anggaran", bridge.element, () => moneyTable(data!), word);
  const moneyTable = ({outcome}: WorkbenchData) => ({
    head: [word["sim.programme"], word["sim.baseline"], word["sim.scenario"], word["sim.difference"]],
    rows: [...idsOf(data!), null].map((id) => {
      const [before, after] = [amountBefore(data!, id), amountOf(outcome, id)];
      return [
        id === null ? word["sim.total"] : programmeName(id, data!.set, word, format),
        rupiah(before),
        rupiah(after),
        change(after - before)
      ];
    })
  });

  const coverages = programmeIds.map((id) => coverageChart(id, bins, word, format));
  const coverage = figureFrame(
    "cakupan",
    html("div", {class: "multiples"}, ...coverages.map(({element}) => element)),
    () => ({
      head: [
        word["sim.decile"],
        ...programmeIds.flatMap((id) => [
          `${word[id]}, ${word["sim.scenario"]}`,
          `${word[id]}, ${word["sim.baseline"]}`
        ])
      ],
      rows: Array.from({length: 10}, (_, decile) => [
        String(decile + 1),
        ...programmeIds.flatMap((id) =>
          [data!.outcome, data!.baseline].map((of) =>
            share(coverageBetween(of.programmes[id]!, bins, decile * 10, decile * 10 + 10))
          )
        )
      ])
    }),
    word
  );

  const flowCharts = programmeIds.map((id) => flowChart(id, bins, word, format));
  let axis: Axis | null = null;
  const flows = figureFrame(
    "masuk-keluar",
    html("div", {class: "multiples"}, ...flowCharts.map(({element}) => element)),
    () => flowTable(data!.flows ?? {}),
    word
  );
  const flowTable = (of: Readonly<Record<string, Flows>>) => ({
    head: [
      word["sim.rank"],
      ...programmeIds.flatMap((id) =>
        flowColumns.map(([, key, isAmount]) => `${word[id]}, ${word[key]}${isAmount ? `, ${word["sim.rupiah"]}` : ""}`)
      )
    ],
    rows: bins.map(({upper}, bin) => [
      upper === null ? word["sim.unranked"] : `${bins[bin - 1]?.upper ?? 0}–${upper}%`,
      ...programmeIds.flatMap((id) =>
        flowColumns.map(([measure, , isAmount]) => {
          const value = of[id]?.[measure][bin] ?? 0;
          return isAmount ? rupiah(value) : count(value);
        })
      )
    ])
  });

  let pair: Pair | null = null;
  const changes = ({outcome, baseline}: Pair) =>
    outcome.package.regencies.amount.map((amount, at) => amount - baseline.package.regencies.amount[at]!);
  const list = moverList(word, signed, onSelect);
  const movers = figureFrame(
    "wilayah-terbesar",
    list.element,
    () => {
      const values = changes(pair!);
      return {
        head: [word["table.region"], word["sim.difference"]],
        rows: list.shown().map((at) => [`${places[at]!.name}, ${places[at]!.within}`, change(values[at]!)])
      };
    },
    word
  );

  const millions = (value: number) => format.decimal(value / 1e6, 1);
  const overlapBars = stackedBars(millions, (value, last) => (last ? format.short(value) : trim(millions(value))));
  const overlap = figureFrame(
    "tumpang-tindih",
    overlapBars.element,
    () => ({
      head: [word["sim.scenarioHead"], ...overlapRows(data!)[0]!.parts.map(({label}) => label)],
      rows: overlapRows(data!).map(({label, parts}) => [label, ...parts.map(({value}) => count(value))])
    }),
    word
  );
  const overlapRows = ({outcome, baseline, set}: WorkbenchData) =>
    (
      [
        [capital(baselineName(set.baseline, word)), baseline],
        [fill(word["sim.scenarioTitle"], {letter: set.editing}), outcome]
      ] as const
    ).map(([label, of]) => ({label, parts: overlapOf(of, word)}));

  const stageBars = stackedBars(trillion, (value, last) => (last ? format.rupiah(value) : trim(trillion(value))));
  const stages = figureFrame(
    "tahap",
    stageBars.element,
    () => ({
      head: [
        word["sim.stage"],
        ...idsOf(data!).map((id) => programmeName(id, data!.set, word, format)),
        word["sim.total"]
      ],
      rows: stageRows(data!).map(({label, parts}) => [
        label,
        ...parts.map(({value}) => rupiah(value)),
        rupiah(parts.reduce((sum, {value}) => sum + value, 0))
      ])
    }),
    word
  );
  const stageRows = (of: WorkbenchData) =>
    ["I", "II", "III", "IV"].map((name, quarter) => ({
      label: `TW ${name}`,
      parts: idsOf(of).map((id) => ({
        look: isShipped(id) ? id : "other",
        label: programmeName(id, of.set, word, format),
        value: of.outcome.programmes[id]?.stages?.[quarter] ?? 0
      }))
    }));

  const drawFlows = (of: WorkbenchData, dragging: boolean) => {
    flows.element.hidden = of.flows === null;
    if (of.flows === null) return;
    const all = programmeIds.map((id) => of.flows![id]!);
    if (axis === null || !dragging) axis = flowAxis(all);
    flowCharts.forEach((chart, at) => chart.draw(all[at]!, axis!));
    flows.refresh();
  };

  return {
    cards: html("div", {}, cards.element, extra.element),
    money: money.element,
    coverage: coverage.element,
    flows: flows.element,
    movers: movers.element,
    overlap: overlap.element,
    stages: stages.element,
    draw(next, dragging) {
      data = next;
      const {outcome, baseline, set} = next;
      const against = baselineName(set.baseline, word);
      const isActual = set.baseline === "penerima-nyata";
      cards.update(outcome, baseline);
      extra.update(outcome, baseline, (id) => programmeName(id, next.set, word, format));
      const shift = outcome.package.amount - baseline.package.amount;
      const steps: BridgeStep[] = [
        ...idsOf(next).map((id) => ({
          label: programmeName(id, next.set, word, format),
          value: amountOf(outcome, id) - amountBefore(next, id),
          total: false
        })),
        {label: fill(word["sim.scenarioTitle"], {letter: set.editing}), value: shift, total: true}
      ];
      bridge.draw(steps, !dragging);
      money.say(
        moneyFinding(shift, word, format),
        fill(word["sim.budgetNote"], {against, amount: format.rupiah(baseline.package.amount)})
      );
      money.refresh();
      programmeIds.forEach((id, at) => coverages[at]!.draw(outcome.programmes[id]!, baseline.programmes[id]!));
      coverage.say(
        coverageFinding(next, word),
        fill(word[isActual ? "actual.coverage" : "sim.coverageNote"], {letter: set.editing, against})
      );
      coverage.refresh();
      flows.say(word["sim.flowTitle"], fill(word[isActual ? "actual.flow" : "sim.flowNote"], {against}));
      drawFlows(next, dragging);
      overlapBars.draw(overlapRows(next), !dragging);
      overlap.say(
        fill(word["sim.overlapTitle"], {count: format.short(overlapOf(outcome, word)[0]!.value)}),
        word[isActual ? "actual.overlap" : "sim.overlapNote"]
      );
      overlap.refresh();
      if (outcome.programmes.pkh!.stages !== undefined) {
        stageBars.draw(stageRows(next), !dragging);
        stages.say(word["sim.stageTitle"], fill(word["sim.stageNote"], {letter: set.editing}));
        stages.refresh();
      }
      stages.element.hidden = outcome.programmes.pkh!.stages === undefined;
    },
    drawMovers(next, dragging) {
      const other = pair?.of !== next.of || pair.against !== next.against;
      pair = next;
      list.draw(places, changes(next), !dragging || other);
      const sides = {of: baselineName(next.of, word), against: baselineName(next.against, word)};
      movers.say(word["sim.moversTitle"], fill(word["banding.moversNote"], sides));
      movers.refresh();
    }
  };
}

/** Columns of the flows' table, for each programme. */
const flowColumns = [
  ["entering", "sim.enter", false],
  ["enteringAmount", "sim.enter", true],
  ["leaving", "sim.leave", false],
  ["leavingAmount", "sim.leave", true],
  ["unchanged", "sim.stay", false],
  ["unchangedAmount", "sim.stay", true]
] as const;

/** Families served by both, by Sembako alone, by PKH alone, under nested service. */
export function overlapOf({programmes, package: whole}: Outcome, word: Words) {
  const [pkh, sembako] = [programmes.pkh!.nation.served, programmes.sembako!.nation.served];
  const pair = whole.overlaps?.find(({programmes: [a, b]}) => a === "pkh" && b === "sembako");
  const both = pair?.families ?? Math.max(0, pkh + sembako - whole.families);
  return [
    {look: "both", label: word["sim.both"], value: both},
    {look: "sembako", label: word["sim.sembakoOnly"], value: Math.max(0, sembako - both)},
    {look: "pkh", label: word["sim.pkhOnly"], value: Math.max(0, pkh - both)}
  ];
}

function coverageFinding({outcome, baseline}: WorkbenchData, word: Words): string {
  const reach = (of: Outcome, id: string) =>
    of.programmes[id]!.bins.served.reduce((last, served, bin) => (served > 0.5 ? bin : last), -1);
  const longer = programmeIds.filter((id) => reach(outcome, id) > reach(baseline, id)).map((id) => word[id]);
  const shorter = programmeIds.filter((id) => reach(outcome, id) < reach(baseline, id)).map((id) => word[id]);
  const parts = [
    ...(longer.length > 0 ? [fill(word["sim.longer"], {programmes: longer.join(", ")})] : []),
    ...(shorter.length > 0 ? [fill(word["sim.shorter"], {programmes: shorter.join(", ")})] : [])
  ];
  return parts.length > 0 ? capital(parts.join(", ")) : word["sim.coverageTitle"];
}

function moneyFinding(shift: number, word: Words, format: Format): string {
  if (Number.isNaN(shift)) return word["actual.money"];
  if (Math.abs(shift) < 0.5) return word["sim.budgetSame"];
  return fill(word["sim.budgetMoves"], {change: format.budget(shift)});
}

/** Programmes of the scenario and of the baseline, in the order in which they run. */
function idsOf({outcome, baseline}: WorkbenchData): string[] {
  return [...new Set([...Object.keys(outcome.programmes), ...Object.keys(baseline.programmes)])];
}

/** A programme of which no receipt is known has no amount before. */
function amountBefore({baseline, unknown}: WorkbenchData, id: string | null): number {
  return id !== null && unknown.includes(id) ? NaN : amountOf(baseline, id);
}

function amountOf(outcome: Outcome, id: string | null): number {
  return id === null ? outcome.package.amount : (outcome.programmes[id]?.nation.amount ?? 0);
}

function capital(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}

function trim(text: string): string {
  return text.replace(/[.,]0$/, "");
}
