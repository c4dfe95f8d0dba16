import {expect, it} from "vitest";
import {openDatabase} from "../../../loaders/database.js";
import {decileCuts} from "../../../loaders/synthetic/decileCuts.js";

it("cuts ranked people, not families, into tenths, whatever shares a score group", async () => {
  const {connection, close} = await openDatabase();
  try {
    // scores a ten-thousandth apart put ten families into each group of the first pass
    await connection.run(
      `CREATE TEMP TABLE family AS
       SELECT i / 10000 AS score, CASE WHEN i < 500 THEN 3 ELSE 1 END AS size, true AS ranked FROM range(1000) AS r (i)
       UNION ALL SELECT 0.01, 9, false FROM range(50)`
    );
    const cuts = await decileCuts(connection, "family");
    // 2,000 people: 200 of them are the 67th family's, then 200 more every 66 or 67 families of three
    expect(cuts).toHaveLength(9);
    expect(cuts[0]).toBeCloseTo(66 / 10000, 12);
    expect(cuts[6]).toBeCloseTo(466 / 10000, 12);
    expect(cuts[7]).toBeCloseTo(599 / 10000, 12);
    expect(cuts[8]).toBeCloseTo(799 / 10000, 12);
  } finally {
    close();
  }
});
