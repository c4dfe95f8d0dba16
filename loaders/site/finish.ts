import {readFile, writeFile} from "node:fs/promises";
import {availableParallelism} from "node:os";
import {relative} from "node:path";
import {bundlePages} from "./bundlePages.js";
import {compress} from "./compress.js";
import {inspectFile} from "./inspect.js";
import {listFiles} from "./listFiles.js";
import {securePage} from "./secure.js";

/**
 * Makes a site that Framework built fit to serve: modules are joined, every file is inspected, pages get their policy,
 * large files get precompressed twins. Throws with all problems found.
 */
export async function finish(dist: string, logger: Pick<Console, "log"> = console): Promise<void> {
  await bundlePages(dist);
  const files = await listFiles(dist);
  const problems = await eachOf(files, async (file) =>
    inspectFile(relative(dist, file), /\.(html|css|m?js)$/.test(file) ? await readFile(file, "utf8") : null)
  );
  if (problems.flat().length > 0) throw new Error(`site is not fit to serve:\n${problems.flat().join("\n")}`);
  const pages = files.filter((file) => file.endsWith(".html"));
  await eachOf(pages, async (page) => writeFile(page, securePage(await readFile(page, "utf8"), "id")));
  const compressed = (await eachOf(files, compress)).filter(Boolean).length;
  logger.log(`site finished: ${files.length} files, ${compressed} precompressed`);
}

async function eachOf<T>(files: readonly string[], act: (file: string) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  const waiting = files.entries();
  const worker = async () => {
    for (const [index, file] of waiting) results[index] = await act(file);
  };
  await Promise.all(Array.from({length: availableParallelism()}, worker));
  return results;
}
