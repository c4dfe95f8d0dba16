import {createHmac} from "node:crypto";
import fc from "fast-check";
import {expect, it} from "vitest";
import {keyedHash} from "../../../loaders/disclosure/hmac.js";

const words = new Uint32Array(2);
const first64 = (key: Uint8Array, message: string) => {
  keyedHash(key)(message, words);
  return [...words].map((word) => word.toString(16).padStart(8, "0")).join("");
};

it("gives RFC 4231's cases 1 and 2", () => {
  expect(first64(Buffer.alloc(20, 0x0b), "Hi There")).toBe("b0344c61d8db3853");
  expect(first64(Buffer.from("Jefe"), "what do ya want for nothing?")).toBe("5bdcc146bf60754e");
});

it("agrees with node:crypto for any key and short message", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({maxLength: 100}),
      fc.string({unit: fc.integer({min: 0, max: 127}).map((code) => String.fromCharCode(code)), maxLength: 55}),
      (key, message) => {
        const expected = createHmac("sha256", key).update(message, "latin1").digest("hex").slice(0, 16);
        expect(first64(key, message)).toBe(expected);
      }
    )
  );
});

it("keeps nothing of one message in the next", () => {
  const hash = keyedHash(Buffer.alloc(32, 1));
  hash("a long message to begin with, fifty-five bytes at most", words);
  hash("b", words);
  expect([...words]).toEqual([...new Uint32Array(words)]);
  expect(words[0]).toBe(createHmac("sha256", Buffer.alloc(32, 1)).update("b").digest().readUInt32BE(0));
});

it("refuses a message that does not fit a block, or is not ASCII", () => {
  expect(() => first64(Buffer.alloc(32), "x".repeat(56))).toThrow("longer than 55 bytes");
  expect(() => first64(Buffer.alloc(32), "é")).toThrow("not ASCII");
});
