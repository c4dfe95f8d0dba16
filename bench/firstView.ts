import type {Browser} from "playwright-core";
import {marked} from "../test/e2e/watchPage.js";
import {quantiles, type Quantiles} from "./quantiles.js";

/** The landing page on a cold cache: what came over the wire before its first view, and when things were ready. */
export interface FirstView {
  /** Bytes transferred, headers and all, of what had arrived when the first view was drawn. */
  readonly bytes: number;
  readonly requests: number;
  readonly milliseconds: Quantiles;
  /** From the first view to the fast path's first answer. */
  readonly cubeAfter: Quantiles;
}

const runs = 5;

/** Opens the landing page in fresh contexts, with the CPU slowed down by a factor. */
export async function measureFirstView(browser: Browser, origin: string, slowdown: number): Promise<FirstView> {
  const views = [];
  for (let run = 0; run < runs; ++run) views.push(await openCold(browser, origin, slowdown));
  return {
    bytes: Math.max(...views.map(({bytes}) => bytes)),
    requests: Math.max(...views.map(({requests}) => requests)),
    milliseconds: quantiles(
      "desil:first-view",
      views.map(({first}) => first)
    ),
    cubeAfter: quantiles(
      "desil:cube-ready",
      views.map(({first, cube}) => cube - first)
    )
  };
}

async function openCold(browser: Browser, origin: string, slowdown: number) {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", {cacheDisabled: true});
  await session.send("Emulation.setCPUThrottlingRate", {rate: slowdown});
  await page.goto(origin);
  await marked(page, "desil:cube-ready");
  const view = await page.evaluate(() => {
    const first = performance.getEntriesByName("desil:first-view")[0]!.startTime;
    const cube = performance.getEntriesByName("desil:cube-ready")[0]!.startTime;
    const arrived = [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource")
    ] as PerformanceResourceTiming[];
    const before = arrived.filter(({responseEnd}) => responseEnd > 0 && responseEnd <= first);
    const bytes = before.reduce((sum, {transferSize}) => sum + transferSize, 0);
    return {first, cube, bytes, requests: before.length};
  });
  await context.close();
  return view;
}
