import {expect, it} from "vitest";
import {addScenario, chooseBaseline, editScenario, startSet} from "../../src/scenario/scenarioSet.js";
import {writeLink} from "../../src/scenario/scenarioLink.js";
import {onSite} from "./onSite.js";
import {watchPage} from "./watchPage.js";

const site = onSite();

const set = addScenario(startSet({day: "2025-08-01"}), {programmes: {pkh: {threshold: 20}}});

it("shows the law on the edited scenario's day, in the tabs and in the table, and says the day", async () => {
  const {page, troubles} = await watchPage(site.browser, site.origin);
  await page.goto(`${site.origin}/simulasi${writeLink(editScenario(set, "A"), "")}`);
  const tab = (key: string) => page.locator(`.scenario-tabs [data-key="${key}"]`);
  await tab("law").getByText("Aturan per 1 Agustus 2025").waitFor();
  const amountOf = (key: string) => tab(key).locator(".tab-figures > span").first().textContent();
  await expect.poll(() => amountOf("law")).toMatch(/\d/);
  await expect.poll(async () => (await amountOf("A")) === (await amountOf("law"))).toBe(true);
  await page.locator("#banding").scrollIntoViewIfNeeded();
  const head = page.locator("#banding thead th").nth(1);
  await head.getByText("Aturan per 1 Agustus 2025").waitFor();
  const row = page.locator("#banding tbody tr").nth(3);
  const cell = (at: number) => row.locator("td").nth(at).locator("strong").textContent();
  await expect.poll(() => cell(0)).toMatch(/\d/);
  await expect.poll(async () => (await cell(2)) === (await cell(0))).toBe(true);
  await expect.poll(() => row.locator("td").nth(2).locator(".change-of").textContent()).toBe("tetap");
  await expect
    .poll(() => page.locator(".notices").allTextContents().then(String))
    .toContain("Skenario A: 1 Agustus 2025");

  await tab("B").click();
  await expect.poll(() => tab("law").locator(".tab-day").count()).toBe(0);
  await expect.poll(async () => (await amountOf("law")) === (await amountOf("A"))).toBe(false);
  expect(troubles).toEqual([]);
  await page.close();
});

it("says beside the headline what the law itself changed between two scenarios' days", async () => {
  const {page, troubles} = await watchPage(site.browser, site.origin);
  await page.goto(`${site.origin}/simulasi${writeLink(chooseBaseline(editScenario(set, "B"), "A"), "")}`);
  await page
    .locator(".finding")
    .getByText(/Perubahan aturan berlaku sendiri di antara kedua hari itu: hemat/)
    .waitFor();
  await page.locator("#konteks").getByText("Acuan per 1 Agustus 2025").waitFor();
  expect(troubles).toEqual([]);
  await page.close();
});
