import type {Locator, Page} from "playwright-core";
import {beforeEach, describe, expect, it} from "vitest";
import {formatOf} from "../../src/components/format.js";
import {axeFaults} from "./axeFaults.js";
import {onSite} from "./onSite.js";
import {answered, measured, watchPage, type WatchedPage} from "./watchPage.js";

const programmes = ["pkh", "sembako", "pip"] as const;
const format = formatOf("id");

const site = onSite();
let watched: WatchedPage;
let page: Page;

beforeEach(async () => {
  watched = await watchPage(site.browser, site.origin);
  ({page} = watched);
  await page.goto(`${site.origin}/simulasi`);
  await answered(page);
  await page.locator("#masuk-keluar:not([hidden])").waitFor();
  return async () => {
    expect(watched.troubles).toEqual([]);
    await page.close();
  };
});

const answer = () => page.locator(".find-answer");
const applied = () => answer().getByRole("button", {name: "Sudah diterapkan"});
const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);
const comesToFocus = (target: Locator) => expect.poll(() => isFocused(target)).toBe(true);
/** Presses a control by Enter. */
const enter = async (target: Locator) => {
  await target.focus();
  await page.keyboard.press("Enter");
};
const write = async (box: string, text: string) => {
  await page.locator(box).fill(text);
  await page.keyboard.press("Enter");
};
const find = async (programme: string, measure: "Rupiah" | "Kuota", amount: string) => {
  await page.locator("#cari-program").selectOption(programme);
  await page.locator(".find").getByRole("button", {name: measure, exact: true}).click();
  await write("#cari-batas", amount);
  await page.locator(".find-answer[aria-busy=false]").waitFor();
};
/** What a row of the answer says, without its no-break spaces. */
const row = async (label: string) =>
  (
    await answer()
      .locator("div", {has: page.locator("dt", {hasText: label})})
      .locator("dd")
      .last()
      .innerText()
  ).replace(/\u00a0/g, " ");

describe("the keyboard's place on the workbench", () => {
  it.each([...programmes, "all"])("stays on the button that applies the answer for %s", async (programme) => {
    for (const [measure, amount] of [
      ["Rupiah", "60"],
      ["Kuota", "30"]
    ] as const) {
      await find(programme, measure, amount);
      await enter(answer().getByRole("button", {name: /^Terapkan/}));
      await applied().waitFor();
      await comesToFocus(applied());
    }
  });

  it.each(["Unduh CSV", "Unduh XLSX", "Unduh ZIP"])("stays on %s while the file is made and after", async (name) => {
    const button = page.locator(".leave").getByRole("button", {name: new RegExp(`^${name}`)});
    const [download] = await Promise.all([page.waitForEvent("download"), enter(button)]);
    await download.path();
    expect(await isFocused(button)).toBe(true);
    await expect.poll(() => button.getAttribute("aria-disabled")).toBeNull();
    expect(await isFocused(button)).toBe(true);
  });

  it("passes from a saved scenario that is removed to the next one, and at last to saving", async () => {
    const save = page.getByRole("button", {name: "Simpan di sini"});
    const removal = (name: string) => page.getByRole("button", {name: `Hapus ${name}`, exact: true});
    for (const name of ["Satu", "Dua"]) {
      await write(".scenario-name", name);
      await enter(save);
      await removal(name).waitFor();
    }
    await enter(removal("Dua"));
    await comesToFocus(removal("Satu"));
    await page.keyboard.press("Enter");
    await comesToFocus(save);
  });

  it("stays on a region that is chosen in the table, and passes to the map as the choice is cleared", async () => {
    const place = page.locator(".results .regions tbody .place").nth(2);
    await enter(place);
    await page.locator(".results .regions tr.selected").waitFor();
    await comesToFocus(place);
    await enter(page.getByRole("button", {name: "Hapus pilihan"}));
    await expect.poll(() => page.locator(".results .regions tr.selected").count()).toBe(0);
    await comesToFocus(page.locator("#peta-selisih .map-stage"));
  });
});

describe("a found threshold", () => {
  const costs = async () => {
    const amounts = await Promise.all(programmes.map((id) => measured(page, `${id}.amount`)));
    return format.rupiah(amounts.reduce((sum, amount) => sum + amount, 0)).replace(/\u00a0/g, " ");
  };

  it.each(["60", "25", "6"])("costs what it promised for all three within Rp%s triliun", async (limit) => {
    await find("all", "Rupiah", limit);
    await expect.poll(() => answer().innerText()).toContain("Terpakai");
    const promised = await row("Terpakai");
    await enter(answer().getByRole("button", {name: "Terapkan ketiganya"}));
    await applied().waitFor();
    await expect.poll(costs).toBe(promised);
  });

  it("says at the weights, in words, that they divide nothing", async () => {
    await page.locator("#cari-program").selectOption("all");
    for (const id of programmes) await write(`#bobot-${id}`, "0");
    const error = page.locator("#bobot-galat");
    await expect.poll(() => error.innerText()).toMatch(/^Bobot .*\.$/);
    await expect.poll(() => page.locator("#bobot-pip").getAttribute("aria-invalid")).toBe("true");
    await expect.poll(() => answer().innerText()).toBe("");
    expect(await axeFaults(page)).toEqual([]);
    await write("#bobot-pkh", "1");
    await answer().getByRole("button", {name: "Terapkan ketiganya"}).waitFor();
    await expect.poll(() => error.innerText()).toBe("");
    await expect.poll(() => answer().innerText()).toContain("PIP akan diatur ke 0%, karena bobotnya 0");
    expect(await row("Langkah termurah")).not.toContain("PIP");
  });

  it("takes no part of a family", async () => {
    await find("pkh", "Kuota", "0,0000001");
    await page.locator("#cari-batas-galat").getByText("bukan jumlah yang utuh").waitFor();
    await write("#kuota-pkh", "0,0000001");
    await page.locator("#kuota-pkh-galat").getByText("bukan jumlah yang utuh").waitFor();
    expect(page.url()).not.toContain("quota");
  });

  it("is read out as a sentence when it is asked for, and not when another control moves", async () => {
    const said = page.locator(".find > [role=status]");
    expect(
      await page.locator(".find-answer, .find-answer *").evaluateAll((all) => all.some((one) => one.ariaLive))
    ).toBe(false);
    await find("sembako", "Rupiah", "30");
    await expect.poll(() => said.textContent()).toMatch(/^Sembako: Ambang \d+%.*; Terpakai .*\.$/);
    await page.locator("#ambang-pkh").focus();
    await page.keyboard.press("PageDown");
    await expect.poll(() => said.textContent()).toBe("");
  });
});

it("goes into the sheet of controls that a narrow window opens, and back to its button", async () => {
  await page.setViewportSize({width: 768, height: 900});
  const open = page.locator(".sheet-bar").getByRole("button", {name: "Ubah"});
  await enter(open);
  await comesToFocus(page.locator(".rail.open"));
  await page.keyboard.press("Escape");
  await comesToFocus(open);
});

it("a saved list follows what another page of the site saves", async () => {
  const context = await site.browser.newContext();
  const [first, second] = [await context.newPage(), await context.newPage()];
  for (const each of [first, second]) {
    await each.goto(`${site.origin}/simulasi`);
    await answered(each);
  }
  await first.locator(".scenario-name").fill("Dari halaman pertama");
  await first.getByRole("button", {name: "Simpan di sini"}).click();
  await second.locator(".saved-list").getByText("Dari halaman pertama").waitFor();
  await context.close();
});
