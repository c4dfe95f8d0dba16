/** A last word with a number, at most so long, tells names apart that are otherwise alike. */
const number = /\s(\S{0,5}\d\S{0,5})$/;

/**
 * A name of at most so many characters: cut at a word's end, or at the limit, where it is longer. One that ends in a number
 * keeps it, so that of a row of names none is like another: "Bantuan daerah… 8".
 */
export function shortName(name: string, longest = 32): string {
  if (name.length <= longest) return name;
  const [, last] = number.exec(name) ?? [];
  if (last !== undefined && last.length + 6 < longest) return `${headOf(name, longest - last.length - 1)}… ${last}`;
  return `${headOf(name, longest)}…`;
}

function headOf(name: string, longest: number): string {
  const cut = name.slice(0, longest);
  return cut.slice(0, cut.lastIndexOf(" ") + 1).trimEnd() || cut;
}
