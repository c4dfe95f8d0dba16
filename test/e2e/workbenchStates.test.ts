import type {BrowserContextOptions, Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import type {Scenario} from "../../src/policy/scenario.js";
import {addScenario, startSet} from "../../src/scenario/scenarioSet.js";
import {writeLink} from "../../src/scenario/scenarioLink.js";
import {axeFaults} from "./axeFaults.js";
import {onSite} from "./onSite.js";
import {allDrawn, answered, watchPage} from "./watchPage.js";

const focus: Scenario = {
  name: "Fokus desil 1–2",
  programmes: {pkh: {threshold: 20}, sembako: {threshold: 20}, pip: {threshold: 20, fill: "terendah-dulu"}}
};
const one = writeLink(startSet(focus), "");
const four = writeLink(
  [1, 2, 3].reduce((set) => addScenario(set, {programmes: {pkh: {threshold: 60, quota: null}}}), startSet(focus)),
  ""
);
const elsewhere = writeLink(startSet({...focus, version: "2025-01-01", data: "0".repeat(16)}), "");

const site = onSite();

interface State {
  readonly name: string;
  readonly link?: string;
  readonly options?: BrowserContextOptions;
  /** Brings the page from its start to the state. */
  readonly reach?: (page: Page) => Promise<unknown>;
  /** What shows that the state is reached. */
  readonly sign: string;
}

const phone: BrowserContextOptions = {viewport: {width: 360, height: 780}};
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(".workbench details:not(.take)")) fold.open = true;
  });
const follow = (link: string) => (page: Page) => page.evaluate((hash) => (location.hash = hash), link);

const states: readonly State[] = [
  {name: "the start", sign: "text=Skenario ini sama dengan aturan berlaku"},
  {
    name: "every fold open, with an added programme",
    link: one,
    async reach(page) {
      await page.locator(".add-programme summary").click();
      await page.locator(".add-choice").nth(1).click();
      await openAll(page);
    },
    sign: ".extra-card"
  },
  {
    name: "four scenarios, all rows and the stack open",
    link: four,
    async reach(page) {
      await page.getByRole("button", {name: "Tumpuk", exact: true}).click();
      await page.getByRole("button", {name: "Buka semua baris"}).click();
    },
    sign: "#tumpuk"
  },
  {
    name: "tables in place of charts, and a menu open",
    link: one,
    async reach(page) {
      for (const button of await page.locator(".figure-frame .twin button:last-child:visible").all()) {
        await button.click();
      }
      await page.locator("#anggaran .take > summary").click();
    },
    sign: ".take[open] .take-list"
  },
  {
    name: "the citation",
    link: one,
    reach: (page) => page.getByRole("button", {name: "Kutip", exact: true}).click(),
    sign: "dialog[open]"
  },
  {
    name: "the question about a link",
    link: one,
    reach: follow(four),
    sign: "text=Tautan ini memuat skenario lain."
  },
  {
    name: "a damaged link",
    link: one,
    reach: follow("#v1.xxxx&pkh.threshold=70"),
    sign: "text=Tautan tidak dapat dibuka."
  },
  {
    name: "a value refused",
    link: one,
    async reach(page) {
      await page.locator("#kuota-pkh").fill("banyak");
      await page.keyboard.press("Enter");
    },
    sign: "#kuota-pkh-galat"
  },
  {name: "a scenario of another version", link: elsewhere, sign: '.results .state:has-text("1 Januari 2025")'},
  {
    name: "storage that is blocked",
    link: one,
    async reach(page) {
      await page.evaluate(() =>
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("denied", "SecurityError");
          }
        })
      );
      await page.getByRole("button", {name: "Simpan di sini"}).click();
    },
    sign: ".save .state.error"
  },
  {name: "the start on a phone", options: phone, sign: ".sheet-bar"},
  {
    name: "the sheet open on a phone",
    link: one,
    options: phone,
    async reach(page) {
      await page.locator(".sheet-bar .button.solid").click();
      await openAll(page);
    },
    sign: ".rail.open"
  },
  {name: "four scenarios on a phone, in English", link: four, options: phone, reach: english, sign: "text=Law in force"}
];

async function english(page: Page): Promise<void> {
  await page.locator('[data-language="en"]').click();
}

describe.each(states)("axe finds nothing in $name", ({link = "", options, reach, sign}) => {
  it("in light, nor in dark", async () => {
    const {page, troubles} = await watchPage(site.browser, site.origin, {reducedMotion: "reduce", ...options});
    await page.goto(`${site.origin}/simulasi${link}`);
    await answered(page);
    await page.locator("#masuk-keluar:not([hidden])").waitFor();
    await reach?.(page);
    await page.locator(sign).first().waitFor();
    // figures that are to be replaced are pale
    await expect.poll(() => page.locator("#langkah .step-list.stale").count()).toBe(0);
    await allDrawn(page);
    expect(await axeFaults(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(page.viewportSize()!.width);
    await page.emulateMedia({colorScheme: "dark"});
    expect(await axeFaults(page, ["color-contrast"])).toEqual([]);
    expect(troubles).toEqual([]);
    await page.close();
  });
});
