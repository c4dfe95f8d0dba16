import type {FamilyBenefit, FamilyMember, Scope} from "../../policy/family.js";
import {dropRules, scopeRules} from "../../policy/familyRules.js";
import type {Programme} from "../controls.js";
import {fill, type Words} from "../dictionary.js";
import {exactRupiah} from "../exactRupiah.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {programmeMark} from "../programmeMark.js";
import {pipRows, pkhRows, totalYear, type Verdict} from "./resultRows.js";

/** One result with the head of its column. */
export interface ResultColumn {
  readonly head: string;
  readonly benefit: FamilyBenefit;
}

/** The entitlements programme by programme: the law, and beside it the scenario and the difference where there is one. */
export function resultView(
  members: readonly FamilyMember[],
  columns: readonly ResultColumn[],
  word: Words,
  format: Format
): HTMLElement {
  const results = columns.map(({benefit}) => benefit);
  const rupiah = (amount: number) => exactRupiah(amount, format);
  const who = (member: number, what: string) => `${fill(word["family.member"], {number: String(member + 1)})}, ${what}`;
  const sum = (label: string, of: (benefit: FamilyBenefit) => number, kind = "sum") =>
    row(
      label,
      results.map((benefit) => rupiah(of(benefit))),
      kind,
      differenceCell(results.map(of), word, format)
    );
  const part = (id: Programme, scope: (benefit: FamilyBenefit) => Scope, rows: readonly HTMLElement[]) =>
    html(
      "section",
      {class: "entitlement"},
      html("h2", {}, programmeMark(id), ` ${word[id]}`),
      table(columns, word, [scopeRow(results.map(scope), word, format), ...rows], word[id])
    );

  const verdict = (one: Verdict) =>
    "amount" in one
      ? rupiah(one.amount)
      : html(
          "span",
          {class: "dropped"},
          fill(word["family.notCounted"], {reason: dropRules[one.rule][format.language]})
        );
  const persons = pkhRows(members, results).map(({member, component, verdicts}) =>
    row(who(member, word[`family.component.${component}`]), verdicts.map(verdict), "one", emptyCell(results))
  );
  const pupils = pipRows(members, results).map(({member, level, half, amounts}) => {
    const rate = word[half ? "family.pupilHalf" : "family.pupilFull"];
    const cells = amounts.map((amount) => (amount === null ? word["family.notPaid"] : rupiah(amount)));
    return row(`${who(member, word[`family.component.${level}`])}, ${rate}`, cells, "one", emptyCell(results));
  });
  return html(
    "div",
    {class: "entitlements"},
    part("pkh", ({pkh}) => pkh, [
      ...persons,
      sum(word["family.year"], ({pkh}) => pkh.year),
      sum(word["family.stage"], ({pkh}) => pkh.stage, "slice"),
      sum(word["family.bimonth"], ({pkh}) => pkh.bimonth, "slice")
    ]),
    part("sembako", ({sembako}) => sembako, [sum(word["family.year"], ({sembako}) => sembako.year)]),
    part("pip", ({pip}) => pip, [...pupils, sum(word["family.year"], ({pip}) => pip.year)]),
    html(
      "section",
      {class: "entitlement"},
      table(columns, word, [sum(word["family.total"], totalYear)], word["family.total"])
    )
  );
}

function table(
  columns: readonly ResultColumn[],
  word: Words,
  rows: readonly HTMLElement[],
  label: string
): HTMLElement {
  const heads = [...columns.map(({head}) => head), ...(columns.length > 1 ? [word["family.difference"]] : [])];
  return html(
    "table",
    {"aria-label": label},
    html(
      "thead",
      {},
      html(
        "tr",
        {},
        html("th", {scope: "col"}, word["family.who"]),
        ...heads.map((head) => html("th", {scope: "col", class: "number"}, head))
      )
    ),
    html("tbody", {}, ...rows)
  );
}

function row(
  label: string,
  cells: readonly (string | Node)[],
  kind: string,
  difference: readonly HTMLElement[]
): HTMLElement {
  return html(
    "tr",
    {class: kind},
    html("th", {scope: "row"}, label),
    ...cells.map((cell) => html("td", {class: "number"}, cell)),
    ...difference
  );
}

function scopeRow(scopes: readonly Scope[], word: Words, {language}: Format): HTMLElement {
  const cells = scopes.map(({eligible, rule}) => {
    const reason = scopeRules[rule][language];
    return html("span", {class: "dropped"}, fill(word[eligible ? "family.inside" : "family.outside"], {reason}));
  });
  return row(word["family.scope"], cells, "scope", scopes.length > 1 ? [html("td")] : []);
}

function emptyCell(results: readonly FamilyBenefit[]): HTMLElement[] {
  return results.length > 1 ? [html("td")] : [];
}

function differenceCell(amounts: readonly number[], word: Words, format: Format): HTMLElement[] {
  if (amounts.length < 2) return [];
  return [html("td", {class: "number"}, signedRupiah(amounts[1]! - amounts[0]!, word, format))];
}

/** A change in rupiah with its sign, every digit; "tetap" below half a rupiah. */
export function signedRupiah(change: number, word: Words, format: Format): string {
  if (Math.abs(change) < 0.5) return word["number.unchanged"];
  return `${change > 0 ? "+" : ""}${exactRupiah(change, format)}`;
}
