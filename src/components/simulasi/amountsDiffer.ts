import type {Law} from "../../policy/law.js";
import {lawOn, resolveLaw} from "../../policy/resolve.js";
import {baselineOf, scenarioOf} from "../../scenario/scenarioSet.js";
import type {WorkbenchData} from "./workbenchData.js";

/**
 * Whether a programme that both sides have pays other amounts: by the laws that both resolve to, or another share of
 * them. Rupiah that differ because others receive are none of it.
 */
export function amountsDiffer({set, outcome, baseline}: Pick<WorkbenchData, "set" | "outcome" | "baseline">): boolean {
  const other = baselineOf(set);
  const [now, before] = [
    resolveLaw(scenarioOf(set, set.editing), outcome.day),
    typeof other === "string" ? lawOn(baseline.day) : resolveLaw(other, baseline.day)
  ];
  return Object.keys(outcome.programmes).some((id) => {
    if (baseline.programmes[id] === undefined) return false;
    const rates = [outcome, baseline].map(({programmes}) => programmes[id]!.realisation);
    return Math.abs(rates[0]! - rates[1]!) > 1e-9 || paid(now, id) !== paid(before, id);
  });
}

/** What a programme pays, as text that is the same where it pays the same. */
function paid({pkh, sembako, pip, additional}: Law, id: string): string {
  const shipped: Readonly<Record<string, unknown>> = {pkh, sembako: sembako.year, pip};
  return JSON.stringify(shipped[id] ?? additional?.[id]?.year);
}
