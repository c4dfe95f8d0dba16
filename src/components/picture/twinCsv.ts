import {inert} from "../../scenario/exportTable.js";
import {csv} from "../csv.js";
import type {Words} from "../dictionary.js";
import {filedRupiah} from "../filedRupiah.js";
import type {Figure, Twin} from "../simulasi/figureFrame.js";
import type {PictureContext} from "./pictureFrame.js";

/**
 * The numbers that a view shows, rupiah whole and others unrounded, empty where unknown, beside their margins, each row with
 * the scenario, version and rule day that it holds for.
 */
export function twinCsv({head, rows}: Twin, context: PictureContext, word: Words): string {
  const {scenario, against, version, day, synthetic} = context;
  const stamp = {
    [word["nota.csvVersion"]]: version,
    [word["nota.csvDay"]]: day,
    [word["nota.csvScenario"]]: inert(scenario),
    [word["nota.csvAgainst"]]: against,
    [word["nota.csvNature"]]: [word["shell.simulation"], ...(synthetic ? [word["shell.synthetic"]] : [])].join("; ")
  };
  const number = (value: number) => (Number.isNaN(value) ? "" : value);
  const hasMargin = head.map((_, at) => rows.some((row) => marginOfCell(row[at]) !== undefined));
  const withMargins = <T>(own: T, at: number, margin: () => T) => (hasMargin[at] ? [own, margin()] : [own]);
  const lines = rows.map((row) => [
    ...Object.values(stamp),
    ...row.flatMap((cell, at) =>
      withMargins(typeof cell === "string" ? inert(cell) : number(filed(cell).value), at, () =>
        number(typeof cell === "string" ? NaN : filed(cell).margin)
      )
    )
  ]);
  const names = head.flatMap((name, at) => withMargins(name, at, () => `${name}, ${word["figure.marginHead"]}`));
  return csv([...Object.keys(stamp), ...names], lines);
}

function filed({value, margin, isRupiah = false}: Figure): {readonly value: number; readonly margin: number} {
  const own = margin?.value ?? NaN;
  return isRupiah ? filedRupiah(value, own) : {value, margin: own};
}

function marginOfCell(cell: Twin["rows"][number][number] | undefined): number | undefined {
  return typeof cell === "object" ? cell.margin?.value : undefined;
}
