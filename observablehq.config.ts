import {readFileSync} from "node:fs";
import {transformSync} from "esbuild";
import {footer, header} from "./src/components/shell.js";

const early = transformSync(readFileSync("src/components/early.ts", "utf8"), {loader: "ts", minify: true}).code.trim();

export default {
  root: "src",
  output: "dist",
  title: "Desil",
  style: "style/desil.css",
  globalStylesheets: [],
  head: `<script>${early}</script>
<link rel="preload" as="font" type="font/woff2" href="/style/source-sans-3.woff2" crossorigin>
<link rel="prefetch" as="font" type="font/woff2" href="/style/source-serif-4.woff2" crossorigin>
<link rel="stylesheet" href="/style/fonts.css">`,
  header: header(),
  footer: footer(),
  pages: [
    {name: "Peta", path: "/"},
    {name: "Metode", path: "/metode"}
  ],
  sidebar: false,
  toc: false,
  pager: false,
  search: false
};
