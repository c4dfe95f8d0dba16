import {inert} from "../../scenario/exportTable.js";
import {csv} from "../csv.js";
import type {Words} from "../dictionary.js";
import type {Twin} from "../simulasi/figureFrame.js";
import type {PictureContext} from "./pictureFrame.js";

/** The numbers that a view shows, unrounded and empty where unknown, each row with the scenario, version and rule day that it holds for. */
export function twinCsv({head, rows}: Twin, context: PictureContext, word: Words): string {
  const {scenario, against, version, day, synthetic} = context;
  const stamp = {
    [word["nota.csvVersion"]]: version,
    [word["nota.csvDay"]]: day,
    [word["nota.csvScenario"]]: inert(scenario),
    [word["nota.csvAgainst"]]: against,
    [word["nota.csvNature"]]: [word["shell.simulation"], ...(synthetic ? [word["shell.synthetic"]] : [])].join("; ")
  };
  const lines = rows.map((row) => [
    ...Object.values(stamp),
    ...row.map((cell) => (typeof cell === "string" ? inert(cell) : Number.isNaN(cell.value) ? "" : cell.value))
  ]);
  return csv([...Object.keys(stamp), ...head], lines);
}
