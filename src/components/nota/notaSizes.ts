import type {AppendixMeasures} from "./notaAppendix.js";
import type {NotaFacts} from "./notaFacts.js";
import type {DecisionMeasures} from "./notaSheet.js";

/** A second page, and whether the whole address stands on it. */
export type AppendixSize = Omit<AppendixMeasures, "hasCoverage"> & Pick<NotaFacts, "printsLink">;

/** Programmes beyond any that a scenario has. */
const all = 99;

/** Charts of coverage that stand in one row. */
const oneRow = 5;

/** First pages in the order in which they are tried: charts and chips go overleaf, then type shrinks, then the map goes, then programmes are counted. */
export const firstPages: readonly DecisionMeasures[] = [
  {mapWidth: 456, hasCoverage: true, mostChips: 6, mostProgrammes: all, isDense: false},
  ...[6, 3, 0].map((mostChips) => ({
    mapWidth: 456,
    hasCoverage: false,
    mostChips,
    mostProgrammes: all,
    isDense: false
  })),
  {mapWidth: 430, hasCoverage: false, mostChips: 0, mostProgrammes: all, isDense: true},
  ...[all, 14, 12, 10, 8, 6, 4].map((mostProgrammes) => ({
    mapWidth: null,
    hasCoverage: false,
    mostChips: 0,
    mostProgrammes,
    isDense: true
  }))
];

/** First pages that are tried where the second is too full for coverage: here it stands under a smaller map, in small type. */
export const crowdedPages: readonly DecisionMeasures[] = [430, 380, 330, 280].map((mapWidth) => ({
  mapWidth,
  hasCoverage: true,
  mostChips: 0,
  mostProgrammes: all,
  isDense: true
}));

const whole = {mostCharts: all, isShort: false, isDense: false, printsLink: true} as const;
const short = {...whole, isShort: true} as const;
const small = {...short, mostCharts: oneRow, isDense: true} as const;
const bare = {...small, mostCharts: 0, printsLink: false} as const;

/**
 * Second pages, way by way in the order in which they are tried: each way counts more and more changes, then method and
 * charts of coverage shrink, then type, then the address gives way, then the charts, then programmes are counted.
 */
export const secondPages: readonly (readonly AppendixSize[])[] = [
  counted([60, 40, 30, 24], whole),
  counted([60, 40, 30, 24, 20, 16], short),
  counted([24, 20, 16], {...short, mostCharts: oneRow}),
  counted([60, 40, 30, 24, 20, 16, 12, 9, 6, 4], small),
  counted([60, 40, 30, 24, 20, 16, 12, 9, 6, 4], {...small, printsLink: false}),
  counted([60, 40, 30, 24, 20, 16, 12, 9, 6, 4, 3], bare),
  [...[8, 7, 6, 5, 4, 3].flatMap((most) => counted([3], bare, most)), ...counted([2, 1, 0], bare, 3)]
];

/** The same page with fewer and fewer changes. */
function counted(
  changes: readonly number[],
  page: Omit<AppendixSize, "mostChanges" | "mostProgrammes">,
  mostProgrammes = all
): AppendixSize[] {
  return changes.map((mostChanges) => ({...page, mostProgrammes, mostChanges}));
}
