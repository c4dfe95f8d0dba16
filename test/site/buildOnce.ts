import {execFileSync} from "node:child_process";
import {existsSync, readdirSync, statSync} from "node:fs";
import {join} from "node:path";

const dataSources = ["data/reference", "loaders", "src/lattice", "src/policy", "package-lock.json"];
const siteSources = ["src", "workers", "observablehq.config.ts"];

/** Builds the site before the tests that read it, unless what is there is newer than all it is made from. */
export default function buildOnce(): void {
  const dataChanged = newest(dataSources) > newest(["data/release/manifest.json"]);
  if (dataChanged) return run("build");
  const published = newest(["data/release/manifest.json"]);
  if (Math.max(published, newest(siteSources)) > newest(["dist/index.html.br"])) {
    run("clean");
    run("site");
  }
}

function run(script: string): void {
  console.log(`site is absent or older than its sources: npm run ${script}`);
  execFileSync("npm", ["run", "-s", script], {stdio: ["ignore", "ignore", "inherit"]});
}

/** When the newest of the files, or of the files in the folders, was written; 0 where there is none. */
function newest(paths: readonly string[]): number {
  return Math.max(
    0,
    ...paths.flatMap((path) => {
      if (!existsSync(path)) return [];
      const {mtimeMs} = statSync(path);
      if (!statSync(path).isDirectory()) return [mtimeMs];
      return readdirSync(path)
        .filter((name) => name !== ".observablehq")
        .map((name) => newest([join(path, name)]));
    })
  );
}
