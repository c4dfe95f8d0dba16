import type {MarginStatement} from "../../lattice/margins.js";
import type {Outcome, ProgrammeOutcome} from "../../policy/outcome.js";
import {unitsMargin} from "../../policy/runMargins.js";
import type {PlaceLevel, Places} from "../places.js";
import {isShipped} from "../programmeMark.js";
import {byProvince} from "../regionFigures.js";

/** What one programme that a planner adds serves, one number for each region of a level, in order of code. */
export interface AddedFigures {
  readonly id: string;
  readonly name: string;
  readonly unit: ProgrammeOutcome["unit"];
  readonly values: Float64Array;
  /** 95% margin of every region's figure, in the programme's unit. */
  readonly margin: number;
}

/** The added programmes of an outcome, in its order. `nameOf` names one by its id. */
export function addedFigures(
  {programmes}: Outcome,
  level: PlaceLevel,
  places: Places,
  margins: MarginStatement,
  nameOf: (programme: string) => string
): AddedFigures[] {
  return Object.entries(programmes)
    .filter(([id]) => !isShipped(id))
    .map(([id, run]) => {
      const {served} = run.regencies;
      return {
        id,
        name: nameOf(id),
        unit: run.unit,
        values: level === "regency" ? served : byProvince(places, served),
        margin: unitsMargin(run, margins, level)
      };
    });
}
