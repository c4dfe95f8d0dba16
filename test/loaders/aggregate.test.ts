import {expect, it} from "vitest";
import type {TableName} from "../../src/lattice/tables.js";
import {columnOfSignature} from "../../src/lattice/classes.js";
import {hasClasses, type Bin} from "../../src/lattice/bins.js";
import {decodeSignature, signatureCount} from "../../src/lattice/signature.js";
import {aggregate, type Aggregate, type Cells} from "../../loaders/aggregate.js";
import {classMap} from "../../loaders/classMap.js";
import {checkRegistry} from "../../loaders/checkRegistry.js";
import {openDatabase} from "../../loaders/database.js";
import type {NationalCounts} from "../../loaders/disclosure/measureNation.js";
import {loadPlaces} from "../../loaders/places.js";
import {districtBinOf, rank, type Ranking} from "../../loaders/rank.js";
import {openRegistry} from "../../loaders/registry.js";
import {naiveFamilies, type NaiveFamily} from "../fixtures/naiveCells.js";
import {tinyFamilies, tinyPlaces, writeTinyRegistry, type TinyFamily} from "../fixtures/tinyRegistry.js";

async function aggregated(
  families: readonly TinyFamily[]
): Promise<{ranking: Ranking; result: Aggregate; nation: NationalCounts}> {
  const registry = openRegistry(await writeTinyRegistry(families), tinyPlaces.provinces);
  const {connection, close} = await openDatabase("1GB");
  try {
    await loadPlaces(connection, tinyPlaces);
    await checkRegistry(connection, registry);
    const ranking = await rank(connection, registry.ranking.unit);
    let nation: NationalCounts | undefined;
    const result = await aggregate(connection, registry, ranking, (counts) => classMap((nation = counts)));
    return {ranking, result, nation: nation!};
  } finally {
    close();
  }
}

/** Cells as text, one a cell, sorted; entries of one cell added up. */
function list({region, bin, cell, count}: Cells): string[] {
  return tally(count.map((n, row) => [region[row]!, bin[row]!, cell[row]!, n]));
}

function tally(entries: readonly (readonly [region: number, bin: number, cell: number, n: number])[]): string[] {
  const sums = new Map<string, number>();
  for (const [region, bin, cell, n] of entries) {
    const key = `${region} ${bin} ${cell}`;
    sums.set(key, (sums.get(key) ?? 0) + n);
  }
  return [...sums].flatMap(([key, n]) => (n === 0 ? [] : [`${key}: ${n}`])).sort();
}

/** The cells each family adds one to, by the definitions of privacy.md section 4. */
function naiveTables(families: readonly NaiveFamily[], {bins, districtBins}: Ranking, {classes}: Aggregate) {
  const regency = ({district}: NaiveFamily) =>
    tinyPlaces.regencies.findIndex(({code}) => code === district.slice(0, 5));
  const district = (family: NaiveFamily) => tinyPlaces.districts.findIndex(({code}) => code === family.district);
  const columns = columnOfSignature(classes, signatureCount);
  const districtBin = ({bin}: NaiveFamily) => districtBinOf(bins[bin]!, districtBins);
  const cell = (of: (family: NaiveFamily) => [number, number, number]) =>
    tally(families.map((family) => [...of(family), 1] as const));
  const tables: Record<TableName, string[]> = {
    A2: cell((f) => [regency(f), f.bin, hasClasses(bins[f.bin] as Bin) ? columns[f.signature]! : f.type]),
    B: cell((f) => [regency(f), f.bin, f.any * 8 + f.receipt]),
    S: cell((f) => [regency(f), f.bin, f.any * 6 + f.size - 1]),
    L: tally(families.flatMap((f) => f.pupils.map(([level, pip]) => [0, f.bin, level * 2 + pip, 1] as const))),
    A1c: cell((f) => [district(f), districtBin(f), f.type]),
    Bc: cell((f) => [district(f), districtBin(f), f.any * 4 + (f.receipt & 3)])
  };
  return tables;
}

it("counts every table as a loop over the families does", async () => {
  const families = tinyFamilies(300);
  const {ranking, result, nation} = await aggregated(families);
  const binOf = ({skor_kesejahteraan: score}: TinyFamily["family"]) =>
    score === null ? 16 : ranking.cuts!.findIndex((cut) => Number(score) <= cut);
  const naive = naiveFamilies(families, ranking.bins, binOf);
  const expected = naiveTables(naive, ranking, result);
  for (const table of Object.keys(expected) as TableName[]) {
    expect(expected[table].length, table).toBeGreaterThan(5);
    expect(list(result.tables[table]), table).toEqual(expected[table]);
  }
  expect(result.families).toBe(300);
  expect(result.persons).toBe(families.reduce((sum, {persons}) => sum + persons.length, 0));
  const excess = families.map(({family}) => Math.max(0, Number(family.jumlah_anggota_keluarga) - 6));
  expect(nation.excess).toBe(10 * excess.reduce((a, b) => a + b, 0));
  const M = new Float64Array(nation.M.length);
  for (const {band, signature} of naive) M[band * signatureCount + signature]! += 10;
  expect(nation.M).toEqual(M);
});

