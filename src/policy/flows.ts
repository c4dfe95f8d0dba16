import type {BaselineCells} from "./compare.js";
import type {Cube} from "./cube.js";
import type {ProgrammeRun} from "./programme.js";
import {remember} from "./remember.js";
import type {BaselineRun} from "./runBaseline.js";
import {emptyRow, serveCells, type ServedRow, type Service} from "./service.js";
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
export function flowsOf(cube: Places, {programmes}: Run, base: BaselineRun): Readonly<Record<string, Flows>> {
  if (base.method === "nested") {
    const ids = [...new Set([...Object.keys(programmes), ...Object.keys(base.programmes)])];
    return Object.fromEntries(ids.map((id) => [id, flowsNested(cube, programmes[id], base.programmes[id])]));
  }
  const ids = Object.keys(programmes).filter((id) => Object.hasOwn(base.cells, id));
  return Object.fromEntries(
    ids.map((id) => [
      id,
      remember([base.cells[id]!, programmes[id]!], null, () => flowsApart(cube, programmes[id]!, base.cells[id]!))
    ])
  );
}

type Places = Pick<Cube, "bins" | "regencies">;

/** A programme that only one of two runs has is served to nobody in the other. */
function flowsNested(cube: Places, run: ProgrammeRun | undefined, base: ProgrammeRun | undefined): Flows {
  if (run && base)
    return (
      flowsOfShares(run, base) ??
      remember([base, run], null, () => flowsOfRows(cube, run.serve, base.serve, overlapNested))
    );
  const none = new Float64Array(cube.bins.length);
  const [after, before] = [run, base].map((of) => of?.outcome.bins ?? {served: none, amount: none});
  return {
    entering: after!.served,
    leaving: before!.served,
    unchanged: none,
    enteringAmount: after!.amount,
    leavingAmount: before!.amount,
    unchangedAmount: none
  };
}

/**
 * The flows of two runs that share out the same contraction alike in every regency: then every cell of a bin moves as
 * the bin does, and no cell is looked at. Null for any other two.
 */
function flowsOfShares(run: ProgrammeRun, base: ProgrammeRun): Flows | null {
  if (!run.plain || !base.plain || run.plain.contraction !== base.plain.contraction) return null;
  const {units, index} = run.plain.contraction.nation;
  const [rate, rateBefore] = [run.plain.realisation, base.plain.realisation];
  const [after, before] = [run.plain.shares, base.plain.shares];
  const both = after.map((share, bin) => Math.min(share, before[bin]!));
  const times = (of: Float64Array, share: (bin: number) => number) => of.map((value, bin) => value * share(bin));
  const entering = (bin: number) => after[bin]! - both[bin]!;
  const leaving = (bin: number) => before[bin]! - both[bin]!;
  return {
    entering: times(units, entering),
    leaving: times(units, leaving),
    unchanged: times(units, (bin) => both[bin]!),
    enteringAmount: times(index, (bin) => entering(bin) * rate),
    leavingAmount: times(index, (bin) => leaving(bin) * rateBefore),
    unchangedAmount: times(index, (bin) => both[bin]! * (rate - rateBefore))
  };
}

/** Units of a row that both serve, in one common order. */
function overlapNested(_: number, run: ServedRow, base: ServedRow, both: Float64Array): void {
  const [after, before] = [run.served, base.served];
  for (let bin = 0; bin < both.length; ++bin) both[bin] = after[bin]! < before[bin]! ? after[bin]! : before[bin]!;
}

/** Against actual receipt, of which a run that takes account of it knows whom of them it serves. */
function flowsApart(cube: Places, {serve, already}: Service, {cells, both}: BaselineCells): Flows {
  return flowsOfRows(cube, serve, serveCells(cells), (regency, {served}, _, row) => {
    if (already) already(regency, row);
    else for (let bin = 0; bin < row.length; ++bin) row[bin] = both(regency * row.length + bin, served[bin]!);
  });
}

/** Regency by regency; `overlap` writes how many of the units served in a regency both serve. */
function flowsOfRows(
  {bins: {length: bins}, regencies: {length: regencies}}: Places,
  serve: Service["serve"],
  serveBefore: Service["serve"],
  overlap: (regency: number, run: ServedRow, base: ServedRow, both: Float64Array) => void
): Flows {
  const byBin = () => new Float64Array(bins);
  const [run, base, both] = [emptyRow(bins), emptyRow(bins), byBin()];
  const [{served, amount}, {served: servedBefore, amount: amountBefore}] = [run, base];
  const [entering, leaving, unchanged] = [byBin(), byBin(), byBin()];
  const [enteringAmount, leavingAmount, unchangedAmount] = [byBin(), byBin(), byBin()];
  for (let regency = 0; regency < regencies; ++regency) {
    serve(regency, run);
    serveBefore(regency, base);
    overlap(regency, run, base, both);
    for (let bin = 0; bin < bins; ++bin) {
      const after = served[bin]!;
      const before = servedBefore[bin]!;
      const stays = both[bin]!;
      const kept = stays === after ? amount[bin]! : after > 0 ? amount[bin]! * (stays / after) : 0;
      const rupiah = amountBefore[bin]!;
      const keptBefore = stays === before ? rupiah : before > 0 ? rupiah * (stays / before) : 0;
      entering[bin]! += after - stays;
      leaving[bin]! += before - stays;
      unchanged[bin]! += stays;
      enteringAmount[bin]! += amount[bin]! - kept;
      leavingAmount[bin]! += rupiah - keptBefore;
      unchangedAmount[bin]! += kept - keptBefore;
    }
  }
  return {entering, leaving, unchanged, enteringAmount, leavingAmount, unchangedAmount};
}
