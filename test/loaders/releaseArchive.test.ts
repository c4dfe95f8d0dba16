import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {expect, it} from "vitest";
import {writeReleaseArchive} from "../../loaders/releaseArchive.js";
import {temporaryFolder} from "../fixtures/tinyRegistry.js";

function archive(folder: string): Buffer {
  const chunks: Uint8Array[] = [];
  writeReleaseArchive((bytes) => chunks.push(bytes), folder);
  return Buffer.concat(chunks);
}

function release(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "district"));
  writeFileSync(join(folder, "manifest.json"), "{}");
  writeFileSync(join(folder, "district", "A1c-11.arrow"), "cells".repeat(1000));
  return folder;
}

it("holds every file of the release under its path", () => {
  const files = unzipSync(archive(release()));
  expect(Object.keys(files)).toEqual(["district/A1c-11.arrow", "manifest.json"]);
  expect(strFromU8(files["district/A1c-11.arrow"]!)).toBe("cells".repeat(1000));
});

it("has the same bytes for the same files, whenever they were written", () => {
  expect(archive(release()).equals(archive(release()))).toBe(true);
});

it("says what to run where there is no release", () => {
  expect(() => archive(temporaryFolder())).toThrow("holds no release: run `npm run data` first");
});
