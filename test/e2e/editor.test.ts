import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Browser, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {openChromium} from "./chromium.js";
import {serveSite, type ServedSite} from "./serveSite.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let site: ServedSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), openChromium()]);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

beforeEach(async () => {
  page = await open(1440, 1000);
});

afterEach(async () => {
  await page.context().close();
});

async function open(width: number, height: number): Promise<Page> {
  const context = await browser.newContext({viewport: {width, height}});
  const opened = await context.newPage();
  await opened.goto(`${site.origin}/simulasi`);
  await opened.waitForFunction(() => performance.getEntriesByName("desil:cube-ready").length > 0);
  return opened;
}

const heading = () => page.locator("h1").innerText();
const chips = () => page.locator(".changes > li").count();
const press = (key: string) => page.keyboard.press(key);
const focusedId = () => page.evaluate(() => document.activeElement?.id);

describe("the editor by keyboard alone", () => {
  it("adds a programme, names it, removes it and takes the removal back", async () => {
    await page.locator(".add-programme summary").focus();
    await press("Enter");
    await page.locator(".add-choice").last().focus();
    await press("Enter");
    expect(await focusedId()).toBe("nama-program");
    await page.keyboard.type("Bantuan beras");
    await press("Tab");
    await page.waitForFunction(() => /Bantuan beras menjangkau/.test(document.querySelector("h1")!.textContent!));
    expect(await page.locator(".extra-card").innerText()).toContain("Bantuan beras");
    await page.locator(".editor-foot button").focus();
    await press("Enter");
    expect(await chips()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Urungkan");
    await press("Enter");
    expect(await chips()).toBe(1);
    expect(await focusedId()).toBe("nama-program");
  });

  it("moves a threshold by cut point and by decile, and makes one step of a key held down", async () => {
    const value = () => page.locator("#ambang-pkh").inputValue();
    await page.locator("#ambang-pkh").focus();
    for (const _ of [1, 2, 3]) await page.keyboard.down("ArrowRight");
    await page.keyboard.up("ArrowRight");
    expect(await value()).toBe("55");
    await press("PageDown");
    expect(await value()).toBe("45");
    await press("End");
    expect(await value()).toBe("100");
    for (const expected of ["45", "55", "40"]) {
      await press("Control+z");
      expect(await value()).toBe(expected);
    }
  });

  it("keeps the focus in the rail when the chip under it goes", async () => {
    await page.locator("#ambang-pkh").focus();
    await press("ArrowRight");
    await page.locator(".changes .icon").focus();
    await press("Enter");
    expect(await chips()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("scenario-name");
  });
});

describe("the rule day", () => {
  it("is followed by the law under the controls, the cards and the page's strip", async () => {
    await page.locator(".rule-day select").selectOption("2025-06-01");
    await page.waitForFunction(() => /2025 tidak terbit/.test(document.querySelector(".card.pkh")!.textContent!));
    expect(await page.locator("#konteks").innerText()).toContain("Aturan per 1 Juni 2025");
    expect(await page.locator(".editor.pkh").innerText()).toContain("Aturan 10,0\u00a0juta sejak 1 Januari 2025");
    expect(await chips()).toBe(1);
  });

  it("is kept when another one has no law, and says which figure is missing", async () => {
    await page.locator("#hari-aturan").fill("2027-03-01");
    expect(await page.locator("#hari-aturan-galat").innerText()).toContain(
      "Kuota PKH tidak punya nilai pada 2027-03-01"
    );
    expect(await page.locator("#hari-aturan").inputValue()).toBe("2026-01-23");
    expect(await chips()).toBe(0);
  });
});

describe("the state of the rail", () => {
  it("says that a threshold is idle where the quota is filled below it", async () => {
    await page.locator(".editor.pkh").getByRole("button", {name: "Terendah dulu"}).click();
    await page.waitForSelector(".editor.pkh .track-foot .idle");
    expect(await page.locator(".editor.pkh .idle").innerText()).toMatch(/^Ambang tidak berpengaruh: kuota habis/);
  });

  it("puts the law, an assumption or the planner under every field", async () => {
    await page.locator(".add-programme summary").click();
    await page.locator(".add-choice").nth(1).click();
    const bare = await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>(".editor details")) fold.open = true;
      return [...document.querySelectorAll(".editor .number-field, .editor .choice-row, .editor .reading")]
        .filter((field) => !field.querySelector(".foot") && !field.nextElementSibling?.matches(".foot, :has(.foot)"))
        .map((field) => field.textContent);
    });
    expect(bare).toEqual([]);
  });

  it.each([1440, 360])("has no fault that axe finds with everything open, at %i px", async (width) => {
    await page.context().close();
    page = await open(width, 800);
    if (width < 900) await page.locator(".sheet-bar .button").click();
    await page.locator(".add-programme summary").click();
    await page.locator(".add-choice").nth(1).click();
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>(".rail details")) fold.open = true;
      const {violations} = await (window as unknown as {axe: typeof import("axe-core")}).axe.run(".rail");
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(" ")).join(", ")}`);
    });
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await heading()).toContain("BLT Desa");
  });
});
