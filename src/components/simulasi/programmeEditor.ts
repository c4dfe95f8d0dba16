import type {Bin} from "../../lattice/bins.js";
import {parameterOf} from "../../policy/parameters/index.js";
import type {Fill} from "../../policy/scenario.js";
import type {Programme} from "../controls.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import type {Places} from "../places.js";
import {segments} from "../segments.js";
import {thresholdTrack} from "../thresholdTrack.js";
import {amountFields} from "./amountFields.js";
import {editOnce, type Editing, type EditorPart} from "./editing.js";
import {withSetting} from "./editScenario.js";
import {lawLine} from "./lawLine.js";
import {numberField, numberText} from "./numberField.js";
import {regionFields} from "./regionFields.js";
import {ruleFields} from "./ruleFields.js";
import {serviceFields} from "./serviceFields.js";

/** Units and rupiah that nobody means: more places than people, more than several state budgets. */
const mostUnits = 300e6;
const mostRupiah = 10_000e12;

/** One programme's card in the rail: threshold, quota, fill and ceiling in sight, everything else folded away. */
export function programmeEditor(
  programme: Programme,
  bins: readonly Bin[],
  places: Places,
  editing: Editing
): EditorPart {
  const {law, current, edit, release, word, format} = editing;
  const inForce = law.programmes[programme]!;
  const {quota: lawQuota} = inForce;
  const track = thresholdTrack({
    programme,
    bins,
    law: inForce.threshold,
    word,
    format,
    onMove: (threshold, timeStamp) => edit(withSetting(current(), programme, "threshold", orLaw(threshold)), timeStamp),
    onRelease: release
  });
  const orLaw = (threshold: number) => (threshold === inForce.threshold ? undefined : threshold);
  const quotaText = lawQuota === null ? word["sim.noLimit"] : format.short(lawQuota);
  const lift = html("input", {type: "checkbox", id: `angkat-${programme}`});
  lift.addEventListener("change", ({timeStamp}) =>
    editOnce(editing, withSetting(current(), programme, "quota", lift.checked ? null : undefined), timeStamp)
  );
  const quota = numberField({
    id: `kuota-${programme}`,
    label: word["sim.quota"],
    unit: `${word["sim.million"]} ${word[programme === "pip" ? "unit.pupils" : "unit.families"]}`,
    scale: 1e6,
    decimals: 1,
    most: mostUnits,
    empty: word["sim.noLimit"],
    under: [lawLine(`${programme}.quota`, law.day, quotaText, word, format)],
    word,
    format,
    onChange: (value, timeStamp) =>
      editOnce(editing, withSetting(current(), programme, "quota", value === lawQuota ? undefined : value), timeStamp)
  });
  const filling = segments<Fill>(
    fill(word["sim.fillOf"], {programme: word[programme]}),
    [
      {value: "merata", label: word["board.even"]},
      {value: "terendah-dulu", label: word["board.lowestFirst"]}
    ],
    "merata",
    (value, timeStamp) =>
      editOnce(
        editing,
        withSetting(current(), programme, "fill", value === inForce.fill ? undefined : value),
        timeStamp
      )
  );
  const fillingRow = html("div", {class: "choice-row"}, html("span", {}, word["board.fill"]), filling.element);
  const {budget} = inForce.published;
  const ceiling = numberField({
    id: `pagu-${programme}`,
    label: word["sim.ceiling"],
    before: "Rp",
    unit: word["sim.trillion"],
    scale: 1e12,
    decimals: 1,
    most: mostRupiah,
    empty: word["sim.noLimit"],
    under: [
      budget === null
        ? html("p", {class: "foot law-line"}, word["sim.noBudget"])
        : lawLine(
            `${programme}.budget`,
            law.day,
            fill(word["sim.lawCeiling"], {value: format.rupiah(budget)}),
            word,
            format
          )
    ],
    word,
    format,
    onChange: (value, timeStamp) =>
      editOnce(editing, withSetting(current(), programme, "ceiling", value ?? undefined), timeStamp)
  });
  const parts: readonly EditorPart[] = [
    amountFields(programme, editing),
    ...(programme === "pkh" ? [ruleFields(editing)] : []),
    serviceFields(programme, editing),
    regionFields(programme, bins, places, editing)
  ];
  return {
    element: html(
      "section",
      {class: `editor ${programme}`, "aria-label": word[programme]},
      track.element,
      thresholdReadings(),
      html("hr"),
      quota.element,
      html("label", {class: "check", for: lift.id}, lift, fill(word["sim.liftOf"], {programme: word[programme]})),
      fillingRow,
      html("hr"),
      ceiling.element,
      ...parts.map(({element}) => element)
    ),
    show(scenario, now) {
      const settings = now.programmes[programme]!;
      track.place(settings.threshold);
      quota.show(settings.quota, settings.quota !== lawQuota);
      lift.checked = settings.quota === null;
      filling.choose(settings.fill);
      fillingRow.classList.toggle("changed", settings.fill !== inForce.fill);
      ceiling.show(settings.ceiling, settings.ceiling !== null);
      for (const part of parts) part.show(scenario, now);
    },
    update: (run) => track.update(run)
  };

  /** The law's value with its source, and the other readings of a disputed threshold, one press away. */
  function thresholdReadings(): HTMLElement {
    const {readings = []} = parameterOf(`${programme}.threshold`);
    const others = readings.slice(1).map(({label, history}) => {
      const value = Number(history.findLast(([from]) => from <= law.day)?.[1] ?? inForce.threshold);
      const button = html("button", {type: "button", class: "link", title: label[format.language]}, `${value}%`);
      button.setAttribute("aria-label", `${value}%: ${label[format.language]}`);
      button.addEventListener("click", ({timeStamp}) =>
        editOnce(editing, withSetting(current(), programme, "threshold", orLaw(value)), timeStamp)
      );
      return {value, button};
    });
    const shown = others.filter(({value}) => value !== inForce.threshold);
    return html(
      "div",
      {class: "threshold-law"},
      lawLine(`${programme}.threshold`, law.day, `${numberText(inForce.threshold, 0, format)}%`, word, format),
      ...(shown.length === 0
        ? []
        : [html("p", {class: "foot"}, `${word["sim.otherReadings"]} `, ...shown.flatMap(({button}) => [button, " "]))])
    );
  }
}
