import {readFileSync} from "node:fs";
import {relative} from "node:path";
import {brotliDecompressSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {listFiles} from "../../loaders/site/listFiles.js";
import {inspectFile} from "../../loaders/site/inspect.js";
import {inlineScripts} from "../../loaders/site/secure.js";

const files = (await listFiles("dist")).map((file) => relative("dist", file));
const originals = files.filter((path) => !/\.(br|gz)$/.test(path));
const pages = originals.filter((path) => path.endsWith(".html"));
const read = (path: string) => readFileSync(`dist/${path}`, "utf8");

// Column names of the family and person tables (loaders/), of which none may reach a reader's data files.
const rawColumns = [
  "no_kk",
  "nik",
  "kode_kecamatan",
  "skor_kesejahteraan",
  "desil_nasional",
  "jumlah_anggota_keluarga",
  "id_hub_kepala_keluarga",
  "id_partisipasi_sekolah",
  "kd_pendidikan_tertinggi",
  "kd_status_kehamilan",
  "id_mengurus_diri"
];

describe("the built site, read as a stranger would", () => {
  it("has the first page, the method and what protects", () => {
    expect(pages).toContain("index.html");
    expect(pages).toContain("metode.html");
    expect(pages).toContain("privasi.html");
  });

  it("holds only expected files, none with a failed cell or a foreign address", () => {
    const texts = /\.(html|css|m?js)$/;
    expect(originals.flatMap((path) => inspectFile(path, texts.test(path) ? read(path) : null))).toEqual([]);
  });

  it.each(pages)("%s carries a policy that names each of its inline scripts", (page) => {
    const html = read(page);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-");
    expect(policy).not.toMatch(/https?:|\*|script-src[^;]*unsafe-inline/);
    expect(policy.match(/'sha256-/g)?.length).toBe(new Set(inlineScripts(html)).size);
    expect(html).not.toMatch(/<[^>]+\son\w+=/);
  });

  it.each(pages)("%s says what it is: a language, a title, a simulation", (page) => {
    const html = read(page);
    expect(html).toContain('<html lang="id">');
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).toContain("Simulasi, bukan penetapan penerima");
  });

  it("publishes no column of a person or family table and no sixteen-digit number", () => {
    for (const path of originals.filter((path) => path.startsWith("_file/data/"))) {
      const content = readFileSync(`dist/${path}`, "latin1");
      for (const column of rawColumns) expect(content.includes(`"${column}"`), `${column} in ${path}`).toBe(false);
      if (/\.(json|csv)$/.test(path)) expect(/(?<![\w.])\d{16}(?![\w.])/.exec(content)?.[0], path).toBeUndefined();
    }
  });

  it("holds every district file that its manifest names, under its hash, and no other", () => {
    const manifest = originals.find((path) => path.startsWith("_file/data/release/manifest."))!;
    const {files: listed} = JSON.parse(read(manifest)) as {files: {path: string; sha256: string; level: string}[]};
    const named = listed.filter(({level}) => level === "district");
    const districts = originals.filter((path) => path.startsWith("_file/data/release/district/"));
    expect(districts).toEqual(
      named
        .map(({path, sha256}) => `_file/data/release/${path.replace(/\.arrow$/, `.${sha256.slice(0, 8)}.arrow`)}`)
        .sort()
    );
    expect(named.length).toBe(76);
  });

  it("refers to every file that it publishes, district files by the manifest", () => {
    const texts = originals.filter((path) => /\.(html|css|m?js)$/.test(path)).map(read);
    const unused = originals.filter(
      (path) =>
        !path.endsWith(".html") &&
        !path.includes("/district/") &&
        !texts.some((text) => text.includes(path.slice(path.lastIndexOf("/") + 1)))
    );
    expect(unused).toEqual([]);
  });

  it("serves large files precompressed, whole and equal", () => {
    const wasm = originals.find((path) => path.endsWith(".wasm"))!;
    expect(brotliDecompressSync(readFileSync(`dist/${wasm}.br`)).equals(readFileSync(`dist/${wasm}`))).toBe(true);
    for (const path of originals.filter((path) => /\.(arrow|json|js)$/.test(path))) {
      if (readFileSync(`dist/${path}`).length >= 10_000) expect(files).toContain(`${path}.br`);
    }
  });
});
