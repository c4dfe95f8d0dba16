import type {Page} from "playwright-core";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {onSite} from "./onSite.js";
import {answered} from "./watchPage.js";

const site = onSite();
let page: Page;

beforeEach(async () => {
  page = await site.browser.newPage({viewport: {width: 1440, height: 1000}});
  await page.goto(`${site.origin}/simulasi`);
  await answered(page);
  for (const [at, programme] of ["pkh", "sembako", "pip"].entries()) {
    await page.locator(`#ambang-${programme}`).focus();
    await page.keyboard.press("PageDown");
    await expect.poll(() => page.locator(".changes > li").count()).toBe(at + 1);
  }
});

afterEach(() => page.close());

const focused = () => page.evaluate(() => document.activeElement!.textContent);

describe("the history by keyboard", () => {
  it("goes to its latest and earliest step by Home and End, from its summary and within it", async () => {
    await page.locator(".history > summary").focus();
    await page.keyboard.press("Enter");
    await page.locator(".history li button").first().waitFor();
    await page.keyboard.press("End");
    expect(await focused()).toContain("Awal");
    await page.keyboard.press("Home");
    expect(await focused()).toContain("Ambang PIP");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toContain("Ambang Sembako");
    await page.locator(".history > summary").focus();
    await page.keyboard.press("Home");
    expect(await focused()).toContain("Ambang PIP");
  });
});
