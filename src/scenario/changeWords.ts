import type {Words} from "../policy/parameter.js";
import {parameterOf} from "../policy/parameters/index.js";
import type {ProgrammeSettings, Scenario} from "../policy/scenario.js";
import type {AdditionalSetting} from "./change.js";

/** A programme's name: the shipped ones', or the one its additional programme has. */
export function programmeName(id: string, additional: Scenario["additional"] = {}): Words {
  return shipped[id] ?? additional[id]?.name ?? {id, en: id};
}

/** What a setting of a programme is called: Kuota PKH, PKH quota. */
export function settingLabel(field: keyof ProgrammeSettings | AdditionalSetting, programme: Words): Words {
  const {id, en} = settingNames[field];
  return {id: `${id} ${programme.id}`, en: `${programme.en} ${en}`};
}

/** Whether a programme has a setting of that name. */
export function isSetting(field: string): field is keyof typeof settingNames {
  return Object.hasOwn(settingNames, field);
}

/** A programme's threshold in one region. */
export function regionLabel(programme: Words, region: string): Words {
  const {id, en} = settingLabel("threshold", programme);
  return {id: `${id} di ${region}`, en: `${en} in ${region}`};
}

/** A component of PKH or a level of PIP. */
export function componentLabel(programme: Words, component: string): Words {
  const name = components[component] ?? {id: component, en: component};
  return {id: `Komponen ${programme.id} ${name.id}`, en: `${programme.en} component, ${name.en}`};
}

/** A parameter's label; those of the PKH index say that they are. */
export function parameterLabel(id: string): Words {
  const {label, unit} = parameterOf(id);
  if (unit !== "idrPersonYear") return label;
  return {id: `Indeks PKH ${uncapitalise(label.id)}`, en: `PKH index, ${uncapitalise(label.en)}`};
}

/** A label within a sentence: abbreviations and the programmes' names keep their capitals. */
export function uncapitalise(text: string): string {
  const isName = Object.values(shipped).some(({id}) => text.startsWith(`${id} `));
  return !isName && /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}

/** Values of settings that are words. */
export const valueWords = {
  nasional: {id: "nasional", en: "national"},
  lokal: {id: "setempat per kabupaten/kota", en: "local, by regency"},
  merata: {id: "merata", en: "even"},
  "terendah-dulu": {id: "desil terendah dulu", en: "lowest deciles first"},
  pagu: {id: "sesuai pagu", en: "as the budget allows"},
  indeks: {id: "sesuai indeks", en: "as the index says"},
  eligible: {id: "menurut jumlah yang berhak", en: "by the eligible"},
  baseline: {id: "menurut yang terlayani sekarang", en: "by those served now"},
  table: {id: "menurut tabel kabupaten/kota", en: "by a table of regencies"},
  notCounted: {id: "tidak diperhitungkan", en: "not taken into account"},
  keep: {id: "semua dipertahankan", en: "all kept"},
  drop: {id: "yang tidak lagi berhak langsung keluar", en: "the no longer eligible leave at once"},
  paid: {id: "dibayar", en: "paid"},
  notPaid: {id: "tidak dibayar", en: "not paid"},
  noLimit: {id: "tanpa batas", en: "no limit"},
  noValue: {id: "tidak ada", en: "none"},
  added: {id: "ditambahkan", en: "added"},
  family: {id: "keluarga", en: "families"},
  person: {id: "orang", en: "persons"},
  nobody: {id: "tidak ada", en: "nobody"}
} as const satisfies Record<string, Words>;

/** Recipients whom the rules no longer reach leave in equal quarterly stages. */
export function phaseOutWords(stages: number): Words {
  return {
    id: `yang tidak lagi berhak keluar dalam ${stages} tahap`,
    en: `the no longer eligible leave in ${stages} ${stages === 1 ? "stage" : "stages"}`
  };
}

/** Whose families a programme leaves out, by the names of theirs: penerima PKH dan Sembako. */
export function notWithWords(names: readonly Words[]): Words {
  if (names.length === 0) return valueWords.nobody;
  const list = (language: "id" | "en", and: string) => names.map((name) => name[language]).join(and);
  return {id: `penerima ${list("id", " dan ")}`, en: `families of ${list("en", " and ")}`};
}

const shipped: Readonly<Record<string, Words>> = {
  pkh: {id: "PKH", en: "PKH"},
  sembako: {id: "Sembako", en: "Sembako"},
  pip: {id: "PIP", en: "PIP"}
};

/** A setting's name without its programme's. */
export const settingNames: Readonly<Record<keyof ProgrammeSettings | AdditionalSetting, Words>> = {
  unit: {id: "Satuan", en: "unit"},
  monthly: {id: "Nilai sebulan", en: "monthly amount"},
  months: {id: "Bulan dibayar", en: "months paid"},
  notWith: {id: "Daftar pengecualian", en: "exclusion list"},
  threshold: {id: "Ambang", en: "threshold"},
  thresholds: {id: "Ambang wilayah", en: "regional thresholds"},
  ranking: {id: "Peringkat", en: "ranking"},
  components: {id: "Komponen", en: "components"},
  quota: {id: "Kuota", en: "quota"},
  allocation: {id: "Pembagian kuota", en: "quota allocation"},
  fill: {id: "Pengisian kuota", en: "quota fill"},
  ceiling: {id: "Pagu", en: "ceiling"},
  takeUp: {id: "Bagian yang mengambil", en: "take-up"},
  excluded: {id: "Bagian yang dikecualikan", en: "excluded share"},
  realisation: {id: "Realisasi", en: "realisation"},
  administration: {id: "Biaya administrasi", en: "administration cost"},
  recipients: {id: "Penerima sekarang", en: "present recipients"}
};

const components: Readonly<Record<string, Words>> = {
  bumil: {id: "ibu hamil/nifas", en: "pregnant mothers"},
  aud: {id: "anak usia dini", en: "young children"},
  tk: {id: "TK", en: "kindergarten"},
  sd: {id: "SD", en: "primary"},
  smp: {id: "SMP", en: "junior secondary"},
  sma: {id: "SMA", en: "senior secondary"},
  disabilitas: {id: "disabilitas berat", en: "severely disabled"},
  lansia: {id: "lansia", en: "elderly"}
};
