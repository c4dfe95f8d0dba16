import type {ReleaseAddresses} from "../../../workers/engine.js";
import type {Manifest} from "../../lattice/release.js";
import {MachineError} from "../../policy/machineError.js";
import type {Baseline} from "../../policy/comparison.js";
import type {Outcome} from "../../policy/outcome.js";
import {unpackOutcome} from "../../policy/packedOutcome.js";
import type {Scenario} from "../../policy/scenario.js";
import {dayOf, lawDays} from "../../scenario/scenarioDays.js";
import {baselineOf, scenarioOf, type Letter, type ScenarioSet} from "../../scenario/scenarioSet.js";
import {causeOf} from "../causeOf.js";
import {words} from "../dictionary.js";
import {formatOf} from "../format.js";
import {brokenInvariant} from "../invariants.js";
import {currentLanguage, languageEvent} from "../language.js";
import {measureInput} from "../measureInput.js";
import {openEngine, type EngineClient} from "../openEngine.js";
import {openFirstView, type FirstFiles} from "../openFirstView.js";
import {startingPage} from "../startingPage.js";
import {startCompare} from "./compareState.js";
import {startFind} from "./findField.js";
import {keepMapView} from "./keepMapView.js";
import {restingCheck} from "./restingCheck.js";
import {openWorkspace} from "./workspace.js";
import type {WorkbenchData} from "./workbenchData.js";
import {workbenchView, type WorkbenchView} from "./workbenchView.js";

/** Where everything of the page comes from; the page resolved the addresses. */
export interface SimulationSources extends FirstFiles {
  readonly release: ReleaseAddresses;
  readonly engine: string;
  /** The worker that makes workbooks. */
  readonly files: string;
  readonly mapWorker: string;
}

/**
 * The workbench. It stands as soon as `first` is there; then the engine opens, and every move of a control asks it one
 * question, the latest of those that wait.
 */
export function simulationPage(sources: SimulationSources): HTMLElement {
  return startingPage("simulation", (root) => start(root, sources));
}

