import type {DistrictsAnswer} from "../../../workers/engine.js";
import type {Baseline} from "../../policy/comparison.js";
import type {Scenario} from "../../policy/scenario.js";
import {causeOf} from "../causeOf.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {failureNotice, notice} from "../notice.js";
import type {Places} from "../places.js";
import {districtTable} from "./districtTable.js";

/** Asks for a province's districts; null when a later question took this one's place. */
export type AskDistricts = (
  province: string,
  scenario: Scenario,
  baseline: Baseline | null
) => Promise<DistrictsAnswer | null>;

/** A scenario, what it is compared with if anything, and both in words. */
export interface DistrictQuestion {
  readonly scenario: Scenario;
  readonly baseline: Baseline | null;
  readonly scope: string;
}

export interface DistrictSectionOptions {
  readonly places: Places;
  readonly synthetic: boolean;
  readonly ask: AskDistricts;
  readonly nameOf: (programme: string) => string;
  /** What every row of a downloaded file carries, by column name. */
  readonly stamp: () => Readonly<Record<string, string>>;
  readonly foot: () => string;
  readonly word: Words;
  readonly format: Format;
}

export interface DistrictSection {
  readonly element: HTMLElement;
  /** Leads from a map to the section, while it is open. */
  readonly jump: HTMLElement;
  /** Opens the districts of a province or of a regency, or closes the section. Measures `desil:districts`. */
  select(code: string | null): void;
  /** What districts are computed under; asked after what the page draws itself, less often while dragging. */
  follow(next: DistrictQuestion, dragging: boolean): void;
  destroy(): void;
}

/** Longest the section may stay silent about work under way, and least between two questions of a drag, milliseconds. */
const patience = 300;
const dragPause = 120;

/** Districts of the chosen region under the scenario; nothing is asked for until a region is chosen. */
export function districtSection(options: DistrictSectionOptions): DistrictSection {
  const {places, ask, word, format} = options;
  const title = html("h2", {id: "judul-kecamatan"});
  const scope = html("p", {class: "note"});
  const body = html("div", {class: "districts-body"});
  const element = html(
    "section",
    {class: "districts", id: "kecamatan", "aria-labelledby": title.id, hidden: true},
    title,
    scope,
    body
  );
  const link = html("a", {href: "#kecamatan"});
  const jump = html("p", {class: "note districts-jump", hidden: true});
  const table = districtTable(options);
  let code: string | null = null;
  let question: DistrictQuestion | null = null;
  let openedAt: number | null = null;
  let asked = 0;
  let shown = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;

  let inSight = false;
  let stale = false;
  const sight = new IntersectionObserver(([entry]) => {
    inSight = entry!.isIntersecting;
    if (inSight && stale) schedule(0);
  });
  sight.observe(element);

  const provinceOf = (region: string) => region.split(".")[0]!;
  const nameOf = (region: string) => places.byCode.get(region)!.name;
  const run = async () => {
    if (code === null || question === null) return;
    stale = false;
    const [region, {scenario, baseline}, number] = [code, question, ++asked];
    const province = nameOf(provinceOf(region));
    try {
      const answer = await ask(provinceOf(region), scenario, baseline);
      if (answer === null || code === null || number < shown) return;
      if (provinceOf(code) !== provinceOf(region)) return;
      shown = number;
      clearTimeout(late);
      table.show(answer, code, baseline);
      if (body.firstElementChild !== table.element) body.replaceChildren(table.element);
      if (openedAt !== null) performance.measure("desil:districts", {start: openedAt, end: performance.now()});
      openedAt = null;
    } catch (error) {
      clearTimeout(late);
      if (code !== region) return;
      const retry = html("button", {type: "button", class: "button"}, word["district.retry"]);
      retry.addEventListener("click", () => open(region));
      const title = fill(word["district.failed"], {province});
      const failed = failureNotice(title, word["district.failedHint"], causeOf(error), format.language);
      failed.append(retry);
      body.replaceChildren(failed);
    }
  };
  const schedule = (wait: number) => {
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      void run();
    }, wait);
  };
  const open = (region: string) => {
    openedAt = performance.now();
    clearTimeout(late);
    late = setTimeout(() => {
      const province = nameOf(provinceOf(region));
      const cause = fill(word["district.loading"], {province});
      body.replaceChildren(notice(cause, word["district.loadingHint"]));
    }, patience);
    void run();
  };

  return {
    element,
    jump,
    select(next) {
      if (next === code) return;
      code = next;
      element.hidden = code === null;
      jump.hidden = code === null;
      jump.replaceChildren();
      clearTimeout(late);
      if (code === null) return;
      const text = fill(word["district.title"], {region: nameOf(code)});
      title.textContent = text;
      link.textContent = `${text} ↓`;
      jump.replaceChildren(link);
      open(code);
    },
    follow(next, dragging) {
      // a region chosen before anything could be asked, by the address, opens now
      if (question === null && openedAt !== null) openedAt = performance.now();
      question = next;
      setText(scope, next.scope);
      if (code === null) return;
      if (!dragging) {
        clearTimeout(timer);
        timer = undefined;
      }
      stale = true;
      // a task of its own, so that the page's own answer is painted first; a drag asks only where it can be seen
      if (!dragging) schedule(0);
      else if (inSight) schedule(dragPause);
    },
    destroy() {
      clearTimeout(timer);
      clearTimeout(late);
      sight.disconnect();
      table.destroy();
      code = null;
    }
  };
}
