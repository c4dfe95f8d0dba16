import type {Browser, Page} from "playwright-core";
import {marked} from "../test/e2e/watchPage.js";

/** Opens Simulasi with four scenarios, each with a change of its own, and the map on screen; the last one is edited. */
export async function openWorkbench(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}});
  await page.goto(`${origin}/simulasi`);
  await marked(page, "desil:cube-ready");
  for (let copies = 0; copies < 3; ++copies) {
    await page.locator("#ambang-pkh").press("ArrowRight");
    await page.locator('[data-key="copy"]').click();
    await page.locator('[data-key="copy"]').isEnabled();
  }
  await page.locator("#peta-selisih").evaluate((map) => map.scrollIntoView({block: "start"}));
  await page.locator(".map-stage").waitFor();
  await page.waitForLoadState("networkidle");
  return page;
}
