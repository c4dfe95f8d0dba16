import {rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {syntheticRegistry} from "../../loaders/syntheticRegistry.js";
import {temporaryFolder} from "../fixtures/tinyRegistry.js";

it("generates once for a weight and seed, and again when either changes or the registry is gone", async () => {
  const folder = temporaryFolder();
  const made: string[] = [];
  const make = (weight: number, seed: number) =>
    syntheticRegistry({weight, seed, folder}, async (options) => {
      made.push(`${options.weight} ${options.seed}`);
      writeFileSync(join(folder, "registry.json"), "{}");
    });
  expect(await make(50, 1)).toBe(true);
  expect(await make(50, 1)).toBe(false);
  expect(made).toEqual(["50 1"]);
  await make(2000, 1);
  await make(2000, 2);
  await make(2000, 2);
  expect(made).toEqual(["50 1", "2000 1", "2000 2"]);
  rmSync(join(folder, "registry.json"));
  await make(2000, 2);
  expect(made).toHaveLength(4);
});

it("generates again when generation broke off", async () => {
  const folder = temporaryFolder();
  const broken = syntheticRegistry({weight: 50, seed: 1, folder}, async () => {
    writeFileSync(join(folder, "registry.json"), "{}");
    throw new Error("no space left");
  });
  await expect(broken).rejects.toThrow("no space left");
  let made = 0;
  await syntheticRegistry({weight: 50, seed: 1, folder}, async () => void ++made);
  expect(made).toBe(1);
});
