import type {FirstView} from "../lattice/firstView.js";
import {inert} from "../scenario/exportTable.js";

/** What a file's figures are of. */
export interface StampedSides {
  /** Rule day, ISO. */
  readonly day: string;
  /** The scenario, and what it is compared with, in words. */
  readonly scenario: string;
  readonly against: string;
}

/** What every row of a file of regions says of its figures, by column name. */
export function fileStamp(
  {version, synthetic}: Pick<FirstView, "version" | "synthetic">,
  {day, scenario, against}: StampedSides
): Readonly<Record<string, string>> {
  return {
    versi_dtsen: version,
    hari_aturan: day,
    data: synthetic ? "sintetis" : "DTSEN",
    skenario: inert(scenario),
    dibanding_dengan: inert(against),
    status: "simulasi, bukan penetapan penerima"
  };
}
