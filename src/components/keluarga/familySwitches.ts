import {parameters} from "../../policy/parameters/index.js";
import type {AnyParameter} from "../aturan/parameterGroups.js";
import {programmeParameters} from "../../policy/resolve.js";

/** The disputed parameters that bear on one family; realisation is a matter of a year's budget. */
export const familySwitches: readonly AnyParameter[] = parameters.filter(({id, readings, figure}) => {
  const isRealisation = Object.values(programmeParameters).some(({realisation}) => realisation.id === id);
  return readings !== undefined && !figure && !isRealisation;
});

/** Switches with one reading chosen; the default reading needs none. */
export function withReading(
  switches: Readonly<Record<string, string>>,
  {id, readings}: AnyParameter,
  reading: string
): Readonly<Record<string, string>> {
  const {[id]: _, ...others} = switches;
  return readings?.[0]?.id === reading ? others : {...others, [id]: reading};
}
