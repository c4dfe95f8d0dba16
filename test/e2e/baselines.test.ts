import {expect, it} from "vitest";
import {onSite} from "./onSite.js";
import {allDrawn, answered, watchPage} from "./watchPage.js";

const site = onSite();

it("every baseline is walked through without a trouble, also with an added programme, of which receipt says nothing", async () => {
  // as high as the page: a figure out of sight draws nothing
  const {page, troubles} = await watchPage(site.browser, site.origin, {viewport: {width: 1440, height: 8000}});
  await page.goto(`${site.origin}/simulasi`);
  await answered(page);
  const legend = page.locator("#peta-selisih .legend");
  await expect.poll(() => legend.locator(".legend-instead").textContent()).toBe("Tidak ada yang berubah.");
  const choices = page.locator(".scenario-tabs button[aria-pressed]");
  const measures = page.locator("#isi-peta");
  for (const added of [false, true]) {
    if (added) {
      await page.locator(".add-programme summary").click();
      await page.locator(".add-choice").first().click();
      await page.locator(".editor.other").waitFor();
    }
    for (const choice of await choices.all()) {
      await choice.click();
      await expect.poll(() => choice.getAttribute("aria-pressed")).toBe("true");
      await expect
        .poll(() => page.locator(".tab-figures, #banding td").allTextContents().then(String))
        .not.toContain("…");
      await expect.poll(() => page.locator("#langkah .step-list.stale").count()).toBe(0);
      for (const measure of ["changeRupiah", "changeFamilies", "changePerFamily"]) {
        await measures.selectOption(measure);
        await allDrawn(page);
        expect(await page.locator("svg").evaluateAll(brokenNumbers), measure).toEqual([]);
      }
    }
  }
  expect(troubles).toEqual([]);
  await page.close();
});

it("knows what receipt tells again once an added programme is compared with something else", async () => {
  const {page, troubles} = await watchPage(site.browser, site.origin, {viewport: {width: 1440, height: 8000}});
  await page.goto(`${site.origin}/simulasi`);
  await answered(page);
  await page.locator(".add-programme summary").click();
  await page.locator(".add-choice").first().click();
  await page.locator(".editor.other").waitFor();
  const actual = page.locator('.scenario-tabs [data-key="penerima-nyata"]');
  const figures = () => actual.locator(".tab-figures").textContent();
  await actual.click();
  await expect.poll(figures).toContain("tidak diketahui");
  await page.locator('.scenario-tabs [data-key="law"]').click();
  await expect.poll(figures).toMatch(/^Rp[\d,]+\u00a0triliun/);
  expect(troubles).toEqual([]);
  await page.close();
});

/** Attributes of drawings that hold no number where one belongs. */
function brokenNumbers(drawings: readonly Element[]): string[] {
  return drawings.flatMap((drawing) =>
    Array.from(drawing.querySelectorAll("*"), (element) => element.outerHTML).filter((text) => /="[^"]*NaN/.test(text))
  );
}
