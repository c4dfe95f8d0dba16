import {zipSync, type Zippable} from "fflate";

export {strToU8, zipSync} from "fflate";

/**
 * fflate's zip on the thread that asks. Its own starts workers from blobs, which the site's policy refuses; where this
 * is bundled the thread is a worker already.
 */
export function zip(files: Zippable, done: (error: Error | null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}
