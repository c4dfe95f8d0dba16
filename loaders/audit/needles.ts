import {createHash, createHmac} from "node:crypto";
import {epoch} from "../disclosure/guarantee.js";
import {stickyKey} from "../disclosure/keys.js";

/** Bytes that no published or left-behind file may hold. */
export type Needles = readonly Buffer[];

/** Enough of a hash to be no coincidence: what a table of pseudonyms would keep of it. */
const kept = 16;

/** A key and the epoch's key made from it, in every writing. */
export function keyNeedles(master: Buffer): Needles {
  return [master, stickyKey(master, epoch)].flatMap((key) => writingsOf(key));
}

/**
 * Identifiers and names: as text, as a whole number of 64 bits, and hashed, plainly and under the key and the key made
 * from it, with and without the prefix of a pseudonym; every hash in every writing.
 */
export function identityNeedles(identities: readonly string[], master: Buffer): Needles {
  const keys = [master, stickyKey(master, epoch)];
  return identities.flatMap((identity) => [
    ...[identity, identity.toLowerCase(), identity.toUpperCase()].map((text) => Buffer.from(text, "latin1")),
    ...numberBytes(identity),
    ...[identity, `nik|${identity}`].flatMap((text) =>
      [
        createHash("sha256").update(text).digest(),
        createHash("md5").update(text).digest(),
        ...keys.map((key) => createHmac("sha256", key).update(text).digest())
      ].flatMap(writingsOf)
    )
  ]);
}

/** How many of the needles some bytes hold. */
export function search(needles: Needles): (bytes: Uint8Array) => Set<number> {
  const byStart = new Map<number, number[]>();
  needles.forEach((needle, index) => {
    const start = needle.readUInt16BE(0);
    byStart.set(start, [...(byStart.get(start) ?? []), index]);
  });
  const starts = new Uint8Array(2 ** 16);
  for (const start of byStart.keys()) starts[start] = 1;
  return (bytes) => {
    const hits = new Set<number>();
    let start = bytes[0] ?? 0;
    for (let at = 0; at + 1 < bytes.length; ++at) {
      start = ((start << 8) | bytes[at + 1]!) & 0xffff;
      if (starts[start] === 0) continue;
      for (const index of byStart.get(start)!) {
        const needle = needles[index]!;
        if (needle.compare(bytes, at, Math.min(bytes.length, at + needle.length)) === 0) hits.add(index);
      }
    }
    return hits;
  };
}

/** Hexadecimal in both cases, base64 in both alphabets, and as it is. */
function writingsOf(bytes: Buffer): Buffer[] {
  const own = bytes.subarray(0, kept);
  const base64 = own.subarray(0, kept - (kept % 3)).toString("base64");
  const texts = [
    own.toString("hex"),
    own.toString("hex").toUpperCase(),
    base64,
    base64.replaceAll("+", "-").replaceAll("/", "_")
  ];
  return [...[...new Set(texts)].map((text) => Buffer.from(text, "latin1")), Buffer.from(own)];
}

function numberBytes(text: string): Buffer[] {
  if (!/^\d+$/.test(text)) return [];
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(BigInt(text));
  return [bytes];
}
