import {spawnSync} from "node:child_process";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {finish} from "./finish.js";
import {stubBuiltins} from "./offline.js";

// Usage: tsx loaders/site/main.ts build | preview
const [command] = process.argv.slice(2);
if (command !== "build" && command !== "preview") throw new Error(`invalid command: ${command}`);

await stubBuiltins("src");
observable(command, ...(command === "preview" ? ["--no-open"] : []));
if (command === "build") await finish("dist");

/** Runs Framework's command line; telemetry stays off, so that nothing leaves the machine. */
function observable(...args: string[]): void {
  const manifest = createRequire(import.meta.url).resolve("@observablehq/framework/package.json");
  const {status} = spawnSync(process.execPath, [join(dirname(manifest), "dist", "bin", "observable.js"), ...args], {
    stdio: "inherit",
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"}
  });
  if (status !== 0) process.exit(status ?? 1);
}
