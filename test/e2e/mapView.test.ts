import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {writeLink} from "../../src/scenario/scenarioLink.js";
import {addScenario, startSet} from "../../src/scenario/scenarioSet.js";
import {onSite} from "./onSite.js";
import {answered, watchPage} from "./watchPage.js";

const two = addScenario(startSet({programmes: {pkh: {threshold: 20}}}), {programmes: {sembako: {threshold: 30}}});
const old = writeLink(two);
const first = ["B|law", "changePerFamily", "Kabupaten/kota"];
const chosen = ["B|A", "changeRupiah", "Provinsi"];

const site = onSite();

async function open(link: string) {
  const {page, troubles} = await watchPage(site.browser, site.origin);
  await page.goto(`${site.origin}/simulasi${link}`);
  await answered(page);
  await page.locator("#masuk-keluar:not([hidden])").waitFor();
  return {page, troubles};
}

/** What the map shows, by its controls and by the head of its table. */
const view = (page: Page) =>
  page.evaluate(() => [
    document.querySelector<HTMLSelectElement>("#pasangan")!.value,
    document.querySelector<HTMLSelectElement>("#isi-peta")!.value,
    document.querySelector("#peta-selisih .segments [aria-pressed=true]")!.textContent
  ]);

const becomes = (page: Page, wanted: readonly string[]) => expect.poll(() => view(page)).toEqual(wanted);

const address = (page: Page) => expect.poll(() => new URL(page.url()).hash);

async function choose(page: Page): Promise<void> {
  await page.locator("#isi-peta").selectOption("changeRupiah");
  await page.locator("#pasangan").selectOption("B|A");
  await page.locator("#peta-selisih").getByRole("button", {name: "Provinsi"}).click();
}

describe("what the map of differences shows", () => {
  it("is in the link, and opens the same in a fresh browser and after a change of language", async () => {
    const {page, troubles} = await open(old);
    await becomes(page, first);
    await choose(page);
    await address(page).toBe(`#pair=B:A&measure=changeRupiah&level=province&${old.slice(1)}`);
    const fresh = await open(new URL(page.url()).hash);
    await becomes(fresh.page, chosen);
    await expect
      .poll(() => fresh.page.locator("#peta-selisih .note").first().innerText())
      .toContain("skenario B dikurangi skenario A");
    await page.locator('[data-language="en"]').click();
    await becomes(page, ["B|A", "changeRupiah", "Province"]);
    expect([...troubles, ...fresh.troubles]).toEqual([]);
    await page.close();
    await fresh.page.close();
  });

  it("goes back and forward a step at a time, and so do the scenarios between", async () => {
    const {page, troubles} = await open(old);
    await choose(page);
    await page.locator("#ambang-sembako").press("ArrowRight");
    await expect.poll(() => page.url()).toContain("sembako.threshold=35");
    await page.goBack();
    await expect.poll(() => page.locator("#ambang-sembako").inputValue()).toBe("30");
    await becomes(page, chosen);
    await page.goBack();
    await becomes(page, ["B|A", "changeRupiah", "Kabupaten/kota"]);
    await page.goBack();
    await page.goBack();
    await becomes(page, first);
    await address(page).toBe(old);
    for (let step = 0; step < 4; ++step) await page.goForward();
    await becomes(page, chosen);
    await expect.poll(() => page.locator("#ambang-sembako").inputValue()).toBe("35");
    expect(troubles).toEqual([]);
    await page.close();
  });

  it("is the difference of one programme where one is chosen, and of all again where it is gone", async () => {
    const {page, troubles} = await open(old);
    const shown = () =>
      page.evaluate(() => [
        document.querySelector("#peta-selisih .legend-head")!.textContent!.split(" dan ")[0],
        document.querySelector("#semua-wilayah th.main")!.textContent,
        document.querySelector("#judul-wilayah-terbesar")!.textContent
      ]);
    const choice = page.locator("#program-peta");
    await page.locator("#pasangan").selectOption("A|law");
    await choice.selectOption({label: "PKH"});
    const pkh = [
      "PKH, ribu rupiah per keluarga (semua keluarga)",
      "Perubahan rupiah PKH per keluarga, selisih A terhadap aturan",
      "Kenaikan dan penurunan PKH terbesar"
    ];
    await expect.poll(shown).toEqual(pkh);
    await address(page).toBe(`#pair=A:law&programme=pkh&${old.slice(1)}`);
    await choice.selectOption({label: "PIP"});
    await page.locator("#isi-peta").selectOption({label: "Perubahan siswa terlayani"});
    await expect.poll(async () => (await shown())[1]).toBe("Perubahan siswa penerima PIP, selisih A terhadap aturan");
    await page.goBack();
    await page.goBack();
    await expect.poll(shown).toEqual(pkh);
    expect(await choice.inputValue()).toBe("pkh");
    const gone = await open(`#programme=hilang&${old.slice(1)}`);
    const said = gone.page.locator("#program-peta option:checked");
    await expect.poll(() => said.textContent()).toBe("Semua program (yang dipilih tidak ada)");
    expect(await gone.page.locator("#peta-selisih .legend-head").textContent()).toMatch(/^Ribu rupiah per keluarga/);
    expect([...troubles, ...gone.troubles]).toEqual([]);
    await page.close();
    await gone.page.close();
  });

  it("stays, as the scenarios do, where the reader goes to a place on the page", async () => {
    const {page} = await open(old);
    await choose(page);
    await becomes(page, chosen);
    const before = await page.evaluate(() => location.hash);
    await page.evaluate(
      () =>
        new Promise((gone) => {
          addEventListener("popstate", gone, {once: true}); // after the page's own, which were there first
          document.querySelector<HTMLAnchorElement>("a.skip")!.click();
        })
    );
    await address(page).toBe(before);
    await becomes(page, chosen);
    expect(await page.getByText("Tautan ini memuat skenario lain.").count()).toBe(0);
    await page.close();
  });
});
