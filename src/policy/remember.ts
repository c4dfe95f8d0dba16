interface Remembered {
  readonly parts: readonly object[];
  readonly key: string;
  readonly value: unknown;
}

const memory = new WeakMap<object, Remembered[]>();

/** Results kept for each first part: those of a few open scenarios, and a few to go back to. */
const keep = 8;

/**
 * What was computed before of the same parts (compared as objects, none of them ever written to) and of equal settings,
 * else computed now and kept as long as the first part is: while a control moves, most of a scenario stays as it is.
 */
export function remember<T>(parts: readonly [object, ...object[]], settings: unknown, compute: () => T): T {
  const key = JSON.stringify(settings) ?? "";
  const known = memory.get(parts[0]) ?? [];
  memory.set(parts[0], known);
  const isSame = (one: Remembered) =>
    one.key === key && one.parts.length === parts.length && one.parts.every((part, place) => part === parts[place]);
  const at = known.findIndex(isSame);
  const found = at < 0 ? {parts, key, value: compute()} : known.splice(at, 1)[0]!;
  known.push(found); // last, so that the first is always the one longest unused
  if (known.length > keep) known.shift();
  return found.value as T;
}
