import type {Words} from "./parameter.js";

/**
 * A value that is refused, with the field and the reason; its message says both in English, then in Indonesian, as a
 * message is all that crosses from a worker.
 */
export class Refusal extends RangeError {
  constructor(
    readonly field: string,
    readonly reason: Words
  ) {
    super(`${field} ${reason.en} / ${field} ${reason.id}`);
  }
}

/** The error for a value that is refused. */
export function refusal(field: string, reason: Words): Refusal {
  return new Refusal(field, reason);
}
