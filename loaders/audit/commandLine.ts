import {spawn} from "node:child_process";
import {cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const parts = ["loaders", "src/lattice", "src/policy", "data/reference", "package.json", "tsconfig.json"];

/** How one run of the build ended, and all that it said. */
export interface Run {
  readonly code: number | null;
  readonly log: string;
}

/** Lists of data/reference whose rows begin with a region's code. */
const regionLists = ["provinces.csv", "regencies.csv", "districts.csv"];

/**
 * A copy of this checkout, as far as `npm run data` needs it, in which a build may write what it likes. Its country is
 * made of a few provinces, so that a build takes seconds.
 */
export function copyCheckout(to: string, provinces: readonly string[]): void {
  for (const part of parts) cpSync(join(root, part), join(to, part), {recursive: true});
  for (const name of regionLists) {
    const file = join(to, "data/reference", name);
    const [head, ...rows] = readFileSync(file, "utf8").split("\n");
    const kept = rows.filter((row) => provinces.includes(row.slice(0, 2)));
    writeFileSync(file, `${[head, ...kept].join("\n")}\n`);
  }
  symlinkSync(join(root, "node_modules"), join(to, "node_modules"), "dir");
}

/**
 * Runs the command behind `npm run data` in a copy of the checkout, on a registry, with a temporary folder of its own.
 * `kill`, where given, is a text in the log at which the process is killed without warning.
 */
export function runBuild(
  checkout: string,
  registry: string,
  temporary: string,
  key: Buffer,
  kill: string | null = null
): Promise<Run> {
  mkdirSync(temporary, {recursive: true});
  const environment = {
    PATH: process.env.PATH,
    TMPDIR: temporary,
    DESIL_REGISTRY: registry,
    DESIL_KEY: key.toString("hex")
  };
  const child = spawn(process.execPath, ["--import", "tsx", "loaders/main.ts"], {cwd: checkout, env: environment});
  let log = "";
  const hear = (bytes: Buffer) => {
    log += bytes.toString("utf8");
    if (kill !== null && log.includes(kill)) child.kill("SIGKILL");
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({code, log}));
  });
}
