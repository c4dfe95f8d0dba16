import {expect, it} from "vitest";
import {siteAllowList, siteHunt} from "../../loaders/audit/siteHunt.js";

it("holds no number of a synthetic family or person and no key, in any file or its compressed twin", () => {
  expect(siteHunt("dist").detail).toBe("");
});

it("holds only listed paths, tables as the manifest names them, and JSON of listed keys and types", () => {
  expect(siteAllowList("dist").detail).toBe("");
});
