import type {Words} from "../dictionary.js";

const scales = ["trillion", "billion", "million", "thousand"] as const;

/** An amount with its scale shortened, where columns leave no room for the whole name: Rp250 jt. */
export function shortScale(text: string, word: Words): string {
  return scales.reduce((all, scale) => all.replace(word[`nota.${scale}`], word[`nota.${scale}Short`]), text);
}
