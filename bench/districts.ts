import type {Browser, Page} from "playwright-core";
import {marked} from "../test/e2e/watchPage.js";
import {quantiles, type Quantiles} from "./quantiles.js";

/** From choosing a region to its districts' table, milliseconds. */
export interface Districts {
  /** Provinces opened for the first time: their files are fetched. */
  readonly opened: Quantiles;
  /** Provinces and regencies gone back to, whose files the engine still holds. */
  readonly again: Quantiles;
}

/** Every size of province, the most districts first: Jawa Timur has 666, Kepulauan Bangka Belitung 47. */
const provinces = ["Jawa Timur", "Jawa Tengah", "Papua Pegunungan", "Kalimantan Barat", "Kepulauan Bangka Belitung"];

/** Opens provinces by the search field on a page that is ready and at rest. */
export async function measureDistricts(browser: Browser, origin: string): Promise<Districts> {
  const opened: number[] = [];
  const again: number[] = [];
  for (const province of provinces) {
    const page = await browser.newPage({viewport: {width: 1440, height: 900}});
    await page.goto(origin);
    await marked(page, "desil:cube-ready");
    await page.waitForLoadState("networkidle");
    opened.push(await open(page, province, 1));
    await open(page, "Kota Bandung", 2);
    again.push(await open(page, province, 3));
    await page.close();
  }
  return {opened: quantiles("desil:districts", opened), again: quantiles("desil:districts", again)};
}

async function open(page: Page, name: string, times: number): Promise<number> {
  await page.locator("#cari-wilayah").fill(name);
  await page.locator("#cari-wilayah").press("Enter");
  await page.waitForFunction((count) => performance.getEntriesByName("desil:districts").length >= count, times);
  return page.evaluate(() => performance.getEntriesByName("desil:districts").at(-1)!.duration);
}
