import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {compress} from "../../loaders/site/compress.js";

let folder: string;
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "desil-compress-"))));
afterAll(() => rmSync(folder, {recursive: true}));

describe("compress", () => {
  it("writes both twins of a text, which decompress to it", async () => {
    const path = file("a.json", "desil ".repeat(1000));
    expect(await compress(path)).toBe(true);
    expect(brotliDecompressSync(readFileSync(`${path}.br`))).toEqual(readFileSync(path));
    expect(gunzipSync(readFileSync(`${path}.gz`))).toEqual(readFileSync(path));
  });

  it("leaves small files and fonts alone", async () => {
    expect(await compress(file("b.json", "{}"))).toBe(false);
    expect(await compress(file("c.woff2", "desil ".repeat(1000)))).toBe(false);
    expect(existsSync(join(folder, "b.json.br"))).toBe(false);
  });
});
