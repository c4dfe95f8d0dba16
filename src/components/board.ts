import type {Bin} from "../lattice/bins.js";
import type {MarginStatement} from "../lattice/margins.js";
import type {Outcome} from "../policy/outcome.js";
import type {Fill} from "../policy/scenario.js";
import {lawControls, programmeIds, scenarioOf, type Controls} from "./controls.js";
import {decileHistogram, type HistogramBins} from "./decileHistogram.js";
import type {Words} from "./dictionary.js";
import {drawInSight} from "./drawInSight.js";
import type {Format} from "./format.js";
import {html, setText} from "./html.js";
import type {Place} from "./places.js";
import {segments} from "./segments.js";
import {simulationLink} from "./simulationLink.js";
import {thresholdTrack} from "./thresholdTrack.js";

export interface BoardOptions {
  readonly bins: readonly Bin[];
  readonly margins: MarginStatement;
  readonly law: Outcome;
  readonly controls: Controls;
  readonly word: Words;
  readonly format: Format;
  /** The reader changed a control; the time is the event's own. */
  readonly onChange: (controls: Controls, timeStamp: number) => void;
  /** The reader let go: classes may be set anew and rows sorted. */
  readonly onRelease: () => void;
}

export interface Board {
  readonly element: HTMLElement;
  /** Draws an outcome, and the histogram of the nation (null) or a named place; a new axis only when asked. */
  update(outcome: Outcome, histogram: HistogramBins, place: Place | null, rescale: boolean): void;
  /** Draws what an outcome moves while a threshold does, and whom it reaches in each bin of the same place. */
  drag(outcome: Outcome, reached: Float64Array): void;
}

/** "Geser ambang": the welfare axis with its three thresholds, and how quotas are filled. */
export function board({bins, margins, law, controls: initial, word, format, onChange, onRelease}: BoardOptions): Board {
  let controls = initial;
  const change = (part: Partial<Controls>, timeStamp: number) => {
    controls = {...controls, ...part};
    onChange(controls, timeStamp);
  };
  const histogram = decileHistogram(bins, margins, word, format);
  const tracks = programmeIds.map((programme) =>
    thresholdTrack({
      programme,
      name: word[programme],
      bins,
      law: law.programmes[programme]!.threshold,
      word,
      format,
      onMove: (threshold, time) => change({thresholds: {...controls.thresholds, [programme]: threshold}}, time),
      onRelease
    })
  );
  const lift = html("input", {type: "checkbox", id: "angkat-kuota"});
  lift.addEventListener("change", ({timeStamp}) => {
    change({quotaLifted: lift.checked}, timeStamp);
    onRelease();
  });
  const filling = segments<Fill>(
    word["board.fill"],
    [
      {value: "merata", label: word["board.even"]},
      {value: "terendah-dulu", label: word["board.lowestFirst"]}
    ],
    controls.fill,
    (fill, timeStamp) => {
      change({fill}, timeStamp);
      onRelease();
    }
  );
  const reset = html("button", {type: "button", class: "link"}, word["board.reset"]);
  reset.addEventListener("click", ({timeStamp}) => {
    change(lawControls(law), timeStamp);
    onRelease();
  });
  const open = html("a", {class: "note", href: "./simulasi"}, word["board.open"]);
  const place = html("span");
  // the page's own headline says the same; this one is for phones, where it has scrolled away
  const summary = html("p", {class: "summary", "aria-hidden": "true"});
  const show = () => {
    programmeIds.forEach((id, index) => tracks[index]!.place(controls.thresholds[id]));
    lift.checked = controls.quotaLifted;
    filling.choose(controls.fill);
    open.href = simulationLink(scenarioOf(controls, law));
    const base = lawControls(law);
    reset.disabled =
      !controls.quotaLifted &&
      controls.fill === base.fill &&
      programmeIds.every((id) => controls.thresholds[id] === base.thresholds[id]);
  };
  show();
  const drawSummary = drawInSight(summary, ({package: {families, amount}}: Outcome) => {
    const budget = format.budget(amount - law.package.amount);
    const parts = [`${format.short(families)} ${word["unit.families"]}`, format.rupiah(amount), budget];
    setText(summary, parts.join(" · "));
  });
  const draw = (outcome: Outcome, dragging: boolean) => {
    programmeIds.forEach((id, index) => tracks[index]!.update(outcome.programmes[id]!));
    drawSummary(outcome, dragging);
  };

  return {
    element: html(
      "section",
      {class: "board", "aria-labelledby": "judul-ambang"},
      html("div", {class: "head"}, html("h2", {id: "judul-ambang"}, word["board.title"]), reset),
      html(
        "p",
        {class: "note"},
        word["board.histogram"],
        place,
        ": ",
        html("span", {class: "key full"}, word["board.reached"]),
        ", ",
        html("span", {class: "key pale"}, word["board.notReached"])
      ),
      histogram.element,
      ...tracks.map(({element}) => element),
      html("div", {class: "filling"}, html("label", {class: "check"}, lift, word["board.lift"]), filling.element),
      html("p", {class: "foot"}, `${word["board.key"]} ${word["board.keys"]}`),
      html("p", {class: "open-simulation"}, open),
      summary
    ),
    update(outcome, counts, of, rescale) {
      show();
      histogram.update(counts, of?.level ?? "nation", rescale);
      setText(place, of === null ? "" : `, ${of.name}`);
      draw(outcome, false);
    },
    drag(outcome, reached) {
      histogram.reach(reached);
      draw(outcome, true);
    }
  };
}
