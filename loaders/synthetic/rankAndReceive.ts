import type {DuckDBConnection} from "@duckdb/node-api";
import {selectNumbers} from "../database.js";
import {decileCuts} from "./decileCuts.js";
import type {Figures} from "./figures.js";
import {solveReceipt} from "./receipt.js";
import type {Staging} from "./staging.js";
import {setVariables} from "./tables.js";

/** Between the passes: national decile cuts and receipt cuts, set as variables for the second pass. */
export async function rankAndReceive(
  connection: DuckDBConnection,
  staging: Staging,
  {recipients}: Figures,
  weight: number
): Promise<void> {
  const families = staging.relation("family");
  const cuts = await decileCuts(connection, families);
  await setVariables(connection, Object.fromEntries(cuts.map((cut, i) => [`cut${i + 1}`, cut])));
  const [scores = [], withComponent = [], withoutComponent = [], pupils = []] = await selectNumbers(
    connection,
    `SELECT
       (floor(score * 100) + 0.5e0) / 100 AS middle,
       count(*) FILTER (has_component)::DOUBLE,
       count(*) FILTER (NOT has_component)::DOUBLE,
       sum(pupils)::DOUBLE
     FROM ${families} JOIN ${staging.relation("component")} USING (number)
     GROUP BY middle
     ORDER BY middle`
  );
  const groups = scores.map((score, i) => ({
    score,
    withComponent: withComponent[i]!,
    withoutComponent: withoutComponent[i]!,
    pupils: pupils[i]!
  }));
  const sampled = {pkh: recipients.pkh / weight, sembako: recipients.sembako / weight, pip: recipients.pip / weight};
  await setVariables(connection, {...solveReceipt(groups, sampled)});
}
