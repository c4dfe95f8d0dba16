import {expect, it} from "vitest";
import {rareColumn, type Mix} from "../../src/lattice/classes.js";
import {decodeSignature, encodeSignature, signatureCount} from "../../src/lattice/signature.js";
import {classMap as classMapOf} from "../../loaders/classMap.js";

const bandRow = signatureCount;
/** The class map of tables M and L, with no families of six or more. */
const classMap = (M: Float64Array, L: Float64Array) => classMapOf({M, L, S: new Float64Array(12), excess: 0});
const noPupils = new Float64Array(6);

/** Table M from entries: band, composition, families. */
function tableM(
  entries: readonly (readonly [band: number, counts: readonly number[], families: number])[]
): Float64Array {
  const M = new Float64Array(4 * signatureCount);
  for (const [band, counts, families] of entries) M[band * bandRow + encodeSignature(counts)]! += families;
  return M;
}

/** Fills the table with sixty signatures without pupils or disability, more frequent than anything a test adds. */
const fill = (M: Float64Array) => {
  for (let signature = 1, placed = 0; placed < 60; ++signature) {
    const counts = decodeSignature(signature);
    if (counts[2]! + counts[3]! + counts[4]! + counts[5]! > 0) continue;
    M[signature] = 100_000 - placed;
    ++placed;
  }
  return M;
};
const mixOf = (mixes: readonly Mix[], column: number, band: number) =>
  mixes.find((mix) => mix.column === column && mix.band === band);

it("takes the sixty most frequent signatures with a component below 60 per cent, and never the empty one", () => {
  const M = new Float64Array(4 * signatureCount);
  for (let signature = 0; signature < 100; ++signature) {
    M[signature] = 1000;
    M[bandRow + signature] = signature;
    M[3 * bandRow + signature] = signature === 5 ? 1_000_000 : 0;
  }
  const {explicit} = classMap(M, noPupils);
  expect(explicit).toEqual(Array.from({length: 60}, (_, i) => 99 - i));
});

it("breaks a tie of frequency by the smaller number", () => {
  const M = new Float64Array(4 * signatureCount).fill(7, 0, 200);
  expect(classMap(M, noPupils).explicit).toEqual(Array.from({length: 60}, (_, i) => 1 + i));
});

it("lists signatures of a rare class from 48 families, and pools the others into one row with their mean", () => {
  const [a, b, c] = [
    [0, 0, 1, 0, 0, 0, 0, 0],
    [0, 0, 0, 1, 0, 0, 0, 0],
    [0, 0, 1, 1, 0, 0, 0, 0]
  ] as const;
  const M = fill(
    tableM([
      [1, a, 48],
      [1, b, 36],
      [1, c, 12],
      [1, [0, 0, 1, 0, 0, 1, 0, 0], -30]
    ])
  );
  const mix = mixOf(classMap(M, noPupils).mixes, rareColumn(a, 60), 1)!;
  expect(mix.rows).toEqual([[encodeSignature(a), 0.5]]);
  expect(mix.residual).toEqual({share: 0.5, mean: [0, 0, 0.25, 1, 0, 0, 0, 0]});
});

it("keeps mixes apart by band, and takes a class that noise alone may explain for its smallest compositions", () => {
  const pupil = [0, 0, 1, 0, 0, 0, 0, 0];
  const {mixes} = classMap(
    fill(
      tableM([
        [0, pupil, 50],
        [2, pupil, 20],
        [2, [0, 0, 0, 0, 2, 0, 0, 0], 47]
      ])
    ),
    noPupils
  );
  const column = rareColumn(pupil, 60);
  expect(mixOf(mixes, column, 0)).toEqual({column, band: 0, rows: [[encodeSignature(pupil), 1]], residual: null});
  // One pupil of each level is as small as the class gets: the explicit classes of this table hold no pupils.
  const third = 1 / 3;
  const smallest = {share: 1, mean: [0, 0, third, third, third, 0, 0, 0]};
  expect(mixOf(mixes, column, 1)).toEqual({column, band: 1, rows: [], residual: smallest});
  expect(mixOf(mixes, column, 2)!.residual!.mean[4]).toBeCloseTo((2 * 47) / 67, 12);
});

