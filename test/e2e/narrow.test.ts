import {readdirSync} from "node:fs";
import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {sections} from "../../src/components/simulasi/sections.js";
import {axeFaults} from "./axeFaults.js";
import {onSite} from "./onSite.js";
import {answered, watchPage, whole} from "./watchPage.js";

const pages = readdirSync("dist").flatMap((name) => /^(.*)\.html$/.exec(name)?.[1] ?? []);
const phone = {viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true};

const site = onSite();

describe.each([360, 768])("at %i px", (width) => {
  it.each(pages.flatMap((name) => ["id", "en"].map((language) => [name, language] as const)))(
    "nothing of %s in %s lies beyond the window or is too small to press, and no table scrolls",
    async (name, language) => {
      const page = await site.browser.newPage({viewport: {width, height: 900}});
      const path = name === "index" ? "" : name;
      await page.goto(`${site.origin}/${path}?lang=${language}`);
      await whole(page, name);
      expect(await axeFaults(page, ["target-size"])).toEqual([]);
      await page.evaluate(async () => {
        const folds = [...document.querySelectorAll("details")].filter(({open}) => !open);
        const opened = folds.map(
          (fold) => new Promise((drawn) => fold.addEventListener("toggle", drawn, {once: true}))
        );
        for (const fold of folds) fold.open = true;
        await Promise.all([...opened, document.fonts.ready]); // a menu is filled as it opens
      });
      const wide = await page.evaluate(() => [
        ...(document.documentElement.scrollWidth > innerWidth ? ["the page"] : []),
        ...Array.from(document.querySelectorAll(".table-wrap"), (region) =>
          region.scrollWidth > region.clientWidth ? region.textContent.slice(0, 40) : ""
        ).filter((text) => text !== "")
      ]);
      expect(wide).toEqual([]);
      const hint = page.locator("#cari-wilayah");
      if ((await hint.count()) > 0) expect(await hint.evaluate(isCut)).toBe(false);
      await page.close();
    }
  );
});

