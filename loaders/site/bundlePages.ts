import {readFile, rm, writeFile} from "node:fs/promises";
import {basename, dirname, join, relative, resolve} from "node:path";
import {build, type Metafile, type Plugin} from "esbuild";
import {listFiles} from "./listFiles.js";

/**
 * Joins the modules that Framework copied one by one: each page loads one file for each module that it names, and what
 * pages share lies in chunks. Eighty small files cost a slow processor more time than everything in them. The client,
 * whose state the page's own script shares, and MapLibre stay as they are.
 */
export async function bundlePages(dist: string): Promise<void> {
  const files = await listFiles(dist);
  const pages = files.filter((file) => file.endsWith(".html"));
  const texts = new Map(await Promise.all(pages.map(async (page) => [page, await readFile(page, "utf8")] as const)));
  const named = [...texts].flatMap(([page, html]) => modulesOf(html).map((module) => resolve(dirname(page), module)));
  const {metafile} = await build({
    entryPoints: [...new Set(named)].sort().map((file) => ({in: file, out: basename(file).split(".")[0]!})),
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "silent",
    metafile: true,
    outdir: join(dist, "_import", "pages"),
    entryNames: "[name].[hash]",
    chunkNames: "shared.[hash]",
    plugins: [leaveAlone(dist)]
  });
  const bundles = readBundles(metafile);
  for (const [page, html] of texts) await writeFile(page, rename(page, html, bundles));
  await removeUnused(dist, files, Object.keys(metafile.outputs));
}

/** An output file and, with itself, all that must be there before it runs, by the module it was made from. */
type Bundles = ReadonlyMap<string, {readonly file: string; readonly needs: readonly string[]}>;

// All bundles lie in one folder, so that one relative address serves all.
function leaveAlone(dist: string): Plugin {
  return {
    name: "leave-alone",
    setup({onResolve}) {
      onResolve({filter: /^\./}, ({path, resolveDir}) => {
        const target = relative(resolve(dist), resolve(resolveDir, path));
        const external = /^(_observablehq|_node\/maplibre-gl@)/.test(target);
        return external ? {path: `../../${target}`, external} : undefined;
      });
    }
  };
}

function modulesOf(html: string): string[] {
  return Array.from(html.matchAll(/(?:\bimport\(|\bfrom )"(\.[^"]*\/_import\/[^"]+\.js)"/g), ([, module]) => module!);
}

function readBundles({outputs}: Metafile): Bundles {
  const needsOf = (file: string): string[] => [
    file,
    ...outputs[file]!.imports.filter(({kind, external}) => kind === "import-statement" && !external).flatMap(({path}) =>
      needsOf(path)
    )
  ];
  return new Map(
    Object.entries(outputs).flatMap(([file, {entryPoint}]) =>
      entryPoint === undefined ? [] : [[resolve(entryPoint), {file, needs: [...new Set(needsOf(file))]}]]
    )
  );
}

function rename(page: string, html: string, bundles: Bundles): string {
  const address = (file: string) => relative(dirname(page), file).replace(/^(?!\.)/, "./");
  const needed = new Set<string>();
  let renamed = html;
  for (const module of new Set(modulesOf(html))) {
    const bundle = bundles.get(resolve(dirname(page), module));
    if (!bundle) throw new Error(`page module was not bundled: ${module}`);
    renamed = renamed.replaceAll(`"${module}"`, `"${address(bundle.file)}"`);
    for (const file of bundle.needs) needed.add(file);
  }
  const preloads = [...needed].map((file) => `<link rel="modulepreload" href="${address(file)}">\n`).join("");
  return renamed
    .replace(/<link rel="modulepreload" href="[^"]*\/_(?:import|node)\/[^"]*">\n/g, "")
    .replace(/(?=<link rel="modulepreload"|<\/head>)/, preloads);
}

/** Removes the modules that are in bundles now, and the libraries that nobody names any more. */
async function removeUnused(dist: string, files: readonly string[], bundles: readonly string[]): Promise<void> {
  const modules = files.filter((file) => /^_(import|node)\/.*\.m?js$/.test(relative(dist, file)));
  const left = await Promise.all(bundles.map((file) => readFile(file, "utf8")));
  const used = (file: string) => left.some((text) => text.includes(`_node/${relative(join(dist, "_node"), file)}`));
  await Promise.all(modules.filter((file) => !used(file)).map((file) => rm(file)));
}
