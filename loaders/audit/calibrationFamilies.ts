import type {Bin} from "../../src/lattice/bins.js";
import {encodeSignature} from "../../src/lattice/signature.js";
import type {Places} from "../places.js";
import {randomUniform} from "../synthetic/random.js";

/** Invented families, one entry each, for tests and the audit: nobody's data, and quick to make. */
export interface Families {
  /** Row of the district. */
  readonly district: Uint16Array;
  readonly bin: Uint8Array;
  readonly signature: Uint16Array;
  /** Bits: 1 PKH, 2 Sembako, 4 PIP. */
  readonly receipt: Uint8Array;
  /** Members, 1 to 12. */
  readonly size: Uint8Array;
}

/** Chances of 0, 1, 2, … persons of each type, in order of personTypes; the rest has none. */
const chances: readonly (readonly number[])[] = [
  [0.02],
  [0.26, 0.08, 0.01],
  [0.28, 0.1, 0.02],
  [0.18, 0.02],
  [0.16, 0.02],
  [0.014, 0.001],
  [0.11, 0.03],
  [0.07, 0.01]
];

/** A country of `provinces` × regencies × districts. */
export function calibrationPlaces(provinces: number, regencies: number, districts: number): Places {
  const code = (parent: string, index: number) => `${parent}.${String(index + 1).padStart(2, "0")}`;
  const every = <T>(count: number, of: (index: number) => T) => Array.from({length: count}, (_, i) => of(i));
  const provinceList = every(provinces, (p) => ({code: String(91 + p), name: `Provinsi ${p + 1}`}));
  const regencyList = provinceList.flatMap(({code: province}) =>
    every(regencies, (r) => {
      const own = code(province, r);
      return {code: own, name: `Kabupaten ${own}`, province, bps: own.replace(".", ""), point: [0, 0] as const};
    }).map((regency) => ({...regency, population: 0}))
  );
  const districtList = regencyList.flatMap(({code: regency}) =>
    every(districts, (d) => ({code: code(regency, d), name: `Kecamatan ${code(regency, d)}`, regency}))
  );
  return {provinces: provinceList, regencies: regencyList, districts: districtList};
}

/** Families over districts of very unequal size, poorer in some regencies, with receipt falling along the bins. */
export function calibrationFamilies(count: number, {districts}: Places, bins: readonly Bin[], seed: number): Families {
  const random = randomUniform(seed);
  const pick = (cumulated: readonly number[]) => {
    const at = random() * cumulated.at(-1)!;
    return cumulated.findIndex((edge) => at < edge);
  };
  const sizes = cumulate(districts.map(() => Math.exp(-0.5 + 2 * random() + 2 * random() - 2)));
  const poverty = new Map(districts.map(({regency}) => [regency, 0.5 + random()]));
  const byRegency = new Map([...poverty].map(([code, poor]) => [code, cumulate(binWeights(bins, poor))]));
  const families: Families = {
    district: new Uint16Array(count),
    bin: new Uint8Array(count),
    signature: new Uint16Array(count),
    receipt: new Uint8Array(count),
    size: new Uint8Array(count)
  };
  for (let family = 0; family < count; ++family) {
    const district = pick(sizes);
    const bin = pick(byRegency.get(districts[district]!.regency)!);
    const counts = chances.map((of) => {
      const at = random();
      let sum = 0;
      return 1 + of.findIndex((chance) => at < (sum += chance));
    });
    const persons = counts.reduce((sum, persons) => sum + persons, 0);
    const poor = 1 - bin / bins.length;
    const pupils = counts[2]! + counts[3]! + counts[4]! > 0;
    families.district[family] = district;
    families.bin[family] = bin;
    families.signature[family] = encodeSignature(counts);
    families.receipt[family] =
      Number(random() < (persons > 0 ? 0.45 : 0.05) * poor) +
      2 * Number(random() < 0.5 * poor) +
      4 * Number(pupils && random() < 0.6 * poor);
    families.size[family] = Math.min(12, Math.max(1, persons + Math.floor(random() * 4)));
  }
  return families;
}

function binWeights(bins: readonly Bin[], poor: number): number[] {
  return bins.map(({upper}, bin) => {
    if (upper === null) return 6;
    return (upper - (bins[bin - 1]?.upper ?? 0)) * Math.exp((poor - 1) * (1 - upper / 50));
  });
}

function cumulate(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}
