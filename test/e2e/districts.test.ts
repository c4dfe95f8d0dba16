import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {beforeEach, describe, expect, it} from "vitest";
import {runSimulate} from "../../cli/simulate.js";
import type {RegionRow} from "../../src/policy/regionRows.js";
import {onSite} from "./onSite.js";
import {answered, watchPage, type WatchedPage} from "./watchPage.js";

const site = onSite();

describe("districts of a chosen region", () => {
  let watched: WatchedPage;
  let page: Page;

  beforeEach(async () => {
    watched = await watchPage(site.browser, site.origin);
    ({page} = watched);
    return () => page.close();
  });

  it("are fetched once a region is chosen, of its province alone", async () => {
    const asked: string[] = [];
    page.on("request", (request) => {
      const name = /([^/]*district[^/]*|(A1c|Bc)-[^/]*)\.[0-9a-f]{8}\.(json|arrow)$/.exec(request.url())?.[1];
      if (name !== undefined) asked.push(name);
    });
    await openPage("/");
    expect(asked).toEqual([]);
    await choose("Kota Cimahi");
    expect(asked.sort()).toEqual(["A1c-32", "Bc-32", "districts"]);
    await expect.poll(names).toEqual(["Cimahi Selatan", "Cimahi Tengah", "Cimahi Utara"]);
    expect(watched.troubles).toEqual([]);
  });

  it("follow the threshold to the numbers of the command line, rounded to tens", async () => {
    await openPage("/");
    await choose("Kota Cimahi");
    for (let press = 0; press < 4; ++press) await page.locator("#ambang-pkh").press("ArrowLeft");
    const {rows} = JSON.parse(await simulate({programmes: {pkh: {threshold: 20}}}, "32")) as {rows: RegionRow[]};
    const pkh = rows.filter(({region, programme}) => region.startsWith("32.77.") && programme === "pkh");
    const expected = pkh.map(({served}) => (Math.round(served / 10) * 10).toLocaleString("id-ID")).sort();
    await expect.poll(async () => (await column(3)).sort()).toEqual(expected);
  });

  it("say on Simulasi what changes against the baseline", async () => {
    await openPage("/simulasi");
    await choose("Kota Cimahi");
    await page.locator("#kecamatan .segments button").last().click();
    await expect.poll(async () => new Set(await column(2))).toEqual(new Set(["tetap"]));
    expect(watched.troubles).toEqual([]);
  });

  it("open a figure of class C at a tap", async () => {
    await openPage("/?wilayah=96.05");
    await page.locator("#kecamatan tbody tr").first().waitFor();
    await page.locator("#kecamatan .segments button").nth(1).click();
    const hidden = page.locator('#kecamatan td[data-state="hidden"]').first();
    await hidden.getByRole("button").click();
    await expect.poll(() => page.locator("#kecamatan td .value:focus").innerText()).toMatch(/^[\d.,]+%?$/);
  });

  it("say which file failed and load it when asked again, while the page goes on", async () => {
    await page.route(/\/Bc-32\./, (route) => route.abort());
    await openPage("/");
    await choose("Kota Cimahi", ".state.error");
    await expect.poll(() => page.locator("#kecamatan .state.error").innerText()).toContain("district/Bc-32.arrow");
    await page.unroute(/\/Bc-32\./);
    await page.locator("#kecamatan .state.error button").click();
    await page.locator("#kecamatan tbody tr").first().waitFor();
    await expect.poll(names).toHaveLength(3);
  });

  it.each(["light", "dark"] as const)("hold to WCAG in %s", async (colorScheme) => {
    await page.emulateMedia({colorScheme});
    await openPage("/?wilayah=96.05");
    await page.locator("#kecamatan tbody tr").first().waitFor();
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
    const found = await page.evaluate(async () => {
      const {violations} = await (window as unknown as {axe: typeof import("axe-core")}).axe.run("#kecamatan");
      return violations.map(({id, nodes}) => `${id}: ${nodes.length}`);
    });
    expect(found).toEqual([]);
  });

  async function openPage(path: string): Promise<void> {
    await page.goto(site.origin + path);
    await answered(page);
  }

  async function choose(name: string, until = "tbody tr"): Promise<void> {
    await page.locator("#cari-wilayah").fill(name);
    await page.locator("#cari-wilayah").press("Enter");
    await page.locator(`#kecamatan ${until}`).first().waitFor();
    // out of sight the section is not rendered, and then has no inner text
    await page.locator("#kecamatan").scrollIntoViewIfNeeded();
  }

  const names = () => page.locator("#kecamatan tbody th").allInnerTexts();

  const column = (at: number) => page.locator(`#kecamatan tbody tr td:nth-of-type(${at}) .value`).allTextContents();
});

/** What the command line gives for districts; the release is the one that the site was built from. */
async function simulate(scenario: object, province: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "desil-districts-"));
  const file = join(folder, "scenario.json");
  try {
    writeFileSync(file, JSON.stringify(scenario));
    return await runSimulate([file, "--by", "district", "--province", province], "data/release");
  } finally {
    rmSync(folder, {recursive: true});
  }
}
