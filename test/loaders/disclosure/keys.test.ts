import {createHmac} from "node:crypto";
import {expect, it} from "vitest";
import {freshKey, keyId, noiseKeys, stickyKey} from "../../../loaders/disclosure/keys.js";
import vectors from "./vectors.json" with {type: "json"};

const master = Buffer.from(vectors.keyHex, "hex");
const context = {version: "2026Q4", revision: 0, digest: "00"};

it("derives the sticky and the fresh key of the vectors", () => {
  expect(stickyKey(master, 1).toString("hex")).toBe(vectors.subkeys.sticky);
  expect(freshKey(master, context).toString("hex")).toBe(vectors.subkeys.fresh);
  expect(noiseKeys(master, 1, context).fresh.toString("hex")).toBe(vectors.subkeys.fresh);
});

it("derives another fresh key for another version, revision or input, and another sticky key for another epoch", () => {
  const keys = [context, {...context, version: "2027Q1"}, {...context, revision: 1}, {...context, digest: "01"}].map(
    (of) => freshKey(master, of).toString("hex")
  );
  expect(new Set([...keys, ...[1, 2].map((epoch) => stickyKey(master, epoch).toString("hex"))]).size).toBe(6);
});

it("names a key by the first eight bytes of a keyed hash", () => {
  expect(keyId(master)).toBe(createHmac("sha256", master).update("dtsen-sdc/key-id").digest("hex").slice(0, 16));
  expect(keyId(master)).toMatch(/^[0-9a-f]{16}$/);
});
