import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {runSimulate} from "../../cli/simulate.js";
import {formatOf} from "../../src/components/format.js";
import {resolveLaw} from "../../src/policy/resolve.js";
import {packageIds} from "../../src/policy/packageIds.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {startSet} from "../../src/scenario/scenarioSet.js";
import {writeLink} from "../../src/scenario/scenarioLink.js";
import {openChromium} from "./chromium.js";
import {keyboardHand, mouseHand, touchHand, type Hand} from "./hands.js";
import {openTrap, type Trap} from "./openTrap.js";
import {serveSite, type ServedSite} from "./serveSite.js";
import {allDrawn, answered, measured, watchPage, type WatchedPage} from "./watchPage.js";

const programmes = ["pkh", "sembako", "pip"] as const;
const format = formatOf("id");
const folder = mkdtempSync(join(tmpdir(), "desil-workbench-"));
const name = "Fokus desil 1–2";

let site: ServedSite;
let trap: Trap;
let browser: Browser;

beforeAll(async () => {
  [site, trap] = await Promise.all([serveSite(), openTrap()]);
  browser = await openChromium(trap.address);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  trap?.close();
  rmSync(folder, {recursive: true});
});

const ways: readonly [string, (page: Page) => Hand, BrowserContextOptions][] = [
  ["by mouse at 1440 px", mouseHand, {viewport: {width: 1440, height: 900}}],
  ["by keyboard alone at 1440 px", keyboardHand, {viewport: {width: 1440, height: 900}}],
  ["by touch at 360 px", touchHand, {viewport: {width: 360, height: 780}, hasTouch: true, isMobile: true}]
];

