import type {DuckDBConnection} from "@duckdb/node-api";
import {decileBins, districtDecileBins, districtScoreBins, hasClasses, bandOf, scoreBins} from "../src/lattice/bins.js";
import type {Bin} from "../src/lattice/bins.js";
import {readSql, selectNumbers} from "./database.js";

/** The welfare bins a registry's families fall into. */
export interface Ranking {
  readonly bins: readonly Bin[];
  readonly districtBins: readonly Bin[];
  /** The highest score inside each ranked bin; null when the registry gives only deciles. */
  readonly cuts: readonly number[] | null;
}

/**
 * Finds the bins of a registry and leaves them in the database: table `bin`, and macro `bin_of(score, decile)`, the
 * row of a family's bin. Where any family has a score, a bin's cut is the lowest score up to which lies the edge's share
 * of the ranked people (or families), and a family is in the first bin cut at or above its score (as Stata's xtile):
 * one score, one bin. Without scores the registry's own deciles stand. Families with neither are in the last bin.
 * Expects view `all_family`, as checkRegistry leaves it. Throws RangeError when no family is ranked.
 */
export async function rank(connection: DuckDBConnection, unit: "person" | "family"): Promise<Ranking> {
  const [[scores = 0] = [], [deciles = 0] = []] = await selectNumbers(
    connection,
    "SELECT count(skor_kesejahteraan), count(desil_nasional) FROM all_family"
  );
  if (scores === 0 && deciles === 0) throw new RangeError("registry ranks no family: no score and no decile");
  if (scores === 0) {
    await loadBins(connection, decileBins, districtDecileBins);
    await defineBinOf(connection, `CASE WHEN decile IS NULL THEN ${decileBins.length - 1} ELSE decile - 1 END`);
    return {bins: decileBins, districtBins: districtDecileBins, cuts: null};
  }
  await loadBins(connection, scoreBins, districtScoreBins);
  const cuts = await findCuts(connection, unit);
  const unranked = scoreBins.length - 1;
  await defineBinOf(connection, `CASE WHEN score IS NULL THEN ${unranked} ELSE ${halve(cuts, 0, cuts.length - 1)} END`);
  return {bins: scoreBins, districtBins: districtScoreBins, cuts};
}

/** The first bin between two whose cut is at or above the score, by halving: five comparisons a family, not sixteen. */
function halve(cuts: readonly number[], first: number, last: number): string {
  if (first === last) return String(first);
  const middle = (first + last) >> 1;
  const [lower, upper] = [halve(cuts, first, middle), halve(cuts, middle + 1, last)];
  return `CASE WHEN score <= ${cuts[middle]!.toExponential()} THEN ${lower} ELSE ${upper} END`;
}

async function findCuts(connection: DuckDBConnection, unit: "person" | "family"): Promise<readonly number[]> {
  const weight = unit === "person" ? "jumlah_anggota_keluarga" : "1";
  await connection.run(
    `CREATE OR REPLACE TEMP VIEW ranked AS
    SELECT skor_kesejahteraan AS score, ${weight} AS weight FROM all_family WHERE skor_kesejahteraan IS NOT NULL`
  );
  const [, cuts = []] = await selectNumbers(connection, readSql("rank"));
  return cuts;
}

/** Table `bin`: the district bin and the band each bin lies in, and whether it has profile classes. */
async function loadBins(
  connection: DuckDBConnection,
  bins: readonly Bin[],
  districtBins: readonly Bin[]
): Promise<void> {
  await connection.run(
    "CREATE OR REPLACE TEMP TABLE bin (bin TINYINT, upper INTEGER, district_bin TINYINT, band TINYINT, with_classes BOOLEAN)"
  );
  const rows = bins.map((bin, index) => {
    const values = [index, bin.upper ?? "NULL", districtBinOf(bin, districtBins), bandOf(bin), hasClasses(bin)];
    return `(${values.join(", ")})`;
  });
  await connection.run(`INSERT INTO bin VALUES ${rows.join(", ")}`);
}

/** The district bin that holds a bin. */
export function districtBinOf({upper}: Bin, districtBins: readonly Bin[]): number {
  if (upper === null) return districtBins.length - 1;
  return districtBins.findIndex((district) => district.upper !== null && upper <= district.upper);
}

async function defineBinOf(connection: DuckDBConnection, expression: string): Promise<void> {
  await connection.run(`CREATE OR REPLACE TEMP MACRO bin_of(score, decile) AS ${expression}`);
}
