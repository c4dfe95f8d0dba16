/** A name of at most so many characters: cut at a word's end, or at the limit, where it is longer. */
export function shortName(name: string, longest = 32): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(" ") + 1).trimEnd() || cut}…`;
}
