import type {Browser} from "playwright-core";
import {marked} from "../test/e2e/watchPage.js";
import {quantiles, type Quantiles} from "./quantiles.js";

/** The query path: the same question in DuckDB-WASM. */
export interface QueryPath {
  /** From asking for the database to its first answer being possible, milliseconds. */
  readonly databaseReady: number;
  /** The headline of three programmes recomputed by SQL, nation and regencies. */
  readonly question: Quantiles;
}

const questions = 20;

/** Asks for the SQL check, first with no database open, then of one threshold after another. */
export async function measureQuery(browser: Browser, origin: string): Promise<QueryPath> {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}});
  await page.goto(origin);
  await marked(page, "desil:cube-ready");
  const asked = await page.evaluate(() => performance.now());
  await page.locator("#periksa-sql").click();
  await marked(page, "desil:query");
  const ready = await page.evaluate(() => performance.getEntriesByName("desil:database-ready")[0]!.startTime);
  await page.evaluate(() => performance.clearMeasures());
  for (let question = 1; question <= questions; ++question) {
    await page.locator("#ambang-pkh").press(question % 2 ? "ArrowRight" : "ArrowLeft");
    await page.locator("#periksa-sql").click();
    await page.waitForFunction((count) => performance.getEntriesByName("desil:query").length >= count, question);
  }
  const durations = await page.evaluate(() =>
    performance.getEntriesByName("desil:query").map(({duration}) => duration)
  );
  await page.close();
  return {databaseReady: ready - asked, question: quantiles("desil:query", durations)};
}
