/** Text as a reader types it into a search: marks that keep a line whole on the screen stand for nothing in a file. */
export function plainText(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/[\u00a0\u202f]/g, " ")
    .replaceAll("\u2011", "-");
}
