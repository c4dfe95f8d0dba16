import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {copyDistricts} from "../../loaders/site/copyDistricts.js";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "desil-copy-"))));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** A release with one district file and one other, and a site built from it. */
function lay(content: string) {
  const [dist, release] = [join(folder, "dist"), join(folder, "release")];
  const built = join(dist, "_file", "data", "release");
  mkdirSync(built, {recursive: true});
  mkdirSync(join(release, "district"), {recursive: true});
  writeFileSync(join(release, "district", "A1c-11.arrow"), content);
  const sha256 = createHash("sha256").update("counts").digest("hex");
  const files = [
    {path: "district/A1c-11.arrow", level: "district", sha256},
    {path: "A2-regency.arrow", level: "regency", sha256}
  ];
  writeFileSync(join(built, "manifest.01234567.json"), JSON.stringify({files}));
  return {dist, release, built, name: `A1c-11.${sha256.slice(0, 8)}.arrow`};
}

describe("copyDistricts", () => {
  it("puts district files beside the manifest under their hash, and nothing else", () => {
    const {dist, release, built, name} = lay("counts");
    expect(copyDistricts(dist, release)).toBe(1);
    expect(readdirSync(join(built, "district"))).toEqual([name]);
    expect(readdirSync(built)).toEqual(["district", "manifest.01234567.json"]);
  });

  it("refuses a file that is not the one that the site's manifest describes", () => {
    const {dist, release} = lay("other counts");
    expect(() => copyDistricts(dist, release)).toThrow("run `npm run clean` first: district/A1c-11.arrow");
  });

  it("refuses a site without a manifest", () => {
    const {release} = lay("counts");
    const empty = join(folder, "empty");
    mkdirSync(join(empty, "_file", "data", "release"), {recursive: true});
    expect(() => copyDistricts(empty, release)).toThrow("site holds no manifest");
  });
});
