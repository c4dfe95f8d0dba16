import type {DuckDBConnection} from "@duckdb/node-api";
import {selectNumbers} from "../database.js";

/**
 * The nine scores that cut the ranked people of a relation (score, size, ranked) into tenths: each the score of the
 * family at which the running total of people reaches the tenth. Two passes, so that cost is linear in rows.
 */
export async function decileCuts(connection: DuckDBConnection, relation: string): Promise<number[]> {
  const [groups = [], people = []] = await selectNumbers(
    connection,
    `SELECT floor(score * 1000)::INTEGER AS score_group, sum(size)::DOUBLE AS people
     FROM ${relation} WHERE ranked GROUP BY score_group ORDER BY score_group`
  );
  const total = people.reduce((sum, count) => sum + count, 0);
  const cuts: number[] = [];
  let below = 0;
  for (let i = 0; i < groups.length; ++i) {
    const reached = below + people[i]!;
    const due = () => ((cuts.length + 1) * total) / 10;
    if (cuts.length < 9 && due() <= reached) {
      const [scores = [], sizes = []] = await selectNumbers(
        connection,
        `SELECT score, size::DOUBLE FROM ${relation}
         WHERE ranked AND floor(score * 1000)::INTEGER = ${groups[i]} ORDER BY score`
      );
      scores.forEach((score, j) => {
        below += sizes[j]!;
        if (cuts.length < 9 && due() <= below) cuts.push(score);
      });
    }
    below = reached;
  }
  return cuts;
}
