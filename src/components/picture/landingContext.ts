import type {FirstView} from "../../lattice/firstView.js";
import type {Outcome} from "../../policy/outcome.js";
import {scenarioOf, type Controls} from "../controls.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {headline} from "../headline.js";
import {marginText} from "./marginText.js";
import type {PictureContext} from "./pictureFrame.js";

/** What the first page says of a picture that leaves it. */
export function landingContext(
  view: FirstView,
  {outcome, law}: {readonly outcome: Outcome; readonly law: Outcome},
  controls: Controls,
  word: Words,
  format: Format
): PictureContext {
  const {title, detail} = headline(outcome, law, controls, word, format);
  const isLaw = Object.keys(scenarioOf(controls, law)).length === 0;
  return {
    fileName: isLaw ? "aturan" : "skenario",
    scenario: title,
    sentence: isLaw ? "" : detail.map(({text}) => text).join(""),
    against: word["sim.theLaw"],
    version: view.version,
    day: view.law.day,
    synthetic: view.synthetic,
    margin: marginText(view, word, format),
    address: location.href
  };
}
