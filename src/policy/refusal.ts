import type {Words} from "./parameter.js";

/**
 * The error for a value that is refused: its message names the field and the reason in English, then in Indonesian, as
 * a message is all that crosses from a worker.
 */
export function refusal(field: string, reason: Words): RangeError {
  return new RangeError(`${field} ${reason.en} / ${field} ${reason.id}`);
}
