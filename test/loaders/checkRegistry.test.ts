import {describe, expect, it} from "vitest";
import {checkMembers, checkRegistry} from "../../loaders/checkRegistry.js";
import {openDatabase, readSql} from "../../loaders/database.js";
import {loadPlaces} from "../../loaders/places.js";
import {rank} from "../../loaders/rank.js";
import {RegistryError, type Refusal} from "../../loaders/refusal.js";
import {openRegistry, viewProvince} from "../../loaders/registry.js";
import {tinyFamilies, tinyPlaces, writeTinyRegistry, type TinyOptions} from "../fixtures/tinyRegistry.js";

/** The refusal of a registry bent in one way, or null. */
async function check(options: TinyOptions): Promise<Refusal | null> {
  const registry = openRegistry(await writeTinyRegistry(tinyFamilies(), options), tinyPlaces.provinces);
  const {connection, close} = await openDatabase("1GB");
  try {
    await loadPlaces(connection, tinyPlaces);
    await checkRegistry(connection, registry);
    await rank(connection, "person");
    for (const files of registry.files) {
      await viewProvince(connection, registry, files);
      await connection.run(readSql("profile"));
      await checkMembers(connection, registry, files);
    }
    return null;
  } catch (error) {
    if (error instanceof RegistryError) return error.refusal;
    throw error;
  } finally {
    close();
  }
}

it("passes a registry in order", async () => {
  expect(await check({})).toBeNull();
  expect(await check({format: "csv"})).toBeNull();
});

describe("an impossible value is refused with its column, row count and the first values", () => {
  const cases: readonly [
    table: "family" | "person",
    column: string,
    values: (number | string | null)[],
    shown: string[]
  ][] = [
    ["person", "umur", [131, -1, null], ["-1", "131", "(empty)"]],
    ["family", "desil_nasional", [11, 0], ["0", "11"]],
    ["family", "jumlah_anggota_keluarga", [0, -3, 64, 300], ["-3", "0", "300", "64"]],
    ["family", "kd_pkh", [3, null], ["3", "(empty)"]],
    ["family", "kd_bss_bnpt", [0], ["0"]],
    ["family", "kode_kecamatan", [null], ["(empty)"]],
    ["family", "no_kk", [-1], ["…-1"]],
    ["person", "id_partisipasi_sekolah", [4], ["4"]],
    ["person", "kd_pendidikan_tertinggi", [23], ["23"]],
    ["person", "kd_status_kehamilan", [3], ["3"]],
    ["person", "id_mengurus_diri", [5], ["5"]],
    ["person", "kd_ikut_pip", [7], ["7"]],
    ["person", "id_hub_kepala_keluarga", [9], ["9"]],
    ["person", "id_status_keberadaan_keluarga", [0], ["0"]]
  ];
  for (const [table, column, values, shown] of cases) {
    it(`${column}: ${values.join(", ")}`, async () => {
      const bend: TinyOptions["bend"] = (tables) =>
        values.forEach((value, row) => (tables[table][row]![column] = value));
      const refusal = await check({bend});
      expect(refusal).toMatchObject({column, rows: values.length, values: shown});
      expect(refusal!.file).toMatch(new RegExp(`${table}/11\\.parquet$`));
    });
  }

  it("a score that is no number", async () => {
    const refusal = await check({bend: ({family}) => void (family[0]!.skor_kesejahteraan = "nan")});
    expect(refusal).toMatchObject({column: "skor_kesejahteraan", rows: 1, values: ["nan"]});
  });

  it("a value of a CSV that is too large for its type", async () => {
    const refusal = await check({format: "csv", bend: ({person}) => void (person[0]!.umur = 2000)});
    expect(refusal).toMatchObject({column: "umur", rows: 1, values: ["2000"]});
  });

  it("possible extremes pass", async () => {
    const bend: TinyOptions["bend"] = ({family, person}) => {
      [person[0]!.umur, person[1]!.umur] = [0, 130];
      [family[0]!.desil_nasional, family[0]!.skor_kesejahteraan] = [10, -1e300];
      family[1]!.jumlah_anggota_keluarga = 63;
      person[2]!.kd_ikut_pip = 8;
    };
    expect(await check({bend})).toBeNull();
  });
});

describe("a district code is refused", () => {
  const bendCode = (...codes: string[]): TinyOptions => ({
    bend: ({family}) => codes.forEach((code, row) => (family[row]!.kode_kecamatan = code))
  });

  it("when it is undotted, and the reason says so", async () => {
    const refusal = await check(bendCode("110101", "110101", "1101010"));
    expect(refusal).toMatchObject({column: "kode_kecamatan", rows: 3, values: ["110101", "1101010"]});
    expect(refusal!.reason).toMatch(/undotted/);
  });

  it("when the reference list does not have it", async () => {
    const refusal = await check(bendCode("11.01.99"));
    expect(refusal).toMatchObject({rows: 1, values: ["11.01.99"]});
    expect(refusal!.reason).toMatch(/no district of province 11/);
  });

  it("when it lies in another province than the file's", async () => {
    expect(await check(bendCode("12.01.01"))).toMatchObject({rows: 1, values: ["12.01.01"]});
  });
});

it("refuses a decile without a score where others have scores", async () => {
  const refusal = await check({
    bend: ({family}) => Object.assign(family[0]!, {skor_kesejahteraan: null, desil_nasional: 4})
  });
  expect(refusal).toMatchObject({column: "skor_kesejahteraan", reason: "is empty beside a decile", rows: 1});
});

it("refuses a duplicate key in one file, showing only its last digits", async () => {
  const refusal = await check({bend: ({family}) => family.push({...family[0]!})});
  expect(refusal).toMatchObject({column: "no_kk", reason: "is a duplicate key", rows: 2});
  expect(refusal!.values).toEqual([expect.stringMatching(/^…\d{4}$/)]);
});

it("refuses a key that stands in two provinces' files", async () => {
  const families = tinyFamilies();
  const other = families.find(({family}) => String(family.kode_kecamatan).startsWith("12"))!;
  const refusal = await check({
    bend: ({family, person}) => {
      family[0]!.no_kk = other.family.no_kk!;
      person.push({...person[0]!, no_kk: other.family.no_kk!});
    }
  });
  expect(refusal).toMatchObject({column: "no_kk", reason: "is a duplicate key", rows: 1});
  expect(refusal!.file).toMatch(/family\/11\.parquet$/);
});

it("refuses families without persons", async () => {
  const refusal = await check({
    bend: (tables) => {
      const keys = [tables.family[0]!.no_kk, tables.family[1]!.no_kk];
      tables.person.splice(0, Infinity, ...tables.person.filter(({no_kk}) => !keys.includes(no_kk!)));
    }
  });
  expect(refusal).toMatchObject({column: "no_kk", reason: "is a family without persons", rows: 2});
  expect(refusal!.values).toHaveLength(2);
  expect(refusal!.file).toMatch(/family\/11\.parquet$/);
});

it("refuses persons without a family, counting persons", async () => {
  const refusal = await check({
    bend: ({person}) => person.push({...person[0]!, no_kk: 42}, {...person[1]!, no_kk: 42})
  });
  expect(refusal).toMatchObject({reason: "names persons without a family", rows: 2, values: ["…42"]});
  expect(refusal!.file).toMatch(/person\/11\.parquet$/);
});

it("refuses more persons under one key than a signature can count", async () => {
  const bend: TinyOptions["bend"] = ({person}) => {
    for (let i = 0; i < 64; ++i) person.push({...person[0]!});
  };
  expect(await check({bend})).toMatchObject({reason: "stands for more than 63 persons", rows: 1});
});
