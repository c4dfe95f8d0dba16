import {availableParallelism} from "node:os";
import {marginMeasures, type MarginMeasure, type MarginStatement} from "../../src/lattice/margins.js";
import type {Level} from "../../src/lattice/tables.js";
import {inThreads} from "./inThreads.js";
import {marginFigures} from "./marginFigures.js";
import {measuredThresholds} from "./measuredThresholds.js";
import type {PublishedTables} from "./publishedTables.js";

/** How many times a release's tables are given noise again (privacy.md section 7). */
export const defaultReplicates = 20;

/**
 * The 95% margins that protection adds to a release's figures, by parametric bootstrap of its own tables, so that
 * measuring them costs no privacy (privacy.md section 7). For every figure of marginFigures 1.96 × the root mean square
 * of its error over all regions of the level and all replicates; of each measure and level the widest figure, rounded
 * up to whole units. Widest covers PKH, Sembako and PIP at thresholds 20, 40 and 60 and receipt in all; quotas,
 * exclusions and take-up only narrow them. Left out: rare uses, such as receipt above rank 50 alone, whose margin is as
 * wide beside a far smaller figure; thresholds above 60, which add up more cells; the noise of the class map and of
 * national means, drawn once an epoch; every error of the registry and of a model. The same tables give the same
 * margins on any machine and number of threads.
 */
export async function measureMargins(
  published: PublishedTables,
  replicates: number = defaultReplicates,
  threads: number = threadsFor(published, replicates)
): Promise<MarginStatement> {
  const errors = await inThreads(published, replicates, threads);
  const levels: Record<Level, number> = {nation: 0, province: 0, regency: 0, district: 0};
  const measures = Object.fromEntries(marginMeasures.map((measure) => [measure, {...levels}])) as Record<
    MarginMeasure,
    Record<Level, number>
  >;
  marginFigures(published).forEach(({measure, level, values}, figure) => {
    const sum = errors.reduce((total, of) => total + of[figure]!, 0);
    const margin = Math.ceil(1.96 * Math.sqrt(sum / (values.length * replicates)));
    measures[measure][level] = Math.max(measures[measure][level], margin);
  });
  return {method, replicates, measures};
}

const method =
  "parametric bootstrap: the published tables are taken as the truth, given noise again from public seeds and " +
  "simulated; 1.96 root mean squares of the error over a level's regions; of each measure the widest of PKH, Sembako " +
  `and PIP at thresholds ${measuredThresholds.join(", ")} and of actual receipt, rounded up`;

/** Cells below which a release is measured sooner than threads have started. */
const few = 200_000;

function threadsFor({tables}: PublishedTables, replicates: number): number {
  const cells = tables.reduce((sum, {counts}) => sum + counts.length, 0);
  return cells < few ? 1 : Math.min(availableParallelism(), replicates);
}
