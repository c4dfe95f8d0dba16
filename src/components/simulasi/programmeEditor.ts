import type {Bin} from "../../lattice/bins.js";
import type {Fill} from "../../policy/scenario.js";
import {scenarioLimits} from "../../policy/scenarioLimits.js";
import type {Programme} from "../controls.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import type {Places} from "../places.js";
import {segments} from "../segments.js";
import {thresholdTrack} from "../thresholdTrack.js";
import {amountFields} from "./amountFields.js";
import type {Editing, EditorPart} from "./editing.js";
import {withSetting, withSettingOf} from "./editScenario.js";
import {assumptionLine, lawLine} from "./lawLine.js";
import {numberField} from "./numberField.js";
import {realisationField} from "./realisationField.js";
import {recipientsField} from "./recipientsField.js";
import {regionFields} from "./regionFields.js";
import {ruleFields} from "./ruleFields.js";
import {serviceFields} from "./serviceFields.js";
import {thresholdReading} from "./thresholdReading.js";

/** One programme's card in the rail: threshold, quota, fill and ceiling in sight, everything else folded away. */
export function programmeEditor(
  programme: Programme,
  bins: readonly Bin[],
  places: Places,
  editing: Editing
): EditorPart {
  const {law, current, move, release, word, format} = editing;
  const inForce = law.programmes[programme]!;
  const {quota: lawQuota} = inForce;
  const track = thresholdTrack({
    programme,
    name: word[programme],
    bins,
    law: inForce.threshold,
    word,
    format,
    onMove: (threshold, timeStamp) =>
      move(withSettingOf(current(), programme, "threshold", orLaw(threshold), `${programme}.threshold`), timeStamp),
    onRelease: release
  });
  const orLaw = (threshold: number) => (threshold === inForce.threshold ? undefined : threshold);
  const quotaText = lawQuota === null ? word["sim.noLimit"] : format.short(lawQuota);
  const lift = html("input", {type: "checkbox", id: `angkat-${programme}`});
  lift.setAttribute("aria-label", fill(word["sim.liftOf"], {programme: word[programme]}));
  const setQuota = (value: number | null | undefined, timeStamp: number) =>
    editing.edit(withSettingOf(current(), programme, "quota", value, `${programme}.quota`), timeStamp);
  lift.addEventListener("change", ({timeStamp}) => setQuota(lift.checked ? null : undefined, timeStamp));
  const quota = numberField({
    id: `kuota-${programme}`,
    label: word["sim.quota"],
    unit: `${word["sim.million"]} ${word[programme === "pip" ? "unit.pupils" : "unit.families"]}`,
    scale: 1e6,
    decimals: 1,
    whole: true,
    most: scenarioLimits.quota.most,
    empty: word["sim.noLimit"],
    under: [lawLine(`${programme}.quota`, law.day, quotaText, word, format)],
    word,
    format,
    onChange: (value, timeStamp) => setQuota(value === lawQuota ? undefined : value, timeStamp)
  });
  quota.element.querySelector(".number-box")!.before(html("label", {class: "check"}, lift, word["edit.lift"]));
  const filling = segments<Fill>(
    fill(word["sim.fillOf"], {programme: word[programme]}),
    [
      {value: "merata", label: word["board.even"]},
      {value: "terendah-dulu", label: word["board.lowestFirst"]}
    ],
    "merata",
    (value, timeStamp) =>
      editing.edit(withSetting(current(), programme, "fill", value === inForce.fill ? undefined : value), timeStamp)
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
    most: scenarioLimits.ceiling.most,
    empty: word["sim.noLimit"],
    under: [
      budget === null
        ? html("p", {class: "foot law-line"}, word["sim.noBudget"])
        : lawLine(`${programme}.budget`, law.day, format.rupiah(budget), word, format, "sim.lawCeiling")
    ],
    word,
    format,
    onChange: (value, timeStamp) =>
      editing.edit(withSetting(current(), programme, "ceiling", value ?? undefined), timeStamp)
  });
  const reading = thresholdReading(programme, editing);
  const realisation = realisationField(programme, editing);
  const amounts = amountFields(programme, editing);
  const rarer: readonly EditorPart[] = [
    ...(programme === "pkh" ? [ruleFields(editing)] : []),
    serviceFields(programme, editing),
    recipientsField(programme, editing),
    regionFields(programme, bins, places, editing)
  ];
  const parts = [reading, realisation, amounts, ...rarer];
  return {
    element: html(
      "section",
      {class: `editor ${programme}`, "aria-label": word[programme]},
      track.element,
      reading.element,
      quota.element,
      fillingRow,
      assumptionLine(word["board.fill"], word["board.even"].toLowerCase(), word),
      ceiling.element,
      realisation.element,
      amounts.element,
      html(
        "details",
        {class: "fold"},
        html("summary", {}, word[programme === "pkh" ? "edit.rarerPkh" : "edit.rarer"]),
        ...rarer.map(({element}) => element)
      )
    ),
    show(scenario, now) {
      const settings = now.programmes[programme]!;
      track.rank(settings.ranking === "lokal");
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
}
