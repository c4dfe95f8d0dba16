import {writeFileSync} from "node:fs";
import {cpus, loadavg, totalmem} from "node:os";
import {openChromium} from "../test/e2e/chromium.js";
import {serveSite} from "../test/e2e/serveSite.js";
import {measureBuild} from "./build.js";
import {measureDistricts} from "./districts.js";
import {measureFirstView} from "./firstView.js";
import {measureHeap} from "./heap.js";
import {measureQuery} from "./query.js";
import {printResults} from "./print.js";
import {measureTick} from "./tick.js";

// Usage: npm run bench, after npm run build. Prints every figure with its budget and writes bench/results.json.
const [load = 0] = loadavg(); // a busy machine measures its other work
const site = await serveSite();
const browser = await openChromium();
try {
  const tick = await measureTick(browser, site.origin);
  const query = await measureQuery(browser, site.origin);
  const results = {
    machine: {
      cpu: cpus()[0]?.model ?? "unknown",
      cores: cpus().length,
      memoryGigabytes: Math.round(totalmem() / 2 ** 30),
      loadBefore: Number(load.toFixed(1)),
      node: process.version,
      chromium: browser.version()
    },
    firstView: {
      unslowed: await measureFirstView(browser, site.origin, 1),
      slowedFourTimes: await measureFirstView(browser, site.origin, 4)
    },
    tick,
    query: {...query, timesWorker: query.question.p50 / tick.worker.p50},
    districts: await measureDistricts(browser, site.origin),
    heap: await measureHeap(browser, site.origin),
    build: measureBuild()
  };
  writeFileSync("bench/results.json", `${JSON.stringify(results, null, 2)}\n`);
  printResults(results);
} finally {
  await browser.close();
  site.close();
}
