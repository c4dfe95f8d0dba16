import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {masthead} from "./masthead.js";
import type {Picture} from "./picture.js";

/** What a page says of everything that leaves it. */
export interface PictureContext {
  /** Of the scenario, for a file's name: letters and hyphens. */
  readonly fileName: string;
  /** The scenario's name, and what it changes, as a sentence. */
  readonly scenario: string;
  readonly sentence: string;
  /** What it is compared with, within a sentence. */
  readonly against: string;
  /** ISO days. */
  readonly version: string;
  readonly day: string;
  readonly synthetic: boolean;
  readonly margin: string;
  readonly address: string;
}

/** A picture with everything that it must not be read without drawn in, always in the light theme. */
export function pictureFrame(picture: Picture, context: PictureContext, word: Words, format: Format): HTMLElement {
  const {scenario, sentence, against, version, day, margin, address} = context;
  const facts = [
    fill(word["shell.version"], {date: format.date(version)}),
    fill(word["shell.day"], {date: format.date(day)}),
    fill(word["nota.against"], {against})
  ];
  return html(
    "div",
    {class: "picture light", "aria-hidden": "true", inert: true},
    masthead(context, word),
    html("p", {class: "picture-title"}, picture.title),
    html("p", {class: "note"}, picture.note),
    html("p", {class: "picture-scenario"}, html("strong", {}, `${scenario}.`), ` ${sentence}`),
    html("div", {class: "picture-body"}, picture.body()),
    html("p", {class: "picture-foot"}, facts.join(" · ")),
    html(
      "p",
      {class: "picture-foot"},
      [picture.margin ?? margin, ...(picture.boundaries === null ? [] : [picture.boundaries])].join(" ")
    ),
    html("p", {class: "picture-foot"}, fill(word["nota.source"], {address: shortAddress(address, longestAddress)}))
  );
}

/** Most of an address that a picture writes out, characters. */
const longestAddress = 96;

/** An address as text: without its scheme, and where it is longer without its scenarios, as half a link leads nowhere. */
function shortAddress(address: string, longest: number): string {
  const bare = address.replace(/^https?:\/\//, "");
  return bare.length > longest ? bare.split("#")[0]! : bare;
}
