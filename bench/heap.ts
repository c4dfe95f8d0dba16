import type {CDPSession, Page} from "playwright-core";

/**
 * Megabytes of JavaScript heap after forced collection, early and late in a long drag. What V8 compiles on the way
 * counts as heap: under --jitless Peta has grown by 1 KB from 100 to 3,000 moves, and Simulasi by nothing from 8.088 MB
 * from 100 to 1,000, so compiled code is all that grows.
 */
export interface Heap {
  readonly after100: number;
  readonly after10000: number;
}

/** Moves a page's threshold 10,000 times, each time waiting for the answer to be on the page. */
export async function measureHeap(page: Page, range: string): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  await tick(page, range, 100);
  const after100 = await heapOf(session);
  await tick(page, range, 9900);
  const after10000 = await heapOf(session);
  return {after100, after10000};
}

function tick(page: Page, range: string, times: number): Promise<void> {
  return page.evaluate(
    async ([selector, times]) => {
      const input = document.querySelector<HTMLInputElement>(selector)!;
      for (let time = 0; time < times; ++time) {
        performance.clearMeasures();
        input.value = String(time % 2 ? 40 : 35);
        input.dispatchEvent(new Event("input", {bubbles: true}));
        while (performance.getEntriesByName("desil:tick").length === 0) {
          await new Promise((resolve) => setTimeout(resolve));
        }
      }
    },
    [range, times] as const
  );
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const {usedSize} = await session.send("Runtime.getHeapUsage");
  return usedSize / 2 ** 20;
}
