import type {Page} from "playwright-core";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {onSite} from "./onSite.js";

const site = onSite();
let page: Page;

beforeEach(async () => {
  const context = await site.browser.newContext({viewport: {width: 1440, height: 1000}});
  page = await context.newPage();
  await page.goto(`${site.origin}/simulasi`);
  await page.waitForFunction(() => performance.getEntriesByName("desil:cube-ready").length > 0);
});

afterEach(async () => {
  await page.context().close();
});

const press = (key: string) => page.keyboard.press(key);
const said = (figure: string) => page.locator(`#${figure} .point-reader [role=status]`).innerText();

/** Adds the ready-made programme of this place in the menu, 0 first. */
async function add(place: number): Promise<void> {
  await page.locator(".add-programme summary").click();
  await page.locator(".add-choice").nth(place).click();
}

describe("a chart by keyboard alone", () => {
  it("is one stop, says its figures one after another, and lets go", async () => {
    const reader = page.locator("#cakupan .point-reader");
    await reader.focus();
    await press("ArrowRight");
    expect(await said("cakupan")).toMatch(/^PKH, peringkat 0–5%: .*% .*terlayani; acuan/);
    await press("ArrowDown");
    expect(await said("cakupan")).toMatch(/^Sembako, peringkat 0–5%/);
    await press("End");
    expect(await said("cakupan")).toMatch(/^Sembako, peringkat 90–100%: 0,0% terlayani/);
    expect(await reader.locator(".point-mark").isVisible()).toBe(true);
    await press("Escape");
    expect(await said("cakupan")).toBe("");
    expect(await reader.evaluate((element) => element === document.activeElement)).toBe(true);
    await press("Tab");
    expect(await reader.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  });

  it("says what its figures are after a change that is taken back while one is read", async () => {
    await page.locator("#ambang-pkh").focus();
    await press("ArrowLeft");
    await page.locator("#anggaran .point-reader").focus();
    await press("End");
    const changed = await said("anggaran");
    await press("Control+z");
    await page.waitForFunction(
      (before) => document.querySelector("#anggaran .point-reader [role=status]")!.textContent !== before,
      changed
    );
    expect(await said("anggaran")).toMatch(/tetap$/);
  });
});

describe("programmes that a planner adds", () => {
  it("stand in every chart beside the three, each with stripes of its own", async () => {
    for (const place of [0, 1, 2]) await add(place);
    await page.waitForFunction(() => document.querySelectorAll("#cakupan .coverage").length === 6);
    for (const figure of ["cakupan", "masuk-keluar"]) {
      expect(await page.locator(`#${figure} h3`).allInnerTexts()).toEqual(
        expect.arrayContaining(["PKH", "PBI-JKN", "BLT Desa"].map((name) => expect.stringContaining(name)))
      );
    }
    const looks = await page.locator("#tahap .stack-key").evaluateAll((keys) => keys.map(({className}) => className));
    expect(new Set(looks).size).toBe(6);
    expect(await page.locator(".editor.other-2").count()).toBe(1);
  });

  it("give each of their settings a chip with its own way back", async () => {
    await add(0);
    const chips = page.locator(".changes > li");
    await page.locator("#quota-pbi").fill("90");
    await press("Enter");
    expect(await chips.allInnerTexts()).toEqual([
      expect.stringContaining("Program PBI-JKN"),
      expect.stringMatching(/Kuota PBI-JKN.*96,8.*90,0/s)
    ]);
    await chips.nth(1).locator("button").click();
    expect(await chips.count()).toBe(1);
    expect(await page.locator("#quota-pbi").inputValue()).toBe("96,8");
  });
});

describe("the comparison's rows", () => {
  it("are those that name what is sought, and as many go into the file", async () => {
    const banding = page.locator("#banding");
    const file = banding.locator(".compare-tools .link", {hasText: "Unduh CSV"});
    const all = await file.innerText();
    await banding.locator("input[type=search]").fill("memenuhi");
    expect(await file.innerText()).toMatch(/ 3 baris$/);
    expect(await banding.locator("tbody tr:not(.group):visible th").allInnerTexts()).toEqual(
      Array.from({length: 3}, () => "Memenuhi syarat")
    );
    await banding.locator("input[type=search]").fill("tidak ada ini");
    await banding.locator(".state .link").click();
    expect(await file.innerText()).toBe(all);
  });
});
