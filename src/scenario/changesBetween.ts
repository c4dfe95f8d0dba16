import type {StatedChange} from "./change.js";

/**
 * What one scenario changes in another, from the changes of both against the law: a value that both set goes from the
 * one to the other, and what only the first set goes back to the law's value.
 */
export function changesBetween(before: readonly StatedChange[], after: readonly StatedChange[]): StatedChange[] {
  const olds = new Map(before.map((change) => [placeOf(change), change]));
  const news = new Set(after.map(placeOf));
  return [
    ...after.flatMap((change) => {
      const old = olds.get(placeOf(change));
      if (old === undefined) return [change];
      return sayOf(old) === sayOf(change) ? [] : [{...change, old: old.new}];
    }),
    ...before.flatMap((change) => {
      const {added: _, ...rest} = change;
      return news.has(placeOf(change)) ? [] : [{...rest, old: change.new, new: change.old}];
    })
  ];
}

/** The steps of a dated reform stand at one path. */
function placeOf({path, from = ""}: StatedChange): string {
  return `${path} ${from}`;
}

function sayOf({new: value, label, added}: StatedChange): string {
  return JSON.stringify([value, label, added]);
}
