import type {Format} from "../components/format.js";
import type {Words} from "../policy/parameter.js";
import type {StatedChange} from "./change.js";
import {lawChanges} from "./changes.js";
import {changeText, countedNoun} from "./changeText.js";
import {sameLaw} from "./sameLaw.js";
import {thresholdText} from "./thresholdText.js";
import {programmeName, uncapitalise, valueWords} from "./changeWords.js";

/**
 * What a scenario changes, as plain sentences in the format's language: always the same for the same changes. Says so
 * where it changes nothing, and whether the law differs where it changes the rule day alone. Throws RangeError as resolveLaw
 * does.
 */
export function describeChanges(changes: readonly StatedChange[], format: Format): string {
  const say = (words: Words, values: Readonly<Record<string, string>> = {}) =>
    words[format.language].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name]!);
  const day = changes.find(({kind}) => kind === "day");
  const clauses = clausesOf(changes, say, format);
  if (clauses.length === 0) return day === undefined ? say(nothing) : dayAlone(day, say, format);
  const [first = "", ...others] = clauses;
  const list = others.length === 0 ? first : `${clauses.slice(0, -1).join("; ")}; ${say(and)} ${clauses.at(-1)}`;
  return [say(against, {list}), ...(day ? [say(readOn, {day: changeText(day, format).new})] : [])].join(" ");
}

type Say = (words: Words, values?: Readonly<Record<string, string>>) => string;

/** A scenario that is the law in force of another day, which may say what that of the default day says. */
function dayAlone(day: StatedChange, say: Say, format: Format): string {
  const isSame = sameLaw(String(day.old), String(day.new));
  return say(isSame ? otherDaySameLaw : otherDay, changeText(day, format));
}

/** One clause a change; more than two regions of a programme are counted, not listed. */
function clausesOf(changes: readonly StatedChange[], say: Say, format: Format): string[] {
  const regional = (programme: string | null) =>
    changes.filter((change) => change.kind === "region" && change.programme === programme);
  return lawChanges(changes).flatMap((change) => {
    const together = change.kind === "region" ? regional(change.programme) : [];
    if (together.length <= 2) return [clauseOf(change, say, format)];
    if (together[0] !== change) return [];
    const programme = (change.called ?? programmeName(change.programme!))[format.language];
    return [say(ownThresholds, {programme, count: format.count(together.length)})];
  });
}

function clauseOf(change: StatedChange, say: Say, format: Format): string {
  const {kind, old, new: value, unit, from} = change;
  const isCut = kind === "threshold" || kind === "region";
  const text = isCut ? thresholdText(change, format) : changeText(change, format);
  const values = {
    label: keepsCapital(change, format) ? say(change.label) : uncapitalise(say(change.label)),
    old: text.old,
    new: text.new + countedNoun(value, unit, format)
  };
  const clause = say(isCut ? cutPattern(change) : patternOf(kind, old, value), values);
  return from === undefined ? clause : clause + say(startingOn, {day: format.date(from)});
}

/** In English an additional programme's label begins with its name. */
function keepsCapital({called}: StatedChange, {language}: Format): boolean {
  return called !== undefined && language === "en";
}

function patternOf(kind: StatedChange["kind"], old: StatedChange["old"], value: StatedChange["new"]): Words {
  if (kind === "additional") return patterns.added;
  if (kind === "component") return patterns.state;
  if (kind === "region") return patterns.set;
  if (typeof value === "number" && typeof old === "number") return value > old ? patterns.up : patterns.down;
  if (typeof value === "number") return patterns.set;
  return value === valueWords.noLimit ? patterns.lifted : patterns.becomes;
}

/** A share of each regency's people is neither above nor below a decile of the nation, and zero is no decile. */
function cutPattern({kind, old, new: value, local}: StatedChange): Words {
  if (value === 0) return patterns.ends;
  if (local && kind === "threshold") return patterns.becomes;
  return patternOf(kind, old, value);
}

const nothing: Words = {
  id: "Skenario ini tidak mengubah apa pun: sama dengan aturan berlaku.",
  en: "This scenario changes nothing: it is the law in force."
};

const otherDaySameLaw: Words = {
  id: "Skenario ini hanya mengubah hari aturan, menjadi {new}. Aturannya sama dengan per {old}, maka tidak ada angka yang berubah.",
  en: "This scenario changes the rule day alone, to {new}. The law is the same as on {old}, so no figure changes."
};

const otherDay: Words = {
  id: "Skenario ini hanya mengubah hari aturan, menjadi {new}: aturan berlaku hari itu, yang lain dari aturan per {old}.",
  en: "This scenario changes the rule day alone, to {new}: the law in force on that day, which is not that of {old}."
};

const against: Words = {
  id: "Dibanding aturan berlaku, {list}.",
  en: "Compared with the law in force, {list}."
};

const and: Words = {id: "dan", en: "and"};

const readOn: Words = {id: "Aturan dibaca per {day}.", en: "The law is read as of {day}."};

const startingOn: Words = {id: ", mulai {day}", en: ", from {day}"};

const ownThresholds: Words = {
  id: "ambang {programme} ditetapkan tersendiri di {count} wilayah",
  en: "{count} regions have a {programme} threshold of their own"
};

const patterns = {
  up: {id: "{label} naik dari {old} ke {new}", en: "the {label} rises from {old} to {new}"},
  down: {id: "{label} turun dari {old} ke {new}", en: "the {label} falls from {old} to {new}"},
  ends: {id: "{label} turun dari {old} menjadi {new}", en: "the {label} falls from {old} to {new}"},
  set: {id: "{label} ditetapkan {new}", en: "the {label} is set to {new}"},
  lifted: {id: "{label} dicabut", en: "the {label} is lifted"},
  becomes: {id: "{label} menjadi {new} (semula {old})", en: "the {label} becomes {new} (was {old})"},
  state: {id: "{label} {new}", en: "the {label} is {new}"},
  added: {id: "{label} ditambahkan ({new})", en: "the {label} is added ({new})"}
} as const satisfies Record<string, Words>;
