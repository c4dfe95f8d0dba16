/** A piece of text on one line, where it stands on the screen. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One character and its box; a box without width is a space that the layout swallowed. */
export interface PlacedCharacter {
  readonly character: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines into which the browser broke a text. */
export function textLines(node: Text): TextLine[] {
  const range = document.createRange();
  const characters: PlacedCharacter[] = [];
  let at = 0;
  for (const character of node.data) {
    range.setStart(node, at);
    range.setEnd(node, (at += character.length));
    const box = range.getClientRects()[0];
    if (box !== undefined) characters.push({character, ...sidesOf(box)});
  }
  return linesOf(characters);
}

/** Joins characters that stand side by side; swallowed spaces and those at a line's ends are left out. */
export function linesOf(characters: readonly PlacedCharacter[]): TextLine[] {
  const lines: PlacedCharacter[][] = [];
  for (const placed of characters) {
    if (placed.right <= placed.left) continue;
    const line = lines.at(-1);
    if (line !== undefined && Math.abs(line[0]!.top - placed.top) < 1) line.push(placed);
    else lines.push([placed]);
  }
  return lines.flatMap((line) => {
    const shown = line.slice(
      line.findIndex(({character}) => !isSpace(character)),
      line.findLastIndex(({character}) => !isSpace(character)) + 1
    );
    const [first, last] = [shown[0], shown.at(-1)];
    if (first === undefined || last === undefined) return [];
    const {left, top, bottom} = first;
    const text = shown.map(({character}) => (isSpace(character) ? " " : character)).join("");
    return [{text, left, top, width: last.right - left, height: bottom - top}];
  });
}

function isSpace(character: string): boolean {
  return /[ \t\r\n]/.test(character);
}

function sidesOf({left, right, top, bottom}: DOMRect) {
  return {left, right, top, bottom};
}
