import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {generateRegistry} from "./synthetic/generate.js";

/** What decides every byte of the synthetic registry. */
export interface Recipe {
  readonly weight: number;
  readonly seed: number;
  /** SHA-256 over the generator's own sources and the reference figures. */
  readonly generator: string;
}

/** What to generate. */
export interface SyntheticOptions {
  readonly weight: number;
  readonly seed: number;
  readonly folder: string;
}

/** Makes the synthetic registry, unless the folder already holds the one of this recipe. Returns whether it did. */
export async function syntheticRegistry(
  options: SyntheticOptions,
  generate: (options: SyntheticOptions) => Promise<unknown> = generateRegistry
): Promise<boolean> {
  const recipe: Recipe = {weight: options.weight, seed: options.seed, generator: generatorHash()};
  const file = join(options.folder, "recipe.json");
  const text = `${JSON.stringify(recipe)}\n`;
  const complete = existsSync(join(options.folder, "registry.json")) && existsSync(file);
  if (complete && readFileSync(file, "utf8") === text) return false;
  await generate(options);
  writeFileSync(file, text);
  return true;
}

function generatorHash(): string {
  const sources = [
    ...list("./synthetic/", (name) => name.endsWith(".ts")),
    ...list("./sql/", (name) => name.startsWith("synthetic")),
    ...list("../data/reference/", (name) => name.endsWith(".csv"))
  ];
  const hash = createHash("sha256");
  for (const source of sources) hash.update(readFileSync(source));
  return hash.digest("hex");
}

function list(folder: string, wanted: (name: string) => boolean): string[] {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(path)
    .filter(wanted)
    .sort()
    .map((name) => join(path, name));
}
