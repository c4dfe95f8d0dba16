import type {Outcome} from "../policy/outcome.js";
import {isShipped} from "./programmeMark.js";

/** Whether families that any outcome reaches are also those of a family programme beside PKH and Sembako. */
export function addsFamilies(...outcomes: readonly Outcome[]): boolean {
  return outcomes.some(({programmes}) =>
    Object.entries(programmes).some(([id, {unit}]) => unit === "family" && !isShipped(id))
  );
}
