import type {ServedCells} from "./cells.js";
import type {BaselineCells} from "./compare.js";
import type {Cube} from "./cube.js";
import type {ProgrammeRun} from "./programme.js";
import type {BaselineRun} from "./runBaseline.js";
import type {Run} from "./simulate.js";

/** By bin: units served in the run only, in the baseline only and in both, and what each changes in rupiah a year. */
export interface Flows {
  readonly entering: Float64Array;
  readonly leaving: Float64Array;
  readonly unchanged: Float64Array;
  readonly enteringAmount: Float64Array;
  readonly leavingAmount: Float64Array;
  readonly unchangedAmount: Float64Array;
}

/**
 * Who enters and leaves against a baseline, by programme and bin: the bins of compare without its cells, and much
 * faster, so that it can be asked while a control moves. Programmes of which no receipt is known are left out.
 */
export function flowsOf({bins}: Pick<Cube, "bins">, run: Run, {cells: base, method, programmes}: BaselineRun) {
  const ids = [...new Set([...Object.keys(run.programmes), ...Object.keys(base)])];
  const known = method === "nested" ? ids : ids.filter((id) => Object.hasOwn(base, id));
  return Object.fromEntries(
    known.map((id) => {
      const plain = flowsOfShares(run.programmes[id], programmes[id]);
      if (plain !== null) return [id, plain];
      const after = run.programmes[id]?.cells() ?? null;
      return [id, flowsOfCells(bins.length, after, base[id] ?? null, method === "nested" ? null : after!.already)];
    })
  ) as Readonly<Record<string, Flows>>;
}

/**
 * The flows of two runs that share out the same contraction alike in every regency: then every cell of a bin moves as
 * the bin does, and no cell is looked at. Null for any other two.
 */
function flowsOfShares(run: ProgrammeRun | undefined, base: ProgrammeRun | undefined): Flows | null {
  if (!run?.plain || !base?.plain || run.plain.contraction !== base.plain.contraction) return null;
  const {units, index} = run.plain.contraction.nation;
  const [rate, rateBefore] = [run.plain.realisation, base.plain.realisation];
  const both = run.shares.map((share, bin) => Math.min(share, base.shares[bin]!));
  const times = (of: Float64Array, share: (bin: number) => number) => of.map((value, bin) => value * share(bin));
  const entering = (bin: number) => run.shares[bin]! - both[bin]!;
  const leaving = (bin: number) => base.shares[bin]! - both[bin]!;
  return {
    entering: times(units, entering),
    leaving: times(units, leaving),
    unchanged: times(units, (bin) => both[bin]!),
    enteringAmount: times(index, (bin) => entering(bin) * rate),
    leavingAmount: times(index, (bin) => leaving(bin) * rateBefore),
    unchangedAmount: times(index, (bin) => both[bin]! * (rate - rateBefore))
  };
}

function flowsOfCells(
  bins: number,
  run: ServedCells | null,
  base: BaselineCells | null,
  already: Float64Array | null
): Flows {
  const byBin = () => new Float64Array(bins);
  const flows = {
    entering: byBin(),
    leaving: byBin(),
    unchanged: byBin(),
    enteringAmount: byBin(),
    leavingAmount: byBin(),
    unchangedAmount: byBin()
  };
  const old = base?.cells;
  const cells = (run ?? old)?.served.length ?? 0;
  for (let at = 0, bin = 0; at < cells; ++at, bin = bin + 1 === bins ? 0 : bin + 1) {
    const after = run ? run.served[at]! : 0;
    const before = old ? old.served[at]! : 0;
    const both = already ? already[at]! : base && run ? base.both(at, after) : 0;
    const mean = after > 0 ? run!.amount[at]! / after : 0;
    const meanBefore = before > 0 ? old!.amount[at]! / before : 0;
    flows.entering[bin]! += after - both;
    flows.leaving[bin]! += before - both;
    flows.unchanged[bin]! += both;
    flows.enteringAmount[bin]! += (after - both) * mean;
    flows.leavingAmount[bin]! += (before - both) * meanBefore;
    flows.unchangedAmount[bin]! += both * (mean - meanBefore);
  }
  return flows;
}
