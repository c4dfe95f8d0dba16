import {checkChoices} from "../../policy/choices.js";
import {parseFamily, type FamilyQuestion} from "../../policy/familyInput.js";
import {refusal} from "../../policy/refusal.js";

const key = "#keluarga=";

/** More members than any family card holds; a link with more would only choke the page. */
export const mostMembers = 30;

/** The part of an address after and with its "#" that opens the form on a case. */
export function familyFragment(question: FamilyQuestion): string {
  return key + encodeURIComponent(JSON.stringify(question));
}

/**
 * The case in an address's fragment, null where it holds none. Throws Refusal naming the field and the reason where the
 * fragment is no family that the calculator takes.
 */
export function readFragment(fragment: string): FamilyQuestion | null {
  if (!fragment.startsWith(key)) return null;
  const question = parseFamily(parse(fragment.slice(key.length)));
  if (question.members.length > mostMembers) {
    throw refusal("members", {
      id: `melebihi ${mostMembers}: ${question.members.length}`,
      en: `are more than ${mostMembers}: ${question.members.length}`
    });
  }
  checkChoices(question);
  return question;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch {
    throw refusal("keluarga", {id: "bukan JSON yang sah", en: "is not valid JSON"});
  }
}
