import {existsSync, readFileSync} from "node:fs";
import type {Stage} from "../loaders/stages.js";

/** What the stages of the last build took, as the loaders noted it; empty parts where a build has not run. */
export interface Build {
  readonly seconds: number;
  readonly stages: readonly Stage[];
}

/** Reads the notes of the last `npm run build`. */
export function measureBuild(): Build {
  const stages = ["data/registry/build.json", "data/registry/site.json"].flatMap((path) =>
    existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as {stages: Stage[]}).stages : []
  );
  return {seconds: stages.reduce((sum, {seconds}) => sum + seconds, 0), stages};
}
