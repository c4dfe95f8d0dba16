import type {Refused} from "../../scenario/refused.js";
import {fieldName} from "../../scenario/fieldName.js";
import type {Problem} from "../../policy/scenarioSchema.js";
import {fill, words} from "../dictionary.js";
import {html} from "../html.js";
import type {Language} from "../language.js";
import {notice, technicalDetails} from "../notice.js";
import {asSentence} from "../asSentence.js";

export interface RefusalOptions {
  readonly title: string;
  /** What a problem of the whole is about, in place of "the scenario": a file's name in quotes. */
  readonly whole?: string;
  readonly nameOf: (code: string) => string;
  readonly language: Language;
}

/** Problems said at once; the rest stand in the technical details with these. */
const most = 3;

/**
 * A scenario that was not taken in: what is wrong with which field, that the present work stays, and the way out. Paths
 * of the fields, for whoever edits the file or link by hand, are folded away.
 */
export function refusalNotice(
  {problems, wayOut}: Refused,
  {title, whole, nameOf, language}: RefusalOptions
): HTMLElement {
  const word = words(language);
  const causes = problems.slice(0, most).map((problem) => problemText(problem, language, nameOf, whole));
  const more = problems.length - causes.length;
  const shown = notice(title, causes[0]!, "error");
  shown.append(
    ...causes.slice(1).map((cause) => html("p", {}, cause)),
    ...(more > 0 ? [html("p", {}, fill(word["fail.moreProblems"], {count: String(more)}))] : []),
    html("p", {}, `${word["fail.workKept"]} ${asSentence(wayOut[language])}`),
    technicalDetails(problems.map(({path, en}) => `${path || "scenario"} ${en}`).join("\n"), language)
  );
  return shown;
}

/** A problem as a sentence: "Kuota PKH tidak boleh kurang dari 0: -5." */
export function problemText(
  problem: Problem,
  language: Language,
  nameOf?: (code: string) => string,
  whole?: string
): string {
  const name = problem.path === "" && whole !== undefined ? whole : fieldName(problem.path, nameOf)[language];
  return asSentence(`${name} ${problem[language]}`);
}
