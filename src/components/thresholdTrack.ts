import {cutPoints, type Bin} from "../lattice/bins.js";
import type {ProgrammeOutcome} from "../policy/outcome.js";
import {bindingNote} from "./bindingNote.js";
import {fill, type Words} from "./dictionary.js";
import type {Format} from "./format.js";
import {html, setText} from "./html.js";
import {insideShares} from "./insideShares.js";
import {isShipped, programmeMark} from "./programmeMark.js";
import {svg} from "./svg.js";
import {typedThreshold} from "./typedThreshold.js";

export interface ThresholdTrack {
  readonly element: HTMLElement;
  /** Puts the handle at a cut point, before any answer is there. */
  place(threshold: number): void;
  /** Whether the threshold is a share of each regency's people instead of a national decile. */
  rank(isLocal: boolean): void;
  /** Calls the programme by another name. */
  rename(name: string): void;
  /** Draws what a run serves, and says where the handle stands, in place. */
  update(run: ProgrammeOutcome): void;
}

export interface ThresholdTrackOptions {
  readonly programme: string;
  readonly name: string;
  readonly bins: readonly Bin[];
  /** The law's cut point in per cent; null where no law knows the programme. */
  readonly law: number | null;
  readonly word: Words;
  readonly format: Format;
  /**
   * The reader chose another cut point; the time is the event's own. The track shows it with the next `place` or
   * `update`: shown before the answer, it would cost a key a frame of its own.
   */
  readonly onMove: (threshold: number, timeStamp: number) => void;
  /** The reader let go of the handle. */
  readonly onRelease: () => void;
}

