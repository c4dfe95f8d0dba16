import type {Page} from "playwright-core";
import {expect, it} from "vitest";
import {onSite} from "./onSite.js";
import {allDrawn, answered} from "./watchPage.js";

const site = onSite();

const cuts = [0, 5, 20, 25, 40, 55, 60, 80, 100];

/** Each drag goes over the whole range and ends at the cut point that the next ones start from. */
const drags = [
  ["pkh", 20],
  ["sembako", 80],
  ["pip", 20],
  ["pkh", 60]
] as const;

it.each([
  [1440, "id"],
  [1440, "en"],
  [360, "id"],
  [360, "en"]
])("nothing is moved by a dragged threshold at %i px in %s", async (width, language) => {
  // as high as the page: a figure out of sight is not drawn while a handle moves
  const page = await site.browser.newPage({viewport: {width, height: 12_000}});
  await page.goto(`${site.origin}/simulasi?lang=${language}`);
  await answered(page);
  await page.locator("#masuk-keluar:not([hidden])").waitFor({state: "attached"});
  await page.locator(".map-stage canvas").first().waitFor({state: "attached"});
  await expect.poll(() => page.locator("#banding tbody").allTextContents().then(String)).not.toContain("…");
  await page.waitForLoadState("networkidle");
  if (width < 900) {
    await page.evaluate(() =>
      document.querySelectorAll<HTMLElement>(".fold-toggle[aria-expanded=false]").forEach((fold) => fold.click())
    );
    await page.locator(".sheet-bar .button.solid").click();
  }
  const moved: string[] = [];
  for (const [programme, end] of drags) {
    await page.locator(`#ambang-${programme}`).scrollIntoViewIfNeeded();
    await rested(page);
    const before = await places(page);
    await overRange(page, programme, end, async (percent) => {
      const now = await places(page);
      for (const [name, y] of Object.entries(before)) {
        if (Math.abs(now[name]! - y) > 0.5) moved.push(`${programme} at ${percent}: ${name} from ${y} to ${now[name]}`);
      }
    });
  }
  expect(moved).toEqual([]);
  await page.close();
});

/** Drags a handle to each cut point, and waits there for the answer that is shown. */
async function overRange(page: Page, programme: string, end: number, at: (percent: number) => Promise<void>) {
  const range = page.locator(`#ambang-${programme}`);
  const from = Number(await range.inputValue());
  const {x, y, width, height} = (await range.boundingBox())!;
  const along = (percent: number) => x + 6 + ((width - 12) * percent) / 100;
  await page.mouse.move(along(from), y + height / 2);
  await page.mouse.down();
  for (const percent of [...cuts, end]) {
    await page.mouse.move(along(percent), y + height / 2);
    await expect.poll(() => range.getAttribute("aria-valuetext")).toMatch(new RegExp(`^${percent}%`));
    await at(percent);
  }
  await page.mouse.up();
}

/** The document's height, and where each section begins. */
function places(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => ({
    "the page's end": document.documentElement.scrollHeight,
    ...Object.fromEntries(
      Array.from(document.querySelectorAll<HTMLElement>(".results section[id]"), (section) => [
        section.id,
        section.getBoundingClientRect().top + scrollY
      ])
    )
  }));
}

/** Waits until the last edit's slower answers, the steps, are there and laid out. */
async function rested(page: Page): Promise<void> {
  await expect.poll(() => page.locator("#langkah .step-list.stale").count()).toBe(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await allDrawn(page);
  let last = "";
  await expect
    .poll(
      async () => {
        const before = last;
        last = JSON.stringify(await places(page));
        return last === before;
      },
      {interval: 700}
    )
    .toBe(true);
}
