import type {Bilingual, RecordedControl} from "../../lattice/auditRecord.js";

/** One mechanism made not to protect, with the attacks that were tried on it. */
export interface ControlRow {
  readonly name: Bilingual;
  /** Ids of the attacks, each once. */
  readonly attacks: readonly string[];
  /** Whether every one of them caught it. */
  readonly caught: boolean;
}

/** The controls by mechanism, in order of first appearance. */
export function controlRows(controls: readonly RecordedControl[]): ControlRow[] {
  const names = new Map(controls.map(({name}) => [name.en, name]));
  return [...names].map(([key, name]) => {
    const own = controls.filter((control) => control.name.en === key);
    return {name, attacks: [...new Set(own.map(({id}) => id))], caught: own.every(({caught}) => caught)};
  });
}
