import fc from "fast-check";
import {expect, it} from "vitest";
import {cutPoints} from "../../src/lattice/bins.js";
import {readCube} from "../../src/policy/cube.js";
import {simulateLaw} from "../../src/policy/simulate.js";
import {lattices, law, regencies, registry} from "../reference/arbitrary.js";
import {releaseOf} from "../reference/cells.js";
import {openCells, runSql} from "../reference/cellsSql.js";

const measured = ["target", "eligible", "claiming", "served", "amount", "fullCost"] as const;

it("agrees with SQL over the same cells, rare classes, residuals and all, within 1e-9 of the total", async () => {
  const cases = lattices.chain((bins) => {
    const thresholds = cutPoints(bins);
    return fc.record({
      bins: fc.constant(bins),
      families: registry({uppers: bins.map(({upper}) => upper), disabledPupils: true, maxMembers: 9}),
      explicit: fc.integer({min: 0, max: 8}),
      listedFrom: fc.integer({min: 0, max: 60}),
      laws: fc.array(fc.tuple(law(thresholds, true), law(thresholds, true)), {minLength: 1, maxLength: 3})
    });
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({bins, families, explicit, listedFrom, laws}) => {
      const parts = releaseOf(families, {bins, regencies, explicit, listedFrom});
      const cube = readCube(parts);
      const connection = await openCells(parts);
      try {
        for (const [law, inForce] of laws) {
          const {programmes} = simulateLaw(cube, law, inForce);
          for (const id of ["pkh", "sembako", "pip"] as const) {
            const rows = await runSql(connection, law, inForce, id, parts.classes.disabledPupils);
            for (const measure of measured) {
              const total = programmes[id]!.nation[measure];
              const tolerance = 1e-6 + 1e-9 * total;
              for (const row of rows) {
                const byArrays = programmes[id]!.regencies[measure][row.regency]!;
                expect(
                  Math.abs(row[measure] - byArrays),
                  `${id} ${measure}: ${row[measure]}, ${byArrays}`
                ).toBeLessThan(tolerance);
              }
              const sum = rows.reduce((sum, row) => sum + row[measure], 0);
              expect(Math.abs(sum - total), `${id} ${measure}: ${sum}, ${total}`).toBeLessThan(tolerance);
            }
          }
        }
      } finally {
        connection.closeSync();
      }
    }),
    {numRuns: 20}
  );
}, 60_000);
