import type {FirstView} from "../lattice/firstView.js";
import type {Region} from "../lattice/release.js";

/** The levels that the first page draws. */
export const levels = ["province", "regency"] as const;

export type PlaceLevel = (typeof levels)[number];

/** A region as it is named to a reader. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly level: PlaceLevel;
  /** The province's name beside a regency's; empty for a province. */
  readonly within: string;
  /** Its place among the regions of its level, in order of code. */
  readonly index: number;
}

/** All regions of the release, and which province each regency lies in. */
export interface Places {
  readonly province: readonly Place[];
  readonly regency: readonly Place[];
  /** By regency, the index of its province. */
  readonly provinceOf: Int32Array;
  readonly byCode: ReadonlyMap<string, Place>;
}

/**
 * Names the release's regions. A regency's province is the first part of its code; throws RangeError when that
 * province is not listed.
 */
export function readPlaces(provinces: readonly Region[], regencies: readonly Region[]): Places {
  const order = new Map(provinces.map(({code}, index) => [code, index]));
  const provinceOf = Int32Array.from(regencies, ({code}) => {
    const index = order.get(code.split(".")[0]!);
    if (index === undefined) throw new RangeError(`province is not listed for regency: ${code}`);
    return index;
  });
  const province = provinces.map(({code, name}, index): Place => ({code, name, level: "province", within: "", index}));
  const regency = regencies.map(({code, name}, index): Place => ({
    code,
    name,
    level: "regency",
    within: province[provinceOf[index]!]!.name,
    index
  }));
  return {
    province,
    regency,
    provinceOf,
    byCode: new Map([...province, ...regency].map((place) => [place.code, place]))
  };
}

/** Codes and names of the first view, as regions. */
export function regionsOf({codes, names}: FirstView["provinces"]): Region[] {
  return codes.map((code, index) => ({code, name: names[index]!}));
}

/** The regions whose name holds the text or whose code starts with it; better matches first. */
export function findPlaces({province, regency}: Places, text: string, limit: number): Place[] {
  const wanted = fold(text);
  if (wanted === "") return [];
  const scored = [...province, ...regency].flatMap((place) => {
    const name = fold(place.name);
    const bare = name.replace(/^(kabupaten|kota( administrasi)?|provinsi) /, "");
    const score = place.code === wanted ? 0 : bare.startsWith(wanted) ? 1 : place.code.startsWith(wanted) ? 2 : 3;
    return score < 3 || name.includes(wanted) ? [{place, score}] : [];
  });
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, limit)
    .map(({place}) => place);
}

/** Text without case, accents and spare spaces; "kab." and "kab" read as "kabupaten". */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\bkab\b\.?/, "kabupaten")
    .trim()
    .replace(/\s+/g, " ");
}
