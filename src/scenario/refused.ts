import type {Words} from "../policy/parameter.js";
import {ScenarioError, type Problem} from "../policy/scenarioSchema.js";

/** Why something was not taken in: which fields, for what cause, and what the reader can do. Nothing has changed. */
export interface Refused {
  readonly problems: readonly Problem[];
  readonly wayOut: Words;
}

/** What came of reading a text from outside. */
export type Read<T> =
  {readonly kind: "read"; readonly value: T} | {readonly kind: "refused"; readonly refused: Refused};

/** A ScenarioError that knows its own way out. */
export class RefusedError extends ScenarioError {
  constructor(
    problems: readonly Problem[],
    readonly wayOut: Words
  ) {
    super(problems);
  }
}

/** Runs a reading; a scenario that is refused on the way is an answer, any other error is thrown on. */
export function attempt<T>(read: () => T, wayOut: Words): Read<T> {
  try {
    return {kind: "read", value: read()};
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    const {problems} = error;
    const own = error instanceof RefusedError ? error.wayOut : null;
    const newer = problems.some(({path}) => path === "format" || path.endsWith(".format"));
    return {kind: "refused", refused: {problems, wayOut: own ?? (newer ? reload : wayOut)}};
  }
}

/** The way out of a format that only a newer page knows. */
export const reload: Words = {
  id: "muat ulang halaman agar memakai Desil terbaru, lalu coba lagi",
  en: "reload the page to get the newest Desil, then try again"
};
