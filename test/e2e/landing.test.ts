import {mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, it} from "vitest";
import {runSimulate} from "../../cli/simulate.js";
import {packageUnit} from "../../src/policy/packageIds.js";
import type {Scenario} from "../../src/policy/scenario.js";
import {openChromium} from "./chromium.js";
import {serveSite, type ServedSite} from "./serveSite.js";
import {openTrap, type Trap} from "./openTrap.js";
import {answered, marked, measured, watchPage, whole, type WatchedPage} from "./watchPage.js";

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
});

describe("every page", () => {
  const pages = readdirSync("dist").flatMap((name) => /^(.*)\.html$/.exec(name)?.[1] ?? []);

  it.each(pages)("%s loads without a console error or a request off the origin", async (name) => {
    const {page, troubles} = await watchPage(browser, site.origin);
    await page.goto(`${site.origin}/${name === "index" ? "" : name}`);
    await whole(page, name);
    expect(await page.locator("h1, h2").count()).toBeGreaterThan(0);
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    expect([...troubles, ...trap.caught]).toEqual([]);
    await page.close();
  });
});

describe("the first page", () => {
  let watched: WatchedPage;
  let page: Page;

  beforeEach(async () => {
    watched = await watchPage(browser, site.origin);
    ({page} = watched);
    return async () => {
      expect(watched.troubles).toEqual([]);
      expect(trap.caught).toEqual([]);
      await page.close();
    };
  });

  it("is usable before any WebAssembly is asked for", async () => {
    const modules: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith(".wasm")) modules.push(request.url());
    });
    await openLanding(page);
    await page.locator("#ambang-pkh").press("ArrowLeft");
    await shows(page, {programmes: {pkh: {threshold: 35}}});
    expect(modules).toEqual([]);
  });

  it("shows the law in force with the numbers of the command line", async () => {
    await openLanding(page);
    await shows(page, {});
  });

  it("shows the numbers of the command line after the three thresholds were moved", async () => {
    await openLanding(page);
    for (const [programme, presses] of [
      ["pkh", 4],
      ["sembako", 2],
      ["pip", 6]
    ] as const) {
      for (let press = 0; press < presses; ++press) await page.locator(`#ambang-${programme}`).press("ArrowLeft");
    }
    await shows(page, {programmes: {pkh: {threshold: 20}, sembako: {threshold: 30}, pip: {threshold: 10}}});
  });

  it("follows the pointer while a threshold is dragged, and ends where it is let go", async () => {
    await openLanding(page);
    const track = (await page.locator("#ambang-sembako").boundingBox())!;
    const at = (percent: number) => track.x + (track.width * percent) / 100;
    const middle = track.y + track.height / 2;
    await page.mouse.move(at(40), middle);
    await page.mouse.down();
    const ticks = () => page.evaluate(() => performance.getEntriesByName("desil:tick").length);
    // a slow machine answers fewer places of a drag, but answers it before it ends
    for (const held of [50, 60, 70, 80]) {
      const before = await ticks();
      for (let percent = held - 8; percent <= held; percent += 2) await page.mouse.move(at(percent), middle);
      await expect.poll(ticks).toBeGreaterThan(before);
    }
    await page.mouse.up();
    await shows(page, {programmes: {sembako: {threshold: 80}}});
  });

  it("lifts every quota by one switch", async () => {
    await openLanding(page);
    await page.locator("#angkat-kuota").check();
    await shows(page, {programmes: {pkh: {quota: null}, sembako: {quota: null}, pip: {quota: null}}});
  });

  it("changes its language in place, and keeps the reader's threshold", async () => {
    await openLanding(page);
    await page.locator("#ambang-pkh").press("ArrowLeft");
    const before = await page.locator("main").innerText();
    await page.locator('[data-language="en"]').click();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
    const after = () => page.locator("main").innerText();
    expect(before).toContain("keluarga");
    await expect.poll(after).toContain("families");
    await expect.poll(after).not.toContain("keluarga");
    await shows(page, {programmes: {pkh: {threshold: 35}}});
  });

  it("recomputes the headline by SQL to the same numbers", async () => {
    await openLanding(page);
    await page.locator("#ambang-pkh").press("ArrowLeft");
    await page.locator("#periksa-sql").click();
    await marked(page, "desil:query");
    await page.getByText("Kedua hitungan sama").waitFor();
  });

  it("refuses to send anything off its origin, and to run a script that it does not name", async () => {
    await openLanding(page);
    const refused = await page.evaluate(async () => {
      const violations: string[] = [];
      const reported = new Promise<void>((both) =>
        document.addEventListener("securitypolicyviolation", ({effectiveDirective}) => {
          if (violations.push(effectiveDirective) === 2) both();
        })
      );
      const sent = await fetch("http://127.0.0.1:9/").then(
        () => true,
        () => false
      );
      const script = document.createElement("script");
      script.textContent = "window.injected = true";
      document.body.append(script);
      await reported;
      return {sent, ran: "injected" in window, violations};
    });
    expect(refused).toEqual({sent: false, ran: false, violations: ["connect-src", "script-src-elem"]});
    const complaints = watched.troubles as string[];
    await expect.poll(() => complaints.at(-1)).toMatch(/inline script/); // the last of them
    expect(complaints.splice(0).every((trouble) => /Content Security Policy/.test(trouble))).toBe(true);
  });

  async function openLanding(page: Page): Promise<void> {
    await page.goto(site.origin);
    await answered(page);
  }
});

/** Expects the headline of the page to be the command line's result for a scenario, to the rupiah. */
async function shows(page: Page, scenario: Scenario): Promise<void> {
  const expected = await simulated(scenario);
  await expect
    .poll(async () => Object.fromEntries(await Promise.all(Object.keys(expected).map((key) => shown(page, key)))))
    .toEqual(expected);
}

async function shown(page: Page, measure: string): Promise<[string, number]> {
  return [measure, Math.round(await measured(page, measure))];
}

async function simulated(scenario: Scenario): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), "desil-e2e-"));
  const file = join(folder, "scenario.json");
  writeFileSync(file, JSON.stringify(scenario));
  const {rows} = JSON.parse(await runSimulate([file], "data/release")) as {
    rows: {programme: string; eligible: number; served: number; amount: number}[];
  };
  rmSync(folder, {recursive: true});
  return Object.fromEntries(
    rows.filter(isProgramme).flatMap(({programme, eligible, served, amount}) => [
      [`${programme}.eligible`, Math.round(eligible)],
      [`${programme}.served`, Math.round(served)],
      [`${programme}.amount`, Math.round(amount)]
    ])
  );
}

function isProgramme({programme}: {readonly programme: string}): boolean {
  return packageUnit(programme) === null;
}
