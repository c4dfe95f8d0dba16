/** Longest name of a scenario. */
const longest = 80;

/**
 * What a copy of a named scenario is called: "Fokus (salinan)", and where that is taken "Fokus (salinan 2)" and so on; a
 * copy's copy counts on. `copy` is the word for a copy. The name is cut where both do not fit 80 characters.
 */
export function copiedName(name: string, taken: readonly string[], copy: string): string {
  const original = name.replace(new RegExp(`(?<=.) \\(${copy}(?: \\d+)?\\)$`), "");
  for (let count = 1; ; ++count) {
    const mark = ` (${copy}${count === 1 ? "" : ` ${count}`})`;
    const candidate = cut(original, longest - mark.length) + mark;
    if (!taken.includes(candidate)) return candidate;
  }
}

/** The leading characters of a text as far as so many UTF-16 units reach, none of them halved. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return text
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd();
}
