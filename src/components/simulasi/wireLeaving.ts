import {describeChanges} from "../../scenario/describe.js";
import {scenarioFileName} from "../../scenario/scenarioFile.js";
import {writeLink} from "../../scenario/scenarioLink.js";
import type {ScenarioSet} from "../../scenario/scenarioSet.js";
import {boundaryNote} from "../map/boundaryNote.js";
import {readShapes, type Boundaries} from "../map/shapes.js";
import {answeredOf} from "../nota/answered.js";
import {changesIn, ruleDay, type NotaFacts} from "../nota/notaFacts.js";
import {printNota} from "../nota/printNota.js";
import {answerPictures} from "../picture/answerPictures.js";
import {marginText} from "../picture/marginText.js";
import type {Picture} from "../picture/picture.js";
import type {PictureContext} from "../picture/pictureFrame.js";
import type {BinCounts} from "../regionFigures.js";
import type {Pair} from "./pairChoice.js";
import {baselineName, scenarioName} from "./scenarioName.js";
import type {WorkbenchData} from "./workbenchData.js";

export interface LeavingOptions extends Pick<NotaFacts, "view" | "places" | "word" | "format"> {
  readonly counts: () => BinCounts;
  readonly topology: Promise<Boundaries>;
  /** What the page shows now; null before anything is drawn. */
  readonly data: () => WorkbenchData | null;
  /** The two sides that the map shows. */
  readonly pair: (data: WorkbenchData) => Pick<Pair, "of" | "against">;
}

/** The figure that, as the map does, shows a pair of the reader's choice. */
const moversId = "wilayah-terbesar";

/** Answers wishes for pictures and prints the brief, from what the page shows at that moment. Returns the stop. */
export function wireLeaving(options: LeavingOptions): () => void {
  const {view, places, word, format, counts, topology, data, pair} = options;
  let boundaries: Boundaries | null = null;
  topology.then(
    (opened) => (boundaries = opened),
    () => undefined // a brief without its map says so
  );
  const factsOf = (shown: WorkbenchData): NotaFacts => ({
    data: shown,
    answered: answeredOf(shown, location.hash),
    view,
    places,
    counts: counts(),
    shapes:
      boundaries &&
      readShapes(boundaries, {
        regency: places.regency.map(({code}) => code),
        province: places.province.map(({code}) => code)
      }),
    boundaries: boundaries && boundaryNote(boundaries, word),
    address: addressOf(shown.set),
    printsLink: true,
    printed: today(),
    word,
    format
  });
  const context = (picture: Picture): PictureContext => {
    const facts = factsOf(data()!);
    const {set} = facts.data;
    const {of, against} =
      picture.boundaries !== null || picture.id === moversId
        ? pair(facts.data)
        : {of: set.editing, against: set.baseline};
    const letter = set.entries.find((entry) => entry.letter === of)?.letter ?? null;
    const name = letter === null ? baselineName(of, word) : scenarioName(set, letter, word);
    return {
      fileName: scenarioFileName({name}).replace(/^desil-|\.json$/g, ""),
      scenario: letter === null ? name : `${letter} · ${name}`,
      sentence: letter === null ? "" : describeChanges(changesIn(facts, letter), format),
      against: baselineName(against, word),
      version: view.version,
      day: ruleDay(facts),
      synthetic: view.synthetic,
      margin: marginText(view, word, format),
      address: facts.address
    };
  };
  const stops = [
    answerPictures(context, word, format),
    printNota(() => {
      const shown = data();
      return shown === null ? null : factsOf(shown);
    })
  ];
  return () => stops.forEach((stop) => stop());
}

/** The page's address with these scenarios: its own, unless a change has not been answered yet. */
function addressOf(set: ScenarioSet): string {
  const address = new URL(location.href);
  address.hash = writeLink(set, address.hash);
  return address.href;
}

/** Today by the reader's own clock, ISO. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
