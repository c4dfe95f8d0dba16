/** Whether a coordinate of an absolute path command runs across (0) or down (1), in the order in which they stand. */
const directions: Readonly<Record<string, readonly (0 | 1)[]>> = {
  M: [0, 1],
  L: [0, 1],
  H: [0],
  V: [1],
  Z: []
};

/**
 * A path of straight lines, stretched. Strokes that do not stretch with their drawing are drawn thin where the drawing
 * is enlarged; a stretched path needs no such strokes. Throws RangeError for any command but M, L, H, V and Z.
 */
export function scalePath(d: string, across: number, down: number): string {
  return d.replaceAll(/([A-Za-z])([^A-Za-z]*)/g, (_, command: string, rest: string) => {
    const along = directions[command];
    if (along === undefined) throw new RangeError(`path command cannot be scaled: ${command}`);
    const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const scaled = numbers.map((value, at) => {
      const direction = along[at % along.length];
      return Math.round(value * (direction === 0 ? across : down) * 100) / 100;
    });
    return command + scaled.join(" ");
  });
}
