import type {AdditionalLaw, ProgrammeLaw, Quarters} from "./law.js";
import {refusal} from "./refusal.js";
import type {AdditionalProgramme, ProgrammeSettings, Scenario} from "./scenario.js";

type Additional = NonNullable<Scenario["additional"]>;

/** Ids of the shipped programmes, in the order in which they run. */
export const shippedIds = ["pkh", "sembako", "pip"] as const;

/** A programme's places: those of its table by regency, else its own quota, else the law's. */
export function quotaOf({quota, allocation}: ProgrammeSettings, law: () => number | null): number | null {
  if (typeof allocation === "object") return Object.values(allocation).reduce((sum, places) => sum + places, 0);
  return quota === undefined ? law() : quota;
}

/** The settings that a programme's law carries only when they are not the plain national ones. */
export function regionalSettings(
  set: ProgrammeSettings
): Pick<ProgrammeLaw, "thresholds" | "ranking" | "allocation" | "recipients" | "administration"> {
  const {thresholds, ranking, allocation, recipients, administration} = set;
  return {
    ...(thresholds === undefined ? {} : {thresholds}),
    ...(ranking === "lokal" ? {ranking} : {}),
    ...(allocation === undefined || allocation === "nasional" ? {} : {allocation}),
    ...(recipients === undefined ? {} : {recipients}),
    ...(administration === undefined ? {} : {administration})
  };
}

/** Settings of an additional programme; nothing is published on it. */
export function additionalSettings(of: AdditionalProgramme): ProgrammeLaw {
  const {realisation, ...set} = of;
  return {
    threshold: of.threshold,
    quota: quotaOf(set, () => null),
    fill: of.fill ?? "merata",
    ceiling: of.ceiling ?? null,
    takeUp: of.takeUp ?? 1,
    excluded: of.excluded ?? 0,
    realisation: realisation ?? "indeks",
    published: {quota: null, budget: null},
    ...regionalSettings(set)
  };
}

/** What each additional programme pays, by id. */
export function additionalLaw(additional: Additional): Readonly<Record<string, AdditionalLaw>> {
  return Object.fromEntries(
    Object.entries(additional).map(([id, {unit, monthly, months, notWith = []}]) => [
      id,
      {unit, year: monthly * months, quarters: quartersOf(months), notWith}
    ])
  );
}

/**
 * Throws RangeError on an id of a shipped programme, and on a `notWith` that names no family or person programme run
 * before, or one that leaves families out itself.
 */
export function checkAdditional(additional: Additional): void {
  const before = new Map<string, boolean>([
    ["pkh", false],
    ["sembako", false]
  ]);
  for (const [id, {notWith = []}] of Object.entries(additional)) {
    if ((shippedIds as readonly string[]).includes(id)) {
      throw refusal(`additional.${id}`, {
        id: "memakai nama program yang sudah ada",
        en: "has the name of a shipped programme"
      });
    }
    for (const other of notWith) {
      const leavesOut = before.get(other);
      if (leavesOut === undefined) {
        throw refusal(`additional.${id}.notWith`, {
          id: `bukan program keluarga yang dihitung sebelumnya: ${other}`,
          en: `is no family programme run before it: ${other}`
        });
      }
      if (leavesOut) {
        throw refusal(`additional.${id}.notWith`, {
          id: `program itu sendiri punya notWith: ${other}`,
          en: `names a programme that has a notWith itself: ${other}`
        });
      }
    }
    before.set(id, notWith.length > 0);
  }
}

/** Paid month by month from January. */
function quartersOf(months: number): Quarters {
  const share = (quarter: number) => Math.min(3, Math.max(0, months - 3 * quarter)) / months;
  return [share(0), share(1), share(2), share(3)];
}
