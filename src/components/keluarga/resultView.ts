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

/**
 * The entitlements programme by programme: the law, and beside it the scenario and the difference where there is one.
 * The roles are written out because the phone's layout takes rows apart, and with them what a browser infers.
 */
export function resultView(
  members: readonly FamilyMember[],
  columns: readonly ResultColumn[],
  word: Words,
  format: Format
): HTMLElement {
  const results = columns.map(({benefit}) => benefit);
  const rupiah = (amount: number) => exactRupiah(amount, format);
  const who = (member: number, what: string) => `${fill(word["family.member"], {number: String(member + 1)})}, ${what}`;
  const verdict = (one: Verdict) =>
    "amount" in one
      ? rupiah(one.amount)
      : html(
          "span",
          {class: "reason"},
          fill(word["family.notCounted"], {reason: dropRules[one.rule][format.language]})
        );

  const sum = (label: string, of: (benefit: FamilyBenefit) => number, kind = "sum") => {
    const [law, scenario] = results.map(of);
    const difference = scenario === undefined ? "" : signedRupiah(scenario - law!, word, format);
    return row(
      kind,
      label,
      results.map((benefit) => rupiah(of(benefit))),
      difference
    );
  };
  const persons = pkhRows(members, results).map(({member, component, verdicts}) =>
    row("one", who(member, word[`family.component.${component}`]), verdicts.map(verdict))
  );
  const pupils = pipRows(members, results).map(({member, level, half, amounts}) => {
    const rate = word[half ? "family.pupilHalf" : "family.pupilFull"];
    const cells = amounts.map((amount) => (amount === null ? word["family.notPaid"] : rupiah(amount)));
    return row("one", `${who(member, word[`family.component.${level}`])}, ${rate}`, cells);
  });
  const part = (id: Programme, scope: (benefit: FamilyBenefit) => Scope, ...rows: HTMLElement[]) =>
    html("tbody", {role: "rowgroup"}, scopeRow(id, results.map(scope), word, format), ...rows);

  return html(
    "table",
    {
      role: "table",
      class: columns.length > 1 ? "entitlements compared" : "entitlements",
      "aria-label": word["family.table"]
    },
    head(columns, word),
    part(
      "pkh",
      ({pkh}) => pkh,
      ...persons,
      sum(word["family.year"], ({pkh}) => pkh.year),
      sum(word["family.stage"], ({pkh}) => pkh.stage, "slice"),
      sum(word["family.bimonth"], ({pkh}) => pkh.bimonth, "slice")
    ),
    part(
      "sembako",
      ({sembako}) => sembako,
      sum(word["family.year"], ({sembako}) => sembako.year)
    ),
    part(
      "pip",
      ({pip}) => pip,
      ...pupils,
      sum(word["family.year"], ({pip}) => pip.year)
    ),
    html("tbody", {role: "rowgroup"}, sum(word["family.total"], totalYear, "total"))
  );
}

/** A change in rupiah with its sign, every digit; "tetap" below half a rupiah. */
export function signedRupiah(change: number, word: Words, format: Format): string {
  if (Math.abs(change) < 0.5) return word["number.unchanged"];
  return `${change > 0 ? "+" : ""}${exactRupiah(change, format)}`;
}

function head(columns: readonly ResultColumn[], word: Words): HTMLElement {
  const heads = [...columns.map((column) => column.head), ...(columns.length > 1 ? [word["family.difference"]] : [])];
  return html(
    "thead",
    {role: "rowgroup"},
    html(
      "tr",
      {role: "row"},
      html("th", {scope: "col", role: "columnheader"}, word["family.who"]),
      ...heads.map((text) => html("th", {scope: "col", role: "columnheader", class: "number"}, text))
    )
  );
}

/** A row under the law, and where there is a scenario under it and as a difference. */
function row(kind: string, label: string | Node, cells: readonly (string | Node)[], difference = ""): HTMLElement {
  const all = cells.length > 1 ? [...cells, difference] : cells;
  return html(
    "tr",
    {role: "row", class: kind},
    html("th", {scope: "row", role: "rowheader"}, label),
    ...all.map((cell) => html("td", {role: "cell", class: "number"}, cell))
  );
}

function scopeRow(id: Programme, scopes: readonly Scope[], word: Words, {language}: Format): HTMLElement {
  const cells = scopes.map(({eligible, rule}) => {
    const reason = scopeRules[rule][language];
    return html("span", {class: "reason"}, fill(word[eligible ? "family.inside" : "family.outside"], {reason}));
  });
  return row("scope", html("span", {}, programmeMark(id), ` ${word[id]}`), cells);
}
