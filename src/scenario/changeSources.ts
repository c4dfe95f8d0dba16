import {parameterOf} from "../policy/parameters/index.js";
import type {Parameter} from "../policy/parameter.js";
import {programmeParameters} from "../policy/resolve.js";
import type {SourceKey} from "../policy/sources.js";
import type {StatedChange} from "./change.js";

/** The sources in which the law's value of a change was read, as of a day; none where no law says one. */
export function changeSources(change: StatedChange, day: string): readonly SourceKey[] {
  const parameter = parameterBehind(change);
  if (parameter === null) return [];
  const step = parameter.history.findLast(([from]) => from <= day) ?? parameter.history[0];
  return step === undefined ? [] : step[3];
}

/** The parameter that a change replaces; null where it sets something that is no parameter of the law. */
function parameterBehind({kind, programme, path}: StatedChange): Parameter<number | string> | null {
  if (kind === "reform" || kind === "switch") return parameterOf(path.slice(path.indexOf(".") + 1));
  const own = programme === null ? undefined : programmeParameters[programme];
  if (own === undefined) return null;
  if (kind === "threshold" || kind === "region") return own.threshold;
  if (kind === "quota" || kind === "realisation") return own[kind];
  return kind === "ceiling" ? own.budget : null;
}
