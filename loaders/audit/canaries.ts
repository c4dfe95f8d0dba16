import {mkdtempSync, readFileSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {anyCount, districtReceiptCount} from "../../src/lattice/tables.js";
import {readPlaces, type Places} from "../places.js";
import {canaryKey, canaryRegistry, writeRegistry, type Canaries} from "./canaryRegistry.js";
import {copyCheckout, runBuild} from "./commandLine.js";
import {countAtMost, finding, shareAtMost, type Finding} from "./finding.js";
import {search} from "./needles.js";
import {folderHash, listFiles, readReleased} from "./released.js";

/** The country of the canary builds. */
const provinces = ["11", "12"];

/** Profile type "elderly or disabled only", and any component without benefits: where a crowd's families lie. */
const oldOnly = 4;
const without = districtReceiptCount * (anyCount - 1);

/** What canary builds left: every file, every word of their logs, and what was published of the crowds. */
export interface Traces {
  readonly canaries: Canaries;
  readonly texts: readonly Uint8Array[];
  /** Files left in the temporary folder, but for the compiled sources that tsx keeps there. */
  readonly left: readonly string[];
  /** Published and true counts of the cells that hold canaries only. */
  readonly cells: readonly (readonly [published: number, truth: number])[];
}

/**
 * Builds on a canary registry by the command line as an operator does, in a copy of the checkout: a build that succeeds,
 * one that refuses a repeated family, two that refuse a mapping that takes NIKs for ages or names for sizes, and one that
 * is killed. Throws
 * RangeError when a build ends otherwise than it must, or one that does not succeed changes what was published.
 */
export async function buildCanaries(): Promise<Traces> {
  const folder = mkdtempSync(join(tmpdir(), "desil-audit-"));
  try {
    const [checkout, temporary] = [join(folder, "checkout"), join(folder, "tmp")];
    const canaries = canaryRegistry(placesIn(provinces));
    const {family} = canaries;
    writeRegistry(join(folder, "good"), canaries);
    writeRegistry(join(folder, "repeated"), {...canaries, family: [...family, family[1]!]});
    writeRegistry(join(folder, "numbers"), canaries, {umur: "nik"});
    writeRegistry(join(folder, "names"), canaries, {jumlah_anggota_keluarga: "nama"});
    copyCheckout(checkout, provinces);
    const release = join(checkout, "data/release");
    const logs: string[] = [];
    const run = async (registry: string, kill: string | null, ended: (code: number | null, log: string) => boolean) => {
      const before = logs.length === 0 ? null : folderHash(release);
      const {code, log} = await runBuild(checkout, join(folder, registry), temporary, canaryKey, kill);
      logs.push(log);
      if (!ended(code, log)) throw new RangeError(`canary build ended otherwise than it must: ${registry}, ${code}`);
      if (before !== null && before !== folderHash(release)) {
        throw new RangeError(`canary build that failed changed what was published: ${registry}`);
      }
    };
    await run("good", null, (code) => code === 0);
    await run("repeated", null, (code, log) => code === 1 && log.includes("duplicate"));
    await run("numbers", null, (code, log) => code === 1 && log.includes("impossible"));
    await run("names", null, (code, log) => code === 1 && log.includes("impossible"));
    await run("good", "check:", (code) => code === null);
    const files = [checkout, temporary].flatMap((root) => listFiles(root).map((path) => join(root, path)));
    return {
      canaries,
      texts: [...logs.map((log) => Buffer.from(log)), ...files.map((path) => readFileSync(path))],
      left: readdirSync(temporary).filter((name) => !name.startsWith("tsx-") && !isEmptySpill(join(temporary, name))),
      cells: crowdCells(canaries, release)
    };
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/**
 * C1: of twenty known families nothing is found, number, name, hash or key, in any file that a build wrote, in its log,
 * in its refusals or in its temporary folder; and their cells' true counts are not what is published.
 */
export function canaryHunt({canaries, texts, left, cells}: Traces): Finding {
  const find = search(canaries.needles);
  const hits = new Set(texts.flatMap((bytes) => [...find(bytes)]));
  const exact = cells.filter(([published, truth]) => published === truth).length;
  return finding(
    "C1",
    [countAtMost(hits.size, 0), countAtMost(left.length, 0), shareAtMost(exact / cells.length, 0.3)],
    left.join(", ")
  );
}

/** The official lists, of a few provinces. */
function placesIn(codes: readonly string[]): Places {
  const inside = ({code}: {readonly code: string}) => codes.includes(code.slice(0, 2));
  const {provinces, regencies, districts} = readPlaces();
  return {
    provinces: provinces.filter(inside),
    regencies: regencies.filter(inside),
    districts: districts.filter(inside)
  };
}

/** The folder that a killed build's database leaves; it holds nothing as long as all fits in memory. */
function isEmptySpill(path: string): boolean {
  return listFiles(path).length === 0;
}

function crowdCells({crowds}: Canaries, release: string): [number, number][] {
  const {tables} = readReleased(release);
  const at = (name: string, district: number, cell: number) => {
    const {counts, cellsPerRegion} = tables.find(({table}) => table === name)!;
    return counts[district * cellsPerRegion + cell]!;
  };
  return crowds.flatMap(({district, families}): [number, number][] => [
    [at("A1c", district, oldOnly), families],
    [at("Bc", district, without), families]
  ]);
}
