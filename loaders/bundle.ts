import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join, resolve} from "node:path";
import {build, type Plugin} from "esbuild";

const require = createRequire(import.meta.url);

/**
 * One worker as a single script: everything it imports, minified, without source map. Throws when an import cannot be
 * resolved.
 */
export async function bundle(entry: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    alias: {"apache-arrow": join(dirname(require.resolve("apache-arrow")), "Arrow.dom.mjs")}, // duckdb-wasm brings a second one
    plugins: [zipInPlace],
    logLevel: "silent"
  });
  return outputFiles[0]!.text;
}

/** The writer of workbooks zips on its own thread: the site's policy refuses the workers that fflate would start. */
const zipInPlace: Plugin = {
  name: "zip in place",
  setup({onResolve}) {
    onResolve({filter: /^fflate$/}, ({importer}) =>
      importer.includes("write-excel-file") ? {path: resolve("workers/zipInPlace.ts")} : undefined
    );
  }
};

/** A file of an installed package, byte for byte, for a browser that must find it on this origin. */
export function packageFile(specifier: string): Buffer {
  return readFileSync(require.resolve(specifier));
}

/** A script of an installed package without its pointer to a source map, which is not published. */
export function packageScript(specifier: string): string {
  return packageFile(specifier)
    .toString("utf8")
    .replace(/^\/\/# sourceMappingURL=.*$/m, "");
}
