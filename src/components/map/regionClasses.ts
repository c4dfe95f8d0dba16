/** What a region's byte may hold besides a class 0 to 6. */
export const noData = 7;
export const withheld = 8;

/** Added to a class whose value is of low reliability. */
export const lowReliability = 16;

/** The class of a byte without its reliability flag: 0 to 6, noData or withheld. */
export function classOfByte(byte: number): number {
  return byte & ~lowReliability;
}
