import type {ProgrammeLaw} from "../../policy/law.js";
import type {ProgrammeSettings} from "../../policy/scenario.js";
import {fill, type Word} from "../dictionary.js";
import {html} from "../html.js";
import {isShipped} from "../programmeMark.js";
import {segments} from "../segments.js";
import type {Editing, EditorPart} from "./editing.js";
import {settingsOf, withSetting} from "./editScenario.js";
import {assumptionLine} from "./lawLine.js";
import {numberField, numberText} from "./numberField.js";

type ShareKey = "takeUp" | "excluded" | "administration";

/** What holds where nothing is said of a programme that no law knows. */
const plain: Pick<ProgrammeLaw, ShareKey> = {takeUp: 1, excluded: 0};

/** Who claims and who is left out, and how places and ranks are shared among regions. */
export function serviceFields(programme: string, editing: Editing): EditorPart {
  const {law, current, word, format} = editing;
  const inForce = law.programmes[programme] ?? plain;
  const set = <Key extends keyof ProgrammeSettings>(
    key: Key,
    value: ProgrammeSettings[Key],
    lawValue: ProgrammeSettings[Key],
    timeStamp: number
  ) => editing.edit(withSetting(current(), programme, key, value === lawValue ? undefined : value), timeStamp);
  const assumed = (label: Word, value: string) =>
    isShipped(programme)
      ? assumptionLine(word[label], value, word)
      : html("p", {class: "foot law-line"}, fill(word["edit.plan"], {value}));

  const share = (key: ShareKey) => {
    const lawValue = inForce[key] ?? 0;
    const field = numberField({
      id: `${key}-${programme}`,
      label: word[`sim.${key}`],
      unit: "%",
      scale: 0.01,
      most: 1,
      under: [assumed(`sim.${key}`, `${numberText(lawValue * 100, 0, format)}%`)],
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
  const kinds = isShipped(programme)
    ? (["nasional", "eligible", "baseline"] as const)
    : (["nasional", "eligible"] as const);
  for (const kind of kinds) allocation.append(html("option", {value: kind}, word[`sim.allocation.${kind}`]));
  allocation.addEventListener("change", ({timeStamp}) =>
    set("allocation", allocation.value as (typeof kinds)[number], "nasional", timeStamp)
  );
  const rankingRow = html("div", {class: "choice-row"}, html("span", {}, word["sim.ranking"]), ranking.element);
  const allocationRow = html(
    "div",
    {class: "choice-row"},
    html("label", {for: allocation.id}, word["sim.allocation"]),
    allocation
  );
  return {
    element: html(
      "details",
      {class: "fold"},
      html("summary", {}, word["edit.servicePlan"]),
      ...shares.map(({element}) => element),
      rankingRow,
      assumed("sim.ranking", word["sim.nasional"].toLowerCase()),
      html("p", {class: "foot"}, word["sim.rankingNote"]),
      allocationRow,
      assumed("sim.allocation", word["sim.allocation.nasional"].toLowerCase())
    ),
    show(scenario, now) {
      const settings = now.programmes[programme]!;
      for (const {show} of shares) show(settings);
      ranking.choose(settings.ranking ?? "nasional");
      rankingRow.classList.toggle("changed", settings.ranking !== undefined);
      const kind = settingsOf(scenario, programme)?.allocation ?? "nasional";
      // a table of places comes with a file and is kept; the list then stands on no choice of its own
      allocation.value = typeof kind === "string" ? kind : "";
      allocationRow.classList.toggle("changed", kind !== "nasional");
    }
  };
}
