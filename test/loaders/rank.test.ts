import {expect, it} from "vitest";
import {decileBins, districtDecileBins, districtScoreBins, scoreBins} from "../../src/lattice/bins.js";
import {openDatabase, selectNumbers} from "../../loaders/database.js";
import {districtBinOf, rank, type Ranking} from "../../loaders/rank.js";

interface Family {
  readonly score: number | null;
  readonly decile?: number;
  readonly size: number;
}

/** Ranks families, and gives with the bins the bin of each family. */
async function rankOf(
  families: readonly Family[],
  unit: "person" | "family" = "person"
): Promise<Ranking & {readonly found: readonly number[]}> {
  const {connection, close} = await openDatabase("1GB");
  try {
    const rows = families.map(({score, decile, size}, i) => `(${i}, ${score}, ${decile ?? null}, ${size})`);
    await connection.run(
      `CREATE TEMP TABLE all_family AS SELECT i, score::DOUBLE AS skor_kesejahteraan, decile::UTINYINT AS desil_nasional,
        size::UTINYINT AS jumlah_anggota_keluarga FROM (VALUES ${rows.join(", ")}) AS t(i, score, decile, size)`
    );
    const ranking = await rank(connection, unit);
    const [, found = []] = await selectNumbers(
      connection,
      "SELECT i, bin_of(skor_kesejahteraan, desil_nasional) FROM all_family ORDER BY i"
    );
    return {...ranking, found};
  } finally {
    close();
  }
}

/** The same by sorting: a cut is the lowest score up to which lies the share of its edge; a family is in the first bin cut at or above it. */
function naiveBins(families: readonly Family[], weightOf: (family: Family) => number): number[] {
  const ranked = families.filter(({score}) => score !== null);
  const total = ranked.reduce((sum, family) => sum + weightOf(family), 0);
  const scores = [...new Set(ranked.map(({score}) => score!))].sort((a, b) => a - b);
  const upTo = (limit: number) => ranked.filter(({score}) => score! <= limit).reduce((sum, f) => sum + weightOf(f), 0);
  const cuts = scoreBins.flatMap(({upper}) =>
    upper === null ? [] : [scores.find((score) => upTo(score) * 100 >= upper * total)!]
  );
  return families.map(({score}) => (score === null ? 16 : cuts.findIndex((cut) => score <= cut)));
}

it("puts one of twenty equal families in each five-point bin, and the unranked last", async () => {
  const families = Array.from({length: 20}, (_, i) => ({score: i / 7, size: 3}));
  const {found, bins, districtBins} = await rankOf([...families, {score: null, size: 5}]);
  expect(found).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 13, 13, 14, 14, 15, 15, 16]);
  expect([bins, districtBins]).toEqual([scoreBins, districtScoreBins]);
});

it("cuts at shares of the people, or of the families; one that spans bins is in the lowest", async () => {
  const families = [{score: 1, size: 5}, ...Array.from({length: 5}, (_, i) => ({score: 2 + i, size: 1}))];
  expect((await rankOf(families, "person")).found).toEqual([0, 10, 12, 13, 14, 15]);
  expect((await rankOf(families, "family")).found).toEqual([0, 3, 6, 10, 12, 14]);
});

it("keeps families of one score together, in the lowest bin they touch", async () => {
  const families = [1, 1, 1, 2, 2, 3, 3, 3, 3, 3].map((score) => ({score, size: 2}));
  expect((await rankOf(families)).found).toEqual([0, 0, 0, 6, 6, 10, 10, 10, 10, 10]);
});

it("agrees with sorting on uneven scores, for people and for families", async () => {
  let state = 3;
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
  const families = Array.from({length: 400}, () => ({
    score: random() < 0.05 ? null : Math.exp(8 * random()) * (random() < 0.3 ? -1 : 1),
    size: 1 + Math.floor(7 * random())
  }));
  expect((await rankOf(families, "person")).found).toEqual(naiveBins(families, ({size}) => size));
  expect((await rankOf(families, "family")).found).toEqual(naiveBins(families, () => 1));
});

it("ranks when all scores are equal", async () => {
  const {found} = await rankOf([
    {score: 2, size: 1},
    {score: 2, size: 1}
  ]);
  expect(found[0]).toBe(found[1]);
});

it("lets the registry's own deciles stand where there is no score", async () => {
  const {found, cuts, bins, districtBins} = await rankOf([
    {score: null, decile: 1, size: 1},
    {score: null, decile: 10, size: 9},
    {score: null, size: 1}
  ]);
  expect(found).toEqual([0, 9, 10]);
  expect(cuts).toBeNull();
  expect([bins, districtBins]).toEqual([decileBins, districtDecileBins]);
});

it("refuses a registry that ranks no family", async () => {
  await expect(rankOf([{score: null, size: 1}])).rejects.toThrow("registry ranks no family");
});

it("finds the district bin that holds each bin", () => {
  const of = (bins: typeof scoreBins, districtBins: typeof scoreBins) =>
    bins.map((bin) => districtBinOf(bin, districtBins));
  expect(of(scoreBins, districtScoreBins)).toEqual([0, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 7, 7, 8]);
  expect(of(decileBins, districtDecileBins)).toEqual([0, 1, 2, 3, 4, 5, 6, 6, 6, 6, 7]);
});
