import {expect, it} from "vitest";
import {modelFamilies} from "../../../loaders/synthetic/modelFamilies.js";
import {rake} from "../../../loaders/synthetic/rake.js";

it("meets the margins of sizes and of ages together", () => {
  const families = modelFamilies(400, 5, 3);
  const sizes = [0.16, 0.22, 0.28, 0.23, 0.11];
  const ages = [
    {from: 0, share: 0.24},
    {from: 15, share: 0.24},
    {from: 30, share: 0.29},
    {from: 50, share: 0.15},
    {from: 65, share: 0.08}
  ];
  const weights = rake(families, {sizes, ages});
  sizes.forEach((share, i) => {
    const found = families.reduce((sum, family, f) => sum + (family.length === i + 1 ? weights[f]! : 0), 0);
    expect(found).toBeCloseTo(share, 9);
  });
  const people = sizes.reduce((sum, share, i) => sum + share * (i + 1), 0);
  ages.forEach(({from, share}, i) => {
    const to = ages[i + 1]?.from ?? Infinity;
    let found = 0;
    families.forEach((family, f) =>
      family.forEach(({age}) => {
        if (age >= from && age < to) found += weights[f]!;
      })
    );
    expect(found / people).toBeCloseTo(share, 4);
  });
});
