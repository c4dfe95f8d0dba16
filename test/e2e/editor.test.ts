import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {onSite} from "./onSite.js";
import {answered} from "./watchPage.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const site = onSite();
let page: Page;

beforeEach(async () => {
  page = await open(1440, 1000);
});

afterEach(async () => {
  await page.context().close();
});

async function open(width: number, height: number): Promise<Page> {
  const context = await site.browser.newContext({viewport: {width, height}});
  const opened = await context.newPage();
  await opened.goto(`${site.origin}/simulasi`);
  await answered(opened);
  return opened;
}

const heading = () => page.locator("h1").innerText();
const chips = () => page.locator(".changes > li").count();
const press = (key: string) => page.keyboard.press(key);
const focusedId = () => page.evaluate(() => document.activeElement?.id);
const focusedText = () => page.evaluate(() => document.activeElement?.textContent);
/** Text as a reader sees it; `becomes` is what it comes to hold, as answers and menus are drawn after the act. */
const textOf = (where: string) => () => page.locator(where).innerText();
const becomes = async (where: string, text: string | RegExp) => {
  if (typeof text === "string") await expect.poll(textOf(where)).toContain(text);
  else await expect.poll(textOf(where)).toMatch(text);
};

describe("the editor by keyboard alone", () => {
  it("adds a programme, names it, removes it and takes the removal back", async () => {
    await page.locator(".add-programme summary").focus();
    await press("Enter");
    await page.locator(".add-choice").last().focus();
    await press("Enter");
    await expect.poll(focusedId).toBe("nama-program");
    await page.keyboard.type("Bantuan beras");
    await press("Tab");
    await page.waitForFunction(() => /Bantuan beras bertambah/.test(document.querySelector("h1")!.textContent!));
    await becomes(".extra-card", "Bantuan beras");
    await page.locator(".editor-foot button").focus();
    await press("Enter");
    await expect.poll(chips).toBe(0);
    await expect.poll(focusedText).toBe("Urungkan");
    await press("Enter");
    await expect.poll(chips).toBe(1);
    await expect.poll(focusedId).toBe("nama-program");
  });

  it("moves a threshold by cut point and by decile, and makes one step of a key held down", async () => {
    const value = () => page.locator("#ambang-pkh").inputValue();
    await page.locator("#ambang-pkh").focus();
    for (const _ of [1, 2, 3]) await page.keyboard.down("ArrowRight");
    await page.keyboard.up("ArrowRight");
    await expect.poll(value).toBe("55");
    await press("PageDown");
    await expect.poll(value).toBe("45");
    await press("End");
    await expect.poll(value).toBe("100");
    for (const expected of ["45", "55", "40"]) {
      await press("Control+z");
      await expect.poll(value).toBe(expected);
    }
  });

  it("gives the address back when a key held down comes back to where it began", async () => {
    const before = page.url();
    await page.locator("#ambang-pkh").focus();
    await page.keyboard.down("ArrowRight");
    await expect.poll(() => page.url()).not.toBe(before);
    await page.keyboard.down("ArrowLeft");
    await page.keyboard.up("ArrowLeft");
    await expect.poll(() => page.url()).toBe(before);
    expect(await chips()).toBe(0);
  });

  it("keeps the focus in the rail when the chip under it goes", async () => {
    await page.locator("#ambang-pkh").focus();
    await press("ArrowRight");
    await page.locator(".changes .icon").focus();
    await press("Enter");
    await expect.poll(chips).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("scenario-name");
  });
});

describe("the history of the work", () => {
  const lines = () => page.locator(".history li button > :first-child").allInnerTexts();
  const presentIs = (text: string) => becomes(".history [aria-current]", text);
  const threshold = (id: string) => page.locator(`#ambang-${id}`).inputValue();

  it("lists steps in plain words and goes to one and on again, by keyboard alone", async () => {
    await page.locator(".history > summary").focus();
    await press("Enter");
    await becomes(".history-list", "Belum ada langkah");
    await press("Escape");
    await page.locator(".history:not([open])").waitFor();
    for (const id of ["pkh", "sembako"]) {
      await page.locator(`#ambang-${id}`).focus();
      await press("PageDown");
    }
    await page.locator(".history > summary").focus();
    await press("Enter");
    const all = ["Ambang Sembako: 40% menjadi 30%", "Ambang PKH: 40% menjadi 30%", "Awal"];
    await expect.poll(lines).toEqual(all);
    await presentIs("Ambang Sembako");
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await press(key);
    await expect.poll(async () => [await threshold("pkh"), await threshold("sembako")]).toEqual(["30", "40"]);
    await presentIs("Ambang PKH");
    expect(await lines()).toEqual(all);
    await becomes(".history .undone", "diurungkan");
    await press("Control+Shift+z");
    await expect.poll(() => threshold("sembako")).toBe("30");
    await presentIs("Ambang Sembako");
    await press("Escape");
    await expect.poll(focusedText).toBe("Riwayat");
    await expect.poll(() => page.locator(".history[open]").count()).toBe(0);
  });

  it("goes back in the browser to where a jump came from", async () => {
    for (const id of ["pkh", "sembako"]) {
      await page.locator(`#ambang-${id}`).focus();
      await press("PageDown");
    }
    await page.locator(".history > summary").click();
    await page.locator(".history li button").last().click();
    await expect.poll(() => threshold("pkh")).toBe("40");
    await page.goBack();
    await expect.poll(() => threshold("sembako")).toBe("30");
    await presentIs("Ambang Sembako");
  });
});

