import {existsSync, readFileSync} from "node:fs";
import {transformSync} from "esbuild";
import {footer, header} from "./src/components/shell.js";
import type {Manifest} from "./src/lattice/release.js";

const early = transformSync(readFileSync("src/components/early.ts", "utf8"), {loader: "ts", minify: true}).code.trim();

/** Says on every page whether the release on disk is of real registers, before the page has read it. */
function sayRelease(): string {
  const path = "data/release/manifest.json";
  const isReal = existsSync(path) && !(JSON.parse(readFileSync(path, "utf8")) as Manifest).synthetic;
  return isReal ? 'document.documentElement.dataset.release="real";' : "";
}

/** The mark, ten rising bars, as an address that needs no request. */
function icon(): string {
  const bars = Array.from({length: 10}, (_, bar) => `M${bar * 1.6},${11 - bar}h1v${bar + 3}h-1z`).join("");
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#1769c0" d="${bars}"/></svg>`)}`;
}

export default {
  root: "src",
  output: "dist",
  title: "Desil",
  style: "style/desil.css",
  globalStylesheets: [],
  head: `<link rel="icon" href="${icon()}">
<script>${early}${sayRelease()}</script>
<link rel="preload" as="font" type="font/woff2" href="/style/source-sans-3.woff2" crossorigin>
<link rel="prefetch" as="font" type="font/woff2" href="/style/source-serif-4.woff2" crossorigin>
<link rel="stylesheet" href="/style/fonts.css">`,
  header: header(),
  footer: footer(!process.env["DESIL_BOUNDARIES"]),
  pages: [
    {name: "Peta", path: "/"},
    {name: "Simulasi", path: "/simulasi"},
    {name: "Aturan", path: "/aturan"},
    {name: "Cek keluarga", path: "/keluarga"},
    {name: "Metode", path: "/metode"},
    {name: "Privasi", path: "/privasi"}
  ],
  sidebar: false,
  toc: false,
  pager: false,
  search: false
};
