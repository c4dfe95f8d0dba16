import type {Worth} from "./cells.js";
import type {Cube} from "./cube.js";
import type {Quarters} from "./law.js";
import {refusal} from "./refusal.js";
import type {Receipt, ReceiptCells} from "./receipt.js";
import type {Recipients, Scenario} from "./scenario.js";

/** Who already receives a programme, against whom its rules could reach, by regency and bin. */
export interface Incumbents {
  /** Share of the units (with a component) that receive. Taken as independent of what the rules choose there. */
  readonly share: Float64Array;
  /** Units that receive though they are none of those: without a component, or with one that is switched off. */
  readonly without: Float64Array;
  /** Persons living with each of the latter. */
  readonly personsWithout: Float64Array;
}

/** The actual recipients of a shipped programme. Throws RangeError when the cube was read without table B. */
export function incumbentsOf(cube: Cube, id: string, worth: Worth): Incumbents {
  const cells = receiptOf(cube, id);
  const {withComponent} = id === "pkh" ? cube : {withComponent: worth.units};
  const inAll = id === "sembako";
  const share = worth.units.map((units, at) => {
    const received = cells.withComponent[at]! + (inAll ? cells.without[at]! : 0);
    return units > 0 && withComponent[at]! > 0 ? Math.min(1, received / withComponent[at]!) : 0;
  });
  return {
    share,
    without: share.map((of, at) => Math.max(0, cells.withComponent[at]! + cells.without[at]! - of * worth.units[at]!)),
    personsWithout: share.map((_, at) => (id === "pip" ? 1 : meanSizeWithout(cube, at)))
  };
}

/** Whether a scenario asks what becomes of actual recipients, and so for tables B and L. */
export function needsReceipt({programmes = {}}: Scenario): boolean {
  return Object.values(programmes).some(({recipients}) => recipients !== undefined);
}

/** Receipt cells of a shipped programme. Throws RangeError when the cube was read without tables B and L. */
export function receiptOf({receipt}: Cube, id: string): ReceiptCells {
  return knownReceipt(receipt)[id as keyof Receipt];
}

/** What is known of receipt. Throws RangeError when the cube was read without tables B and L. */
export function knownReceipt(receipt: Receipt | null): Receipt {
  if (receipt) return receipt;
  throw refusal("penerima-nyata", {id: "tabel penerima (B, L) tidak dimuat", en: "tables B and L were not read"});
}

/** A part of the year in which the same share of those beyond the rules still receives. */
export interface Spell {
  readonly staying: number;
  /** Its share of the year's time, by which units are counted, and of a unit's rupiah of the year. */
  readonly time: number;
  readonly cash: number;
}

/** The year in spells: one, or while recipients are phased out its quarters; `cash` is paid of a year in each. */
export function spellsOf(recipients: Recipients | undefined, cash: Quarters): readonly Spell[] {
  if (typeof recipients !== "object") return [{staying: recipients === "keep" ? 1 : 0, time: 1, cash: 1}];
  const {phaseOut} = recipients;
  return cash.map((cash, quarter) => ({staying: Math.max(0, 1 - (quarter + 1) / phaseOut), time: 1 / 4, cash}));
}

/** Members of a family without a component, or of any family where there is none without. */
export function meanSizeWithout({families, withComponent, persons, personsWithComponent}: Cube, at: number): number {
  const count = families[at]! - withComponent[at]!;
  if (count > 0) return (persons[at]! - personsWithComponent[at]!) / count;
  return families[at]! > 0 ? persons[at]! / families[at]! : 0;
}
