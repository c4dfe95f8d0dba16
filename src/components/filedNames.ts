import type {ProgrammeOutcome} from "../policy/outcome.js";
import {fileSlug} from "../scenario/fileSlug.js";

/** Units of programmes as a file of regions names them. */
export const filedUnits: Readonly<Record<ProgrammeOutcome["unit"], string>> = {
  family: "keluarga",
  pupil: "siswa",
  person: "orang"
};

/**
 * Names of added programmes' columns in a file of regions, by id: "tambahan_bantuan_air_bersih". What a planner called
 * the programme, so that no file shows an id; programmes of one name are numbered.
 */
export function filedNames(programmes: readonly {readonly id: string; readonly name: string}[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    programmes.map(({id, name}) => {
      const own = `tambahan_${fileSlug(name, "program").replaceAll("-", "_")}`;
      let free = own;
      for (let number = 2; taken.has(free); ++number) free = `${own}_${number}`;
      taken.add(free);
      return [id, free] as const;
    })
  );
}
