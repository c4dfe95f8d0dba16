import type {Browser} from "playwright-core";
import {afterAll, beforeAll} from "vitest";
import {openChromium} from "./chromium.js";
import {serveSite, type ServedSite} from "./serveSite.js";

export interface OnSite {
  readonly origin: string;
  readonly browser: Browser;
}

/** The built site and a browser before it, both opened before the tests of a file and closed after them. */
export function onSite(): OnSite {
  let site: ServedSite;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite(), openChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  return {
    get origin() {
      return site.origin;
    },
    get browser() {
      return browser;
    }
  };
}
