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

/** Waits until the page has marked a moment by User Timing. */
export async function marked(page: Page, mark: string): Promise<void> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
}

/** The exact value of a measure that the page shows, such as "pkh.served". */
export async function measured(page: Page, measure: string): Promise<number> {
  return Number(await page.locator(`[data-measure="${measure}"]`).first().getAttribute("value"));
}
