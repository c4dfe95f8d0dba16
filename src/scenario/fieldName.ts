import type {Words} from "../policy/parameter.js";
import {parameters} from "../policy/parameters/index.js";
import {shippedIds} from "../policy/resolveSettings.js";
import {
  componentLabel,
  isSetting,
  parameterLabel,
  programmeName,
  settingLabel,
  settingNames,
  uncapitalise
} from "./changeWords.js";

/**
 * What a reader calls a field of a scenario, a set, a link or a law, to begin a sentence: "Kuota PKH" for
 * "programmes.pkh.quota", "Skenario B: kuota PKH" for "B.programmes.pkh.quota". A field that has no name is quoted.
 */
export function fieldName(path: string, nameOf: (code: string) => string = (code) => code): Words {
  const [, letter, own] = /^(?:([A-D])\.)?(.*)$/s.exec(path)!;
  const name = nameOfField(own!, nameOf) ?? {id: `Kolom “${short(own!)}”`, en: `Field “${short(own!)}”`};
  if (letter === undefined) return name;
  return {id: `Skenario ${letter}: ${uncapitalise(name.id)}`, en: `Scenario ${letter}: ${uncapitalise(name.en)}`};
}

function nameOfField(path: string, nameOf: (code: string) => string): Words | undefined {
  if (Object.hasOwn(wholes, path)) return wholes[path];
  if (isSetting(path)) return {id: settingNames[path].id, en: `The ${settingNames[path].en}`};
  const [head = "", ...tail] = path.split(".");
  const [id = "", ...rest] = tail;
  if (/^v\d+$/.test(path)) return wholes.format;
  if (/^(reforms?|switch(es)?)$/.test(head)) return parameterName(tail.join("."));
  if (head === "programmes") return settingName(id, rest, nameOf);
  if (head === "additional") return additionalName(id, rest, nameOf);
  if (head === "about") return wholes.notes;
  return tail.length === 0 ? undefined : (settingName(head, tail, nameOf) ?? parameterName(path));
}

/** A parameter, or a step of its history: "pkh.lansia.0.1". */
function parameterName(path: string): Words | undefined {
  const found = parameters.find(({id}) => path === id || path.startsWith(`${id}.`));
  return found && parameterLabel(found.id);
}

function settingName(id: string, path: readonly string[], nameOf: (code: string) => string): Words | undefined {
  const [field = "", ...rest] = path;
  const programme = programmeName(id);
  if (path.length === 0) return {id: `Program “${programme.id}”`, en: `Programme “${programme.en}”`};
  if (!(shippedIds as readonly string[]).includes(id)) return undefined;
  if (field === "components" && rest.length > 0) return componentLabel(programme, rest[0]!);
  return setting(field, rest, programme, nameOf);
}

function additionalName(id: string, [field, ...rest]: readonly string[], nameOf: (code: string) => string) {
  const programme = {id: `program tambahan “${short(id)}”`, en: `additional programme “${short(id)}”`};
  if (field === undefined) return {id: `Program tambahan “${short(id)}”`, en: `Additional programme “${short(id)}”`};
  if (field === "name") return {id: `Nama ${programme.id}`, en: `The name of ${programme.en}`};
  const named = setting(field, rest, programme, nameOf);
  return named && {...named, en: named.en.replace(/^./, (letter) => letter.toUpperCase())};
}

function setting(
  field: string,
  rest: readonly string[],
  programme: Words,
  nameOf: (code: string) => string
): Words | undefined {
  if (!isSetting(field)) return undefined;
  const {id, en} = settingLabel(field === "thresholds" && rest.length > 1 ? "threshold" : field, programme);
  const code = rest.filter((part) => /^\d\d$/.test(part)).join(".");
  if (code === "") return {id, en};
  const name = nameOf(code);
  return name === code ? {id: `${id} di wilayah ${code}`, en: `${en} in region ${code}`} : within(name);

  function within(place: string): Words {
    return {id: `${id} di ${place}`, en: `${en} in ${place}`};
  }
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

const wholes: Readonly<Record<string, Words>> = {
  "": {id: "Skenario", en: "The scenario"},
  "#": {id: "Tautan", en: "The link"},
  z: {id: "Isi tautan", en: "The link’s content"},
  format: {id: "Format skenario", en: "The scenario’s format"},
  scenarios: {id: "Daftar skenario", en: "The list of scenarios"},
  set: {id: "Daftar skenario", en: "The list of scenarios"},
  editing: {id: "Skenario yang disunting", en: "The edited scenario"},
  edit: {id: "Skenario yang disunting", en: "The edited scenario"},
  baseline: {id: "Acuan", en: "The baseline"},
  base: {id: "Acuan", en: "The baseline"},
  name: {id: "Nama skenario", en: "The scenario’s name"},
  day: {id: "Hari aturan", en: "The rule day"},
  version: {id: "Versi DTSEN", en: "The DTSEN version"},
  data: {id: "Tanda data", en: "The mark of the data"},
  notes: {id: "Catatan", en: "The notes"},
  reforms: {id: "Daftar perubahan parameter", en: "The list of changed parameters"},
  switches: {id: "Daftar pilihan bacaan", en: "The list of chosen readings"},
  programmes: {id: "Daftar pengaturan program", en: "The list of programme settings"},
  additional: {id: "Daftar program tambahan", en: "The list of additional programmes"},
  "penerima-nyata": {id: "Penerima nyata", en: "Actual recipients"}
};
