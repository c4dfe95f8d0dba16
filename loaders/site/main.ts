import {spawnSync} from "node:child_process";
import {mkdirSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {releaseFolder} from "../releaseArchive.js";
import {startStages} from "../stages.js";
import {copyDistricts} from "./copyDistricts.js";
import {finish} from "./finish.js";
import {stubBuiltins} from "./offline.js";

// Usage: tsx loaders/site/main.ts build | preview
const [command] = process.argv.slice(2);
if (command !== "build" && command !== "preview") throw new Error(`invalid command: ${command}`);

await stubBuiltins("src");
if (command === "preview") observable("preview", "--no-open");
else {
  const stages = startStages((line) => console.error(line));
  await stages.run("site pages", () => observable("build"));
  await stages.run("site districts", () => copyDistricts("dist", releaseFolder));
  await stages.run("site policy and compression", () => finish("dist"));
  mkdirSync("data/registry", {recursive: true});
  writeFileSync("data/registry/site.json", `${JSON.stringify({stages: stages.done}, null, 2)}\n`); // for the bench
}

/** Runs Framework's command line; telemetry stays off, so that nothing leaves the machine. */
function observable(...args: string[]): void {
  const manifest = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
  const {status} = spawnSync(process.execPath, [join(dirname(manifest), "dist", "bin", "observable.js"), ...args], {
    stdio: "inherit",
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"}
  });
  if (status !== 0) process.exit(status ?? 1);
}
