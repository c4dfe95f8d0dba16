import {bandCount, bandOf, hasClasses, type Bin} from "../../src/lattice/bins.js";
import {rareColumn, type ClassMap, type Mix} from "../../src/lattice/classes.js";
import {decodeSignature, encodeSignature, personTypes, profileType} from "../../src/lattice/signature.js";
import {anyCount, binOffsets, receiptCount, sizeCount} from "../../src/lattice/tables.js";
import type {ReleaseParts} from "../../src/policy/cube.js";
import type {Family} from "./naiveFamilies.js";

/** How a small registry is laid on the lattice: how many explicit classes, and when a rare signature is listed. */
export interface Layout {
  readonly bins: readonly Bin[];
  readonly regencies: readonly string[];
  /** Explicit classes, most frequent signatures first; Infinity gives every signature its own. */
  readonly explicit: number;
  /** Rare signatures with fewer weighted families in a band are pooled into the residual row. */
  readonly listedFrom: number;
}

/** Counts a small registry into the published tables and class map, as the loaders do for the country. */
export function releaseOf(families: readonly Family[], {bins, regencies, explicit, listedFrom}: Layout): ReleaseParts {
  const classes: ClassMap = {
    ...classesOf(families, bins, explicit, listedFrom),
    largeFamilyMean: meanOf(families.filter(({members}) => members.length >= sizeCount))
  };
  const offsets = {A2: binOffsets("A2", bins, classes), S: binOffsets("S", bins, classes)};
  const A2 = new Int32Array(regencies.length * offsets.A2.at(-1)!);
  const S = new Int32Array(regencies.length * offsets.S.at(-1)!);
  const B = new Int32Array(regencies.length * bins.length * anyCount * receiptCount);
  const L = new Int32Array(bins.length * 6);
  for (const family of families) {
    const regency = regencies.indexOf(family.regency);
    const bin = bins.findIndex(({upper}) => upper === family.upper);
    const signature = signatureOf(family);
    const cell = hasClasses(bins[bin]!)
      ? columnOf(signature, classes.explicit)
      : profileType(decodeSignature(signature));
    A2[regency * offsets.A2.at(-1)! + offsets.A2[bin]! + cell]! += family.weight;
    const any = signature > 0 ? 1 : 0;
    const size = Math.min(family.members.length, sizeCount) - 1;
    S[regency * offsets.S.at(-1)! + bin * anyCount * sizeCount + any * sizeCount + size]! += family.weight;
    const bits = (["pkh", "sembako", "pip"] as const).reduce(
      (sum, id, at) => sum + (family.receives?.includes(id) ? 2 ** at : 0),
      0
    );
    B[((regency * bins.length + bin) * anyCount + any) * receiptCount + bits]! += family.weight;
    for (const level of pupilLevelsOf(family).slice(0, 4)) {
      L[bin * 6 + level * 2 + (family.receives?.includes("pip") ? 1 : 0)]! += family.weight;
    }
  }
  return {
    manifest: {version: "2026-01-23", bins},
    classes,
    tables: {A2, S, B, L},
    regions: {
      provinces: [...new Set(regencies.map((code) => code.slice(0, 2)))].map((code) => ({code, name: code})),
      regencies: regencies.map((code) => {
        return {code, name: code, province: code.slice(0, 2), bps: code, point: [0, 0], population: 1};
      })
    }
  };
}

/** School levels of a family's pupils (0 SD, 1 SMP, 2 SMA), as table L counts them. */
export function pupilLevelsOf({members}: Family): number[] {
  const levels: Partial<Record<string, number>> = {sd: 0, smp: 1, sma: 2};
  return members.flatMap(({kind, school}) => levels[school ?? kind] ?? []);
}

export function signatureOf({members}: Family): number {
  return encodeSignature(personTypes.map((type) => members.filter(({kind}) => kind === type).length));
}

function classesOf(families: readonly Family[], bins: readonly Bin[], explicitCount: number, listedFrom: number) {
  const withComponent = families.filter((family) => signatureOf(family) > 0);
  const explicit = [...weights(withComponent)]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, explicitCount)
    .map(([signature]) => signature);
  const mixes: Mix[] = [];
  for (let band = 0; band < bandCount; ++band) {
    const inBand = withComponent.filter(({upper}) => bandOf({upper}) === band);
    const open = band === bandCount - 1;
    const at = (family: Family) =>
      open ? profileType(decodeSignature(signatureOf(family))) : columnOf(signatureOf(family), explicit);
    for (const column of new Set(inBand.map(at))) {
      if (!open && column <= explicit.length) continue;
      mixes.push({
        band,
        column,
        ...mixOf(
          inBand.filter((family) => at(family) === column),
          listedFrom
        )
      });
    }
  }
  return {explicit, mixes, disabledPupils: disabledPupilsOf(families)};
}

function columnOf(signature: number, explicit: readonly number[]): number {
  if (signature === 0) return 0;
  const index = explicit.indexOf(signature);
  return index >= 0 ? 1 + index : rareColumn(decodeSignature(signature), explicit.length);
}

function mixOf(families: readonly Family[], listedFrom: number): Pick<Mix, "rows" | "residual"> {
  const total = families.reduce((sum, {weight}) => sum + weight, 0);
  const all = [...weights(families)];
  const pooled = all.filter(([, weight]) => weight < listedFrom);
  const rest = pooled.reduce((sum, [, weight]) => sum + weight, 0);
  const mean = personTypes.map((_, type) =>
    pooled.reduce((sum, [signature, weight]) => sum + decodeSignature(signature)[type]! * (weight / rest), 0)
  );
  return {
    rows: all.filter(([, weight]) => weight >= listedFrom).map(([signature, weight]) => [signature, weight / total]),
    residual: rest > 0 ? {share: rest / total, mean} : null
  };
}

function weights(families: readonly Family[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const family of families) sums.set(signatureOf(family), (sums.get(signatureOf(family)) ?? 0) + family.weight);
  return sums;
}

function disabledPupilsOf(families: readonly Family[]): [number, number, number] {
  const disabled = families.flatMap(({members, weight}) =>
    members.filter(({kind}) => kind === "disabilitas").map(({school}) => ({school, weight}))
  );
  const total = disabled.reduce((sum, {weight}) => sum + weight, 0);
  const at = (level: string) =>
    disabled.reduce((sum, {school, weight}) => sum + (school === level ? weight : 0), 0) / (total || 1);
  return [at("sd"), at("smp"), at("sma")];
}

function meanOf(families: readonly Family[]): number {
  const total = families.reduce((sum, {weight}) => sum + weight, 0);
  return families.reduce((sum, {members, weight}) => sum + members.length * weight, 0) / (total || 1);
}
