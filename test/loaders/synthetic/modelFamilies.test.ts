import {describe, expect, it} from "vitest";
import {modelFamilies} from "../../../loaders/synthetic/modelFamilies.js";

const families = modelFamilies(500, 10, 1);

describe("model families", () => {
  it("are as many of every size as asked, each with one head in the first place", () => {
    for (let size = 1; size <= 10; ++size)
      expect(families.filter((family) => family.length === size)).toHaveLength(500);
    for (const family of families) expect(family.map(({relation}) => relation === 1).indexOf(true)).toBe(0);
    for (const family of families) expect(family.filter(({relation}) => relation === 1)).toHaveLength(1);
  });

  it("have heads and spouses of at least 17, and children at least 15 years younger than both", () => {
    for (const family of families) {
      const adults = family.filter(({relation}) => relation === 1 || relation === 2);
      const youngest = Math.min(...adults.map(({age}) => age));
      expect(youngest).toBeGreaterThanOrEqual(17);
      for (const {relation, age} of family) if (relation === 3) expect(age).toBeLessThanOrEqual(youngest - 15);
    }
  });

  it("have parents of the head older and grandchildren younger by more than a generation and two", () => {
    for (const family of families) {
      for (const {relation, age} of family) {
        if (relation === 6) expect(age).toBeGreaterThanOrEqual(family[0]!.age + 15);
        if (relation === 5) expect(age).toBeLessThanOrEqual(family[0]!.age - 30);
      }
    }
  });

  it("are the same for one seed and others for another", () => {
    expect(modelFamilies(500, 10, 1)).toEqual(families);
    expect(modelFamilies(500, 10, 2)).not.toEqual(families);
  });
});