// a morning of some hundred steps has a longer limit on hanging
describe.each(ways)("a planner's morning %s", {timeout: 600_000}, (_, handOf, options) => {
  it("focuses on deciles 1-2, compares, finds a threshold, shares it and prints", async () => {
    const {page, troubles} = await open("", {...options, permissions: ["clipboard-read", "clipboard-write"]});
    const hand = handOf(page);
    await buildThree(page, hand);
    const share = await shareOfCeiling("pkh", lowest);
    await expect.poll(() => page.locator(".card.pkh").innerText()).toMatch(share);
    // a copy stands beside its original
    await expect.poll(() => comparison(page)).toEqual(await expectedComparison([focus, lowest, lifted]));

    const found = await findForSembako(page, hand);
    const last = withFound(found);
    const expected = await simulated(last);
    await expect.poll(() => cards(page)).toEqual(expected);

    await hand.turnTo("results");
    await hand.press(page.locator(".leave").getByRole("button", {name: "Salin tautan"}));
    await page.getByText("Tautan tersalin.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(async () => (await texts(page)).join()).not.toContain("…");
    await allDrawn(page);
    const shown = await texts(page);
    const other = await open(new URL(link).hash, options);
    await expect.poll(() => cards(other.page)).toEqual(expected);
    await expect.poll(() => texts(other.page)).toEqual(shown);
    await expect.poll(() => comparison(other.page)).toEqual(await expectedComparison([focus, last, lifted]));
    await other.page.close();

    await page.evaluate(() => (window.print = () => document.body.setAttribute("data-printed", "")));
    await hand.press(page.locator(".leave").getByRole("button", {name: "Nota kebijakan"}));
    await page.locator("body[data-printed]").waitFor({state: "attached"});
    const pdf = await page.pdf({preferCSSPageSize: true, tagged: true, outline: true});
    expect(pagesOf(pdf)).toBeLessThanOrEqual(2);
    expect(headingsOf(pdf)).toContain(squeezed(shown[0]!));
    expect([...troubles, ...other.troubles, ...trap.caught]).toEqual([]);
    await page.close();
  });
});

describe("steps back and forward", () => {
  let watched: WatchedPage;
  let page: Page;

  beforeEach(async () => {
    watched = await open("");
    ({page} = watched);
    return async () => {
      expect([...watched.troubles, ...trap.caught]).toEqual([]);
      await page.close();
    };
  });

  const thresholds = () =>
    Promise.all(programmes.map(async (id) => Number(await page.locator(`#ambang-${id}`).inputValue())));

  it("go by Undo and Redo and by the browser's Back and Forward alike, a drag being one", async () => {
    const hand = mouseHand(page);
    await hand.threshold("pkh", 20);
    await hand.threshold("sembako", 25);
    await expect.poll(thresholds).toEqual([20, 25, 40]);
    await page.goBack();
    await expect.poll(thresholds).toEqual([20, 40, 40]);
    await page.locator(".rail-title .icon").first().click();
    await expect.poll(thresholds).toEqual([40, 40, 40]);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(thresholds).toEqual([20, 40, 40]);
    await page.locator(".rail-title .icon").last().click();
    await expect.poll(thresholds).toEqual([20, 25, 40]);
    await page.keyboard.press("Control+z");
    await expect.poll(thresholds).toEqual([20, 40, 40]);
    await expect.poll(() => cards(page)).toEqual(await simulated({programmes: {pkh: {threshold: 20}}}));
  });

  it("keep the work when a link is opened over it, until the reader says so, and then can be undone", async () => {
    await mouseHand(page).threshold("pkh", 20);
    const link = writeLink(startSet({programmes: {pip: {threshold: 10}}}), "");
    const openLink = () => page.evaluate((hash) => (location.hash = hash), link);
    await openLink();
    await page.getByRole("button", {name: "Tetap di sini"}).click();
    await page.getByText("Tautan ini memuat skenario lain.").waitFor({state: "detached"});
    expect(await thresholds()).toEqual([20, 40, 40]);
    await openLink();
    await page.getByText("Tautan ini memuat skenario lain.").waitFor();
    expect(await thresholds()).toEqual([20, 40, 40]);
    await page.getByRole("button", {name: "Buka tautan"}).click();
    await expect.poll(thresholds).toEqual([40, 40, 10]);
    await page.keyboard.press("Control+z");
    await expect.poll(thresholds).toEqual([20, 40, 40]);
  });

  it("do not take a damaged link for work: it says what is wrong, and the work stays", async () => {
    await mouseHand(page).threshold("pkh", 20);
    const link = writeLink(startSet({programmes: {pip: {threshold: 10}}}), "");
    await page.evaluate((hash) => (location.hash = hash), link.replace("threshold=10", "threshold=70"));
    await page.getByText("Tautan tidak dapat dibuka.").waitFor();
    await expect
      .poll(() => page.locator(".results .notices, .results .notice").first().innerText())
      .toContain("Skenario Anda tetap");
    expect(await thresholds()).toEqual([20, 40, 40]);
  });
});

/** Opens the page at a link, and waits for the engine's first answer. */
async function open(hash: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const watched = await watchPage(browser, site.origin, options);
  await watched.page.goto(`${site.origin}/simulasi${hash}`);
  await answered(watched.page);
  await watched.page.locator("#masuk-keluar:not([hidden])").waitFor();
  const folded = watched.page.locator("#banding.folded .fold-toggle");
  if (await folded.isVisible()) await folded.click(); // a phone opens the table of scenarios first
  return watched;
}

const each = (setting: object): NonNullable<Scenario["programmes"]> =>
  Object.fromEntries(programmes.map((id) => [id, {threshold: 20, ...setting}]));
const focus: Scenario = {name, programmes: each({})};
const lifted: Scenario = {name: "Kuota diangkat", programmes: each({quota: null})};
const lowest: Scenario = {name: "Terendah dulu", programmes: each({fill: "terendah-dulu"})};

/** A: all thresholds at 20 per cent. B: A without quotas. C: A filled lowest first. The law is the baseline. */
async function buildThree(page: Page, hand: Hand): Promise<void> {
  const tab = (text: string) => page.locator(".scenario-tabs").getByRole("button", {name: text});
  const rename = (text: string) => hand.write(page.locator(".scenario-name"), text);
  const copyOf = async (letter: string, text: string) => {
    await hand.turnTo("results");
    await hand.press(page.locator(".scenario-tabs").getByRole("button", {name: `Gandakan ${letter}`, exact: true}));
    await hand.turnTo("controls");
    await rename(text);
    await tab(text).waitFor({state: "attached"}); // tabs are named with the answer
  };
  await hand.turnTo("controls");
  await rename(name);
  for (const id of programmes) await hand.threshold(id, 20);
  await copyOf("A", lifted.name!);
  for (const id of programmes) await hand.press(page.locator(`#angkat-${id}`));
  await hand.turnTo("results");
  await hand.press(tab(name));
  await copyOf("A", lowest.name!);
  for (const id of programmes) {
    await hand.press(page.locator(`.editor.${id}`).getByRole("button", {name: "Terendah dulu"}));
  }
  await hand.turnTo("results");
  const law = tab("Aturan berlaku");
  await hand.press(law);
  await expect.poll(() => law.getAttribute("aria-pressed")).toBe("true");
  await expect.poll(() => cards(page)).toEqual(await simulated(lowest));
}

/** Asks what Rp25 triliun a year affords Sembako, checks the answer by the command line, and applies it. */
async function findForSembako(page: Page, hand: Hand): Promise<number> {
  await hand.turnTo("controls");
  await hand.choose(page.locator("#cari-program"), "PIP");
  await hand.choose(page.locator("#cari-program"), "Sembako");
  await hand.write(page.locator(".find-amounts input").first(), "25");
  const answer = page.locator(".find-answer[aria-busy=false]"); // not that of the question before
  await answer.getByText("Terapkan Sembako").waitFor();
  const said = await answer.innerText();
  const found = Number(/Ambang\s*(\d+)%/.exec(said)![1]);
  const next = Number(/Langkah berikut, (\d+)%/.exec(said)![1]);
  const costOf = async (threshold: number) =>
    (await simulated({programmes: {sembako: {threshold, quota: null}}}))["sembako.amount"]!;
  expect(await costOf(found)).toBeLessThanOrEqual(25e12);
  expect(await costOf(next)).toBeGreaterThan(25e12);
  expect(squeezed(said)).toContain(squeezed(`Terpakai${format.rupiah(await costOf(found))}`));
  await hand.press(answer.getByRole("button"));
  return found;
}

/** What a card says of a programme's rupiah and the year's published ceiling. */
async function shareOfCeiling(id: (typeof programmes)[number], scenario: Scenario): Promise<RegExp> {
  const {budget} = resolveLaw({}, "2026-01-23").programmes[id]!.published;
  const share = format.percent((await simulated(scenario))[`${id}.amount`]! / budget!);
  return new RegExp(`Bagian dari pagu terbitan\\s+${share}`);
}

function withFound(threshold: number): Scenario {
  const {sembako, ...rest} = lowest.programmes!;
  return {...lowest, programmes: {...rest, sembako: {...sembako, threshold, quota: null}}};
}

/** The cards' exact values: units as they are, rupiah whole. */
async function cards(page: Page): Promise<Record<string, number>> {
  const values = programmes.map(async (id) => [
    [`${id}.served`, await measured(page, `${id}.served`)],
    [`${id}.amount`, Math.round(await measured(page, `${id}.amount`))]
  ]);
  return {
    ...Object.fromEntries((await Promise.all(values)).flat()),
    [`${packageIds.families}.served`]: await measured(page, "package.families"),
    [`${packageIds.families}.amount`]: Math.round(await measured(page, "package.amount"))
  };
}

/** The same by the command line, for the scenario's own file. */
async function simulated(scenario: Scenario): Promise<Record<string, number>> {
  const file = join(folder, "scenario.json");
  writeFileSync(file, JSON.stringify(scenario));
  const {rows} = JSON.parse(await runSimulate([file], "data/release")) as {
    rows: {programme: string; served: number; amount: number}[];
  };
  const carded: readonly string[] = [...programmes, packageIds.families];
  return Object.fromEntries(
    rows
      .filter(({programme}) => carded.includes(programme))
      .flatMap(({programme, served, amount}) => [
        [`${programme}.served`, served],
        [`${programme}.amount`, amount]
      ])
  );
}

/** Rows of the comparison that the command line can give, over the law and the scenarios, as they are written. */
async function comparison(page: Page): Promise<Record<string, string[]>> {
  const rows = page.locator(".compare tbody tr:not(.group):visible");
  const all = await rows.evaluateAll((lines) =>
    lines.map((line) => [
      line.querySelector("th")!.textContent!,
      ...Array.from(line.querySelectorAll("td strong"), (cell) => cell.textContent!)
    ])
  );
  return Object.fromEntries(
    all
      .filter(([label]) => Object.keys(compared).includes(label!))
      .map(([label, law, _actual, ...scenarios]) => [label!, [law!, ...scenarios]])
  );
}

type Run = Record<string, number>;

const compared: Readonly<Record<string, (run: Run) => string>> = {
  "Keluarga PKH": (run) => format.short(run["pkh.served"]!),
  "Keluarga Sembako": (run) => format.short(run["sembako.served"]!),
  "Siswa PIP": (run) => format.short(run["pip.served"]!),
  Anggaran: (run) => format.rupiah(programmes.reduce((sum, id) => sum + run[`${id}.amount`]!, 0))
};

async function expectedComparison(scenarios: readonly Scenario[]): Promise<Record<string, string[]>> {
  const runs: Run[] = [];
  for (const scenario of [{}, ...scenarios]) runs.push(await simulated(scenario));
  return Object.fromEntries(Object.entries(compared).map(([label, text]) => [label, runs.map(text)]));
}

/** What a reader reads who goes down the page: the finding, the cards, the comparison. */
async function texts(page: Page): Promise<string[]> {
  await page.locator(".compare").scrollIntoViewIfNeeded(); // actual receipt is asked for once it is in sight
  return Promise.all(["h1", ".results .cards", ".compare table"].map((part) => page.locator(part).innerText()));
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Headings in the outline of a PDF, without their spaces, which line breaks take away. */
function headingsOf(pdf: Buffer): string[] {
  const outline = pdf.toString("latin1").matchAll(/\/Title <FEFF((?:[0-9A-F]{4})+)>/g);
  return Array.from(outline, ([, hex]) => squeezed(Buffer.from(hex!, "hex").swap16().toString("utf16le")));
}

function squeezed(text: string): string {
  return text.replace(/\s/g, "");
}
