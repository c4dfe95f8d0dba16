import type {Change} from "../../scenario/change.js";
import {changeText} from "../../scenario/changeText.js";
import {programmeName} from "../../scenario/changeWords.js";
import {fieldName} from "../../scenario/fieldName.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";

/** More regions than this are counted, not listed. */
const fewRegions = 2;

/**
 * A step of an attribution in the words of its changes: "Ambang PKH: 40% menjadi 25%"; of a step laid over others
 * (`isOver`) only the new value, as the old one is theirs. A step that says what the law says has the name of its setting.
 */
export function stepText(
  step: string,
  changes: readonly Change[],
  isOver: boolean,
  word: Words,
  format: Format
): string {
  const own = changes.filter(({path}) => stepOf(path) === step);
  const [first] = own;
  if (first === undefined) return fill(word["banding.stepSame"], {field: fieldName(step)[format.language]});
  if (own.length > fewRegions && first.kind === "region") {
    return fill(word["banding.stepRegions"], {
      label: fill(word["banding.regionThresholds"], {
        programme: (first.called ?? programmeName(first.programme!))[format.language]
      }),
      count: format.count(own.length)
    });
  }
  return own
    .map((change) => {
      const label = change.label[format.language];
      const {old, new: value} = changeText(change, format);
      const added = change.kind === "additional" || isOver;
      const from = change.from === undefined ? "" : fill(word["banding.stepFrom"], {day: format.date(change.from)});
      return (added ? `${label}: ${value}` : fill(word["banding.stepChange"], {label, old, new: value})) + from;
    })
    .join("; ");
}

/** The programme whose colour a step has; null where it is of no one programme. */
export function stepProgramme(step: string, changes: readonly Change[]): string | null {
  return changes.find(({path}) => stepOf(path) === step)?.programme ?? null;
}

/** The step that a change's path belongs to: regions and components are steps together, an additional programme is one. */
function stepOf(path: string): string {
  const parts = path.split(".");
  if (parts[0] === "additional") return parts.slice(0, 2).join(".");
  return parts[0] === "programmes" ? parts.slice(0, 3).join(".") : path;
}
