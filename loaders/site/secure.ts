import {createHash} from "node:crypto";

/**
 * A built page with its language, its Content-Security-Policy (every inline script by its hash), and without the
 * limit on zooming. Throws when the page is not laid out as expected.
 */
export function securePage(html: string, language: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(inlineScripts(html))}">`;
  const zoomable = html.replace(", maximum-scale=1", "");
  const secured = replaceOnce(zoomable, '<meta charset="utf-8">', `<meta charset="utf-8">\n${policy}`);
  return replaceOnce(secured, "<html>", `<html lang="${language}">`);
}

/** The policy of a page whose inline scripts are the given ones. */
export function contentPolicy(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  return Object.entries({
    "default-src": ["'self'"],
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...new Set(hashes)],
    "worker-src": ["'self'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "connect-src": ["'self'"],
    "font-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"]
  })
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}

/** The text of every script that the page itself holds, data blocks left out. */
export function inlineScripts(html: string): string[] {
  return Array.from(html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)).flatMap(
    ([, attributes = "", text = ""]) => (/\bsrc=|\btype="?application\//.test(attributes) ? [] : [text])
  );
}

function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`page does not hold exactly one ${from}: ${parts.length - 1}`);
  return parts.join(to);
}