describe("sections of Simulasi", () => {
  const foldable = sections.filter(({folds}) => folds).map(({id}) => id);

  it("fold in a narrow window, and stay as they were in the other language", async () => {
    const page = await openSimulation(phone);
    expect(await page.locator(".foldable").evaluateAll(idsOf)).toEqual(expect.arrayContaining(foldable));
    await expect.poll(() => page.locator(".foldable.folded").count()).toBe(foldable.length);
    await expect.poll(() => page.locator("#tahap > .note").isVisible()).toBe(false);
    const toggle = page.getByRole("button", {name: await page.locator("#judul-tahap").innerText()});
    await toggle.tap();
    await expect.poll(() => toggle.getAttribute("aria-expanded")).toBe("true");
    await page.locator("#tahap > .note").waitFor();
    await page.locator("[data-language=en]").tap();
    await page
      .getByRole("button", {name: "Sections"})
      .or(page.getByText("Sections", {exact: true}))
      .first()
      .waitFor();
    await expect.poll(() => page.locator(".foldable:not(.folded)").evaluateAll(idsOf)).toEqual(["tahap"]);
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it("never fold at 1024 px or on paper", async () => {
    const page = await openSimulation({viewport: {width: 1024, height: 740}});
    expect(await page.locator(".fold-toggle:visible").count()).toBe(0);
    await page.locator("#tahap > .note").waitFor();
    await page.close();
    const paper = await openSimulation(phone);
    await paper.emulateMedia({media: "print"});
    const display = () => paper.locator("#tahap > .note").evaluate((note) => getComputedStyle(note).display);
    await expect.poll(display).toBe("block");
    await paper.close();
  });

  it("are led to by a list, which opens what was folded and passes the focus on", async () => {
    const page = await openSimulation(phone);
    await page.locator(".section-list summary").tap();
    const choice = page.getByRole("button", {name: "Tabel perbandingan"});
    await choice.waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await choice.tap();
    await expect.poll(() => page.locator(".section-list").getAttribute("open")).toBeNull();
    await page.locator(".compare table").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe("judul-banding");
    const top = () => page.locator("#judul-banding").evaluate((title) => title.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(60);
    await page.close();
  });
});

describe("the sheet on a phone", () => {
  it("leads to each programme's threshold, leaves the finding in sight and takes an edit back", async () => {
    const page = await openSimulation(phone);
    await page.locator(".sheet-bar .button").tap();
    await page.locator(".rail.open").waitFor();
    const sheetTop = await page.locator(".rail").evaluate(restingTop);
    const finding = (await page.locator(".results h1").boundingBox())!;
    expect(finding.y).toBeGreaterThanOrEqual(0);
    expect(finding.y + finding.height).toBeLessThanOrEqual(sheetTop);
    for (const [name, id] of [
      ["PIP", "pip"],
      ["Sembako", "sembako"],
      ["PKH", "pkh"]
    ] as const) {
      await page.locator(".sheet-jumps").getByRole("button", {name}).tap();
      const range = page.locator(`#ambang-${id}`);
      await expect.poll(() => range.evaluate((own) => own === document.activeElement)).toBe(true);
      const head = (await page.locator(".sheet-head").boundingBox())!;
      const track = (await range.boundingBox())!;
      expect(track.y).toBeGreaterThanOrEqual(head.y + head.height);
      expect(track.y + track.height).toBeLessThanOrEqual(740);
    }
    const undo = page.locator(".sheet-jumps .icon");
    await expect.poll(() => undo.isDisabled()).toBe(true);
    await page.locator(".editor.pkh .track .stepper button").first().tap();
    await expect.poll(() => page.locator("#ambang-pkh").inputValue()).toBe("35");
    await undo.tap();
    await expect.poll(() => page.locator("#ambang-pkh").inputValue()).toBe("40");
    await page.close();
  });
});

describe("a reader's own colours", () => {
  it("leave charts and the map theirs, and show what is chosen", async () => {
    const page = await openSimulation({forcedColors: "active"});
    const shade = (where: string) =>
      page
        .locator(where)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    const bare = await shade("body");
    for (const where of [".pkh .track-cell .served", ".quota-bar > .served", ".segments [aria-pressed=true]"]) {
      expect(await shade(where), where).not.toBe(bare);
    }
    await page.locator(".map-slot canvas").first().scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator(".map-slot canvas").first().evaluate(colorsOf)).toBeGreaterThan(3);
    await page.close();
  });
});

async function openSimulation(options: Parameters<typeof watchPage>[2]): Promise<Page> {
  const {page} = await watchPage(site.browser, site.origin, options);
  await page.goto(`${site.origin}/simulasi`);
  await answered(page);
  await page.locator("#masuk-keluar:not([hidden])").waitFor();
  return page;
}

function idsOf(elements: readonly Element[]): string[] {
  return elements.map(({id}) => id);
}

/** Where the sheet stands once it has slid in. */
async function restingTop(sheet: Element): Promise<number> {
  await Promise.all(sheet.getAnimations().map(({finished}) => finished));
  return sheet.getBoundingClientRect().top;
}

/** Whether the hint of a box is wider than its room. */
function isCut(box: Element): boolean {
  const {font, paddingLeft, paddingRight} = getComputedStyle(box);
  const text = document.createElement("canvas").getContext("2d")!;
  text.font = font;
  const room = box.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  return text.measureText((box as HTMLInputElement).placeholder).width > room;
}

/** How many colours cover a canvas, of every fortieth pixel. */
function colorsOf(canvas: Element): number {
  const {width, height} = canvas as HTMLCanvasElement;
  const {data} = (canvas as HTMLCanvasElement).getContext("2d")!.getImageData(0, 0, width, height);
  const seen = new Set<string>();
  for (let at = 0; at < data.length; at += 160) seen.add(data.slice(at, at + 4).join());
  return seen.size;
}
