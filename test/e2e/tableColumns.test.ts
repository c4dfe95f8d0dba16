import {readFileSync} from "node:fs";
import type {Locator, Page} from "playwright-core";
import {beforeEach, describe, expect, it} from "vitest";
import {axeFaults} from "./axeFaults.js";
import {onSite} from "./onSite.js";
import {answered, watchPage, type WatchedPage} from "./watchPage.js";

const site = onSite();
let watched: WatchedPage;
let page: Page;

const open = async () => {
  await page.goto(`${site.origin}/simulasi`);
  await answered(page);
  await page.locator("#masuk-keluar:not([hidden])").waitFor();
};

beforeEach(async () => {
  watched = await watchPage(site.browser, site.origin);
  ({page} = watched);
  await open();
  return async () => {
    expect(watched.troubles).toEqual([]);
    await page.close();
  };
});

const table = () => page.locator(".results .regions");
const heads = () => table().locator("thead th.number").allInnerTexts();
const button = (name: RegExp) => table().locator(".tools").getByRole("button", {name});
const box = (name: string) => table().locator(".columns-panel").getByRole("checkbox", {name, exact: true});
/** Header and number of rows of the file that a button gives. */
const file = async (from: Locator) => {
  const [download] = await Promise.all([page.waitForEvent("download"), from.click()]);
  const lines = readFileSync(await download.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  return {header: lines[0]!.split(","), rows: lines.length - 1};
};
const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);
const counted = (text: string) => text.match(/\d+/g)!.map(Number);

describe("the columns of the table of regions", () => {
  it("are chosen by keyboard, and remembered on the next visit", async () => {
    const kept = /^Kolom/;
    await button(kept).focus();
    await expect.poll(heads).toContain("PIP, siswa");
    const all = await heads();
    await page.keyboard.press("Enter");
    await box("PIP, siswa").focus();
    await page.keyboard.press("Space");
    await expect.poll(() => box("PIP, siswa").isChecked()).toBe(false);
    await expect.poll(() => isFocused(box("PIP, siswa"))).toBe(true);
    const rest = all.filter((label) => label !== "PIP, siswa");
    expect(rest).toHaveLength(all.length - 1);
    await expect.poll(heads).toEqual(rest);
    await page.keyboard.press("Escape");
    await expect.poll(() => isFocused(button(kept))).toBe(true);
    await expect.poll(() => table().locator(".columns-panel").isVisible()).toBe(false);
    await open();
    await expect.poll(heads).toEqual(rest);
    await button(kept).click();
    await table().getByRole("button", {name: "Kembali ke susunan awal"}).click();
    await expect.poll(heads).toEqual(all);
  });

  it("keep the one that sorts, whatever is chosen", async () => {
    await table().locator("thead").getByRole("button", {name: "PKH, keluarga"}).click();
    await button(/^Kolom/).click();
    await expect.poll(() => box("PKH, keluarga").isDisabled()).toBe(true);
    expect(await box("PIP, siswa").isDisabled()).toBe(false);
  });

  it("leave what is shown when hidden, not everything, and both files are as large as the buttons say", async () => {
    await button(/^Kolom/).click();
    await box("Sembako, keluarga").uncheck();
    await table().locator("#saring").fill("Aceh");
    const rows = () => table().locator("tbody th").allTextContents();
    await expect.poll(async () => (await rows()).filter((name) => !name.includes("Aceh"))).toEqual([]);
    for (const [name, has] of [
      [/^Unduh yang tampak/, false],
      [/^Unduh semua/, true]
    ] as const) {
      const said = counted(await button(name).innerText());
      const {header, rows} = await file(button(name));
      expect([rows, header.length]).toEqual(said);
      expect(header.includes("sembako")).toBe(has);
      expect(header).toContain("margin_pkh");
    }
  });

  it("gain one for a programme that is added, which sorts, leaves and goes with it", async () => {
    const before = await heads();
    await page.locator(".add-programme > summary").click();
    await page.locator(".add-choice", {hasText: "Program baru"}).click();
    const label = "Program baru, keluarga";
    // the table lies out of sight, where figures are drawn at leisure
    await table().scrollIntoViewIfNeeded();
    await expect.poll(heads, {timeout: 20_000}).toContain(label);
    expect(await heads()).toHaveLength(before.length + 1);
    await table().locator("thead").getByRole("button", {name: label}).click();
    const head = table().locator('th[aria-sort="descending"]');
    await expect.poll(() => head.innerText()).toBe(label);
    await button(/^Kolom/).click();
    await expect.poll(() => box(label).isDisabled()).toBe(true);
    const {header} = await file(button(/^Unduh semua/));
    expect(header).toContain("margin_tambahan_program_baru");
    await page.locator("#nama-program").fill("Beras");
    await page.keyboard.press("Enter");
    await table().scrollIntoViewIfNeeded();
    await expect.poll(heads, {timeout: 20_000}).toContain("Beras, keluarga");
    await expect.poll(() => head.innerText()).toBe("Beras, keluarga");
    await page.getByRole("button", {name: "Hapus program Beras"}).click();
    await table().scrollIntoViewIfNeeded();
    await expect.poll(heads, {timeout: 20_000}).toEqual(before);
  });

  it("fit a phone until the reader asks for more, which then scroll past the name", async () => {
    await page.setViewportSize({width: 360, height: 780});
    await table().locator(".fold-toggle").click();
    await expect.poll(heads).toHaveLength(1);
    await button(/^Kolom/).click();
    await box("PKH, keluarga").check();
    await box("PIP, siswa").check();
    await expect.poll(heads).toHaveLength(3);
    expect(await axeFaults(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const name = table().locator("tbody th").first();
    const before = await name.boundingBox();
    await table()
      .locator(".table-wrap")
      .evaluate((wrap) => (wrap.scrollLeft = 80));
    expect((await name.boundingBox())!.x).toBe(before!.x);
  });
});
