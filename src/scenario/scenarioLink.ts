import {deflateSync, inflateSync, strFromU8, strToU8} from "fflate";
import type {Bin} from "../lattice/bins.js";
import type {Regions} from "../lattice/release.js";
import {scenarioFormat} from "../policy/scenarioDocument.js";
import {reasons, type Reason} from "../policy/scenarioReasons.js";
import {readParts, textFields, writeParts, type Part} from "./linkParts.js";
import {attempt, RefusedError, reload, type Read} from "./refused.js";
import {letters, type ScenarioSet} from "./scenarioSet.js";
import {parseSet, setDocument, type SetDocument} from "./scenarioSetDocument.js";

/** A readable link beyond this many characters is compressed, where that is shorter. */
export const longestReadable = 400;

/**
 * The fragment of an address that says the whole set, "" or beginning with "#": `#v1.<check>&pkh.threshold=20` where it
 * is short and simple, else `#v1.<check>&z=<compressed>`. With several scenarios keys begin with their letter and
 * `set=BA` gives the order. The law in force alone needs no link. What else stands in `fragment` is kept.
 */
export function writeLink(set: ScenarioSet, fragment = ""): string {
  const own = ownParts(set);
  const parts = own.length === 0 ? [] : [`v${scenarioFormat}.${checkOf(own)}`, ...own.map(written)];
  const all = [...split(fragment).foreign, ...parts];
  return all.length === 0 ? "" : `#${all.join("&")}`;
}

/**
 * The set that a fragment says; null where it says none. Refused with field, cause and way out when it is of a newer
 * format, was cut or changed on the way (the check differs), or holds what parseScenario refuses.
 */
export function readLink(fragment: string, bins?: readonly Bin[], regions?: Regions): Read<ScenarioSet | null> {
  return attempt(() => {
    const {version, check, own} = split(fragment);
    if (version === null) return null;
    if (version !== scenarioFormat) {
      throw new RefusedError([{path: `v${version}`, ...reasons.newerFormat(version, scenarioFormat)}], reload);
    }
    const parts = own.map(decoded);
    if (check !== null && check !== checkOf(parts)) throw damaged("#", changedOnTheWay, copyOrUncheck);
    const [packed] = parts.filter(([key]) => key === "z");
    return parseSet(packed ? unpack(packed[1]) : documentOf(parts), bins, regions);
  }, correct);
}

/** The set's keys beside those of scenarios. */
const setKeys = ["set", "edit", "base", "z"];

function ownParts(set: ScenarioSet): Part[] {
  const readable = readableParts(set);
  const length = readable === null ? Infinity : readable.map(written).join("&").length;
  if (readable !== null && length <= longestReadable) return readable; // asked at every step of a drag: no packing
  const packed = pack(setDocument(set));
  return readable === null || length > packed.length ? [["z", packed]] : readable;
}

function readableParts(set: ScenarioSet): Part[] | null {
  const {scenarios, editing, baseline} = setDocument(set);
  const order = scenarios.map(({letter}) => letter).join("");
  const alone = order === "A";
  const parts: Part[] = [
    ...(alone ? [] : [["set", order] as const]),
    ...(editing === order[0] ? [] : [["edit", editing] as const]),
    ...(baseline === "law" ? [] : [["base", baseline] as const])
  ];
  for (const {letter, scenario} of scenarios) {
    const own = writeParts(scenario as ScenarioSet["entries"][number]["scenario"]);
    if (own === null) return null;
    parts.push(...own.map(([key, value]): Part => [alone ? key : `${letter}.${key}`, value]));
  }
  return parts.every(isEncodable) ? parts : null;
}

function documentOf(parts: readonly Part[]): SetDocument {
  const first = (name: string) => parts.find(([key]) => key === name)?.[1];
  const order = first("set") ?? "A";
  const scenarios = parts.filter(([key]) => !setKeys.includes(key));
  const twice = setKeys.find((name) => parts.filter(([key]) => key === name).length > 1);
  if (twice !== undefined) throw damaged(twice, reasons.givenTwice, copyAgain);
  if (first("set") === undefined) {
    return {format: scenarioFormat, scenarios: [{letter: "A", scenario: readParts(scenarios)}], ...chosen("A")};
  }
  const homeless = scenarios.find(([key]) => key[1] !== "." || !order.includes(key[0]!));
  if (homeless) throw damaged(homeless[0], noScenario, copyAgain);
  return {
    format: scenarioFormat,
    scenarios: [...order].map((letter) => ({
      letter,
      scenario: readParts(
        scenarios.flatMap(([key, value]) => (key[0] === letter ? [[key.slice(2), value] as const] : []))
      )
    })),
    ...chosen(order[0] ?? "")
  };

  function chosen(initial: string) {
    return {editing: first("edit") ?? initial, baseline: first("base") ?? "law"};
  }
}

