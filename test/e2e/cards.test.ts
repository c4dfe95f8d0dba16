import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {onSite} from "./onSite.js";
import {answered} from "./watchPage.js";

const site = onSite();

/** A page as high as all its figures, which draw where they are seen, with the scenario of a link. */
async function opened(link: string, width = 1440): Promise<Page> {
  const page = await site.browser.newPage({viewport: {width, height: 8000}});
  await page.goto(`${site.origin}/simulasi${link}`);
  await answered(page);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  return page;
}

/** A row of a programme's card by its label, as "label|value"; "" where it is hidden. */
function row(page: Page, id: string, label: string): Promise<string> {
  return page.locator(`.results .card.${id} dl > div:visible`).evaluateAll((rows, wanted) => {
    const found = rows.find((one) => one.querySelector("dt")!.textContent === wanted);
    return found ? Array.from(found.children, ({textContent}) => textContent).join("|") : "";
  }, label);
}

describe("the cards of Simulasi", () => {
  it("give no margin to all programmes together where each serves nobody by its rule", async () => {
    const page = await opened("#v1&pkh.ceiling=0&sembako.ceiling=0&pip.ceiling=0");
    const all = page.locator(".results .card").first();
    await expect.poll(() => all.locator(".card-figures").innerText()).toMatch(/^0 keluarga\s+tidak melayani siapa pun/);
    await expect.poll(() => all.locator(".card-figures, dl").allInnerTexts().then(String)).not.toContain("±");
    await page.close();
  });

  it("say the ceiling that binds beside the share of the published one", async () => {
    const page = await opened("#v1&sembako.ceiling=4e13");
    await expect.poll(() => row(page, "sembako", "Pagu skenario")).toBe("Pagu skenario|Rp40,0\u00a0triliun");
    expect(await row(page, "sembako", "Yang membatasi")).toBe("Yang membatasi|pagu");
    expect(await row(page, "sembako", "Bagian dari pagu terbitan")).toMatch(/\|9\d,\d%$/);
    expect(await row(page, "pkh", "Pagu skenario")).toBe("Pagu skenario|tidak ada");
    const tops = await page
      .locator(".results .quota-bar")
      .evaluateAll((bars) => bars.map((bar) => Math.round(bar.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
    await page.close();
  });

  it.each([360, 768, 1440])(
    "keep a bar, its tick and label in place as its quota is lifted, at %i px",
    async (width) => {
      const page = await opened("", width);
      const pip = page.locator(".results .card.pip");
      /** Below the rows above it the bar; below the bar's head its tick and the tick's label. */
      const places = () =>
        pip.evaluate((card) => {
          const box = (of: string) =>
            Array.from(card.querySelectorAll(of))
              .find((one) => one.checkVisibility())!
              .getBoundingClientRect();
          const [rows, bar, tick, label] = ["dl", ".quota-bar", ".quota-mark", ".quota-mark span"].map(box);
          return [bar!.top - rows!.bottom, tick!.top - bar!.top, label!.top - bar!.top].map(Math.round);
        });
      const before = await places();
      await page.locator("#angkat-pip").evaluate((button: HTMLElement) => button.click());
      await expect
        .poll(() => pip.locator(".quota-mark:visible").allInnerTexts())
        .toEqual([expect.stringContaining("kuota terbitan")]);
      expect(await places()).toEqual(before);
      await page.close();
    }
  );

  it("call unknown what an added programme changes of actual receipt, as the headline does", async () => {
    const page = await opened("");
    await page.locator(".add-programme summary").click();
    await page.locator(".add-choice").first().click();
    await expect.poll(() => page.locator("h1").innerText()).toMatch(/ bertambah .* orang$/);
    await page.locator(".scenario-tabs button[aria-pressed]", {hasText: "Penerima nyata"}).click();
    await expect.poll(() => page.locator("h1").innerText()).toMatch(/perubahan .* tidak diketahui$/);
    expect(await page.locator(".extra-card .extra-change").innerText()).toBe("selisih terhadap acuan tidak diketahui");
    await page.close();
  });
});

it("a copy of a named scenario is called one, and the next is counted", async () => {
  const page = await opened("#v1&name=Fokus&pkh.threshold=20");
  await page.getByRole("button", {name: "Gandakan A", exact: true}).click();
  await expect.poll(() => page.locator(".scenario-name").inputValue()).toBe("Fokus (salinan)");
  await page.getByRole("button", {name: "Gandakan B", exact: true}).click();
  await expect.poll(() => page.locator(".scenario-name").inputValue()).toBe("Fokus (salinan 2)");
  await page.close();
});
