import {decodeSignature, profileType, profileTypeCount, type Counts} from "./signature.js";

/** What a class that holds several signatures is made of, in one band of welfare; shares add up to 1. */
export interface Mix {
  readonly column: number;
  readonly band: number;
  readonly rows: readonly (readonly [signature: number, share: number])[];
  /** All signatures too rare to list, as one row with their mean composition; null when there are none. */
  readonly residual: {readonly share: number; readonly mean: Counts} | null;
}

/**
 * The family-profile classes of one schema version. Columns of table A2 in a bin with classes: 0 no component, then
 * the explicit signatures, then the rare classes (profile type × number of components). In a bin without classes the
 * columns are the eight profile types.
 */
export interface ClassMap {
  readonly explicit: readonly number[];
  /** Make-up of the rare classes in bands 0-2 and of the profile types in band 3. */
  readonly mixes: readonly Mix[];
  /** Enrolled pupils of SD, SMP, SMA among the severely disabled, per disability component, nationally. */
  readonly disabledPupils: readonly [number, number, number];
  /** Mean members of the families of six or more in table S, nationally; simulation assumes one where absent. */
  readonly largeFamilyMean?: number;
}

/** Rare classes in column order: profile type 1-7 and the component-count group; three types need three components. */
export const rareClasses: readonly {readonly type: number; readonly group: number}[] = [1, 2, 3, 4, 5, 6, 7].flatMap(
  (type) => [0, 1, 2].filter((group) => type !== 7 || group > 0).map((group) => ({type, group}))
);

/** Columns of a bin with classes. */
export function classColumns({explicit}: Pick<ClassMap, "explicit">): number {
  return 1 + explicit.length + rareClasses.length;
}

/** The rare class column of a composition that is not explicit. */
export function rareColumn(counts: Counts, explicitCount: number): number {
  const type = profileType(counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const group = total <= 2 ? 0 : total <= 4 ? 1 : 2;
  const index = rareClasses.findIndex((rare) => rare.type === type && rare.group === group);
  if (index < 0) throw new RangeError(`no rare class for profile type ${type}, group ${group}`);
  return 1 + explicitCount + index;
}

/** The column of every signature in a bin with classes, as a lookup by signature number. */
export function columnOfSignature({explicit}: Pick<ClassMap, "explicit">, signatures: number): Uint8Array {
  const columns = new Uint8Array(signatures);
  const explicitColumn = new Map(explicit.map((signature, index) => [signature, 1 + index]));
  for (let signature = 1; signature < signatures; ++signature) {
    columns[signature] = explicitColumn.get(signature) ?? rareColumn(decodeSignature(signature), explicit.length);
  }
  return columns;
}

/** The profile type of every column, for summing A2 to A1. */
export function profileTypeOfColumn({explicit}: Pick<ClassMap, "explicit">, withClasses: boolean): number[] {
  if (!withClasses) return Array.from({length: profileTypeCount}, (_, type) => type);
  return [0, ...explicit.map((s) => profileType(decodeSignature(s))), ...rareClasses.map(({type}) => type)];
}
