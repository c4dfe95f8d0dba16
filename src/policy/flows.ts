import type {Cube} from "./cube.js";
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
 * Who enters and leaves between two runs, by programme and bin, service nested: the bins of compareRuns without its
 * cells, and much faster, so that it can be asked while a control moves.
 */
export function flowsOf({bins: {length: bins}}: Pick<Cube, "bins">, run: Run, base: Run): Record<string, Flows> {
  const ids = [...new Set([...Object.keys(run.programmes), ...Object.keys(base.programmes)])];
  return Object.fromEntries(
    ids.map((id) => [id, flowsOfCells(bins, run.programmes[id]?.cells() ?? null, base.programmes[id]?.cells() ?? null)])
  );
}

interface Cells {
  readonly served: Float64Array;
  readonly amount: Float64Array;
}

function flowsOfCells(bins: number, run: Cells | null, base: Cells | null): Flows {
  const byBin = () => new Float64Array(bins);
  const flows = {
    entering: byBin(),
    leaving: byBin(),
    unchanged: byBin(),
    enteringAmount: byBin(),
    leavingAmount: byBin(),
    unchangedAmount: byBin()
  };
  const cells = (run ?? base)?.served.length ?? 0;
  for (let at = 0, bin = 0; at < cells; ++at, bin = bin + 1 === bins ? 0 : bin + 1) {
    const after = run ? run.served[at]! : 0;
    const before = base ? base.served[at]! : 0;
    const both = after < before ? after : before;
    const mean = after > 0 ? run!.amount[at]! / after : 0;
    const meanBefore = before > 0 ? base!.amount[at]! / before : 0;
    flows.entering[bin]! += after - both;
    flows.leaving[bin]! += before - both;
    flows.unchanged[bin]! += both;
    flows.enteringAmount[bin]! += (after - both) * mean;
    flows.leavingAmount[bin]! += (before - both) * meanBefore;
    flows.unchangedAmount[bin]! += both * (mean - meanBefore);
  }
  return flows;
}
