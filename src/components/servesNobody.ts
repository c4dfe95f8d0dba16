import type {ProgrammeOutcome} from "../policy/outcome.js";

/** Whether a run is of a programme that by its own rule serves nobody: no figure is as exact as its zero. */
export function servesNobody(run: ProgrammeOutcome | undefined): boolean {
  if (run === undefined || run.nation.served !== 0) return false;
  return run.threshold === 0 || run.quota === 0 || run.ceiling === 0;
}
