import {MachineError, type MachineFailure} from "../policy/machineError.js";
import type {Words} from "../policy/parameter.js";
import {fieldName} from "../scenario/fieldName.js";
import {fill, words, type Words as Dictionary} from "./dictionary.js";

/** Why something failed, as a clause without a full stop; and what the machine said, where words do not say it all. */
export interface Cause extends Words {
  readonly technical: string | null;
}

/**
 * The cause that an error has for a reader. An error from a worker is plain: it is known by its fields, not its class.
 * One that nobody foresaw keeps its message for the technical details only.
 */
export function causeOf(error: unknown): Cause {
  const technical = error instanceof Error ? error.message : String(error);
  const known = (error ?? {}) as Partial<{
    code: MachineFailure;
    values: Record<string, string>;
    field: string;
    reason: Words;
  }>;
  if (known.field !== undefined && known.reason !== undefined) {
    const [name, {id, en}] = [fieldName(known.field), known.reason];
    return {id: `${name.id} ${id}`, en: `${name.en} ${en}`, technical: null};
  }
  const {code = isCodeMissing(error) ? "partUnreachable" : "unknown", values = {}} = known;
  const say = (word: Dictionary) => fill(word[`fail.${code}` as keyof Dictionary] ?? word["fail.unknown"], values);
  return {id: say(words("id")), en: say(words("en")), technical};
}

/**
 * The failure of a file that the page itself fetched, by what a browser throws: TypeError without an answer,
 * SyntaxError on a text that is not JSON, and Framework an Error on any other answer than the file.
 */
export function fileFailure(file: string, error: unknown): MachineError {
  const message = `${file}: ${error instanceof Error ? error.message : String(error)}`;
  const code = error instanceof TypeError ? "unreachable" : error instanceof SyntaxError ? "damaged" : "missing";
  return new MachineError(message, code, {file}, {cause: error});
}

/** Browsers word it differently, but all throw a TypeError when a module that is imported late does not arrive. */
function isCodeMissing(error: unknown): boolean {
  return error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);
}
