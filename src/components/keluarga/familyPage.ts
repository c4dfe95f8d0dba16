import {familyBenefit, type FamilyBenefit} from "../../policy/family.js";
import {parseFamily} from "../../policy/familyInput.js";
import {Refusal} from "../../policy/refusal.js";
import {fill, type Words} from "../dictionary.js";
import {exactRupiah} from "../exactRupiah.js";
import {followLanguage} from "../followLanguage.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {notice} from "../notice.js";
import {familyForm} from "./familyForm.js";
import {familyFragment, readFragment} from "./familyLink.js";
import {exampleFamily, stateOf, type FamilyState} from "./familyState.js";
import {linkField} from "./linkField.js";
import {totalYear} from "./resultRows.js";
import {resultView, signedRupiah, type ResultColumn} from "./resultView.js";
import {scenarioField} from "./scenarioField.js";
import {settingsWithoutFamily, underScenario} from "./underScenario.js";

/** The family calculator: a form, and what the law in force and a scenario give. Opens with the address's case. */
export function familyPage(ruleDay: string): HTMLElement {
  let state: FamilyState = stateOf(exampleFamily(ruleDay));
  let refusedLink: Refusal | null = null;

  function openLink(): boolean {
    try {
      const question = readFragment(location.hash);
      if (question) state = stateOf(question);
      refusedLink = null;
      return question !== null;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusedLink = error;
      return true;
    }
  }

  function draw(word: Words, format: Format): HTMLElement {
    const title = html("h1");
    const finding = html("p", {class: "finding"});
    const problem = html("div", {class: "notices"});
    const results = html("div");
    const leftOut = html("p", {class: "note"});
    const total = html("p", {class: "family-total", role: "status"});

    function show(): void {
      try {
        const {question} = state;
        const columns = columnsOf(state, word, format);
        const [law, scenario] = columns.map(({benefit}) => benefit);
        setText(title, titleOf(law!, word, format));
        setText(total, totalOf(columns, word, format));
        setText(finding, scenario ? findingOf(law!, scenario, state, word, format) : word["family.lede"]);
        const unused = settingsWithoutFamily(state.entry.scenario ?? {});
        setText(leftOut, unused.length > 0 ? fill(word["family.leftOut"], {fields: unused.join(", ")}) : "");
        results.replaceChildren(resultView(question.members, columns, word, format));
        problem.replaceChildren();
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const values = {field: error.field, reason: error.reason[format.language]};
        problem.replaceChildren(
          notice(fill(word["family.bad"], values), fill(word["family.badHint"], values), "error")
        );
      }
    }

    if (refusedLink) {
      const {field, reason} = refusedLink;
      const hint = fill(word["family.linkHint"], {field, reason: reason[format.language]});
      problem.append(notice(word["family.linkBad"], hint, "error"));
    }
    const linkProblem = [...problem.children];
    show();
    problem.append(...linkProblem);
    return html(
      "div",
      {class: "family"},
      html("header", {class: "family-head"}, title, finding, problem),
      html(
        "div",
        {class: "family-rail"},
        html("p", {class: "note"}, word["family.private"]),
        familyForm(state.question, word, format, (question) => {
          state = {...state, question};
          show();
        }),
        scenarioField(state.entry, word, format, (entry) => {
          state = {...state, entry};
          show();
        }),
        total
      ),
      html(
        "section",
        {class: "family-answer", "aria-label": word["family.table"]},
        results,
        leftOut,
        html("p", {class: "note"}, word["family.caveat"]),
        linkField(() => new URL(familyFragment(state.question), location.href).href, word)
      )
    );
  }

  openLink();
  const page = html("div", {}, followLanguage(draw));
  addEventListener("hashchange", () => {
    if (openLink()) page.replaceChildren(followLanguage(draw));
  });
  return page;
}

function columnsOf({question, entry: {scenario}}: FamilyState, word: Words, format: Format): ResultColumn[] {
  const family = parseFamily(question);
  const law = familyBenefit(family, family);
  const lawColumn = {head: fill(word["family.law"], {date: format.date(law.day)}), benefit: law};
  if (scenario === null) return [lawColumn];
  const benefit = underScenario(family, scenario);
  const name = scenario.name ?? word["family.unnamed"];
  return [lawColumn, {head: fill(word["family.scenarioColumn"], {name, date: format.date(benefit.day)}), benefit}];
}

function totalOf(columns: readonly ResultColumn[], word: Words, format: Format): string {
  const [law, scenario] = columns.map(({benefit}) => exactRupiah(totalYear(benefit), format));
  return fill(word[scenario === undefined ? "family.status" : "family.statusBoth"], {
    law: law!,
    scenario: scenario ?? ""
  });
}

function titleOf(law: FamilyBenefit, word: Words, format: Format): string {
  return fill(word["family.title"], {
    total: exactRupiah(totalYear(law), format),
    pkh: exactRupiah(law.pkh.year, format),
    sembako: exactRupiah(law.sembako.year, format),
    pip: exactRupiah(law.pip.year, format)
  });
}

function findingOf(
  law: FamilyBenefit,
  scenario: FamilyBenefit,
  state: FamilyState,
  word: Words,
  format: Format
): string {
  return fill(word["family.scenarioFinding"], {
    name: state.entry.scenario?.name ?? word["family.unnamed"],
    total: exactRupiah(totalYear(scenario), format),
    change: signedRupiah(totalYear(scenario) - totalYear(law), word, format)
  });
}
