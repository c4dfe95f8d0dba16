import {bandCount, bandOf, hasClasses, type Bin} from "../../src/lattice/bins.js";
import {columnOfSignature, type ClassMap} from "../../src/lattice/classes.js";
import {decodeSignature, profileType, signatureCount} from "../../src/lattice/signature.js";
import {
  anyCount,
  binOffsets,
  districtReceiptCount,
  receiptCount,
  schoolLevelCount,
  sizeCount,
  type TableName
} from "../../src/lattice/tables.js";
import type {Cells} from "../aggregate.js";
import type {NationalCounts} from "../disclosure/measureNation.js";
import {mostExcess, mostPupils} from "../disclosure/variances.js";
import type {Places} from "../places.js";
import {districtBinOf} from "../rank.js";
import type {Families} from "./calibrationFamilies.js";

/** The bins families are counted by. */
export interface Bins {
  readonly bins: readonly Bin[];
  readonly districtBins: readonly Bin[];
}

/** What one family adds one to in every table at its finest level: region, bin, cell. */
export function cellsOfFamily(
  families: Families,
  family: number,
  regencyOf: ArrayLike<number>,
  {bins, districtBins}: Bins,
  columns: ArrayLike<number>
): Readonly<Record<Exclude<TableName, "L">, readonly [region: number, bin: number, cell: number]>> {
  const [district, bin] = [families.district[family]!, families.bin[family]!];
  const [signature, receipt] = [families.signature[family]!, families.receipt[family]!];
  const type = types[signature]!;
  const any = Number(type > 0);
  const regency = regencyOf[district]!;
  const districtBin = districtBinOf(bins[bin]!, districtBins);
  return {
    A2: [regency, bin, hasClasses(bins[bin]!) ? columns[signature]! : type],
    B: [regency, bin, any * receiptCount + receipt],
    S: [regency, bin, any * sizeCount + Math.min(families.size[family]!, sizeCount) - 1],
    A1c: [district, districtBin, type],
    Bc: [district, districtBin, any * districtReceiptCount + (receipt & 3)]
  };
}

/** All tables of the families, as `aggregate` counts a registry. */
export function countTables(
  families: Families,
  {regencies, districts}: Places,
  lattice: Bins,
  classes: ClassMap
): Readonly<Record<TableName, Cells>> {
  const rows = new Map(regencies.map(({code}, row) => [code, row]));
  const regencyOf = districts.map(({regency}) => rows.get(regency)!);
  const columns = columnOfSignature(classes, signatureCount);
  const tables = {A2: new Tally(), B: new Tally(), S: new Tally(), A1c: new Tally(), Bc: new Tally(), L: new Tally()};
  for (let family = 0; family < families.bin.length; ++family) {
    const cells = cellsOfFamily(families, family, regencyOf, lattice, columns);
    tables.A2.add(...cells.A2);
    tables.B.add(...cells.B);
    tables.S.add(...cells.S);
    tables.A1c.add(...cells.A1c);
    tables.Bc.add(...cells.Bc);
    for (const cell of pupilCells(families, family)) tables.L.add(0, families.bin[family]!, cell);
  }
  const {A2, B, S, L, A1c, Bc} = tables;
  return {A2: A2.cells(), B: B.cells(), S: S.cells(), L: L.cells(), A1c: A1c.cells(), Bc: Bc.cells()};
}

/** The national counts that the class map is made from. */
export function countNation(families: Families, {bins}: Bins): NationalCounts {
  const M = new Float64Array(bandCount * signatureCount);
  const offsets = (["L", "S"] as const).map((table) => binOffsets(table, bins, {explicit: []}));
  const [L, S] = offsets.map((of) => new Float64Array(of.at(-1)!)) as [Float64Array, Float64Array];
  let excess = 0;
  for (let family = 0; family < families.bin.length; ++family) {
    const bin = families.bin[family]!;
    const size = families.size[family]!;
    M[bandOf(bins[bin]!) * signatureCount + families.signature[family]!]! += 1;
    for (const cell of pupilCells(families, family)) L[offsets[0]![bin]! + cell]! += 1;
    const any = Number(types[families.signature[family]!]! > 0);
    S[bin * anyCount * sizeCount + any * sizeCount + Math.min(size, sizeCount) - 1]! += 1;
    excess += Math.min(mostExcess, Math.max(0, size - sizeCount));
  }
  return {M, L, S, excess};
}

const types = Uint8Array.from({length: signatureCount}, (_, signature) => profileType(decodeSignature(signature)));

/** Cells of table L that a family's pupils are in, at most four; where it receives PIP, its first pupil does. */
function pupilCells(families: Families, family: number): number[] {
  const counts = decodeSignature(families.signature[family]!);
  const pip = (families.receipt[family]! & 4) > 0;
  return Array.from({length: schoolLevelCount}, (_, level) => new Array<number>(counts[2 + level]!).fill(level))
    .flat()
    .slice(0, mostPupils)
    .map((level, pupil) => level * 2 + Number(pip && pupil === 0));
}

/** Counts by region, bin and cell. */
class Tally {
  readonly #counts = new Map<number, number>();

  add(region: number, bin: number, cell: number): void {
    const key = (region * 64 + bin) * 256 + cell;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  cells(): Cells {
    const keys = [...this.#counts.keys()].sort((a, b) => a - b);
    return {
      region: keys.map((key) => Math.floor(key / 256 / 64)),
      bin: keys.map((key) => Math.floor(key / 256) % 64),
      cell: keys.map((key) => key % 256),
      count: keys.map((key) => this.#counts.get(key)!)
    };
  }
}