async function start(root: HTMLElement, sources: SimulationSources): Promise<void> {
  const {view, places, topology, ...first} = await openFirstView(sources);
  let {counts} = first;
  const known = new WeakMap<Scenario, Outcome>();
  const check = restingCheck(
    async () => {
      const set = work.set();
      return engine().checkBySql(scenarioOf(set, set.editing), baselineOf(set));
    },
    () => page?.drawCheck(check.state())
  );
  const work = openWorkspace(view, {
    changed(dragging, timeStamp) {
      check.moved();
      // a drag's rail is written with the answer: before it, it would cost the tick a frame of its own
      if (!dragging || data.engine !== "ready") page?.show(work.history(), work.set());
      void ask(dragging, timeStamp);
    },
    asked: () => page?.say(...work.questions(words(currentLanguage())))
  });

  let client: EngineClient | null = null;
  let actualWanted = false;
  let page: WorkbenchView | null = null;
  let manifest: Manifest | null = null;
  const find = startFind();
  const compareState = startCompare();
  const keepView = keepMapView(compareState, () => page?.draw(data, false));
  const law = unpackOutcome(view.law);
  const laws = new Map([[law.day, law]]);
  const lawOfSet = (set: ScenarioSet) => laws.get(dayOf(set, set.editing, view.law.day)) ?? data.law;
  let data: WorkbenchData = {
    set: {...work.set(), baseline: "law"}, // as the figures are, until the first answer
    law,
    laws,
    actual: null,
    outcome: law,
    baseline: law,
    unknown: [],
    flows: null,
    outcomes: new Map(),
    engine: "opening",
    refused: null,
    broken: null
  };

  const ask = async (dragging: boolean, timeStamp: number | null) => {
    if (client === null || data.engine !== "ready") return;
    const set = work.set();
    const scenario = scenarioOf(set, set.editing);
    const baseline = baselineOf(set);
    try {
      const answer = await client.compare(scenario, baseline);
      if (answer === null) return;
      known.set(scenario, answer.outcome);
      if (typeof baseline === "object") known.set(baseline, answer.baseline);
      if (baseline === "hukum") laws.set(answer.baseline.day, answer.baseline);
      data = {
        ...data,
        set,
        law: lawOfSet(set),
        // beside a programme that receipt does not tell of, its sums are left open
        ...(baseline === "penerima-nyata" && answer.unknown.length === 0 ? {actual: answer.baseline} : {}),
        outcome: answer.outcome,
        baseline: answer.baseline,
        unknown: answer.unknown,
        flows: answer.flows,
        outcomes: outcomesOf(set),
        refused: null,
        // a banner would move the control under the reader's hand, so a drag is checked as it ends
        ...(dragging ? {} : {broken: brokenInvariant(answer.outcome, answer.baseline, isLaw(scenario, baseline))})
      };
      if (dragging) page?.showMove(work.history());
      page?.draw(data, dragging);
      if (timeStamp !== null) measureInput(timeStamp);
      if (dragging) return;
      await askLaws(client, set);
      await askOthers(client, set);
      await askActual();
    } catch (error) {
      const cause = causeOf(error);
      data = {...data, ...(client.isDead() ? {engine: {failed: cause}} : {refused: cause})};
      page?.show(work.history(), work.set());
      page?.draw(data, false);
    }
  };

  /** The law on the days of the edited scenario and of its baseline, each asked once. */
  const askLaws = async (engine: EngineClient, set: ScenarioSet) => {
    for (const day of lawDays(set, view.law.day)) {
      if (laws.has(day)) continue;
      // a law that cannot be read on the day leaves the one before, which says its own day
      const answer = await engine.simulate({day}, {day}).catch(() => null);
      if (answer === null || work.set() !== set) return;
      laws.set(day, answer.outcome);
      data = {...data, law: lawOfSet(set)};
      page?.draw(data, false);
    }
  };

  /** The scenarios beside the edited one, each asked once; a newer question goes before them. */
  const askOthers = async (engine: EngineClient, set: ScenarioSet) => {
    for (const {scenario} of set.entries) {
      if (known.has(scenario)) continue;
      const answer = await engine.simulate(scenario, {});
      if (answer === null || work.set() !== set) return;
      known.set(scenario, answer.outcome);
      data = {...data, outcomes: outcomesOf(set)};
      page?.draw(data, false);
    }
  };

  /** Who actually receives, valued on the edited scenario's day, asked once somebody can see it: its tables are no part of the first view. */
  const askActual = async () => {
    if (!actualWanted || client === null || data.engine !== "ready") return;
    const {day} = work.actions.current();
    if (data.actual?.day === (day ?? view.law.day)) return;
    const question = client.actual(day === undefined ? {} : {day});
    const answer = await question.catch(() => null); // as a baseline, the failure is said where it is chosen
    if (answer === null) return;
    data = {...data, actual: answer};
    page?.draw(data, false);
  };

  const engine = () => {
    if (client === null) throw new MachineError("simulation engine is not open", "engineClosed", {});
    return client;
  };

  const outcomesOf = (set: ScenarioSet): ReadonlyMap<Letter, Outcome> =>
    new Map(
      set.entries.flatMap(({letter, scenario}) => {
        const outcome = known.get(scenario);
        return outcome ? [[letter, outcome] as const] : [];
      })
    );

  const build = () => {
    page?.destroy();
    const language = currentLanguage();
    const word = words(language);
    page = workbenchView({
      view,
      places,
      counts: () => counts,
      topology,
      mapWorker: sources.mapWorker,
      word,
      format: formatOf(language),
      ...work.actions,
      comparing: {
        state: compareState,
        keepView,
        attribute: async (parts) => engine().attribute(parts),
        needActual() {
          actualWanted = true;
          void askActual();
        }
      },
      find,
      finder: {
        one: (...question) => engine().findThreshold(...question),
        all: (...question) => engine().findWeighted(...question)
      },
      check: () => void check.ask(),
      restart: () => void (data.refused === null ? restart() : ask(false, null)),
      noise: () => manifest?.disclosure.noise ?? [],
      askDistricts: async (...question) => engine().districts(...question),
      leave: {
        sources() {
          if (manifest === null) throw new MachineError("simulation engine is not open", "engineClosed", {});
          return {set: work.set(), manifest, law: data.law, places, worker: sources.files, list: engine().listRows};
        }
      }
    });
    root.replaceChildren(page.element);
    page.show(work.history(), work.set());
    page.say(...work.questions(word));
    page.draw(data, false);
    page.drawCheck(check.state());
  };
  build();
  document.addEventListener(languageEvent, build);
  requestAnimationFrame(() => performance.mark("desil:first-view"));

  /** Opens an engine, in the place of one that failed; the scenarios are the page's and stay. */
  const restart = async () => {
    client?.close();
    client = openEngine(sources.engine);
    data = {...data, engine: "opening", refused: null};
    page!.draw(data, false);
    try {
      const opened = await client.open(sources.release);
      counts = {bins: opened.manifest.bins, families: opened.families, withComponent: opened.withComponent};
      manifest = opened.manifest;
      data = {...data, engine: "ready"};
    } catch (error) {
      data = {...data, engine: {failed: causeOf(error)}};
      page!.draw(data, false);
    }
    await ask(false, null);
  };
  await restart();
}

function isLaw(scenario: Scenario, baseline: Baseline): boolean {
  return baseline === "hukum" && Object.keys(scenario).length === 0;
}