it("gives a class whose signatures are all explicit the make-up of the smallest, as noise still falls on it", () => {
  const M = new Float64Array(4 * signatureCount);
  const elderly = [0, 1, 2].flatMap((at) => [1, 2].map((n) => ({at, n})));
  const pairs = [
    ...elderly.map(({at, n}) => [0, 0, 0, 0, 0, ...[0, 1, 2].map((i) => (i === at ? n : 0))]),
    [0, 0, 0, 0, 0, 1, 1, 0],
    [0, 0, 0, 0, 0, 1, 0, 1],
    [0, 0, 0, 0, 0, 0, 1, 1]
  ];
  for (const counts of pairs) M[encodeSignature(counts)] = 1_000_000;
  const {explicit, mixes} = classMap(fill(M), noPupils);
  const column = rareColumn([0, 0, 0, 0, 0, 1, 0, 0], explicit.length);
  const third = 1 / 3;
  expect(mixOf(mixes, column, 0)!.residual!.mean).toEqual([0, 0, 0, 0, 0, third, third, third]);
  for (const {rows, residual} of mixes) {
    expect([...rows.flat(), ...(residual?.mean ?? [])].every(Number.isFinite)).toBe(true);
  }
});

it("mixes the profile types of band 3 from all signatures, explicit ones too", () => {
  const M = fill(tableM([[3, [0, 0, 1, 0, 0, 0, 0, 0], 60]]));
  const explicit = classMap(M, noPupils).explicit[0]!;
  M[3 * bandRow + explicit] = 90;
  const {mixes} = classMap(M, noPupils);
  expect(mixOf(mixes, 2, 3)!.rows).toEqual([[encodeSignature([0, 0, 1, 0, 0, 0, 0, 0]), 1]]);
  expect(mixes.filter(({band}) => band === 3).flatMap(({rows}) => rows)).toContainEqual([explicit, 1]);
});

it("gives every mix shares that add up to one", () => {
  const M = new Float64Array(4 * signatureCount).map((_, cell) => ((cell * 7919) % 61) - 20);
  for (const {rows, residual} of classMap(M, noPupils).mixes) {
    expect(rows.reduce((sum, [, share]) => sum + share, residual?.share ?? 0)).toBeCloseTo(1, 12);
  }
});

it("finds the disabled pupils as those of table L beyond the signatures', for each disability component", () => {
  const M = tableM([
    [0, [0, 0, 2, 1, 0, 0, 0, 0], 1000],
    [2, [0, 0, 0, 0, 1, 1, 0, 0], 1000],
    [3, [0, 0, 0, 0, 0, 2, 0, 0], 500]
  ]);
  const L = Float64Array.of(1000, 1100, 500, 500, 2000, 0, 0, 300, 0, 100, 0, 0);
  expect(classMap(M, L).disabledPupils).toEqual([4 / 20, 1 / 20, 10 / 20]);
});

it("counts a signature's pupils to four a family, as table L does, and never gives less than none", () => {
  const M = tableM([[0, [0, 0, 3, 3, 3, 1, 0, 0], 1000]]);
  expect(classMap(M, Float64Array.of(3000, 0, 1200, 0, 0, 0)).disabledPupils).toEqual([0, 0.2, 0]);
  expect(classMap(M, noPupils).disabledPupils).toEqual([0, 0, 0]);
});

it("gives no disabled pupils where nobody is disabled", () => {
  expect(
    classMap(tableM([[0, [0, 0, 1, 0, 0, 0, 0, 0], 10]]), Float64Array.of(99, 0, 0, 0, 0, 0)).disabledPupils
  ).toEqual([0, 0, 0]);
});

it("gives no disabled pupils where noise alone may explain the disabled, and never more than one each", () => {
  const pupils = Float64Array.of(9000, 0, 9000, 0, 0, 0);
  const disabled = (families: number) => tableM([[0, [0, 0, 0, 0, 0, 1, 0, 0], families]]);
  expect(classMap(disabled(23), pupils).disabledPupils).toEqual([0, 0, 0]);
  expect(classMap(disabled(25), pupils).disabledPupils).toEqual([0.5, 0.5, 0]);
});

it("finds the mean of families of six or more by their members beyond six, within six and fifteen", () => {
  const mean = (excess: number, large: number) =>
    classMapOf({M: fill(tableM([])), L: noPupils, S: Float64Array.of(9, 9, 9, 9, 9, large, 9, 9, 9, 9, 9, 60), excess})
      .largeFamilyMean;
  expect(mean(80, 100)).toBe(6.5);
  expect(mean(-80, 100)).toBe(6);
  expect(mean(8000, 100)).toBe(15);
  expect(mean(80, -60)).toBeUndefined();
});
