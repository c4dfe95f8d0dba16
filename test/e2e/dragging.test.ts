import type {Page} from "playwright-core";
import {afterEach, beforeEach, expect, it} from "vitest";
import {onSite} from "./onSite.js";
import {allDrawn, answered} from "./watchPage.js";

const figures = ["anggaran", "cakupan", "masuk-keluar", "wilayah-terbesar", "tumpang-tindih", "tahap"];

const site = onSite();
let page: Page;

beforeEach(async () => {
  page = await open("");
});

afterEach(async () => {
  await page.close();
});

async function open(hash: string): Promise<Page> {
  const opened = await site.browser.newPage({viewport: {width: 1440, height: 900}});
  await opened.goto(`${site.origin}/simulasi${hash}`);
  await answered(opened);
  await opened.locator("#masuk-keluar:not([hidden])").waitFor();
  await opened.waitForLoadState("networkidle");
  await allDrawn(opened);
  return opened;
}

const textOf = (of: Page, id: string) => of.locator(`#${id}`).textContent();
const rowsOf = (of: Page) => of.locator(".results .regions tbody").innerText();

/** Waits until both pages show the same. */
async function same(other: Page, shown: (of: Page) => Promise<string | null>, what: string): Promise<void> {
  const differing = async () => {
    const [own, its] = await Promise.all([shown(page), shown(other)]);
    return own === its ? null : {own, its};
  };
  await expect.poll(differing, {message: what}).toBeNull();
}

/** Holds PKH's threshold at a cut point, and waits for the answer that shows it. */
async function hold(percent: number): Promise<void> {
  const {x, y, width, height} = (await page.locator("#ambang-pkh").boundingBox())!;
  await page.mouse.move(x + width * 0.4, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + (width * percent) / 100, y + height / 2, {steps: 4});
  await page.waitForFunction(
    (value) => document.querySelector<HTMLInputElement>("#ambang-pkh")!.value === value,
    `${percent}`
  );
  await page.waitForFunction(() => /Hemat|Tambah/i.test(document.querySelector("h1")!.textContent!));
}

it("leaves a figure out of sight as it was while a threshold is held, and draws it as it is scrolled to", async () => {
  const before = await textOf(page, "wilayah-terbesar");
  await hold(20);
  expect(await textOf(page, "wilayah-terbesar")).toBe(before);
  await page.locator("#wilayah-terbesar").evaluate((figure) => figure.scrollIntoView());
  await page.waitForFunction((text) => document.querySelector("#wilayah-terbesar")!.textContent !== text, before);
  await page.mouse.up();
});

it("draws everything on release, as a page that opens the same link does", async () => {
  await hold(20);
  await page.mouse.up();
  await page.waitForFunction(() => location.hash.includes("20"));
  const other = await open(await page.evaluate(() => location.hash));
  for (const one of [page, other]) {
    await one.waitForFunction(() => document.querySelector("#wilayah-terbesar .mover-value") !== null);
    await allDrawn(one);
  }
  for (const id of figures) await same(other, (of) => textOf(of, id), id);
  await same(other, rowsOf, "rows");
  await other.close();
});
