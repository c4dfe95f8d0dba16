import {createHash, createHmac, randomBytes} from "node:crypto";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {epoch} from "../disclosure/guarantee.js";
import {stickyKey} from "../disclosure/keys.js";
import {makeRelease} from "../makeRelease.js";
import {startStages} from "../stages.js";
import {calibrationPlaces} from "./calibrationFamilies.js";
import type {Finding} from "./finding.js";
import {listFiles} from "./released.js";

const canaries = 20;
const others = 400;

/**
 * C1: families with known numbers and names go the whole road from a registry's files; then neither the release, nor
 * what was logged, nor what a refusal says, nor anything left beside the release holds a number, a name, a keyed or
 * plain hash of one, or the key in any common writing. The control is a log that says a line too much.
 */
export async function canaryHunt(talkative: (number: string) => string | null = () => null): Promise<Finding> {
  const folder = mkdtempSync(join(tmpdir(), "desil-audit-"));
  try {
    const key = randomBytes(32);
    const places = calibrationPlaces(1, 2, 2);
    const {planted, families, persons} = registryRows(places.districts.map(({code}) => code));
    const said: string[] = [];
    const make = async (name: string, familyRows: readonly string[]) => {
      writeRegistry(join(folder, name), familyRows, persons);
      const stages = startStages((line) => said.push(line));
      await makeRelease(join(folder, name), join(folder, "out", name), stages, places, {
        DESIL_KEY: key.toString("hex")
      });
    };
    await make("good", families);
    await make("bad", [...families, families[1]!]).catch((error: unknown) => said.push(String(error)));
    const slip = talkative(planted[1]!);
    if (slip !== null) said.push(slip);
    const written = listFiles(join(folder, "out")).map((path) => readFileSync(join(folder, "out", path), "latin1"));
    const text = [...said, ...written].join("\n").toLowerCase();
    const hits = needles(planted, key).filter((needle) => text.includes(needle.toLowerCase()));
    return {
      id: "C1",
      what: `${canaries} known families: numbers, names, hashes and keys found in files, log and refusals`,
      found: String(hits.length),
      threshold: "0",
      pass: hits.length === 0 && written.length > 0 && said.some((line) => line.includes("duplicate"))
    };
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function registryRows(districts: readonly string[]) {
  const planted: string[] = [];
  const families = [
    "no_kk,kode_kecamatan,jumlah_anggota_keluarga,desil_nasional,skor_kesejahteraan,kd_pkh,kd_bss_bnpt,nama"
  ];
  const persons = [
    "no_kk,nik,umur,jenis_kelamin,id_hub_kepala_keluarga,id_status_keberadaan_keluarga,id_partisipasi_sekolah," +
      "kd_pendidikan_tertinggi,kd_status_kehamilan,id_mengurus_diri,kd_ikut_pip,nama"
  ];
  for (let family = 0; family < canaries + others; ++family) {
    const known = family < canaries;
    const kk = `99010112${known ? "73" : "80"}${String(100_000 + family * 37)}`;
    const nik = `99015503${known ? "71" : "80"}${String(200_000 + family * 41)}`;
    const name = `Kenari Nomor${family}x`;
    const district = known ? districts[0]! : districts[family % districts.length]!;
    families.push(`${kk},${district},1,${1 + (family % 10)},${family / 10},${1 + (family % 2)},2,${name}`);
    persons.push(`${kk},${nik},${known ? 71 : 30 + (family % 50)},1,1,1,3,5,2,4,2,${name}`);
    if (known) planted.push(kk, nik, name);
  }
  return {planted, families, persons};
}

function writeRegistry(folder: string, families: readonly string[], persons: readonly string[]): void {
  for (const [table, rows] of [["family", families] as const, ["person", persons] as const]) {
    mkdirSync(join(folder, table), {recursive: true});
    writeFileSync(join(folder, table, "91.csv"), `${rows.join("\n")}\n`);
  }
  writeFileSync(join(folder, "registry.json"), JSON.stringify({version: "2026-01-23", synthetic: true, weight: 1}));
}

/** What must not be found: each planted text, its hashes, and the keys, in hexadecimal and base64. */
function needles(planted: readonly string[], key: Buffer): string[] {
  const writings = (bytes: Buffer) => [bytes.toString("hex"), bytes.toString("base64"), bytes.toString("latin1")];
  const keys = [key, stickyKey(key, epoch)];
  const hashes = planted.flatMap((text) => [
    createHash("sha256").update(text).digest(),
    createHash("md5").update(text).digest(),
    ...keys.flatMap((of) => [text, `nik|${text}`].map((message) => createHmac("sha256", of).update(message).digest()))
  ]);
  return [...planted, ...[...keys, ...hashes].flatMap(writings)];
}
