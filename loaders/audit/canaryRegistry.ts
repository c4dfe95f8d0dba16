import {createHash} from "node:crypto";
import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Places} from "../places.js";
import type {Needles} from "./needles.js";
import {identityNeedles, keyNeedles} from "./needles.js";

const canaries = 20;
const others = 9000;

/** The key of canary builds: fixed, so that every hunt is the same, and of no use elsewhere. */
export const canaryKey = createHash("sha256").update("key of the audit's canaries").digest();

/** A registry with families whose numbers and names are known, and what must not be found of them. */
export interface Canaries {
  readonly family: readonly string[];
  readonly person: readonly string[];
  /** Code of the one province it covers. */
  readonly province: string;
  readonly needles: Needles;
  /** A number that a log must not name. */
  readonly number: string;
  /** True counts of cells that hold canaries only: their district's row, and how many families. */
  readonly crowds: readonly {readonly district: number; readonly families: number}[];
}

/**
 * Twenty families with known NIK, NKK and name, each alone in a district with 4 to 23 families like it, so that every
 * family there is in one cell: the poorest, with an old person, without benefits. Thousands of others live elsewhere in
 * the province, the first with districts enough. Throws RangeError when no province has.
 */
export function canaryRegistry({provinces, districts}: Places): Canaries {
  const inside = (province: string) =>
    [...districts.keys()].filter((row) => districts[row]!.code.startsWith(`${province}.`));
  const province = provinces.find(({code}) => inside(code).length > 2 * canaries)?.code;
  if (province === undefined) throw new RangeError(`no province has districts for canaries: ${provinces.length}`);
  const rows = inside(province);
  const family = [
    "no_kk,kode_kecamatan,jumlah_anggota_keluarga,desil_nasional,skor_kesejahteraan,kd_pkh,kd_bss_bnpt,nama"
  ];
  const person = [
    "no_kk,nik,umur,jenis_kelamin,id_hub_kepala_keluarga,id_status_keberadaan_keluarga,id_partisipasi_sekolah," +
      "kd_pendidikan_tertinggi,kd_status_kehamilan,id_mengurus_diri,kd_ikut_pip,nama"
  ];
  const planted: string[] = [];
  let made = 0;
  const add = (row: number, known: boolean, decile: number, age: number, benefit: number) => {
    made += 1;
    const [kk, nik] = [`99${10_112_730_000_000 + made * 37}`, `99${15_503_710_000_000 + made * 41}`];
    const name = `Kenari${made}Tanpanama`;
    family.push(`${kk},${districts[row]!.code},1,${decile},${(decile * 1e6 + made) / 1e6},${benefit},2,${name}`);
    person.push(`${kk},${nik},${age},1,1,1,3,5,2,4,2,${name}`);
    if (known) planted.push(kk, nik, name);
  };
  const crowds = rows.slice(0, canaries).map((district, index) => ({district, families: 5 + index}));
  for (const {district, families} of crowds) {
    for (let one = 0; one < families; ++one) add(district, one === 0, 1, 71, 2);
  }
  const elsewhere = rows.slice(canaries);
  for (let one = 0; one < others; ++one) {
    add(elsewhere[one % elsewhere.length]!, false, 2 + (one % 9), 20 + (one % 60), 1 + (one % 2));
  }
  const needles = [...keyNeedles(canaryKey), ...identityNeedles(planted, canaryKey)];
  return {family, person, province, needles, number: planted[1]!, crowds};
}

/** Writes the registry, or one whose rows or head are bent, into a folder. */
export function writeRegistry(
  folder: string,
  {family, person, province}: Pick<Canaries, "family" | "person" | "province">,
  mapping: Readonly<Record<string, string>> = {}
): void {
  for (const [table, rows] of Object.entries({family, person})) {
    mkdirSync(join(folder, table), {recursive: true});
    writeFileSync(join(folder, table, `${province}.csv`), `${rows.join("\n")}\n`);
  }
  const head = {version: "2026-01-23", synthetic: true, weight: 1, mapping};
  writeFileSync(join(folder, "registry.json"), JSON.stringify(head));
}
