import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {openDatabase, readSql, selectNumbers, type Database} from "../../../loaders/database.js";
import {normalQuantile} from "../../../loaders/synthetic/normal.js";

let database: Database;

beforeAll(async () => {
  database = await openDatabase();
  await database.connection.run("SET VARIABLE seed = hash(1)");
  await database.connection.run(readSql("syntheticSetup"));
});

afterAll(() => database.close());

const query = async (sql: string) => (await selectNumbers(database.connection, sql)).map(([value]) => value!);

describe("draws in SQL", () => {
  it("are even, and independent between purposes and between neighbours", async () => {
    const [mean, variance, purposes, neighbours, crossed] = await query(
      `SELECT avg(draw(i, 3)), var_pop(draw(i, 3)), corr(draw(i, 3), draw(i, 4)), corr(draw(i, 3), draw(i + 1, 3)),
         corr(draw(i, 4), draw(i + 1, 3))
       FROM range(100000) AS r (i)`
    );
    expect(mean).toBeCloseTo(0.5, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
    expect(Math.abs(purposes!)).toBeLessThan(0.015);
    expect(Math.abs(neighbours!)).toBeLessThan(0.015);
    expect(Math.abs(crossed!)).toBeLessThan(0.015);
  });

  it("are inside 0 and 1 and depend on the seed", async () => {
    const [low, high, first] = await query(
      "SELECT min(draw(i, 1)), max(draw(i, 1)), any_value(draw(7, 1)) FROM range(100000) AS r (i)"
    );
    expect(low).toBeGreaterThan(0);
    expect(high).toBeLessThan(1);
    await database.connection.run("SET VARIABLE seed = hash(2)");
    const [other] = await query("SELECT draw(7, 1)");
    await database.connection.run("SET VARIABLE seed = hash(1)");
    expect(other).not.toBe(first);
  });
});

it("has the same normal quantile in SQL as in TypeScript, so that P0 is met", async () => {
  for (const p of [0.0001, 0.02424, 0.02426, 0.1, 0.5, 0.97574, 0.97576, 0.99999]) {
    const [quantile] = await query(`SELECT normal_quantile(${p}::DOUBLE)`);
    expect(quantile).toBeCloseTo(normalQuantile(p), 12);
  }
});

it("numbers without a repeat and in rising order within a block", async () => {
  // sixteen digits do not fit a double: compared in the database, as whole numbers
  const [first, last, next, distinct] = await query(
    `SELECT impossible_number(0, 10190) = 9900000101900001, impossible_number(9998, 10190) = 9900000101909999,
       impossible_number(9999, 10190) = 9900010101900001, count(DISTINCT impossible_number(i, 10190))
     FROM range(50000) AS r (i)`
  );
  expect([first, last, next].map(Boolean)).toEqual([true, true, true]);
  expect(distinct).toBe(50000);
});
