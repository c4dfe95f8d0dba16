import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, Download, Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {runSimulate} from "../../cli/simulate.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {fingerprint} from "../../src/scenario/fingerprint.js";
import {scenarioFileName, writeScenarioFile} from "../../src/scenario/scenarioFile.js";
import {writeLink} from "../../src/scenario/scenarioLink.js";
import {startSet, addScenario} from "../../src/scenario/scenarioSet.js";
import {openChromium} from "./chromium.js";
import {serveSite, type ServedSite} from "./serveSite.js";
import {allDrawn, watchPage, type WatchedPage} from "./watchPage.js";

const focus: Scenario = {
  name: "Fokus desil 1–2",
  programmes: {pkh: {threshold: 20, excluded: 0.0713}, sembako: {threshold: 20}, pip: {threshold: 20}}
};
const folder = mkdtempSync(join(tmpdir(), "desil-leaving-"));

let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  site = await serveSite();
  browser = await openChromium();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(folder, {recursive: true});
});

describe("leaving the workbench", () => {
  let watched: WatchedPage;
  let page: Page;

  beforeEach(async () => {
    watched = await watchPage(browser, site.origin);
    ({page} = watched);
    await openSet(page, startSet(focus));
    return async () => {
      expect(watched.troubles).toEqual([]);
      await page.close();
    };
  });

  it("exports what the command line gives for the same scenario's file, digit by digit", async () => {
    const [header, ...rows] = csvOf(await textOf(await taken(page, "Unduh CSV")));
    const said = await page.locator("#unduh-semua").innerText();
    expect(said).toBe(`Unduh CSV, ${new Intl.NumberFormat("id-ID").format(rows.length)} baris`);
    const file = join(folder, "scenario.json");
    writeFileSync(file, writeScenarioFile(focus));
    for (const level of ["nation", "province", "regency"]) {
      const [heads, ...lines] = (await runSimulate([file, "--by", level, "--format=csv"], "data/release")).split("\n");
      const places = heads!.split(",").map((name) => header!.indexOf(name));
      const own = rows.filter((row) => row[header!.indexOf("level")] === level);
      expect(own.map((row) => places.map((place) => row[place]).join(","))).toEqual(lines);
    }
  });

  it.each([
    ["#anggaran", /^desil-anggaran-fokus-desil-1-2-\d{4}-\d\d-\d\d\.svg$/],
    ["#peta-selisih", /^desil-peta-perubahan-per-keluarga-fokus-desil-1-2-\d{4}-\d\d-\d\d\.svg$/]
  ])("draws into a picture of %s what it must not be read without", async (frame, name) => {
    const download = await takenOf(page, frame, "Gambar (SVG)");
    expect(download.suggestedFilename()).toMatch(name);
    const svg = await textOf(download);
    for (const part of [
      "Fokus desil 1–2",
      "aturan berlaku",
      "Data sintetis",
      "Simulasi, bukan penetapan",
      "DTSEN",
      "±"
    ]) {
      expect(svg).toContain(part);
    }
    expect(svg).toContain("font/woff2;base64");
    expect(svg).not.toMatch(/var\(--|class=|https?:\/\/(?!www\.w3\.org|127\.0\.0\.1)/);
  });

  it("gives the same picture as PNG at twice the size, in the light theme whatever the page's", async () => {
    await page.emulateMedia({colorScheme: "dark"});
    const svg = await textOf(await takenOf(page, "#anggaran", "Gambar (SVG)"));
    const png = readFileSync(await (await takenOf(page, "#anggaran", "Gambar (PNG)")).path());
    const size = (name: string) => Number(new RegExp(`<svg[^>]* ${name}="(\\d+)"`).exec(svg)![1]);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * size("width"), 2 * size("height")]);
    expect(svg).toContain('fill="rgb(255, 255, 255)"');
    expect(svg).not.toContain("rgb(16, 24, 30)");
  });

  it("stretches a chart's paths to the size at which they are drawn", async () => {
    const svg = await textOf(await takenOf(page, "#cakupan", "Gambar (SVG)"));
    const charts = Array.from(svg.matchAll(/viewBox="0 0 ([\d.]+) ([\d.]+)" preserveAspectRatio="none".*?<\/svg>/g));
    expect(charts).toHaveLength(3);
    for (const [chart, width, height] of charts) {
      const [right, foot] = [width, height].map((size) => Math.round(Number(size) * 100) / 100);
      expect(Number(width)).toBeGreaterThan(200);
      expect(chart).toContain(`M0 ${foot}H${right}`);
    }
  });

  it("draws a long name whole, apart from the next scenario's", async () => {
    const long = {name: "Nama panjang sekali yang perlu lima baris di samping grafiknya sampai ujungnya terakhir"};
    await openSet(page, addScenario(startSet(long), {name: "Berikut"}));
    const frame = page.locator("#anggaran-skenario");
    await frame.evaluate((element) => element.closest("details")?.setAttribute("open", ""));
    const svg = await textOf(await takenOf(page, "#anggaran-skenario", "Gambar (SVG)"));
    const heightOf = (text: RegExp) =>
      Array.from(svg.matchAll(/<text[^>]* y="([\d.]+)"[^>]*>([^<]*)</g)).find(([, , line]) => text.test(line!))?.[1];
    expect(Number(heightOf(/^Berikut$/)) - Number(heightOf(/terakhir$/))).toBeGreaterThan(16);
  });

  it("writes a figure's own numbers unrounded", async () => {
    const [header, ...rows] = csvOf(await textOf(await takenOf(page, "#anggaran", "Angka yang tampil")));
    const file = join(folder, "scenario.json");
    writeFileSync(file, writeScenarioFile(focus));
    const {rows: expected} = JSON.parse(await runSimulate([file], "data/release"));
    for (const [at, {amount}] of expected.slice(0, 3).entries()) {
      expect(Math.round(Number(rows[at]![header!.indexOf("skenario")]))).toBe(amount);
    }
  });

  it("prints the brief on two pages, with the document's fingerprint, and none of the controls", async () => {
    const pdf = await page.pdf({preferCSSPageSize: true, printBackground: true});
    expect(pagesOf(pdf)).toBe(2);
    await expect.poll(() => page.locator(".nota").count()).toBe(0);
    await page.emulateMedia({media: "print"});
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const nota = page.locator(".nota");
    await expect.poll(() => nota.innerText()).toContain(fingerprint(focus));
    expect(await nota.locator("button, input, select").count()).toBe(0);
    await expect.poll(() => page.locator(".workbench").isVisible()).toBe(false);
    expect(await overflowing(page)).toEqual([]);
  });

  it("prints four scenarios on two pages too, and the law in force on one", async () => {
    const many: Scenario = {
      name: "Semua program dipersempit sekaligus, dengan nama yang panjang",
      programmes: Object.fromEntries(
        ["pkh", "sembako", "pip"].map((id) => [
          id,
          {threshold: 25, quota: 9e6, ceiling: 2e13, takeUp: 0.9, excluded: 0.02, fill: "terendah-dulu" as const}
        ])
      )
    };
    const set = [many, many, many].reduce((all, scenario) => addScenario(all, scenario), startSet(focus));
    await openSet(page, set);
    expect(pagesOf(await page.pdf({preferCSSPageSize: true}))).toBe(2);
    await page.emulateMedia({media: "print"});
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await overflowing(page)).toEqual([]);
    await page.emulateMedia({media: null});
    await openSet(page, startSet());
    expect(pagesOf(await page.pdf({preferCSSPageSize: true}))).toBe(1);
  });

  it("prints the whole link, and links to it from both pages", async () => {
    const address = page.url();
    expect(address.length).toBeGreaterThan(60);
    const links = linksOf(await page.pdf({preferCSSPageSize: true}));
    expect(links.length).toBeGreaterThan(2); // a link of several lines is one a line
    expect(new Set(links)).toEqual(new Set([address.replace("#", "?#")]));
    await page.emulateMedia({media: "print"});
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expect.poll(() => page.locator(".nota-cite").innerText()).toContain(address);
  });

  it("names the files of scenarios whose link is too long for paper, and says what each changes", async () => {
    const {regencies} = JSON.parse(readFileSync("data/release/regions.json", "utf8")) as {regencies: {code: string}[]};
    const own = (seed: number) =>
      Object.fromEntries(
        regencies.slice(0, 250).map(({code}, at) => [code, [5, 10, 20, 45, 60][(at * at + seed * at) % 5]!])
      );
    const long = [1, 2, 3].map((at) => ({
      name: `Daerah ${at}`,
      programmes: {pkh: {thresholds: {regencies: own(at)}}, sembako: {quota: 9e6 + at}}
    }));
    const set = long.reduce((all, scenario) => addScenario(all, scenario), startSet(focus));
    await openSet(page, set);
    await page.emulateMedia({media: "print"});
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const runs = page.locator(".nota-run");
    await expect.poll(() => runs.count()).toBe(4);
    const cited = await page.locator(".nota-cite").innerText();
    for (const scenario of [focus, ...long]) {
      expect(cited).toContain(`${scenarioFileName(scenario)} (sidik ${fingerprint(scenario)})`);
    }
    expect(cited).not.toContain("…");
    for (const text of await runs.allInnerTexts()) expect(text).toContain("Ambang PKH");
    expect(await overflowing(page)).toEqual([]);
  });

  it("cites the simulation in a dialog that Esc closes", async () => {
    await page.getByRole("button", {name: "Kutip", exact: true}).click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    const texts = await dialog
      .locator("textarea")
      .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    expect(texts).toHaveLength(3);
    for (const text of texts) expect(text).toContain("Fokus desil 1–2");
    expect(texts[2]).toMatch(/^@misc\{desil-/);
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog.count()).toBe(0);
  });

  it("opens a figure's menu by keyboard, and Esc closes it where it was", async () => {
    const summary = page.locator("#anggaran .take > summary");
    await summary.focus();
    await page.keyboard.press("Enter");
    const open = () => page.locator("#anggaran .take[open]").count();
    await expect.poll(open).toBe(1);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await expect.poll(open).toBe(0);
    await expect.poll(() => summary.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

/** Opens a set, and waits until every scenario's figures are drawn. */
async function openSet(page: Page, set: Parameters<typeof writeLink>[0]): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${site.origin}/simulasi${writeLink(set, "").replace(/^#?/, "#")}`);
  await page.locator("#masuk-keluar:not([hidden])").waitFor();
  await expect.poll(() => page.locator(".tab-figures").allTextContents().then(String)).not.toContain("…");
  await page.waitForLoadState("networkidle");
  await allDrawn(page);
}

async function taken(page: Page, name: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".leave").getByRole("button", {name}).click()
  ]);
  return download;
}

async function takenOf(page: Page, frame: string, name: string): Promise<Download> {
  await page.locator(`${frame} .take > summary`).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`${frame} .take`).getByRole("button", {name}).click()
  ]);
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), "utf8").replace(/^\ufeff/, "");
}

/** Rows of a CSV; fields in quotes may hold commas and quotes, no line breaks. */
function csvOf(text: string): string[][] {
  return text
    .trimEnd()
    .split("\r\n")
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
        quoted === undefined ? plain! : quoted.replaceAll('""', '"')
      )
    );
}

/** Where a PDF's links lead. */
function linksOf(pdf: Buffer): string[] {
  return Array.from(pdf.toString("latin1").matchAll(/\/URI \((.*?)\)/g), ([, address]) => address!);
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Sheets and tables of the laid brief that hold more than they show. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    document.body.getBoundingClientRect(); // a layout asks for the fonts that are not there yet
    await document.fonts.ready;
    return Array.from(document.querySelectorAll(".nota-sheet, .nota-sheet > *, .nota table"))
      .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.className} ${one.scrollWidth}×${one.scrollHeight}`);
  });
}
