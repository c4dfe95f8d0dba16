import type {Page} from "playwright-core";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import type {AdditionalProgramme, Scenario} from "../../src/policy/scenario.js";
import {writeLink} from "../../src/scenario/scenarioLink.js";
import {addScenario, editScenario, startSet, type ScenarioSet} from "../../src/scenario/scenarioSet.js";
import {onSite} from "./onSite.js";
import {allDrawn, answered, watchPage, type WatchedPage} from "./watchPage.js";

const insurance: AdditionalProgramme = {
  name: {
    id: "Bantuan iuran jaminan kesehatan bagi keluarga rentan di daerah tertinggal",
    en: "Health insurance contributions for vulnerable families in remote districts"
  },
  unit: "person",
  monthly: 42_000,
  months: 12,
  threshold: 50,
  quota: 90e6
};
const cash: AdditionalProgramme = {
  name: {
    id: "Bantuan langsung tunai kesejahteraan rakyat akhir tahun anggaran berjalan",
    en: "Direct cash assistance for people’s welfare at the end of the fiscal year"
  },
  unit: "family",
  monthly: 300_000,
  months: 3,
  threshold: 40,
  quota: 30e6
};
const focus: Scenario = {
  name: "Fokus desil 1–2 dengan perlindungan kesehatan penuh",
  programmes: {pkh: {threshold: 20}, sembako: {threshold: 20}, pip: {threshold: 20}},
  additional: {insurance, cash}
};
const others: readonly Scenario[] = [
  {name: "Perluasan bertahap sampai desil lima", programmes: {pkh: {threshold: 50}}, additional: {insurance}},
  {name: "Peringkat setempat", programmes: {pkh: {ranking: "lokal", threshold: 30}, pip: {quota: null, takeUp: 0.9}}},
  {programmes: {pkh: {fill: "terendah-dulu", ceiling: 25e12, excluded: 0.05}, sembako: {quota: 20e6}}}
];
const four = editScenario(
  others.reduce((set, scenario) => addScenario(set, scenario), startSet(focus)),
  "A"
);

const site = onSite();
let watched: WatchedPage;
let page: Page;

beforeEach(async () => {
  watched = await watchPage(site.browser, site.origin);
  ({page} = watched);
});

afterEach(async () => {
  expect(watched.troubles).toEqual([]);
  await page.close();
});

const nota = () => page.locator(".nota");
const printButton = () => page.getByRole("button", {name: "Nota kebijakan"});
const isPrinted = () => page.evaluate(() => document.body.hasAttribute("data-printed"));

async function open(set: ScenarioSet): Promise<void> {
  await page.goto(`${site.origin}/simulasi${writeLink(set)}`);
}

async function settled(): Promise<void> {
  await answered(page);
  await expect.poll(() => page.locator(".tab-figures").allTextContents().then(String)).not.toContain("…");
  await allDrawn(page);
}

/** Lays the brief as the browser's own print command does; a dispatched event prints nothing. */
async function printByKey(): Promise<string> {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  return nota().innerText();
}

describe("the coverage in a brief", () => {
  it("has every programme, added ones too, with what it counts and its margin", async () => {
    await open(startSet(focus));
    await settled();
    await page.emulateMedia({media: "print"});
    await printByKey();
    const charts = nota().locator(".nota-coverage .coverage");
    await expect.poll(() => charts.count()).toBe(5);
    const heads = (await charts.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " "));
    const [pkh, sembako, pip, persons, families] = heads;
    expect(pkh).toMatch(/^PKH keluarga, ±<?\d/);
    expect(sembako).toMatch(/^Sembako keluarga, ±<?\d/);
    expect(pip).toMatch(/^PIP siswa, ±<?\d/);
    expect(persons).toMatch(/^Bantuan iuran jaminan.* orang, ±<?[\d,]+, tanpa acuan/);
    expect(families).toMatch(/^Bantuan langsung tunai.* keluarga, ±<?[\d,]+, tanpa acuan/);
    // an area that is drawn, and stripes that tell the two added ones apart
    const looks = await charts.locator(".coverage-plot").evaluateAll((plots) => plots.map((plot) => plot.className));
    expect(looks.slice(3)).toEqual(["coverage-plot other", "coverage-plot other other-2"]);
    for (const area of await charts.locator(".area").all()) expect(await area.getAttribute("d")).toMatch(/V[\d.]+H/);
  });

  it("fits with four scenarios and two added programmes of long names on two pages", async () => {
    await open(four);
    await settled();
    const pdf = await page.pdf({preferCSSPageSize: true});
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    await page.emulateMedia({media: "print"});
    await printByKey();
    expect(await page.locator(".nota-coverage .coverage").count()).toBe(5);
    expect(await page.locator(".nota-compare tbody tr").count()).toBe(13);
    for (const scenario of [focus, ...others.slice(0, 2)]) expect(await nota().innerText()).toContain(scenario.name);
    const labels = await page.locator(".nota-compare tbody th > span").allInnerTexts();
    expect(new Set(labels).size).toBe(13);
    const overflowing = await page.evaluate(async () => {
      document.body.getBoundingClientRect(); // a layout asks for the fonts that are not there yet
      await document.fonts.ready;
      return Array.from(document.querySelectorAll(".nota-sheet, .nota-sheet > *, .nota table, .nota-compare th > span"))
        .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
        .map((one) => `${one.className} ${one.scrollWidth}×${one.scrollHeight}`);
    });
    expect(overflowing).toEqual([]);
  });
});

