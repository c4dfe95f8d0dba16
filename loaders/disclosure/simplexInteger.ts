/**
 * The nearest non-negative vector with a given sum (Euclidean): max(y − θ, 0) for the θ that meets the total, found by
 * dropping what lies below it until nothing does (Michelot 1986). Reads and writes `length` numbers from `start` at
 * every `stride`; `into` may be `values`.
 */
export function projectSimplex(
  values: Float64Array,
  total: number,
  into: Float64Array,
  start = 0,
  stride = 1,
  length = values.length
): void {
  const end = start + length * stride;
  let shift = total > 0 ? -Infinity : Infinity;
  for (let kept = Infinity, before = Infinity; total > 0; before = kept) {
    let sum = 0;
    kept = 0;
    for (let at = start; at < end; at += stride) {
      if (values[at]! <= shift) continue;
      sum += values[at]!;
      kept += 1;
    }
    // Not only when equal: rounding may let a value at the edge in and out for ever.
    if (kept >= before || kept === 0) break;
    shift = (sum - total) / kept;
  }
  for (let at = start; at < end; at += stride) into[at] = values[at]! > shift ? values[at]! - shift : 0;
}

/**
 * Non-negative integers near `values` that add up to `total`: projection on the simplex, then floor and largest
 * remainder (first index wins a tie). Source: privacy.md section 6. Throws RangeError when the total is no natural
 * number, or there are no cells to hold it.
 */
export function simplexInteger(values: Float64Array, total: number): Float64Array {
  if (!Number.isInteger(total) || total < 0) throw new RangeError(`invalid total: ${total}`);
  if (values.length === 0 && total > 0) throw new RangeError(`no cells to hold a total of ${total}`);
  const projected = new Float64Array(values.length);
  projectSimplex(values, total, projected);
  const counts = new Float64Array(values.length);
  roundToTotal(projected, total, counts, 0, values.length);
  return counts;
}

/** Rounds the non-negative numbers from `start` down, and hands what is missing to the largest remainders. */
export function roundToTotal(
  values: Float64Array,
  total: number,
  into: Float64Array,
  start: number,
  length: number
): void {
  let missing = total;
  for (let i = start; i < start + length; ++i) {
    into[i] = Math.floor(values[i]! + 1e-9);
    missing -= into[i]!;
  }
  for (; missing > 0; --missing) {
    let largest = start;
    for (let i = start + 1; i < start + length; ++i) {
      if (values[i]! - into[i]! > values[largest]! - into[largest]!) largest = i;
    }
    into[largest]! += 1;
  }
}
