import type {Page} from "playwright-core";
import {beforeEach, expect, it} from "vitest";
import {onSite} from "./onSite.js";
import {answered, watchPage} from "./watchPage.js";

const site = onSite();
let page: Page;

beforeEach(async () => {
  const watched = await watchPage(site.browser, site.origin);
  ({page} = watched);
  await page.goto(`${site.origin}/simulasi`);
  await answered(page);
  return async () => {
    expect(watched.troubles).toEqual([]);
    await page.close();
  };
});

const box = () => page.locator(".editor.pkh .stepper input");
const threshold = () => page.locator("#ambang-pkh").inputValue();
/** Waits until the box and the handle say a threshold. */
const becomes = (percent: number) =>
  expect.poll(async () => [await box().inputValue(), await threshold()]).toEqual([`${percent}%`, String(percent)]);

it.each(["", "abc", "-5", "500"])("a threshold typed as “%s” is none and changes nothing", async (typed) => {
  await box().fill(typed);
  await page.keyboard.press("Tab");
  await becomes(40);
});

it("a threshold typed goes to the nearest cut point", async () => {
  await box().fill("33,4");
  await page.keyboard.press("Tab");
  await becomes(35);
});

it("Escape takes back what was typed", async () => {
  await box().focus();
  await page.keyboard.type("2");
  await page.keyboard.press("Escape");
  await becomes(40);
  await page.keyboard.press("Tab");
  await expect.poll(() => box().evaluate((own) => own === document.activeElement)).toBe(false);
  await becomes(40);
});

it("half a number stays while another programme is redrawn", async () => {
  await box().focus();
  await page.keyboard.type("3");
  await page.locator("#ambang-sembako").evaluate((range: HTMLInputElement) => {
    range.value = "20";
    range.dispatchEvent(new Event("input", {bubbles: true}));
    range.dispatchEvent(new Event("change", {bubbles: true}));
  });
  await expect.poll(() => page.locator(".editor.sembako .stepper input").inputValue()).toBe("20%");
  await page.keyboard.type("0");
  await page.keyboard.press("Tab");
  await expect.poll(threshold).toBe("30");
});

it.each([
  ["last", "100"],
  ["first", "0"]
] as const)("the %s button of a threshold keeps the focus at the end of the scale", async (which, end) => {
  const button = page.locator(".editor.pkh .stepper button")[which]();
  await button.focus();
  for (let press = 0; press < 14; ++press) await page.keyboard.press("Enter");
  await expect.poll(threshold).toBe(end);
  await expect.poll(() => button.getAttribute("aria-disabled")).toBe("true");
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
});
