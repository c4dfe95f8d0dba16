/** A clause as a sentence of its own: a capital first, and a full stop where none stands. */
export function asSentence(clause: string): string {
  const capital = clause.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
