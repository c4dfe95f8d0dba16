import {dropRules, scopeRules} from "../src/policy/familyRules.js";
import {familyBenefit} from "../src/policy/family.js";
import {parseFamily} from "../src/policy/familyInput.js";
import {refusal} from "../src/policy/refusal.js";

const usage = `usage: npm run -s family -- '{"day": "2026-01-01", "decile": 2, "members": [{"components": ["sd"]}]}'

Prints what a family is entitled to under PKH, Sembako and PIP on a day, in whole rupiah, with the rule of each.`;

try {
  const [given] = process.argv.slice(2);
  const asksHelp = given === "--help" || given === "-h";
  console.log(asksHelp ? usage : JSON.stringify(answer(given), rounded, 2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** The family's entitlements with the words of each rule, for people who read the output. */
function answer(text: string | undefined): unknown {
  const question = parseFamily(parse(text));
  const {day, pkh, sembako, pip} = familyBenefit(question, question);
  const dropped = pkh.dropped.map((one) => ({...one, reason: dropRules[one.rule]}));
  const withReason = <T extends {rule: keyof typeof scopeRules}>(scope: T) => ({
    ...scope,
    reason: scopeRules[scope.rule]
  });
  return {day, pkh: withReason({...pkh, dropped}), sembako: withReason(sembako), pip: withReason(pip)};
}

function parse(text: string | undefined): unknown {
  if (text === undefined)
    throw refusal("keluarga", {id: "tidak diberikan; beri satu objek JSON", en: "is missing; give one JSON object"});
  try {
    return JSON.parse(text);
  } catch {
    throw refusal("keluarga", {id: "bukan JSON yang sah", en: "is not valid JSON"});
  }
}

/** Every number that is printed is a count or rupiah, and rupiah are rounded where they are written. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value) : value;
}
