import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import {chromiumPath} from "./chromium.js";

/** Installs Debian's Chromium where there is none and this may be done; else says what to install. */
export default function installChromium(): void {
  if (chromiumPath() !== undefined) return;
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) {
    throw new Error(
      "the tests need Chromium: install it (on Debian: apt-get install chromium), or set DESIL_CHROMIUM to its path"
    );
  }
  console.log("installing Chromium for the tests: apt-get install chromium");
  const options = {
    stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"],
    env: {...process.env, DEBIAN_FRONTEND: "noninteractive"}
  };
  execFileSync("apt-get", ["update"], options);
  execFileSync("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], options);
}
