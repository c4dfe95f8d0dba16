import {mkdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {openDatabase, selectNumbers} from "../../loaders/database.js";
import {RegistryError, type Refusal} from "../../loaders/refusal.js";
import {openRegistry, viewProvince} from "../../loaders/registry.js";
import {
  temporaryFolder,
  tinyFamilies,
  tinyPlaces,
  writeTinyRegistry,
  type TinyOptions
} from "../fixtures/tinyRegistry.js";

const {provinces} = tinyPlaces;

function refusalOf(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof RegistryError) return error.refusal;
    throw error;
  }
  throw new Error("nothing was refused");
}

async function viewFirst(options: TinyOptions): Promise<readonly number[]> {
  const registry = openRegistry(await writeTinyRegistry(tinyFamilies(), options), provinces);
  const {connection, close} = await openDatabase("1GB");
  try {
    await viewProvince(connection, registry, registry.files[0]!);
    const columns = await selectNumbers(
      connection,
      "SELECT (SELECT sum(no_kk % 1000 + kd_pkh) FROM family), (SELECT sum(umur + id_status_keberadaan_keluarga) FROM person)"
    );
    return columns.map(([value]) => value!);
  } finally {
    close();
  }
}

it("opens a folder with one family and one person file a province", async () => {
  const registry = openRegistry(await writeTinyRegistry(tinyFamilies()), provinces);
  expect(registry).toMatchObject({version: "2026-01-23", synthetic: true, weight: 10, ranking: {unit: "person"}});
  expect(registry.files.map(({province}) => province)).toEqual(["11", "12"]);
});

it("reads CSV and renamed columns as it reads Parquet", async () => {
  const parquet = await viewFirst({});
  const csv = await viewFirst({
    format: "csv",
    head: {mapping: {no_kk: "nomor_kartu_keluarga", umur: "umur_2026"}},
    bend: ({family, person}) => {
      for (const row of [...family, ...person]) {
        row.nomor_kartu_keluarga = row.no_kk!;
        delete row.no_kk;
      }
      for (const row of person) {
        row.umur_2026 = row.umur!;
        delete row.umur;
      }
    }
  }).catch((error: unknown) => error);
  expect(csv).toEqual(parquet);
});

it("takes a column that some extracts lack as everyone living in the family", async () => {
  const [, sum] = await viewFirst({
    bend: ({person}) => person.forEach((row) => delete row.id_status_keberadaan_keluarga)
  });
  const persons = tinyFamilies().filter(({family}) => String(family.kode_kecamatan).startsWith("11"));
  const ages = persons.flatMap(({persons}) => persons.map(({umur}) => Number(umur) + 1));
  expect(sum).toBe(ages.reduce((a, b) => a + b, 0));
});

it("refuses a missing column, naming file, column and what the file has", async () => {
  const error = await viewFirst({bend: ({person}) => person.forEach((row) => delete row.umur)}).catch(
    (e: unknown) => e
  );
  expect(error).toBeInstanceOf(RegistryError);
  const {file, column, values} = (error as RegistryError).refusal;
  expect(file).toMatch(/person\/11\.parquet$/);
  expect(column).toBe("umur");
  expect(values).toContain("id_partisipasi_sekolah");
  expect((error as Error).message).toMatch(/person\/11\.parquet, column umur: is missing/);
});

it("refuses a column misnamed in the mapping, even one that may be absent", async () => {
  const error = await viewFirst({head: {mapping: {desil_nasional: "desil"}}}).catch((e: unknown) => e);
  expect((error as RegistryError).refusal).toMatchObject({
    column: "desil",
    reason: expect.stringContaining("desil_nasional")
  });
});

it("refuses a file that is no table", async () => {
  const folder = await writeTinyRegistry(tinyFamilies());
  writeFileSync(join(folder, "person", "11.parquet"), "PAR1");
  const registry = openRegistry(folder, provinces);
  const {connection, close} = await openDatabase("1GB");
  const error = await viewProvince(connection, registry, registry.files[0]!).catch((e: unknown) => e);
  close();
  expect((error as RegistryError).refusal).toMatchObject({column: null, reason: "cannot be read as a table"});
});

it("takes what a head says of its origin, and null for what it does not", async () => {
  const stated = {extracted: "2026-01-20", licence: "CC BY 4.0", contact: "Pusat Data"};
  expect(openRegistry(await writeTinyRegistry(tinyFamilies(), {head: stated}), provinces)).toMatchObject(stated);
  const silent = {extracted: null, licence: null, contact: null};
  expect(openRegistry(await writeTinyRegistry(tinyFamilies()), provinces)).toMatchObject(silent);
  const folder = await writeTinyRegistry(tinyFamilies(), {head: {extracted: "20 Januari", licence: " "}});
  const {values} = refusalOf(() => openRegistry(folder, provinces));
  expect(values.map((value) => value.split(":")[0])).toEqual(["extracted", "licence"]);
});

it("refuses a head that is missing, not JSON, or of impossible values", async () => {
  const folder = temporaryFolder();
  expect(refusalOf(() => openRegistry(folder, provinces)).reason).toBe("is missing");
  writeFileSync(join(folder, "registry.json"), "{");
  expect(refusalOf(() => openRegistry(folder, provinces)).reason).toBe("is not JSON");
  writeFileSync(join(folder, "registry.json"), JSON.stringify({version: "2026-02-30", synthetic: true, weight: 0}));
  const {values} = refusalOf(() => openRegistry(folder, provinces));
  expect(values.map((value) => value.split(":")[0])).toEqual(["version", "weight"]);
});

it("refuses a mapping of a variable it does not know", async () => {
  const folder = await writeTinyRegistry(tinyFamilies(), {head: {mapping: {umurr: "umur", nik: "nik"}}});
  expect(refusalOf(() => openRegistry(folder, provinces)).values).toEqual(["umurr"]);
});

it("refuses files that do not pair up by listed province", async () => {
  const folder = await writeTinyRegistry(tinyFamilies());
  const move = (from: string, to: string) => renameSync(join(folder, from), join(folder, to));
  move("family/11.parquet", "family/99.parquet");
  expect(refusalOf(() => openRegistry(folder, provinces)).file).toMatch(/family\/99\.parquet$/);
  rmSync(join(folder, "family/99.parquet"));
  expect(refusalOf(() => openRegistry(folder, provinces)).reason).toBe("persons without a file of families");
  move("person/11.parquet", "family/11.parquet");
  expect(refusalOf(() => openRegistry(folder, provinces)).reason).toBe("families without a file of persons");
  rmSync(join(folder, "person"), {recursive: true});
  expect(refusalOf(() => openRegistry(folder, provinces)).reason).toBe("is missing");
  mkdirSync(join(folder, "person"));
  expect(refusalOf(() => openRegistry(folder, provinces)).reason).toBe("holds no file");
});
