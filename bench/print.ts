import type {Build} from "./build.js";
import type {Districts} from "./districts.js";
import type {FirstView} from "./firstView.js";
import type {Heap} from "./heap.js";
import type {Quantiles} from "./quantiles.js";
import type {QueryPath} from "./query.js";
import type {Tick} from "./tick.js";
import type {Workbench} from "./workbench.js";

/** Everything that `npm run bench` finds, as bench/results.json holds it. */
export interface Results {
  readonly machine: Readonly<Record<string, string | number>>;
  readonly firstView: {readonly unslowed: FirstView; readonly slowedFourTimes: FirstView};
  readonly tick: Tick;
  readonly query: QueryPath & {readonly timesWorker: number};
  readonly districts: Districts;
  /** Simulasi with four scenarios open and the map on screen. */
  readonly workbench: {readonly mouse: Workbench; readonly keys: Workbench};
  /** The worker's part of a tick, by the kind of scenario. */
  readonly kinds: Readonly<Record<string, Quantiles>>;
  readonly heap: Heap;
  readonly workbenchHeap: Heap;
  readonly build: Build;
}

/** Prints results, one a line, with the budgets of the design where it sets one. */
export function printResults(
  {machine, firstView, tick, query, districts, workbench, kinds, heap, workbenchHeap, build}: Results,
  log = console.log
): void {
  log(
    Object.entries(machine)
      .map(([name, value]) => `${name} ${value}`)
      .join(", ")
  );
  log(`renderer: ${tick.renderer}`);
  for (const [slowdown, view, budget] of [
    ["1×", firstView.unslowed, ""],
    ["4×", firstView.slowedFourTimes, ", at most 1,500"]
  ] as const) {
    log(`first view at ${slowdown}: ${spread(view.milliseconds)}${budget}`);
    log(`  ${kilobytes(view.bytes)} in ${view.requests} requests, at most 1,500 KB`);
    log(`  cube ready after it: ${spread(view.cubeAfter)}, at most 1,000`);
  }
  log(`tick: ${spread(tick.tick)}, p95 at most 16.7`);
  log(`  its worker part: ${spread(tick.worker)}, at most 2`);
  log(`frame: ${tick.frame ? spread(tick.frame) : "not measured by the page"}`);
  log(`database ready after it is asked for: ${milliseconds(query.databaseReady)}, at most 3,000`);
  log(`the same question in SQL: ${spread(query.question)}, ${query.timesWorker.toFixed(0)}× the worker part`);
  log(`districts of a province opened: ${spread(districts.opened)}, at most 300`);
  log(`  opened again: ${spread(districts.again)}`);
  for (const [by, of] of Object.entries(workbench)) {
    log(`four scenarios by ${by}, tick: ${spread(of.tick)}, p95 at most 16.7`);
    log(`  its worker part: ${spread(of.worker)}, at most 2; frame: ${spread(of.frame)}`);
    log(`  longest task: ${of.longestTask === 0 ? "none over 50 ms" : milliseconds(of.longestTask)}, at most 50`);
  }
  for (const [kind, worker] of Object.entries(kinds)) log(`worker with ${kind}: ${spread(worker)}, at most 2`);
  for (const [page, {after100, after10000}] of [
    ["Peta", heap],
    ["Simulasi", workbenchHeap]
  ] as const) {
    const grown = `${(100 * (after10000 / after100 - 1)).toFixed(1)}%`;
    log(
      `heap of ${page}, 100 to 10,000 ticks: ${after100.toFixed(2)} to ${after10000.toFixed(2)} MB, ${grown}, at most 5%`
    );
  }
  log(`build: ${build.seconds.toFixed(1)} s, at most 180`);
  for (const {name, seconds, rows, peakMegabytes} of build.stages) {
    const counted = rows === null ? "" : `, ${rows.toLocaleString("en")} rows`;
    log(`  ${name}: ${seconds.toFixed(1)} s${counted}, peak ${peakMegabytes} MB`);
  }
}

function spread({p50, p95, count}: Quantiles): string {
  return `p50 ${milliseconds(p50)}, p95 ${milliseconds(p95)} of ${count}`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`;
}