/** Parts of a fragment: the link's own after its version, and those of others, as they stand. */
function split(fragment: string) {
  const all = fragment.replace(/^#/, "").split("&").filter(Boolean);
  const start = all.findIndex((part) => versionPattern.test(part));
  if (start < 0) return {version: null, check: null, own: [], foreign: all};
  const [, version, check = null] = versionPattern.exec(all[start]!)!;
  const after = all.slice(start + 1);
  return {
    version: Number(version),
    check,
    own: after.filter(isOwn),
    foreign: [...all.slice(0, start), ...after.filter((part) => !isOwn(part))]
  };
}

const versionPattern = /^v(\d+)(?:\.([0-9a-z]*))?$/;

/** A key with a dot is a scenario's; without one, only the known ones are. Some programs escape even dots. */
function isOwn(part: string): boolean {
  const key = part.split("=")[0]!.replaceAll(/%2E/gi, ".");
  return key.includes(".") || setKeys.includes(key) || (textFields as readonly string[]).includes(key);
}

function written([key, value]: Part): string {
  return `${encode(key)}=${encode(value)}`;
}

function decoded(part: string): Part {
  const at = part.indexOf("=");
  if (at < 0) throw damaged(part, noValue, copyAgain);
  try {
    return [decode(part.slice(0, at)), decode(part.slice(at + 1))];
  } catch {
    throw damaged(part.slice(0, at), notDecodable, copyAgain);
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("%20", "+").replaceAll("%3A", ":").replaceAll("%2C", ",");
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}

/** Half of a surrogate pair cannot be written in an address. */
function isEncodable([key, value]: Part): boolean {
  try {
    encodeURIComponent(key + value);
    return true;
  } catch {
    return false;
  }
}

function pack(document: SetDocument): string {
  const bytes = deflateSync(strToU8(JSON.stringify(document)), {level: 9});
  return btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function unpack(text: string): unknown {
  try {
    const bytes = strToU8(atob(text.replaceAll("-", "+").replaceAll("_", "/")), true);
    return JSON.parse(strFromU8(inflateSync(bytes)));
  } catch {
    throw damaged("z", notDecodable, copyAgain);
  }
}

/** Four characters that a cut or changed link does not keep: FNV-1a over its decoded parts. */
function checkOf(parts: readonly Part[]): string {
  const hash = [...parts.flat().join("\n")].reduce(
    (sum, character) => Math.imul(sum ^ character.codePointAt(0)!, 0x01000193) >>> 0,
    0x811c9dc5
  );
  return (hash % 36 ** 4).toString(36).padStart(4, "0");
}

function damaged(path: string, reason: Reason, wayOut: Reason): RefusedError {
  return new RefusedError([{path, ...reason}], wayOut);
}

const noScenario = {
  id: `bukan milik salah satu skenario (${letters.join(", ")})`,
  en: `belongs to no scenario (${letters.join(", ")})`
};
const noValue = {
  id: "tidak punya nilai, seperti pada tautan yang terpotong",
  en: "has no value, as in a link that was cut"
};
const notDecodable = {id: "rusak dan tidak terbaca", en: "is damaged and cannot be read"};
const changedOnTheWay = {
  id: "terpotong atau berubah: tanda periksanya tidak cocok",
  en: "was cut or changed on the way: its check does not match"
};

const copyAgain = {
  id: "salin lagi tautan utuh dari pengirimnya, atau minta berkas skenarionya",
  en: "copy the whole link again from its sender, or ask for the scenario file"
};
const copyOrUncheck = {
  id: `${copyAgain.id}; bila sengaja disunting, hapus titik dan empat huruf setelah v${scenarioFormat}`,
  en: `${copyAgain.en}; if you edited it on purpose, delete the dot and four characters after v${scenarioFormat}`
};
const correct = {
  id: "perbaiki nilai itu di tautan, atau minta berkas skenarionya dari pengirim",
  en: "correct that value in the link, or ask its sender for the scenario file"
};
