import type {ProgrammeLaw} from "../../policy/law.js";
import type {ProgrammeSettings} from "../../policy/scenario.js";
import type {Programme} from "../controls.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import {segments} from "../segments.js";
import {editOnce, type Editing, type EditorPart} from "./editing.js";
import {withSetting} from "./editScenario.js";
import {lawLine} from "./lawLine.js";
import {numberField} from "./numberField.js";

type ShareKey = "takeUp" | "excluded" | "administration";

/** How much of the index is paid, who claims, and how places and ranks are shared among regions; folded away. */
export function serviceFields(programme: Programme, editing: Editing): EditorPart {
  const {law, current, word, format} = editing;
  const inForce = law.programmes[programme]!;
  const set = <Key extends keyof ProgrammeSettings>(
    key: Key,
    value: ProgrammeSettings[Key],
    lawValue: ProgrammeSettings[Key],
    timeStamp: number
  ) => editOnce(editing, withSetting(current(), programme, key, value === lawValue ? undefined : value), timeStamp);

  const share = (key: ShareKey) => {
    const lawValue = key === "administration" ? 0 : inForce[key];
    const field = numberField({
      id: `${key}-${programme}`,
      label: word[`sim.${key}`],
      unit: "%",
      scale: 0.01,
      most: 1,
      under: [html("p", {class: "foot law-line"}, fill(word["sim.lawModel"], {value: `${lawValue * 100}%`}))],
      word,
      format,
      onChange: (value, timeStamp) => set(key, value ?? lawValue, lawValue, timeStamp)
    });
    return {
      element: field.element,
      show: (now: ProgrammeLaw) => field.show(now[key] ?? 0, (now[key] ?? 0) !== lawValue)
    };
  };
  const shares = [share("takeUp"), share("excluded"), share("administration")];

  const realisation = segments<"pagu" | "indeks">(
    word["sim.realisation"],
    [
      {value: "pagu", label: word["sim.pagu"]},
      {value: "indeks", label: word["sim.indeks"]}
    ],
    "pagu",
    (value, timeStamp) => set("realisation", value, inForce.realisation, timeStamp)
  );
  const ranking = segments<"nasional" | "lokal">(
    word["sim.ranking"],
    [
      {value: "nasional", label: word["sim.nasional"]},
      {value: "lokal", label: word["sim.lokal"]}
    ],
    "nasional",
    (value, timeStamp) => set("ranking", value, "nasional", timeStamp)
  );
  const allocation = html("select", {class: "select", id: `jatah-${programme}`});
  for (const kind of ["nasional", "eligible", "baseline"] as const) {
    allocation.append(html("option", {value: kind}, word[`sim.allocation.${kind}`]));
  }
  allocation.addEventListener("change", ({timeStamp}) =>
    set("allocation", allocation.value as "nasional" | "eligible" | "baseline", "nasional", timeStamp)
  );
  const realisationRow = row(word["sim.realisation"], realisation.element);
  const rankingRow = row(word["sim.ranking"], ranking.element);
  const allocationRow = html(
    "div",
    {class: "choice-row"},
    html("label", {for: allocation.id}, word["sim.allocation"]),
    allocation
  );
  const lawRealisation = word[inForce.realisation === "pagu" ? "sim.pagu" : "sim.indeks"].toLowerCase();
  return {
    element: html(
      "details",
      {class: "fold"},
      html("summary", {}, word["sim.service"]),
      realisationRow,
      lawLine(`${programme}.realisation`, law.day, lawRealisation, word, format),
      html("p", {class: "foot"}, word["sim.realisationNote"]),
      ...shares.map(({element}) => element),
      rankingRow,
      html("p", {class: "foot"}, word["sim.rankingNote"]),
      allocationRow
    ),
    show({programmes}, now) {
      const settings = now.programmes[programme]!;
      for (const {show} of shares) show(settings);
      realisation.choose(settings.realisation === "indeks" ? "indeks" : "pagu");
      realisationRow.classList.toggle("changed", settings.realisation !== inForce.realisation);
      ranking.choose(settings.ranking ?? "nasional");
      rankingRow.classList.toggle("changed", settings.ranking !== undefined);
      const kind = programmes?.[programme]?.allocation ?? "nasional";
      // a table of places comes with a file and is kept; the list then stands on no choice of its own
      allocation.value = typeof kind === "string" ? kind : "";
      allocationRow.classList.toggle("changed", kind !== "nasional");
    }
  };
}

function row(label: string, control: HTMLElement): HTMLElement {
  return html("div", {class: "choice-row"}, html("span", {}, label), control);
}
