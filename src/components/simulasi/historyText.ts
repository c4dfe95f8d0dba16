import type {Scenario} from "../../policy/scenario.js";
import {changesBetween} from "../../scenario/changesBetween.js";
import type {StatedChange} from "../../scenario/change.js";
import {changesOf} from "../../scenario/changes.js";
import {changeText} from "../../scenario/changeText.js";
import {scenarioOf, type Letter, type ScenarioSet} from "../../scenario/scenarioSet.js";
import {stackedFrom} from "../../scenario/stackedFrom.js";
import {sameScenario} from "../../scenario/tidy.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {baselineName} from "./scenarioName.js";

export interface HistoryWords {
  readonly defaultDay: string;
  readonly nameOf: (code: string) => string;
  readonly word: Words;
  readonly format: Format;
}

/**
 * What one step of the history did, in plain words: "Ambang PKH: 40% menjadi 20%". Where several scenarios stand side by
 * side, the letter of the changed one goes before.
 */
export function historyText(before: ScenarioSet, after: ScenarioSet, words: HistoryWords): string {
  const {word} = words;
  const had = new Map(before.entries.map(({letter, scenario}) => [letter, scenario]));
  const has = new Map(after.entries.map(({letter, scenario}) => [letter, scenario]));
  const added = [...has.keys()].filter((letter) => !had.has(letter));
  const gone = [...had.keys()].filter((letter) => !has.has(letter));
  const changed = [...has].filter(([letter, now]) => had.has(letter) && !sameScenario(had.get(letter)!, now));
  if (added.length + gone.length + changed.length > 1) return word["riwayat.several"];
  const [letter] = added;
  if (letter !== undefined) return addedText(after, letter, word);
  if (gone.length > 0) return fill(word["riwayat.removed"], {letter: gone[0]!});
  const [edit] = changed;
  if (edit !== undefined) {
    const text = editText(had.get(edit[0])!, edit[1], words);
    return has.size > 1 ? fill(word["riwayat.of"], {letter: edit[0], text}) : text;
  }
  if (before.baseline !== after.baseline) {
    return fill(word["riwayat.baseline"], {name: baselineName(after.baseline, word)});
  }
  if ([...had.keys()].join() !== [...has.keys()].join()) return word["riwayat.moved"];
  if (before.editing !== after.editing) return fill(word["riwayat.opened"], {letter: after.editing});
  return word["riwayat.other"];
}

function addedText(set: ScenarioSet, letter: Letter, word: Words): string {
  const stacked = stackedFrom(set, letter);
  if (stacked !== null) return fill(word["riwayat.stacked"], {...stacked, letter});
  const place = set.entries.findIndex((entry) => entry.letter === letter);
  const left = set.entries[place - 1];
  const isCopy = left !== undefined && sameScenario(bare(left.scenario), bare(scenarioOf(set, letter)));
  return isCopy && Object.keys(bare(left.scenario)).length > 0
    ? fill(word["riwayat.copied"], {from: left.letter, letter})
    : fill(word["riwayat.added"], {letter});
}

/** A scenario but for what it is called. */
function bare(scenario: Scenario): Scenario {
  const {name: _, ...rest} = scenario;
  return rest;
}

function editText(before: Scenario, after: Scenario, {defaultDay, nameOf, word, format}: HistoryWords): string {
  const [old, now] = [before, after].map((scenario) => changesOf(scenario, defaultDay, nameOf));
  const changes = changesBetween(old!, now!);
  const [first, ...others] = changes;
  if (first === undefined) {
    if (before.name === after.name) return word["riwayat.other"];
    return after.name === undefined ? word["riwayat.unnamed"] : fill(word["riwayat.named"], {name: after.name});
  }
  if (others.length > 0 && now!.every(({kind}) => kind === "day")) return word["riwayat.reset"];
  const text = changeLine(first, word, format);
  return others.length === 0 ? text : fill(word["riwayat.more"], {text, count: format.count(others.length)});
}

function changeLine(change: StatedChange, word: Words, format: Format): string {
  const label = change.label[format.language];
  const {old, new: value} = changeText(change, format);
  const from = change.from === undefined ? "" : fill(word["banding.stepFrom"], {day: format.date(change.from)});
  return (change.added ? `${label}: ${value}` : fill(word["banding.stepChange"], {label, old, new: value})) + from;
}
