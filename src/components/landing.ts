import type {Opened, ReleaseAddresses, SqlCheck} from "../../workers/engine.js";
import {MachineError} from "../policy/machineError.js";
import type {Outcome} from "../policy/outcome.js";
import {unpackOutcome} from "../policy/packedOutcome.js";
import {lawControls, scenarioOf, type Controls} from "./controls.js";
import {causeOf, type Cause} from "./causeOf.js";
import {words} from "./dictionary.js";
import {formatOf} from "./format.js";
import type {Indicator} from "./indicator.js";
import {brokenInvariant, type Failure} from "./invariants.js";
import {landingView, type LandingView} from "./landingView.js";
import {currentLanguage, languageEvent} from "./language.js";
import {measureInput} from "./measureInput.js";
import {openEngine, type EngineClient} from "./openEngine.js";
import {openFirstView, type FirstFiles} from "./openFirstView.js";
import type {PlaceLevel} from "./places.js";
import {patience, startingPage} from "./startingPage.js";

/** Where everything of the first page comes from; the page resolved the addresses. */
export interface LandingSources extends FirstFiles {
  readonly release: ReleaseAddresses;
  readonly engine: string;
  readonly mapWorker: string;
}

/** What the reader has chosen; it outlives a change of language. */
export interface LandingState {
  controls: Controls;
  indicator: Indicator;
  level: PlaceLevel;
  selected: string | null;
}

/** What the data say now. */
export interface LandingData {
  readonly law: Outcome;
  readonly outcome: Outcome;
  /** Whether the engine answers: until then the thresholds wait. */
  readonly engine: "opening" | "ready" | {readonly failed: Cause};
  readonly broken: Failure | null;
}

/**
 * The first page. It stands as soon as `first` is there, without the engine; then the engine opens and every move of a
 * control asks it one question, the latest of those that wait.
 */
export function landing(sources: LandingSources): HTMLElement {
  return startingPage("landing", (root) => start(root, sources));
}

async function start(root: HTMLElement, {release, engine, mapWorker, ...files}: LandingSources): Promise<void> {
  const {view, places, topology, ...opened} = await openFirstView(files);
  let {counts} = opened;
  let data: LandingData = ((law) => ({law, outcome: law, engine: "opening", broken: null}) as const)(
    unpackOutcome(view.law)
  );
  const state: LandingState = {
    controls: lawControls(data.law),
    indicator: {id: "share", upTo: 4},
    level: "regency",
    selected: chosenInAddress(places.byCode)
  };
  if (state.selected !== null) state.level = places.byCode.get(state.selected)!.level;

  let client: EngineClient | null = null;
  let page: LandingView | null = null;
  let dragging = false;
  const law = {};

  const ask = async (timeStamp: number | null) => {
    if (client === null || data.engine !== "ready") return page?.draw(data, dragging);
    const scenario = scenarioOf(state.controls, data.law);
    const isLaw = Object.keys(scenario).length === 0;
    try {
      const answer = await client.simulate(scenario, law);
      if (answer === null) return;
      const {outcome, baseline} = answer;
      data = {
        ...data,
        law: baseline,
        outcome,
        ...(dragging ? {} : {broken: brokenInvariant(outcome, baseline, isLaw)})
      };
      page?.draw(data, dragging);
      if (timeStamp !== null) measureInput(timeStamp);
    } catch (error) {
      data = {...data, engine: {failed: causeOf(error)}};
      page?.draw(data, false);
    }
  };

  const build = () => {
    page?.destroy();
    const language = currentLanguage();
    page = landingView({
      view,
      places,
      counts: () => counts,
      state,
      topology,
      mapWorker,
      word: words(language),
      format: formatOf(language),
      onControls(controls, timeStamp) {
        state.controls = controls;
        dragging = true;
        void ask(timeStamp);
      },
      onRelease() {
        dragging = false;
        void ask(null);
      },
      checkBySql: () => checkBySql(client, state.controls, data),
      async askDistricts(...question) {
        if (client === null) throw new MachineError("simulation engine is not open", "engineClosed", {});
        return client.districts(...question);
      }
    });
    root.replaceChildren(page.element);
    page.draw(data, false);
  };
  build();
  document.addEventListener(languageEvent, build);
  requestAnimationFrame(() => performance.mark("desil:first-view"));

  const late = setTimeout(() => page?.showOpening(), patience);
  try {
    client = openEngine(engine);
    const opened: Opened = await client.open(release);
    counts = {bins: opened.manifest.bins, families: opened.families, withComponent: opened.withComponent};
    data = {...data, engine: "ready"};
    await ask(null);
  } catch (error) {
    data = {...data, engine: {failed: causeOf(error)}};
  } finally {
    clearTimeout(late);
    page!.draw(data, false);
  }
}

function chosenInAddress(known: ReadonlyMap<string, unknown>): string | null {
  const code = new URLSearchParams(location.search).get("wilayah");
  return code !== null && known.has(code) ? code : null;
}

async function checkBySql(
  client: EngineClient | null,
  controls: Controls,
  {engine, law}: LandingData
): Promise<SqlCheck> {
  if (client === null || engine !== "ready")
    throw new MachineError("simulation engine is not open", "engineClosed", {});
  return client.checkBySql(scenarioOf(controls, law), "hukum");
}
