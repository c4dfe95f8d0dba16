import {createHash, createHmac, hkdfSync} from "node:crypto";
import {expect, it} from "vitest";
import {identityNeedles, keyNeedles, search} from "../../../loaders/audit/needles.js";

const key = Buffer.alloc(32, 7);
const nik = "9901550371000041";
const find = search([...keyNeedles(key), ...identityNeedles([nik, "Kenari Tanpanama"], key)]);
const found = (text: string | Uint8Array) => find(typeof text === "string" ? Buffer.from(text) : text).size > 0;
const sticky = Buffer.from(hkdfSync("sha256", key, Buffer.alloc(0), "dtsen-sdc/v1/sticky/epoch-1", 32));
const number = Buffer.alloc(8);
number.writeBigInt64LE(BigInt(nik));
const pseudonym = createHmac("sha256", sticky).update(`nik|${nik}`).digest();

it.each<[string, string | Uint8Array]>([
  ["a number", `refused: ${nik}.`],
  ["a name in capitals", "KENARI TANPANAMA"],
  ["a number of 64 bits", Buffer.concat([Buffer.from([1, 2, 3]), number, Buffer.from([4])])],
  ["the key in hexadecimal", `key=${key.toString("hex").toUpperCase()}`],
  ["the key in base64", key.toString("base64")],
  ["the sticky key as it is", Buffer.concat([Buffer.from("x"), sticky])],
  ["a plain hash", createHash("sha256").update(nik).digest("hex")],
  ["a keyed hash, cut to a pseudonym", pseudonym.subarray(0, 16).toString("hex")],
  ["a keyed hash in base64 for addresses", pseudonym.toString("base64url")]
])("finds %s", (_, text) => expect(found(text)).toBe(true));

it.each(["", "9", "9901550371000040", "Kenari", "the quick brown fox", createHash("sha256").update("x").digest("hex")])(
  "finds nothing in: %s",
  (text) => expect(found(text)).toBe(false)
);
