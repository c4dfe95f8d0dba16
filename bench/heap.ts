import type {Browser, CDPSession, Page} from "playwright-core";
import {marked} from "../test/e2e/watchPage.js";

/** Megabytes of JavaScript heap after forced collection, early and late in a long drag. */
export interface Heap {
  readonly after100: number;
  readonly after10000: number;
}

/** Moves a threshold 10,000 times, each time waiting for the answer to be on the page. */
export async function measureHeap(browser: Browser, origin: string): Promise<Heap> {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}});
  const session = await page.context().newCDPSession(page);
  await page.goto(origin);
  await marked(page, "desil:cube-ready");
  await tick(page, 100);
  const after100 = await heapOf(session);
  await tick(page, 9900);
  const after10000 = await heapOf(session);
  await page.close();
  return {after100, after10000};
}

function tick(page: Page, times: number): Promise<void> {
  return page.evaluate(async (times) => {
    const range = document.querySelector<HTMLInputElement>("#ambang-pkh")!;
    for (let time = 0; time < times; ++time) {
      performance.clearMeasures();
      range.value = String(time % 2 ? 40 : 35);
      range.dispatchEvent(new Event("input", {bubbles: true}));
      while (performance.getEntriesByName("desil:tick").length === 0) {
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
  }, times);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const {usedSize} = await session.send("Runtime.getHeapUsage");
  return usedSize / 2 ** 20;
}
