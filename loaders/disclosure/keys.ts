import {createHmac, hkdfSync} from "node:crypto";

/** Which release the fresh noise belongs to. */
export interface FreshContext {
  readonly version: string;
  readonly revision: number;
  /** SHA-256 of the canonical input counts, hex: other input, other fresh noise. Secret, as it tells guesses apart. */
  readonly digest: string;
}

/** The two keys of one release's noise. */
export interface NoiseKeys {
  readonly sticky: Buffer;
  readonly fresh: Buffer;
}

/** Both keys of a release. Within an epoch the sticky one is the same for all. */
export function noiseKeys(master: Buffer, epoch: number, context: FreshContext): NoiseKeys {
  return {sticky: stickyKey(master, epoch), fresh: freshKey(master, context)};
}

/** The key of the noise that stays from release to release within an epoch. */
export function stickyKey(master: Buffer, epoch: number): Buffer {
  return derive(master, `dtsen-sdc/v1/sticky/epoch-${epoch}`);
}

/** The key of the noise drawn anew for each release, revision and input. */
export function freshKey(master: Buffer, {version, revision, digest}: FreshContext): Buffer {
  return derive(master, `dtsen-sdc/v1/fresh/${version}/r${revision}/sha256:${digest}`);
}

/** Names the key in the manifest without giving anything of it away: 8 bytes, hex. */
export function keyId(master: Buffer): string {
  return createHmac("sha256", master).update("dtsen-sdc/key-id").digest("hex").slice(0, 16);
}

function derive(master: Buffer, info: string): Buffer {
  return Buffer.from(hkdfSync("sha256", master, Buffer.alloc(0), info, 32));
}
