import {readFile, stat, writeFile} from "node:fs/promises";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";

const compressible = /\.(html|m?js|css|json|csv|svg|wasm|arrow)$/;
const smallest = 1024;

// Above this size the best brotli quality takes minutes and saves two per cent.
const large = 4 * 1024 * 1024;

// Two tables a province, of which a reader opens few: the best quality takes ten times as long and saves six per cent.
const seldom = /\/district\//;

/**
 * Writes `<file>.br` and `<file>.gz` beside a file that gains by it, for servers that send precompressed files whole.
 * Gives whether it did.
 */
export async function compress(file: string): Promise<boolean> {
  if (!compressible.test(file) || (await stat(file)).size < smallest) return false;
  const content = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: content.length > large ? 7 : seldom.test(file) ? 9 : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length
  };
  const brotli = await promisify(brotliCompress)(content, {params});
  if (brotli.length >= content.length) return false;
  await writeFile(`${file}.br`, brotli);
  await writeFile(`${file}.gz`, await promisify(gzip)(content, {level: constants.Z_BEST_COMPRESSION}));
  return true;
}