describe("a brief before every answer is there", () => {
  /** Holds questions to the engine back until they are let go. */
  async function holdBack(question: "simulate" | "compare"): Promise<() => Promise<void>> {
    await page.addInitScript((name) => {
      const send = Worker.prototype.postMessage;
      const held: (() => void)[] = [];
      let isHeld = true;
      Worker.prototype.postMessage = function (this: Worker, message: {path?: string[]}, ...rest: []) {
        const post = () => send.call(this, message, ...rest);
        if (isHeld && message.path?.[0] === name) held.push(post);
        else post();
      };
      Object.assign(window, {
        letGo() {
          isHeld = false;
          held.splice(0).forEach((post) => post());
        },
        print: () => document.body.setAttribute("data-printed", document.querySelector(".tab-figures")!.textContent)
      });
    }, question);
    return () => page.evaluate(() => (window as unknown as {letGo(): void}).letGo());
  }

  it("is printed by the button once the other scenarios have their figures", async () => {
    const letGo = await holdBack("simulate");
    await open(four);
    await answered(page);
    await printButton().click();
    await expect.poll(() => page.locator(".leave .note").innerText()).toBe("Menunggu angka skenario B, C, D …");
    expect(await isPrinted()).toBe(false);
    await letGo();
    await page.locator("body[data-printed]").waitFor({state: "attached"});
    await expect.poll(() => page.locator(".leave .note").innerText()).toBe("");
    expect(await printByKey()).not.toContain("belum dihitung");
  });

  it("names the columns that are not computed when the browser prints it", async () => {
    const letGo = await holdBack("simulate");
    await open(four);
    await answered(page);
    await page.emulateMedia({media: "print"});
    await printByKey();
    expect(await page.locator(".nota-to-come").allInnerTexts()).toEqual(Array(3).fill("belum dihitung saat dicetak"));
    expect(await nota().innerText()).not.toContain(" … ");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await letGo();
    await settled();
    expect(await printByKey()).not.toContain("belum dihitung");
  });

  it("holds no figure that is not its scenario's while the first answer is to come", async () => {
    const letGo = await holdBack("compare");
    await open(startSet(focus));
    await page.locator(".rail").waitFor();
    await page.emulateMedia({media: "print"});
    const said = await printByKey();
    expect(said).toContain(`${focus.name} belum dihitung`);
    expect(said).toContain("Ambang PKH");
    expect(await page.locator(".nota-figures, .nota-programmes, .nota-where, .nota-coverage").count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await letGo();
    await settled();
    expect(await printByKey()).not.toContain("belum dihitung");
  });

  it("says whose figures it holds while the latest change is to come, and links to these", async () => {
    await open(startSet(focus));
    await settled();
    const before = page.url();
    await page.evaluate(() => {
      const send = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, message: {path?: string[]}, ...rest: []) {
        if (message.path?.[0] !== "compare") send.call(this, message, ...rest);
      };
    });
    await page.locator("#ambang-pkh").focus();
    await page.keyboard.press("PageUp");
    await expect.poll(() => page.url()).not.toBe(before);
    await page.emulateMedia({media: "print"});
    expect(await printByKey()).toContain("Perubahan terakhir belum dihitung");
    const links = page.locator(".nota-link, .nota-address");
    for (const link of await links.all()) expect(await link.getAttribute("href")).toBe(before.replace("#", "?#"));
  });
});
