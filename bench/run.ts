import {writeFileSync} from "node:fs";
import {cpus, loadavg, totalmem} from "node:os";
import type {Browser, Page} from "playwright-core";
import {openChromium} from "../test/e2e/chromium.js";
import {serveSite} from "../test/e2e/serveSite.js";
import {marked} from "../test/e2e/watchPage.js";
import {measureBuild} from "./build.js";
import {measureDistricts} from "./districts.js";
import {measureFirstView} from "./firstView.js";
import {measureHeap, type Heap} from "./heap.js";
import {measureKinds} from "./kinds.js";
import {openWorkbench} from "./openWorkbench.js";
import {measureQuery} from "./query.js";
import {printResults} from "./print.js";
import {measureTick} from "./tick.js";
import {measureWorkbench} from "./workbench.js";

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
    workbench: await measureWorkbench(browser, site.origin),
    kinds: await measureKinds(browser, site.origin),
    heap: await heapOf(await openLanding(browser, site.origin)),
    workbenchHeap: await heapOf(await openWorkbench(browser, site.origin)),
    build: measureBuild()
  };
  writeFileSync("bench/results.json", `${JSON.stringify(results, null, 2)}\n`);
  printResults(results);
} finally {
  await browser.close();
  site.close();
}

async function openLanding(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}});
  await page.goto(origin);
  await marked(page, "desil:cube-ready");
  return page;
}

async function heapOf(page: Page): Promise<Heap> {
  const heap = await measureHeap(page, "#ambang-pkh");
  await page.close();
  return heap;
}
