import type {Format} from "../components/format.js";

/** What a citation names. */
export interface Cited {
  /** The scenario's name, or what else is cited. */
  readonly title: string;
  /** DTSEN version and rule day, ISO. */
  readonly version: string;
  readonly day: string;
  /** Names the published data. */
  readonly dataHash: string;
  readonly synthetic: boolean;
  /** The address with the scenario in it. */
  readonly address: string;
  /** ISO day. */
  readonly accessed: string;
}

/** How to cite a simulation, in the format's language. */
export function citation({title, version, day, dataHash, synthetic, address, accessed}: Cited, format: Format): string {
  const [of, on, from] = [version, day, accessed].map((date) => format.date(date));
  const year = accessed.slice(0, 4);
  return format.language === "id"
    ? `Desil (${year}). “${title}”, simulasi, bukan penetapan penerima. DTSEN versi ${of}` +
        `${synthetic ? " (data sintetis)" : ""}, aturan per ${on}, data ${dataHash}. ${address} (diakses ${from}).`
    : `Desil (${year}). “${title}”, a simulation, not a beneficiary decision. DTSEN version of ${of}` +
        `${synthetic ? " (synthetic data)" : ""}, rules as of ${on}, data ${dataHash}. ${address} (accessed ${from}).`;
}

/** The same as a BibTeX entry. */
export function bibtex({title, version, day, dataHash, synthetic, address, accessed}: Cited): string {
  const note = `Simulation, not a beneficiary decision. DTSEN version ${version}${synthetic ? " (synthetic data)" : ""}`;
  return `@misc{desil-${dataHash},
  author = {{Desil}},
  title = {${escaped(title)}},
  year = {${accessed.slice(0, 4)}},
  note = {${note}, rules as of ${day}, data ${dataHash}},
  url = {${address.replaceAll(/[{}\\]/g, encodeURIComponent)}},
  urldate = {${accessed}}
}
`;
}

function escaped(text: string): string {
  return text.replaceAll("\\", "\\textbackslash ").replaceAll(/[{}%&$#_]/g, (character) => `\\${character}`);
}
