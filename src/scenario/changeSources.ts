import {parameterOf} from "../policy/parameters/index.js";
import type {Entry, Parameter} from "../policy/parameter.js";
import {programmeParameters} from "../policy/resolve.js";
import type {SourceKey} from "../policy/sources.js";
import type {StatedChange} from "./change.js";
import {readyParameters, type ReadyParameters} from "./readyMade.js";

/** The sources in which the law's value of a change was read, as of a day; none where no law says one. */
export function changeSources(change: StatedChange, day: string): readonly SourceKey[] {
  return replacedStep(change, day)?.[3] ?? [];
}

/** The step of the law's history that a change replaces, as of a day; null where no law says a value. */
export function replacedStep(change: StatedChange, day: string): Entry<number | string> | null {
  const history = parameterBehind(change)?.history ?? [];
  return history.findLast(([from]) => from <= day) ?? history[0] ?? null;
}

/** A ready-made programme is added as its amount was published. */
function readyParameter(id: string, kind: StatedChange["kind"]): Parameter<number | string> | null {
  const field = kind === "additional" ? "monthly" : kind === "region" ? "threshold" : kind;
  const parameter = readyParameters(id)[field as keyof ReadyParameters];
  return parameter === undefined ? null : parameterOf(parameter);
}

/** The parameter that a change replaces; null where it sets something that is no parameter of the law. */
export function parameterBehind({kind, programme, path}: StatedChange): Parameter<number | string> | null {
  if (kind === "reform" || kind === "switch") return parameterOf(path.slice(path.indexOf(".") + 1));
  if (path.startsWith("additional.")) return readyParameter(programme!, kind);
  const own = programme === null ? undefined : programmeParameters[programme];
  if (own === undefined) return null;
  if (kind === "threshold" || kind === "region") return own.threshold;
  if (kind === "quota" || kind === "realisation") return own[kind];
  return kind === "ceiling" ? own.budget : null;
}
