import {chmodSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {readKey, testKeyHex} from "../../../loaders/disclosure/readKey.js";
import {temporaryFolder} from "../../fixtures/tinyRegistry.js";
import vectors from "./vectors.json" with {type: "json"};

const secret = "f".repeat(63) + "0";

function keyFile(content: string, mode: number): string {
  const file = join(temporaryFolder(), "key");
  writeFileSync(file, content);
  chmodSync(file, mode);
  return file;
}

it("is the public test key for synthetic input without a key, in CI too", () => {
  expect(testKeyHex).toBe(vectors.keyHex);
  for (const environment of [{}, {DESIL_KEY: ""}, {CI: "true"}, {CI: "true", DESIL_KEY: testKeyHex}]) {
    expect(readKey(environment, true)).toEqual({bytes: Buffer.from(testKeyHex, "hex"), test: true});
  }
});

it("takes 64 digits, or the file that holds them and only its owner can open", () => {
  const expected = {bytes: Buffer.from(secret, "hex"), test: false};
  for (const synthetic of [true, false]) {
    expect(readKey({DESIL_KEY: secret}, synthetic)).toEqual(expected);
    expect(readKey({DESIL_KEY: ` ${secret.toUpperCase()}\n`}, synthetic)).toEqual(expected);
    expect(readKey({DESIL_KEY: keyFile(`${secret}\n`, 0o600)}, synthetic)).toEqual(expected);
    expect(readKey({DESIL_KEY: keyFile(secret, 0o400)}, synthetic)).toEqual(expected);
  }
});

it.each<[string, () => string | undefined, boolean, string | undefined, RegExp]>([
  ["no key on real input", () => undefined, false, undefined, /DESIL_KEY is not set, and.*64 hexadecimal digits/],
  ["the test key on real input", () => testKeyHex, false, undefined, /public test key.*set a secret key/],
  ["the test key on real input, in capitals", () => testKeyHex.toUpperCase(), false, undefined, /public test key/],
  ["a secret key in CI", () => secret, true, "true", /unset it there/],
  ["a secret key in CI on real input", () => secret, false, "1", /unset it there/],
  ["a key too short", () => secret.slice(2), true, undefined, /neither.*62 characters/],
  ["a key too long", () => `${secret}00`, true, undefined, /neither.*66 characters/],
  ["digits that are not hexadecimal", () => secret.replace("0", "g"), true, undefined, /neither.*64 characters/],
  ["a file the group can read", () => keyFile(secret, 0o640), true, undefined, /chmod 600/],
  ["a file the world can read", () => keyFile(secret, 0o604), true, undefined, /chmod 600/],
  ["a file of another length", () => keyFile("abc", 0o600), true, undefined, /must hold 64.*3 characters/],
  ["a folder", () => temporaryFolder(), true, undefined, /path of a folder/]
])("refuses %s, and does not say the key", (_, key, synthetic, CI, message) => {
  const DESIL_KEY = key();
  const read = () => readKey({DESIL_KEY, CI}, synthetic);
  expect(read).toThrow(RangeError);
  expect(read).toThrow(message);
  try {
    read();
  } catch (error) {
    expect(String(error)).not.toContain(secret.slice(0, 20));
  }
});