it("types each person once, by the rule's order", async () => {
  const child = {id_hub_kepala_keluarga: 3, id_status_keberadaan_keluarga: 1, id_partisipasi_sekolah: 3};
  const none = {kd_pendidikan_tertinggi: null, kd_status_kehamilan: null, id_mengurus_diri: 4, kd_ikut_pip: 2};
  const base = {...child, ...none};
  const pupil = (umur: number, education: number) => ({
    ...base,
    umur,
    id_partisipasi_sekolah: 2,
    kd_pendidikan_tertinggi: education
  });
  const persons = [
    {...pupil(16, 13), kd_status_kehamilan: 1, id_mengurus_diri: 1},
    {...pupil(10, 3), id_mengurus_diri: 1},
    pupil(6, 1),
    pupil(12, 5),
    pupil(13, 6),
    pupil(30, 10),
    pupil(16, 11),
    pupil(18, 17),
    {...base, umur: 6},
    {...pupil(20, 18), umur: 60},
    {...base, umur: 69},
    {...base, umur: 70},
    {...base, umur: 7},
    {...base, umur: 59},
    {...base, umur: 3, id_hub_kepala_keluarga: 7},
    {...base, umur: 3, id_status_keberadaan_keluarga: 4},
    {...base, umur: 3, id_status_keberadaan_keluarga: 5}
  ];
  const [first, second] = tinyFamilies(2);
  const crowd = {
    family: {...first!.family, kode_kecamatan: "11.01.01", skor_kesejahteraan: -99, desil_nasional: 1},
    persons: persons.map((person, i) => ({nik: i, jenis_kelamin: 1, ...person}))
  };
  const other = {...second!, family: {...second!.family, kode_kecamatan: "12.01.01"}};
  const {nation} = await aggregated([crowd, {...other, persons: [{...crowd.persons[13]!}]}]);
  const signature = nation.M.findIndex((families, cell) => families > 0 && cell % signatureCount > 0) % signatureCount;
  expect(decodeSignature(signature)).toEqual([1, 2, 2, 2, 2, 1, 2, 1]);
});

it.each([
  [
    "SD before SMP before SMA",
    [
      [13, 1],
      [8, 2],
      [8, 1],
      [3, 2],
      [3, 1],
      [3, 2]
    ],
    [2, 1, 0, 1, 0, 0]
  ],
  [
    "those who receive PIP before the others of their level",
    [
      [3, 2],
      [3, 1],
      [3, 1],
      [3, 1],
      [3, 2]
    ],
    [1, 3, 0, 0, 0, 0]
  ],
  [
    "no more than four of one level who all receive PIP",
    [
      [3, 1],
      [3, 1],
      [3, 1],
      [3, 1],
      [3, 1]
    ],
    [0, 4, 0, 0, 0, 0]
  ],
  [
    "SMA where there is room",
    [
      [16, 2],
      [11, 1],
      [17, 2]
    ],
    [0, 0, 0, 0, 2, 1]
  ]
] as const)("counts at most four pupils a family: %s", async (_, pupils, expected) => {
  const [first, second] = tinyFamilies(2);
  const pupil = ([education, pip]: readonly [education: number, pip: number]) => ({
    ...first!.persons[0]!,
    umur: 12,
    id_hub_kepala_keluarga: 3,
    id_status_keberadaan_keluarga: 1,
    id_partisipasi_sekolah: 2,
    kd_pendidikan_tertinggi: education,
    kd_ikut_pip: pip
  });
  const family = {...first!.family, kode_kecamatan: "11.01.01"};
  const lonely = {...second!, persons: [{...pupil([3, 2]), id_partisipasi_sekolah: 3}]};
  const {result} = await aggregated([
    {family, persons: pupils.map(pupil)},
    {...lonely, family: {...lonely.family, kode_kecamatan: "12.01.01"}}
  ]);
  const {cell, count} = result.tables.L;
  const byCell = [0, 0, 0, 0, 0, 0];
  cell.forEach((at, row) => (byCell[at]! += count[row]!));
  expect(byCell).toEqual(expected);
});
