import type {Bin} from "../../lattice/bins.js";
import type {MarginStatement} from "../../lattice/margins.js";
import type {NoiseStatement} from "../../lattice/release.js";
import type {Flows} from "../../policy/flows.js";
import type {Outcome} from "../../policy/outcome.js";
import {programmeIds} from "../controls.js";
import {baselineOf, scenarioOf} from "../../scenario/scenarioSet.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {headlineCards} from "../headlineCards.js";
import {html} from "../html.js";
import {amountChangeMargins} from "../figures/regionMargins.js";
import {reachedMargin} from "../figures/runMargins.js";
import type {Places} from "../places.js";
import {additionalCards} from "./additionalCards.js";
import {bridgeChart, type BridgeStep} from "./bridgeChart.js";
import {coverageBetween, coverageChart} from "./coverageChart.js";
import {figureFrame} from "./figureFrame.js";
import {flowAxis, flowChart} from "./flowChart.js";
import {moverList} from "./moverList.js";
import type {Axis} from "./niceAxis.js";
import {isShipped, programmeName} from "./programmeName.js";
import {isNationwide, resultMargins} from "./resultMargins.js";
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
  places: Places,
  noise: () => readonly NoiseStatement[],
  word: Words,
  format: Format,
  onSelect: (code: string) => void
): Results {
  let data: WorkbenchData | null = null;
  const cards = headlineCards(bins, margins, {...word, "card.change": word["sim.againstBaseline"]}, format);
  const extra = additionalCards(margins, word, format);
  const spread = resultMargins(bins, margins, noise);
  const trillion = (value: number) => format.decimal(value / 1e12, 1);
  const signed = (value: number) => format.budget(value);
  const plusMinus = (text: string) => fill(word["figure.plusMinus"], {margin: text});
  const marginIn = (margin: number, write: (value: number) => string) =>
    margin > 0 ? {margin: {value: margin, text: plusMinus(write(margin))}} : {};
  const rupiah = (value: number, margin: number) => ({
    value,
    text: format.rupiah(value),
    ...marginIn(margin, format.rupiah)
  });
  const count = (value: number, margin: number) => ({
    value,
    text: format.count(Math.round(value / 1000) * 1000),
    ...marginIn(margin, (of) => format.count(Math.ceil(of)))
  });
  const share = (value: number, margin: number) => ({
    value,
    text: format.percent(value),
    ...marginIn(margin, (of) => points(of))
  });
  const points = (of: number) => format.decimal(Math.ceil(of * 10_000) / 100, 2);
  const change = (value: number, margin: number) => ({
    value,
    text: signed(value),
    isWithin: Math.abs(value) >= 0.5 && Math.abs(value) < margin,
    ...marginIn(margin, format.rupiah)
  });

  const bridge = bridgeChart(word, signed, (value) => `${value > 0 ? "+" : ""}${format.plain(value / 1e12)}`);
  const money = figureFrame("anggaran", bridge.element, () => moneyTable(data!), word);
  const moneyTable = ({outcome}: WorkbenchData) => ({
    head: [word["sim.programme"], word["sim.baseline"], word["sim.scenario"], word["sim.difference"]],
    rows: [...idsOf(data!), null].map((id) => {
      const [before, after] = [amountBefore(data!, id), amountOf(outcome, id)];
      return [
        id === null ? word["sim.total"] : programmeName(id, data!.set, word, format),
        rupiah(before, spread.amount(data!.baseline, id)),
        rupiah(after, spread.amount(outcome, id)),
        change(after - before, spread.amountChange(outcome, data!.baseline, id))
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
            share(
              coverageBetween(of.programmes[id]!, bins, decile * 10, decile * 10 + 10),
              spread.coverage(of.programmes[id]!, decile * 10, decile * 10 + 10)
            )
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
          if (!isAmount) return count(value, value > 0 ? flowMargin(data!, id) : 0);
          const units = of[id]?.[measure.replace("Amount", "") as "entering"][bin] ?? 0;
          return rupiah(value, units > 0 ? Math.abs((value / units) * flowMargin(data!, id)) : 0);
        })
      )
    ])
  });

  const flowMargin = ({outcome, baseline, set}: WorkbenchData, id: string) => {
    const against = baselineOf(set);
    const both = [scenarioOf(set, set.editing), against === "hukum" ? {} : against];
    const isPlain = id === "sembako" && both.every((of) => typeof of === "object" && isNationwide(of));
    return spread.flow(outcome.programmes[id], baseline.programmes[id], isPlain);
  };

  let pair: Pair | null = null;
  const changeMargins = (of: Pair) => amountChangeMargins({level: "regency", places, margins, ...of});
  const changes = ({outcome, baseline}: Pair) =>
    outcome.package.regencies.amount.map((amount, at) => amount - baseline.package.regencies.amount[at]!);
  const list = moverList(word, signed, (margin) => plusMinus(format.rupiah(margin)), onSelect);
  const movers = figureFrame(
    "wilayah-terbesar",
    list.element,
    () => {
      const values = changes(pair!);
      const own = changeMargins(pair!);
      return {
        head: [word["table.region"], word["sim.difference"]],
        rows: list
          .shown()
          .map((at) => [`${places.regency[at]!.name}, ${places.regency[at]!.within}`, change(values[at]!, own(at))])
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
      rows: overlapRows(data!).map(({label, parts}, row) => [
        label,
        ...parts.map(({value}) =>
          count(value, reachedMargin(margins, "nation", row === 0 ? data!.baseline : data!.outcome))
        )
      ])
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
        ...parts.map(({value}, at) => rupiah(value, stageMargin(data!, idsOf(data!)[at]!, value))),
        rupiah(
          parts.reduce((sum, {value}) => sum + value, 0),
          parts.reduce((sum, {value}, at) => sum + stageMargin(data!, idsOf(data!)[at]!, value), 0)
        )
      ])
    }),
    word
  );
  /** A quarter's share of the year's margin, as it pays the same families. */
  const stageMargin = ({outcome}: WorkbenchData, id: string, value: number) => {
    const year = amountOf(outcome, id);
    return year > 0 ? (spread.amount(outcome, id) * value) / year : 0;
  };
  const stageRows = (of: WorkbenchData) =>
    ["I", "II", "III", "IV"].map((name, quarter) => ({
      label: `TW ${name}`,
      parts: idsOf(of).map((id) => ({
        look: isShipped(id) ? id : "other",
        label: programmeName(id, of.set, word, format),
        value: of.outcome.programmes[id]?.stages?.[quarter] ?? 0
      }))
    }));

  const byProgramme = (text: (id: (typeof programmeIds)[number]) => string) =>
    Object.fromEntries(programmeIds.map((id) => [id, text(id)]));
  const marginList = (steps: readonly BridgeStep[]) =>
    steps
      .filter(({margin}) => margin > 0)
      .map(({label, margin}) => `${label} ${plusMinus(format.rupiah(margin))}`)
      .join(", ");

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
      const shiftMargin = spread.amountChange(outcome, baseline, null);
      const steps: BridgeStep[] = [
        ...idsOf(next).map((id) => ({
          label: programmeName(id, next.set, word, format),
          value: amountOf(outcome, id) - amountBefore(next, id),
          margin: spread.amountChange(outcome, baseline, id),
          total: false
        })),
        {label: fill(word["sim.scenarioTitle"], {letter: set.editing}), value: shift, margin: shiftMargin, total: true}
      ];
      bridge.draw(steps, !dragging);
      money.say(
        moneyFinding(shift, word, format),
        [
          fill(word["sim.budgetNote"], {against, amount: format.rupiah(baseline.package.amount)}),
          ...(shiftMargin > 0 ? [fill(word["sim.marginMoney"], {list: marginList(steps)})] : [])
        ].join(" ")
      );
      money.refresh();
      programmeIds.forEach((id, at) => coverages[at]!.draw(outcome.programmes[id]!, baseline.programmes[id]!));
      coverage.say(
        coverageFinding(next, word),
        `${fill(word[isActual ? "actual.coverage" : "sim.coverageNote"], {letter: set.editing, against})} ${fill(
          word["sim.marginCoverage"],
          byProgramme((id) => points(spread.widestCoverage(outcome.programmes[id]!)))
        )}`
      );
      coverage.refresh();
      flows.say(
        word["sim.flowTitle"],
        `${fill(word[isActual ? "actual.flow" : "sim.flowNote"], {against})} ${fill(
          word["sim.marginFlow"],
          byProgramme((id) => format.count(Math.ceil(flowMargin(next, id))))
        )}`
      );
      drawFlows(next, dragging);
      overlapBars.draw(overlapRows(next), !dragging);
      overlap.say(
        fill(word["sim.overlapTitle"], {count: format.short(overlapOf(outcome, word)[0]!.value)}),
        `${word[isActual ? "actual.overlap" : "sim.overlapNote"]} ${fill(word["sim.marginMoney"], {
          list: fill(word["sim.marginOf"], {
            margin: format.count(reachedMargin(margins, "nation", outcome)),
            unit: word["unit.families"]
          })
        })}`
      );
      overlap.refresh();
      if (outcome.programmes.pkh!.stages !== undefined) {
        stageBars.draw(stageRows(next), !dragging);
        const widest = Math.max(
          ...[0, 1, 2, 3].map((quarter) =>
            idsOf(next).reduce((sum, id) => {
              const value = outcome.programmes[id]?.stages?.[quarter] ?? 0;
              return sum + stageMargin(next, id, value);
            }, 0)
          )
        );
        stages.say(
          word["sim.stageTitle"],
          `${fill(word["sim.stageNote"], {letter: set.editing})} ${fill(word["sim.marginStage"], {margin: format.rupiah(widest)})}`
        );
        stages.refresh();
      }
      stages.element.hidden = outcome.programmes.pkh!.stages === undefined;
    },
    drawMovers(next, dragging) {
      const other = pair?.of !== next.of || pair.against !== next.against;
      pair = next;
      list.draw(places.regency, changes(next), changeMargins(next), !dragging || other);
      const sides = {of: baselineName(next.of, word), against: baselineName(next.against, word)};
      movers.say(word["sim.moversTitle"], `${fill(word["banding.moversNote"], sides)} ${word["sim.marginMovers"]}`);
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
