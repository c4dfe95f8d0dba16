import type {Page} from "playwright-core";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {onSite} from "./onSite.js";
import {answered} from "./watchPage.js";

const site = onSite();
let page: Page;

beforeEach(async () => {
  const context = await site.browser.newContext({viewport: {width: 1440, height: 1000}});
  page = await context.newPage();
  await page.goto(`${site.origin}/simulasi`);
  await answered(page);
});

afterEach(async () => {
  await page.context().close();
});

const press = (key: string) => page.keyboard.press(key);
const said = (figure: string) => page.locator(`#${figure} .point-reader [role=status]`).innerText();
const says = (figure: string, text: RegExp) => expect.poll(() => said(figure)).toMatch(text);

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
    await says("cakupan", /^PKH, peringkat 0–5%: .*% .*terlayani; acuan/);
    await press("ArrowDown");
    await says("cakupan", /^Sembako, peringkat 0–5%/);
    await press("End");
    await says("cakupan", /^Sembako, peringkat 90–100%: 0,0% terlayani/);
    await reader.locator(".point-mark").waitFor();
    await press("Escape");
    await says("cakupan", /^$/);
    expect(await reader.evaluate((element) => element === document.activeElement)).toBe(true);
    await press("Tab");
    await expect.poll(() => reader.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  });

  it("says what its figures are after a change that is taken back while one is read", async () => {
    await page.locator("#ambang-pkh").focus();
    await press("ArrowLeft");
    await page.locator("#anggaran .point-reader").focus();
    await press("End");
    await says("anggaran", /\S(?<!tetap)$/);
    await press("Control+z");
    await says("anggaran", /tetap$/);
  });
});

describe("programmes that a planner adds", () => {
  it("stand in every chart beside the three, each with stripes of its own", async () => {
    for (const place of [0, 1, 2]) await add(place);
    await page.waitForFunction(() => document.querySelectorAll("#cakupan .coverage").length === 6);
    for (const figure of ["cakupan", "masuk-keluar"]) {
      await expect
        .poll(() => page.locator(`#${figure} h3`).allInnerTexts())
        .toEqual(expect.arrayContaining(["PKH", "PBI-JKN", "BLT Desa"].map((name) => expect.stringContaining(name))));
    }
    const looks = () => page.locator("#tahap .stack-key").evaluateAll((keys) => keys.map(({className}) => className));
    await expect.poll(async () => new Set(await looks()).size).toBe(6);
    await expect.poll(() => page.locator(".editor.other-2").count()).toBe(1);
  });

  it("give each of their settings a chip with its own way back", async () => {
    await add(0);
    const chips = page.locator(".changes > li");
    await page.locator("#quota-pbi").fill("90");
    await press("Enter");
    await expect
      .poll(() => chips.allInnerTexts())
      .toEqual([expect.stringContaining("Program PBI-JKN"), expect.stringMatching(/Kuota PBI-JKN.*96,8.*90,0/s)]);
    await chips.nth(1).locator("button").click();
    await expect.poll(() => chips.count()).toBe(1);
    await expect.poll(() => page.locator("#quota-pbi").inputValue()).toBe("96,8");
  });
});

describe("the note of who enters and leaves", () => {
  it("says each programme's margin, and one a unit where they are many", async () => {
    const note = page.locator("#masuk-keluar > .note");
    await page.locator("#masuk-keluar").evaluate((figure) => figure.scrollIntoView());
    await expect
      .poll(() => note.textContent())
      .toMatch(/: PKH ±\d+ keluarga, Sembako ±\d+ keluarga, PIP ±\d+ siswa\.$/);
    await add(0);
    await expect.poll(() => note.textContent()).toContain("PBI-JKN ±");
    await add(1);
    await expect.poll(() => note.textContent()).toMatch(/paling lebar: ±\d+ keluarga, ±\d+ siswa, ±\d+ orang\.$/);
  });
});

describe("the comparison's rows", () => {
  it("are those that name what is sought, and as many go into the file", async () => {
    const banding = page.locator("#banding");
    const file = banding.locator(".compare-tools .link", {hasText: "Unduh CSV"});
    const all = await file.innerText();
    expect(all).toMatch(/ \d+ baris$/);
    await banding.locator("input[type=search]").fill("memenuhi");
    await expect.poll(() => file.innerText()).toMatch(/ 3 baris$/);
    await expect
      .poll(() => banding.locator("tbody tr:not(.group):visible th").allInnerTexts())
      .toEqual(Array.from({length: 3}, () => "Memenuhi syarat"));
    await banding.locator("input[type=search]").fill("tidak ada ini");
    await banding.locator(".state .link").click();
    await expect.poll(() => file.innerText()).toBe(all);
  });
});
