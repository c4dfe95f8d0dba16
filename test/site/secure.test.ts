import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {contentPolicy, inlineScripts, securePage} from "../../loaders/site/secure.js";

const page = (head: string) =>
  `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n` +
  `<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">\n${head}</head></html>`;

describe("securePage", () => {
  it("names every inline script by its hash, and lets no other run", () => {
    const html = securePage(page('<script>one()</script><script type="module">two()</script>'), "id");
    for (const script of ["one()", "two()"]) {
      expect(html).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
    }
    expect(html.match(/'sha256-/g)).toHaveLength(2);
    expect(html).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
  });

  it("puts the policy before anything that it governs", () => {
    const html = securePage(page("<script>one()</script>"), "id");
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });

  it("says the language and lets readers zoom", () => {
    const html = securePage(page(""), "id");
    expect(html).toContain('<html lang="id">');
    expect(html).not.toContain("maximum-scale");
  });

  it("refuses a page that it does not know the layout of", () => {
    expect(() => securePage("<html></html>", "id")).toThrow('page does not hold exactly one <meta charset="utf-8">: 0');
  });
});

describe("contentPolicy", () => {
  it("lets pages reach their own origin only", () => {
    const sources = contentPolicy([])
      .split("; ")
      .flatMap((directive) => directive.split(" ").slice(1));
    expect(new Set(sources)).toEqual(
      new Set(["'self'", "'wasm-unsafe-eval'", "'unsafe-inline'", "'none'", "data:", "blob:"])
    );
  });
});

describe("inlineScripts", () => {
  it("leaves out scripts with an address and data blocks", () => {
    expect(inlineScripts('<script src="a.js"></script><script type="application/json">{}</script>')).toEqual([]);
  });
});
