import type {Language} from "./language.js";
import {ambangWords} from "./words/ambang.js";
import {aturanWords} from "./words/aturan.js";
import {bagianWords} from "./words/bagian.js";
import {bandingWords} from "./words/banding.js";
import {baselineWords} from "./words/baseline.js";
import {editorWords} from "./words/editor.js";
import {galatWords} from "./words/galat.js";
import {grafikWords} from "./words/grafik.js";
import {hariAturanWords} from "./words/hariAturan.js";
import {hasilWords} from "./words/hasil.js";
import {kecamatanWords} from "./words/kecamatan.js";
import {keluargaWords} from "./words/keluarga.js";
import {kerangkaWords} from "./words/kerangka.js";
import {kolomWords} from "./words/kolom.js";
import {langkahWords} from "./words/langkah.js";
import {marginWords} from "./words/margin.js";
import {metodeWords} from "./words/metode.js";
import {notaWords} from "./words/nota.js";
import {petaWords} from "./words/peta.js";
import {petaProgramWords} from "./words/petaProgram.js";
import {privasiWords} from "./words/privasi.js";
import {privasiAuditWords} from "./words/privasiAudit.js";
import {privasiUtilityWords} from "./words/privasiUtility.js";
import {riwayatWords} from "./words/riwayat.js";
import {simulasiWords} from "./words/simulasi.js";
import {terjangkauWords} from "./words/terjangkau.js";

/**
 * Every word of the interface, Indonesian and English. `{name}` marks a place that `fill` fills. Where a number and
 * its unit stand together the space is a no-break space, written \u00a0.
 */
const dictionary = {
  ...kerangkaWords,
  ...petaWords,
  ...petaProgramWords,
  ...ambangWords,
  ...aturanWords,
  ...bagianWords,
  ...bandingWords,
  ...editorWords,
  ...galatWords,
  ...grafikWords,
  ...hariAturanWords,
  ...hasilWords,
  ...kecamatanWords,
  ...keluargaWords,
  ...kolomWords,
  ...langkahWords,
  ...marginWords,
  ...metodeWords,
  ...notaWords,
  ...privasiWords,
  ...privasiAuditWords,
  ...privasiUtilityWords,
  ...baselineWords,
  ...riwayatWords,
  ...simulasiWords,
  ...terjangkauWords
} as const satisfies Record<string, Record<Language, string>>;

export type Word = keyof typeof dictionary;

export type Words = Readonly<Record<Word, string>>;

const told = new Map<Language, Words>();

/** All words of one language. */
export function words(language: Language): Words {
  const known = told.get(language);
  if (known !== undefined) return known;
  const entries = Object.entries(dictionary).map(([key, word]) => [key, word[language]]);
  const all = Object.freeze(Object.fromEntries(entries)) as Words;
  told.set(language, all);
  return all;
}

/** Fills the places of a text, "{name}", from values; throws RangeError when a place has no value. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`text has no value for a place: ${name}`);
    return value;
  });
}
