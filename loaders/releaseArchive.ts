import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {Zip, ZipDeflate} from "fflate";

/** Where `npm run data` puts what it publishes. */
export const releaseFolder = fileURLToPath(new URL("../data/release", import.meta.url));

/**
 * Writes every file of a release as one zip archive, in order of path, the same bytes for the same files. Throws when
 * the folder holds no release.
 */
export function writeReleaseArchive(write: (bytes: Uint8Array) => void, folder: string = releaseFolder): void {
  if (!existsSync(join(folder, "manifest.json"))) {
    throw new Error(`${folder} holds no release: run \`npm run data\` first`);
  }
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  for (const path of listFiles(folder)) {
    const entry = new ZipDeflate(path, {level: 1});
    entry.mtime = "1980-01-01T12:00:00";
    zip.add(entry);
    entry.push(readFileSync(join(folder, path)), true);
  }
  zip.end();
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}
