import type {Bin} from "../../lattice/bins.js";
import {publishedOn} from "../../policy/parameter.js";
import {parameterOf} from "../../policy/parameters/index.js";
import type {AdditionalProgramme, Fill} from "../../policy/scenario.js";
import {scenarioLimits} from "../../policy/scenarioLimits.js";
import {editAdditional, type AdditionalEdit} from "../../scenario/additional.js";
import {readyParameters} from "../../scenario/readyMade.js";
import {fill} from "../dictionary.js";
import {html, setText} from "../html.js";
import type {Places} from "../places.js";
import {segments} from "../segments.js";
import {thresholdTrack} from "../thresholdTrack.js";
import type {Editing, EditorPart} from "./editing.js";
import {lawLine} from "./lawLine.js";
import {notWithField} from "./notWithField.js";
import {numberField, numberText, type NumberFieldOptions} from "./numberField.js";
import {regionFields} from "./regionFields.js";
import {serviceFields} from "./serviceFields.js";
import {textField} from "./textField.js";

type Amount = "monthly" | "months" | "quota" | "ceiling" | "realisation";

/** The card of a programme that a planner adds: everything that it is can be edited, and nothing of it is law. */
export function additionalEditor(
  id: string,
  bins: readonly Bin[],
  places: Places,
  editing: Editing,
  onRemove: (timeStamp: number) => void
): EditorPart {
  const {law, current, move, release, word, format} = editing;
  const {name} = current().additional![id]!;
  const parameters = readyParameters(id);
  const change = (next: AdditionalEdit, timeStamp: number) =>
    editing.edit(editAdditional(current(), id, next), timeStamp);

  const title = textField(`nama-${id}`, word["edit.name"], word, (text, timeStamp) =>
    change({name: renamed(current().additional![id]!.name, text)}, timeStamp)
  );
  const {language} = format;
  const renamed = (before: AdditionalProgramme["name"], text: string): AdditionalProgramme["name"] =>
    before.id === before.en ? {id: text, en: text} : {...before, [language]: text};
  const lawThreshold = publishedNumber(parameters.threshold);
  const track = thresholdTrack({
    programme: id,
    name: name[language],
    bins,
    law: lawThreshold,
    word,
    format,
    onMove: (value, timeStamp) => move(editAdditional(current(), id, {threshold: value}), timeStamp),
    onRelease: release
  });
  const unit = segments<"family" | "person">(
    word["edit.unit"],
    [
      {value: "family", label: word["edit.family"]},
      {value: "person", label: word["edit.person"]}
    ],
    "family",
    (value, timeStamp) => change({unit: value}, timeStamp)
  );
  const fills = segments<Fill>(
    word["board.fill"],
    [
      {value: "merata", label: word["board.even"]},
      {value: "terendah-dulu", label: word["board.lowestFirst"]}
    ],
    "merata",
    (value, timeStamp) => change({fill: value === "merata" ? undefined : value}, timeStamp)
  );
  const amount = (
    key: Amount,
    options: Pick<NumberFieldOptions, "label" | "unit" | "scale" | "most"> & Partial<NumberFieldOptions>
  ) => {
    const field = numberField({
      id: `${key}-${id}`,
      under: [origin(parameters[key], (value) => shownAs(key, value))],
      word,
      format,
      onChange: (value, timeStamp) => change({[key]: value ?? undefined}, timeStamp),
      ...options
    });
    const before = publishedNumber(parameters[key]);
    return {
      element: field.element,
      show(value: number | null) {
        field.show(value, before !== null && key !== "ceiling" && value !== before);
      }
    };
  };
  const monthly = amount("monthly", {
    label: word["edit.monthly"],
    before: "Rp",
    unit: "",
    scale: 1,
    most: scenarioLimits.monthly.most
  });
  const months = amount("months", {
    label: word["edit.months"],
    unit: word["edit.monthUnit"],
    scale: 1,
    least: 1,
    most: 12,
    whole: true
  });
  const million = {scale: 1e6, decimals: 1, empty: word["sim.noLimit"]};
  const quota = amount("quota", {
    label: word["sim.quota"],
    unit: word["sim.million"],
    most: scenarioLimits.quota.most,
    ...million,
    whole: true
  });
  const ceiling = amount("ceiling", {
    label: word["sim.ceiling"],
    before: "Rp",
    unit: word["sim.trillion"],
    most: scenarioLimits.ceiling.most,
    ...million,
    scale: 1e12
  });
  const paid = amount("realisation", {label: word["edit.paidShare"], unit: "%", scale: 0.01, most: 1});
  const year = html("p", {class: "foot"});
  const remove = html("button", {type: "button", class: "link"}, word["edit.removeProgramme"]);
  remove.addEventListener("click", ({timeStamp}) => onRemove(timeStamp));
  const parts = [notWithField(id, editing), serviceFields(id, editing), regionFields(id, bins, places, editing)];
  const element = html(
    "section",
    {},
    track.element,
    origin(parameters.threshold, (value) => `${value}%`),
    title.element,
    choiceRow(word["edit.unit"], unit.element),
    monthly.element,
    months.element,
    year,
    html("hr"),
    quota.element,
    choiceRow(word["board.fill"], fills.element),
    ceiling.element,
    paid.element,
    ...parts.map((part) => part.element),
    html("p", {class: "editor-foot"}, remove)
  );
  return {
    element,
    show(scenario, now) {
      const programme = scenario.additional![id]!;
      const called = programme.name[language];
      element.setAttribute("aria-label", called);
      remove.setAttribute("aria-label", fill(word["edit.removeProgrammeNamed"], {name: called}));
      track.rename(called);
      track.rank(programme.ranking === "lokal");
      track.place(programme.threshold);
      title.show(called);
      unit.choose(programme.unit);
      fills.choose(programme.fill ?? "merata");
      monthly.show(programme.monthly);
      months.show(programme.months);
      quota.show(programme.quota ?? null);
      ceiling.show(programme.ceiling ?? null);
      paid.show(programme.realisation ?? 1);
      const one = word[programme.unit === "family" ? "edit.oneFamily" : "edit.onePerson"];
      setText(year, fill(word["edit.yearly"], {amount: format.count(programme.monthly * programme.months), unit: one}));
      for (const part of parts) part.show(scenario, now);
    },
    update: (run) => track.update(run)
  };

  function publishedNumber(parameter: string | undefined): number | null {
    return parameter === undefined ? null : (publishedOn(parameterOf(parameter), law.day) as number | null);
  }

  function shownAs(key: Amount, value: number): string {
    if (key === "monthly") return `Rp${format.count(value)}`;
    if (key === "ceiling") return format.rupiah(value);
    return key === "quota" ? format.short(value) : numberText(value, 0, format);
  }

  function origin(parameter: string | undefined, text: (value: number) => string): HTMLElement {
    if (parameter === undefined) return html("p", {class: "foot law-line"}, word["edit.notPublished"]);
    const value = publishedNumber(parameter);
    return lawLine(parameter, law.day, value === null ? "" : text(value), word, format, "edit.readyValue");
  }
}

function choiceRow(label: string, control: HTMLElement): HTMLElement {
  return html("div", {class: "choice-row"}, html("span", {}, label), control);
}