describe("the steps of a scenario", () => {
  it("are those of the copy once a scenario is duplicated", async () => {
    await page.locator("#ambang-pkh").focus();
    await press("PageDown");
    await page.locator("#langkah .total", {hasText: "Skenario A"}).waitFor();
    await page.getByRole("button", {name: "Gandakan A", exact: true}).click();
    await page.locator("#langkah .total", {hasText: "Skenario B"}).waitFor();
    await becomes("#langkah > .note", "Skenario B");
  });
});

describe("the rule day", () => {
  it("is followed by the law under the controls, the cards and the page's strip", async () => {
    await page.locator(".rule-day select").selectOption("2025-06-01");
    await page.waitForFunction(() => /2025 tidak terbit/.test(document.querySelector(".card.pkh")!.textContent!));
    await becomes("#konteks", "Aturan per 1 Juni 2025");
    await becomes(".editor.pkh", "Aturan 10,0\u00a0juta sejak 1 Januari 2025");
    await expect.poll(chips).toBe(1);
  });

  it("is kept when another one has no law, and says which figure is missing", async () => {
    await page.locator("#hari-aturan").fill("2027-03-01");
    await becomes("#hari-aturan-galat", "Kuota PKH tidak punya nilai pada 2027-03-01");
    await expect.poll(() => page.locator("#hari-aturan").inputValue()).toBe("2026-01-23");
    expect(await chips()).toBe(0);
  });
});

describe("the state of the rail", () => {
  it("says that a threshold is idle where the quota is filled below it", async () => {
    await page.locator(".editor.pkh").getByRole("button", {name: "Terendah dulu"}).click();
    await page.waitForSelector(".editor.pkh .track-foot .idle");
    await becomes(".editor.pkh .idle", /^Ambang tidak berpengaruh: kuota habis/);
  });

  it("leaves a dragged control where it is while changes come to stand above it", async () => {
    for (const id of ["pkh", "sembako", "pip"]) {
      const handle = page.locator(`#ambang-${id}`);
      await handle.scrollIntoViewIfNeeded();
      const {x, y, width, height} = (await handle.boundingBox())!;
      await page.mouse.move(x + width * 0.4, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width * 0.2, y + height / 2, {steps: 4});
      await expect.poll(() => handle.getAttribute("aria-valuetext")).toMatch(/^20%/); // the answer is drawn
      const held = (await handle.boundingBox())!.y;
      await page.mouse.up();
      await expect.poll(() => page.locator(`.change.${id}`).count()).toBe(1);
      expect([held, (await handle.boundingBox())!.y]).toEqual([y, y]);
    }
  });

  it.each([
    ["id", 1440],
    ["id", 768],
    ["id", 360],
    ["en", 1440],
    ["en", 360]
  ] as const)("cuts no number nor its unit, in %s at %i px", async (language, width) => {
    await page.context().close();
    page = await open(width, 800);
    if (language === "en") await page.locator('[data-language="en"]').click();
    if (width < 900) await page.locator(".sheet-bar .button.solid").click();
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>(".editor details")) fold.open = true;
    });
    const comma = language === "id" ? "," : ".";
    for (const id of ["pkh", "sembako", "pip"]) {
      await page.locator(`#kuota-${id}`).fill(`299${comma}999999`);
      await page.locator(`#pagu-${id}`).fill(`9999${comma}999999`);
    }
    await page.locator('[id="nilai-pkh.lansia"]').fill("1000000000");
    await press("Enter");
    await expect.poll(chips).toBe(7);
    expect(await cutBoxes()).toEqual([]);
    for (const id of ["pkh", "sembako", "pip"]) await page.locator(`#angkat-${id}`).check();
    expect(await cutBoxes()).toEqual([]);
  });

  const cutBoxes = () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.querySelectorAll<HTMLElement>(".editor .number-box")].flatMap((box) => {
        const input = box.querySelector("input")!;
        if (box.offsetParent === null) return [];
        const {font} = getComputedStyle(input);
        const context = document.createElement("canvas").getContext("2d")!;
        context.font = font;
        const text = input.value || input.placeholder;
        const isCut =
          context.measureText(text).width > input.clientWidth + 0.5 ||
          input.scrollWidth > input.clientWidth ||
          box.scrollWidth > box.clientWidth ||
          box.getBoundingClientRect().right > box.closest(".number-field")!.getBoundingClientRect().right + 0.5;
        return isCut ? [`${input.id}: ${text}`] : [];
      });
    });

  it("puts the law, an assumption or the planner under every field", async () => {
    await page.locator(".add-programme summary").click();
    await page.locator(".add-choice").nth(1).click();
    await page.locator(".editor.other").waitFor();
    const bare = await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>(".editor details")) fold.open = true;
      return [...document.querySelectorAll(".editor .number-field, .editor .choice-row, .editor .reading")]
        .filter((field) => !field.querySelector(".foot") && !field.nextElementSibling?.matches(".foot, :has(.foot)"))
        .map((field) => field.textContent);
    });
    expect(bare).toEqual([]);
  });

  it.each([1440, 360])("has no fault that axe finds with everything open, at %i px", async (width) => {
    await page.context().close();
    page = await open(width, 800);
    if (width < 900) await page.locator(".sheet-bar .button.solid").click();
    await page.locator(".add-programme summary").click();
    await page.locator(".add-choice").nth(1).click();
    await expect.poll(heading).toContain("BLT Desa");
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>(".rail details")) fold.open = true;
      const {violations} = await (window as unknown as {axe: typeof import("axe-core")}).axe.run(".rail");
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(" ")).join(", ")}`);
    });
    expect(found).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
