import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on a page as it stands, one line a rule with the first elements; only some rules where named. */
export async function axeFaults(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const options = only === undefined ? {} : {runOnly: [...only]};
    const {violations} = await (window as unknown as {axe: typeof import("axe-core")}).axe.run(document, options);
    return violations.map(
      ({id, nodes}) =>
        `${id}: ${nodes
          .map(({target}) => target.join(" "))
          .slice(0, 3)
          .join(", ")}`
    );
  }, rules);
}
