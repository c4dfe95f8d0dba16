import {lawOn} from "../policy/resolve.js";

/** Whether the law in force says the same on two ISO days, so that no figure differs. Throws RangeError as resolveLaw does. */
export function sameLaw(one: string, other: string): boolean {
  const [first, second] = [one, other].map((day) => JSON.stringify({...lawOn(day), day: null}));
  return first === second;
}
