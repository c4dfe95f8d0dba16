import type {Programme} from "../controls.js";
import {fill} from "../dictionary.js";
import {html, setText} from "../html.js";
import {segments} from "../segments.js";
import {disclosure} from "./disclosure.js";
import type {Editing, EditorPart} from "./editing.js";
import {withSettingOf} from "./editScenario.js";
import {lawLine} from "./lawLine.js";

type Rate = "pagu" | "indeks";

/** How much of the index is paid: a disputed value, so a switch; a share of its own comes with a file and is named. */
export function realisationField(programme: Programme, editing: Editing): EditorPart {
  const {law, current, word, format} = editing;
  const parameter = `${programme}.realisation`;
  const {realisation: inForce, published} = law.programmes[programme]!;
  const choice = segments<Rate | "other">(
    `${word["sim.realisation"]} ${word[programme]}`,
    [
      ...(published.budget === null ? [] : [{value: "pagu" as const, label: word["sim.pagu"]}]),
      {value: "indeks", label: word["sim.indeks"]}
    ],
    "indeks",
    (value, timeStamp) => {
      if (value === "other") return;
      const setting = value === inForce ? undefined : value;
      editing.edit(withSettingOf(current(), programme, "realisation", setting, parameter), timeStamp);
    }
  );
  const note = html("p", {class: "foot"}, word[published.budget === null ? "edit.noPagu" : "sim.realisationNote"]);
  const why = disclosure(word["edit.meaning"], `${word["sim.realisation"]} ${word[programme]}`, note, word);
  const row = html("div", {class: "choice-row"}, html("span", {}, word["sim.realisation"], " ", why), choice.element);
  const own = html("p", {class: "foot"});
  const lawText = word[inForce === "pagu" ? "sim.pagu" : "sim.indeks"].toLowerCase();
  return {
    element: html("div", {}, row, own, lawLine(parameter, law.day, lawText, word, format), note),
    show(_, {programmes}) {
      const {realisation} = programmes[programme]!;
      const isShare = typeof realisation === "number";
      choice.choose(isShare ? "other" : realisation);
      own.hidden = !isShare;
      if (isShare) setText(own, fill(word["edit.ownRealisation"], {value: format.percent(realisation)}));
      row.classList.toggle("changed", realisation !== inForce);
    }
  };
}
