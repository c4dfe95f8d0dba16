import type {Browser, Page} from "playwright-core";
import {openWorkbench} from "./openWorkbench.js";
import {quantiles, type Quantiles} from "./quantiles.js";

/** A threshold moved on Simulasi with four scenarios open and the map on screen. */
export interface Workbench {
  readonly tick: Quantiles;
  readonly frame: Quantiles;
  readonly worker: Quantiles;
  /** The main thread's longest task while the control moves, milliseconds; 0 where none is over 50. */
  readonly longestTask: number;
}

const range = "#ambang-sembako";

/** Drags by the mouse, one move a frame, and then steps by keys; the first drag warms compilers up and is not counted. */
export async function measureWorkbench(
  browser: Browser,
  origin: string
): Promise<{readonly mouse: Workbench; readonly keys: Workbench}> {
  const page = await openWorkbench(browser, origin);
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) performance.measure("bench:task", {start: 0, duration});
    }).observe({type: "longtask"});
  });
  await page.locator(range).scrollIntoViewIfNeeded();
  await drag(page);
  const mouse = await measure(page, () => drag(page));
  const keys = await measure(page, () => step(page));
  await page.close();
  return {mouse, keys};
}

async function measure(page: Page, move: () => Promise<void>): Promise<Workbench> {
  await page.waitForTimeout(1000); // what is drawn at rest is no part of the move
  await page.evaluate(() => performance.clearMeasures());
  await move();
  const durations = (name: string) =>
    page.evaluate((of) => performance.getEntriesByName(of).map(({duration}) => duration), name);
  const of = async (name: string) => quantiles(name, await durations(name));
  return {
    tick: await of("desil:tick"),
    frame: await of("desil:frame"),
    worker: await of("desil:worker"),
    longestTask: Math.max(0, ...(await durations("bench:task")))
  };
}

/** Holds the threshold and moves it to and fro; it is let go only once all has been measured, by the next press. */
async function drag(page: Page): Promise<void> {
  const track = (await page.locator(range).boundingBox())!;
  const y = track.y + track.height / 2;
  const at = (percent: number) => track.x + (track.width * percent) / 100;
  await page.mouse.up();
  await page.mouse.move(at(40), y);
  await page.mouse.down();
  for (let move = 0; move <= 240; ++move) {
    await page.mouse.move(at(50 + 45 * Math.sin(move / 8)), y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Steps through the cut points as a key that is held does: pressed thirty times a second, let go once. */
async function step(page: Page): Promise<void> {
  await page.mouse.up();
  await page.locator(range).focus();
  for (const key of ["Home", "ArrowRight", "ArrowLeft", "ArrowRight"]) {
    for (let press = 0; press < 14; ++press) {
      await page.keyboard.down(key);
      for (const _ of ["first", "second"]) await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await page.keyboard.up(key);
  }
}
