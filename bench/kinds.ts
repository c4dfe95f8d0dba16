import type {Browser, Page} from "playwright-core";
import {readyProgrammes} from "../src/policy/readyProgrammes.js";
import type {ProgrammeSettings, Scenario} from "../src/policy/scenario.js";
import {writeLink} from "../src/scenario/scenarioLink.js";
import {startSet} from "../src/scenario/scenarioSet.js";
import {marked} from "../test/e2e/watchPage.js";
import {quantiles, type Quantiles} from "./quantiles.js";

const added = readyProgrammes("2026-02-09");
const local: ProgrammeSettings = {ranking: "lokal"};
const phaseOut: Scenario = {programmes: {pkh: {recipients: {phaseOut: 4}}}};

/** Scenarios of which a tick costs the worker more than of a plain one. */
const kinds: Readonly<Record<string, Scenario>> = {
  "one added programme": {additional: {"blt-desa": added["blt-desa"]!}},
  "two added programmes": {additional: added},
  "three programmes ranked locally": {programmes: {pkh: local, sembako: local, pip: local}},
  "phase-out": phaseOut,
  "phase-out and two added programmes": {...phaseOut, additional: added}
};

/** The worker's part of a tick of PKH's threshold, by the kind of scenario. */
export async function measureKinds(browser: Browser, origin: string): Promise<Readonly<Record<string, Quantiles>>> {
  const measured: Record<string, Quantiles> = {};
  for (const [name, scenario] of Object.entries(kinds)) {
    const page = await browser.newPage({viewport: {width: 1440, height: 900}});
    await page.goto(`${origin}/simulasi${writeLink(startSet(scenario))}`);
    await marked(page, "desil:cube-ready");
    await page.locator("#ambang-pkh").focus();
    await step(page, 120); // warms compilers up
    await page.evaluate(() => performance.clearMeasures());
    await step(page, 240);
    const durations = await page.evaluate(() =>
      performance.getEntriesByName("desil:worker").map(({duration}) => duration)
    );
    measured[name] = quantiles("desil:worker", durations);
    await page.close();
  }
  return measured;
}

/** Moves the threshold to and fro over twelve cut points, one a frame, as a key held down does. */
async function step(page: Page, times: number): Promise<void> {
  for (let time = 0; time < times; ++time) {
    await page.keyboard.down(time % 24 < 12 ? "ArrowLeft" : "ArrowRight");
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