/** One programme's threshold over the welfare axis, with the law marked and the line that says what binds. */
export function thresholdTrack(options: ThresholdTrackOptions): ThresholdTrack {
  const {programme, name, bins, law, word, format, onMove, onRelease} = options;
  const cuts = cutPoints(bins);
  const deciles = html("span", {class: "deciles"});
  const range = html("input", {
    type: "range",
    id: `ambang-${programme}`,
    min: 0,
    max: 100,
    step: 5
  });
  const box = html("input", {type: "text", inputmode: "numeric", autocomplete: "off"});
  const less = html("button", {type: "button"}, "−");
  const more = html("button", {type: "button"}, "+");
  const title = html("strong");
  const note = html("p", {class: "foot"});
  const said = html("p", {class: "track-said", id: `ambang-${programme}-galat`, role: "status"});
  const cells = cuts.slice(1).map((upper, bin) => cell(cuts[bin]!, upper));
  const mark = law === null ? null : lawMark(law, word, format);
  let threshold = law ?? cuts[0]!;
  let typing = false;
  let local = false;
  let saidAt: number | null = null; // the threshold that the line under the box speaks of

  const say = (text: string, isRefused: boolean) => {
    saidAt = text === "" ? null : threshold;
    setText(said, text);
    said.classList.toggle("field-error", isRefused);
    box.setAttribute("aria-invalid", String(isRefused));
    if (text === "") box.removeAttribute("aria-describedby");
    else box.setAttribute("aria-describedby", said.id);
  };
  const write = () => {
    if (saidAt !== null && saidAt !== threshold) say("", false);
    range.value = String(threshold);
    const inside = local ? format.localShare(threshold) : `${threshold}%, ${format.decilesInText(threshold)}`;
    range.setAttribute("aria-valuetext", inside);
    if (!typing) box.value = `${threshold}%`;
    setText(deciles, local ? word["ambang.localShort"] : format.deciles(threshold));
    mark?.agree(threshold === law);
    // not `disabled`, which would take the focus from under the reader's hand
    less.setAttribute("aria-disabled", String(threshold === cuts[0]));
    more.setAttribute("aria-disabled", String(threshold === cuts.at(-1)));
  };
  const place = (next: number) => {
    threshold = next;
    write();
  };
  const move = (next: number, timeStamp: number) => {
    typing = false;
    if (next === threshold) return write();
    threshold = next;
    onMove(next, timeStamp);
  };
  const nearest = (value: number) =>
    cuts.reduce((best, cut) => (Math.abs(cut - value) < Math.abs(best - value) ? cut : best));
  // with local ranking a threshold may lie between two cut points
  const above = () => cuts.find((cut) => cut > threshold) ?? cuts.at(-1)!;
  const below = () => cuts.findLast((cut) => cut < threshold) ?? cuts[0]!;
  const keys: Readonly<Record<string, () => number>> = {
    ArrowRight: above,
    ArrowUp: above,
    ArrowLeft: below,
    ArrowDown: below,
    PageUp: () => nearest(Math.min(100, threshold + 10)),
    PageDown: () => nearest(Math.max(0, threshold - 10)),
    Home: () => law ?? cuts[0]!,
    End: () => cuts.at(-1)!
  };
  const onKey = (event: KeyboardEvent) => {
    const to = keys[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    move(to(), event.timeStamp);
    held = true;
  };
  // a key held down is one edit, as a drag is
  let held = false;
  const letGo = () => {
    if (!held) return;
    held = false;
    onRelease();
  };

  range.addEventListener("input", ({timeStamp}) => {
    const next = nearest(Number(range.value));
    range.value = String(next); // the browser has put the handle where the pointer is
    move(next, timeStamp);
  });
  range.addEventListener("change", onRelease);
  for (const control of [range, box]) {
    control.addEventListener("keyup", letGo);
    control.addEventListener("blur", letGo);
  }
  range.addEventListener("keydown", onKey);
  box.addEventListener("input", () => (typing = true));
  box.addEventListener("change", ({timeStamp}) => {
    const typed = typedThreshold(box.value, threshold, cuts, word, format);
    move(typed.threshold, timeStamp);
    say(typed.says, typed.isRefused);
    onRelease();
  });
  // what was typed and taken back by hand is no change
  const forget = () => {
    typing = false;
    write();
  };
  box.addEventListener("blur", forget);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") forget();
    if (event.key.startsWith("Arrow") && !["ArrowLeft", "ArrowRight"].includes(event.key)) onKey(event);
  });
  box.addEventListener("focus", () => box.select());
  for (const [button, next] of [
    [less, below],
    [more, above]
  ] as const) {
    button.addEventListener("click", ({timeStamp}) => {
      move(next(), timeStamp);
      onRelease();
    });
  }
  place(threshold);
  const element = html(
    "div",
    // an additional programme's look is its card's
    {class: isShipped(programme) ? `track ${programme}` : "track", role: "group"},
    html(
      "div",
      {class: "track-head"},
      programmeMark(programme),
      title,
      deciles,
      html("div", {class: "stepper"}, less, box, more)
    ),
    html("div", {class: "track-axis"}, ...cells.map(({element}) => element), range),
    html("div", {class: "track-foot"}, ...(mark ? [mark.element] : []), note),
    said
  );
  const rename = (called: string) => {
    setText(title, called);
    element.setAttribute("aria-label", called);
    const labels = {"track.label": range, "track.box": box, "track.less": less, "track.more": more} as const;
    for (const [key, control] of Object.entries(labels)) {
      control.setAttribute("aria-label", fill(word[key as keyof typeof labels], {programme: called}));
    }
  };
  rename(name);

  return {
    element,
    place,
    rank(isLocal) {
      if (isLocal === local) return;
      local = isLocal;
      write();
    },
    rename,
    update(run) {
      write();
      const inside = local ? insideShares(run) : null;
      cells.forEach(({draw}, bin) => draw(run.bins.eligible[bin]!, run.bins.served[bin]!, inside?.[bin] ?? 1));
      const at = run.exhaustedAt;
      const isIdle = at !== null && at <= (cuts[cuts.indexOf(run.threshold) - 1] ?? 0);
      note.classList.toggle("idle", isIdle);
      if (!isIdle) return setText(note, bindingNote(run, word, format));
      const what = word[`card.${run.binding}`];
      setText(note, fill(word["edit.idle"], {what, at: format.decimal(at, 0)}));
    }
  };
}

function cell(lower: number, upper: number) {
  const served = html("div", {class: "served"});
  const element = html("div", {class: "track-cell"}, served);
  element.style.left = `${lower}%`;
  element.style.width = `calc(${upper - lower}% - 1.5px)`;
  let shown = 1;
  return {
    element,
    /** `inside` is the share of the cell that the rules let in: the height of what is eligible. */
    draw(eligible: number, servedUnits: number, inside: number) {
      element.classList.toggle("eligible", eligible > 0);
      if (inside !== shown) {
        shown = inside;
        element.classList.toggle("part", inside < 1);
        element.style.setProperty("--inside", `${(100 * inside).toFixed(1)}%`);
      }
      served.style.transform = `scaleY(${eligible > 0 ? ((inside * servedUnits) / eligible).toFixed(3) : 0})`;
    }
  };
}

function lawMark(law: number, word: Words, format: Format) {
  const triangle = svg("path", {d: "M5.5 1 10 8.5H1z"});
  const label = html("span", {}, fill(word["track.law"], {percent: format.percent(law / 100, 0)}));
  const element = html(
    "div",
    {class: law > 75 ? "law before" : "law"},
    svg("svg", {viewBox: "0 0 11 10", width: 11, height: 10, "aria-hidden": "true"}, triangle),
    label
  );
  element.style.left = `${law}%`;
  return {
    element,
    agree(same: boolean) {
      element.classList.toggle("agrees", same);
    }
  };
}
