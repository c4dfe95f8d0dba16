import type {Page} from "playwright-core";
import {afterEach, beforeEach, expect, it} from "vitest";
import {onSite} from "./onSite.js";
import {measured, whole} from "./watchPage.js";

const site = onSite();
let page: Page;

beforeEach(async () => {
  page = await site.browser.newPage({viewport: {width: 1440, height: 900}});
  await page.goto(site.origin);
  await whole(page, "index");
});

afterEach(async () => {
  await page.close();
});

/** The boxes of PKH's decile strip that are filled. */
const filled = () => page.locator(".card.pkh .strip .inside").count();
const headline = () => page.locator("h1").textContent();
const rows = () => page.locator(".regions tbody").innerText();

/** Holds PKH's threshold at its second decile, and waits for the answer that the headline tells. */
async function hold(): Promise<void> {
  const before = await headline();
  const {x, y, width, height} = (await page.locator("#ambang-pkh").boundingBox())!;
  await page.mouse.move(x + width * 0.4, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.2, y + height / 2, {steps: 4});
  await expect.poll(headline).not.toBe(before);
  await expect.poll(filled).toBe(2);
}

it("follows the hand in what is seen, and in the rest once it is scrolled to", async () => {
  const [eligible, table] = [await measured(page, "pkh.eligible"), await rows()];
  await hold();
  expect(await measured(page, "pkh.eligible")).toBe(eligible);
  await page.locator(".card.pkh dl").evaluate((figures) => figures.scrollIntoView({block: "end"}));
  await expect.poll(() => measured(page, "pkh.eligible")).toBeLessThan(0.6 * eligible);
  expect(await rows()).toBe(table);
  await page.locator(".regions tbody").evaluate((body) => body.scrollIntoView());
  await expect.poll(rows).not.toBe(table);
  await page.mouse.up();
});

it("draws everything on release, though nobody has scrolled", async () => {
  const [eligible, table] = [await measured(page, "pkh.eligible"), await rows()];
  await hold();
  await page.mouse.up();
  await expect.poll(() => measured(page, "pkh.eligible")).toBeLessThan(0.6 * eligible);
  await expect.poll(rows).not.toBe(table);
});
