import type {Browser, BrowserContextOptions, Page} from "playwright-core";

/** A page, and everything that went wrong on it so far: console errors, exceptions, requests off the origin. */
export interface WatchedPage {
  readonly page: Page;
  readonly troubles: readonly string[];
}

/**
 * Opens an empty page, of desktop size where the options do not say. Requests off the origin are noted and let go, so
 * the policy must stop them.
 */
export async function watchPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {}
): Promise<WatchedPage> {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}, ...options});
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console error: ${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => troubles.push(`uncaught: ${error.message}`));
  page.context().on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) troubles.push(`request off the origin: ${url}`);
  });
  return {page, troubles};
}

/** Pages that ask the engine something as they open. */
const withEngine: ReadonlySet<string> = new Set(["index", "simulasi"]);

/** Waits until the page has marked a moment by User Timing. */
export async function marked(page: Page, mark: string): Promise<void> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
}

/** Waits until the engine's first answer is drawn: the engine times each answer in the task that draws it. */
export async function answered(page: Page): Promise<void> {
  await marked(page, "desil:worker");
}

/**
 * Waits until figures out of sight are drawn too, which an answer leaves to the page's leisure, one after another: the
 * browser takes such work in the order in which it came.
 */
export async function allDrawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((drawn) => requestIdleCallback(() => drawn())));
}

/** Waits until a page of the site stands whole; the name is its file's. */
export async function whole(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.locator("h1:visible, h2:visible").first().waitFor();
  if (withEngine.has(name)) await answered(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await allDrawn(page);
}

/** The exact value of a measure that the page shows, such as "pkh.served". */
export async function measured(page: Page, measure: string): Promise<number> {
  return Number(await page.locator(`[data-measure="${measure}"]`).first().getAttribute("value"));
}
