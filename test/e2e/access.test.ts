import {readdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {describe, expect, it} from "vitest";
import {onSite} from "./onSite.js";
import {whole} from "./watchPage.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pages = readdirSync("dist").flatMap((name) => /^(.*)\.html$/.exec(name)?.[1] ?? []);

const site = onSite();

describe.each(["light", "dark"] as const)("in %s, axe finds nothing", (colorScheme) => {
  it.each(pages)("on %s", async (name) => {
    const context = await site.browser.newContext({viewport: {width: 1440, height: 900}, colorScheme});
    const page = await context.newPage();
    await page.goto(`${site.origin}/${name === "index" ? "" : name}`);
    await whole(page, name);
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
      const {violations} = await (window as unknown as {axe: typeof import("axe-core")}).axe.run();
      return violations.map(
        ({id, nodes}) =>
          `${id}: ${nodes
            .map(({target}) => target.join(" "))
            .slice(0, 3)
            .join(", ")}`
      );
    });
    expect(found).toEqual([]);
    await context.close();
  });
});
