import type {Bin} from "../../src/lattice/bins.js";
import {fill, shareServed} from "../../src/policy/fill.js";
import type {Law, ProgrammeLaw} from "../../src/policy/law.js";
import {targetShares} from "../../src/policy/targetShares.js";
import type {Places} from "../places.js";
import type {ExactSums} from "./exactSums.js";
import {sumBy, type Figures} from "./figures.js";
import type {UtilityScenario} from "./scenarios.js";

/** What the truth is made of. */
export interface Truth {
  readonly sums: ExactSums;
  /** The laws of PKH that the sums hold, in order. */
  readonly laws: readonly Law["pkh"][];
  readonly bins: readonly Bin[];
  readonly places: Places;
  /** Row of every district's regency. */
  readonly regencyOf: readonly number[];
}

/**
 * The true figures of a scenario: every family by its own composition, the scenario's rules applied to exact sums. No
 * published table and no class takes part.
 */
export function exactFigures(truth: Truth, {programme, kind, above = 0}: UtilityScenario, law: Law): Figures {
  const {sums, regencyOf, places} = truth;
  const districts = places.districts.length;
  const byDistrict = (cells: Float64Array, share: (district: number, bin: number) => number) => {
    const total = new Float64Array(districts);
    cells.forEach((value, at) => {
      const [district, bin] = [Math.floor(at / sums.bins), at % sums.bins];
      total[district]! += value * share(district, bin);
    });
    return total;
  };
  const levels = (units: Float64Array, rupiah: Float64Array | null): Figures => {
    const regency = (values: Float64Array) => sumBy(values, regencyOf, places.regencies.length);
    const nation = (values: Float64Array) => Float64Array.of(values.reduce((sum, value) => sum + value, 0));
    return {
      nation: {units: nation(units), rupiah: rupiah && nation(rupiah)},
      regency: {units: regency(units), rupiah: rupiah && regency(rupiah)},
      district: {units, rupiah}
    };
  };
  if (kind === "received") {
    const inside = truth.bins.map(({upper}) => Number(above === 0 || (upper !== null && upper > above)));
    return levels(
      byDistrict(sums.received[programme], (_, bin) => inside[bin]!),
      null
    );
  }
  const {units, index, missed} = worthOf(truth, programme, law);
  const settings = law.programmes[programme]!;
  const shares = servedShares(truth, units, index, settings);
  const share = (district: number, bin: number) => shares[regencyOf[district]! * sums.bins + bin]!;
  if (kind === "missed") return levels(byDistrict(missed, share), null);
  const served = byDistrict(units, share);
  if (programme === "sembako") return levels(served, null);
  const rupiah = byDistrict(index, share);
  return levels(served, scaled(rupiah, realisationOf(settings, served, rupiah)));
}

/** Units and rupiah by district and bin. */
function worthOf({sums, laws}: Truth, programme: UtilityScenario["programme"], law: Law) {
  if (programme === "pkh") return sums.pkh[laws.findIndex((of) => JSON.stringify(of) === JSON.stringify(law.pkh))]!;
  if (programme === "sembako") {
    return {units: sums.families, index: scaled(sums.families, law.sembako.year), missed: sums.families};
  }
  const {rates, levels = [true, true, true], tk = {share: 0, rate: 0}} = law.pip;
  const pupils = (rate: (level: number) => number, kindergarten: number) =>
    sums.dini.map((dini, at) =>
      sums.pupils.reduce((sum, of, level) => sum + (levels[level] ? of[at]! * rate(level) : 0), dini * kindergarten)
    );
  const units = pupils(() => 1, tk.share);
  return {units, index: pupils((level) => rates[level]!, tk.share * tk.rate), missed: units};
}

/** Share of the units served, by regency and bin. */
function servedShares(
  {sums, bins, places, regencyOf}: Truth,
  units: Float64Array,
  index: Float64Array,
  settings: ProgrammeLaw
): Float64Array {
  const regencies = places.regencies.length;
  const byRegency = (cells: Float64Array) => {
    const regency = new Float64Array(regencies * sums.bins);
    cells.forEach((value, at) => {
      regency[regencyOf[Math.floor(at / sums.bins)]! * sums.bins + (at % sums.bins)]! += value;
    });
    return regency;
  };
  const inside = targetShares({bins, ...places, persons: byRegency(sums.persons)}, settings);
  const nation = (cells: Float64Array) => {
    const total = new Float64Array(sums.bins);
    byRegency(cells).forEach((value, at) => (total[at % sums.bins]! += value * inside[at]!));
    return total;
  };
  const filled = fill({units: nation(units), cost: nation(index)}, settings);
  return inside.map((share, at) => share * shareServed(filled, at % sums.bins));
}

/** "pagu" as in realisationRate, for scenarios that are the law in force: what is served is the published quota. */
function realisationOf({realisation, published}: ProgrammeLaw, served: Float64Array, rupiah: Float64Array): number {
  if (typeof realisation === "number") return realisation;
  if (realisation === "indeks" || published.quota === null || published.budget === null) return 1;
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  return Math.min(1, published.budget / (published.quota * (total(rupiah) / total(served))));
}

function scaled(values: Float64Array, factor: number): Float64Array {
  return values.map((value) => value * factor);
}
