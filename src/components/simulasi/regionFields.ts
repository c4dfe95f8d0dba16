import {cutPoints, type Bin} from "../../lattice/bins.js";
import type {Scenario} from "../../policy/scenario.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import type {Place, Places} from "../places.js";
import {isShipped} from "../programmeMark.js";
import type {Editing, EditorPart} from "./editing.js";
import {settingsOf, withRegion} from "./editScenario.js";
import {assumptionLine} from "./lawLine.js";

/** Cut points of their own for chosen provinces and regencies; folded away. A regency's goes before its province's. */
export function regionFields(programme: string, bins: readonly Bin[], places: Places, editing: Editing): EditorPart {
  const {current, law, word} = editing;
  const cuts = cutPoints(bins);
  const list = html("ul", {class: "region-list"});
  const adder = html("select", {class: "select", id: `wilayah-${programme}`, "aria-label": word["sim.addRegion"]});
  adder.append(html("option", {value: ""}, word["sim.addRegion"]), ...options(places));
  const set = (place: Place, threshold: number | undefined, timeStamp: number) =>
    editing.edit(
      withRegion(current(), programme, place.level === "province" ? "provinces" : "regencies", place.code, threshold),
      timeStamp
    );
  adder.addEventListener("change", ({timeStamp}) => {
    const place = places.byCode.get(adder.value);
    adder.value = "";
    if (place === undefined) return;
    const threshold = settingsOf(current(), programme)?.threshold ?? law.programmes[programme]?.threshold ?? cuts[0]!;
    set(place, threshold, timeStamp);
    document.getElementById(selectId(place))?.focus();
  });
  const selectId = ({code}: Place) => `ambang-${programme}-${code}`;
  const item = (place: Place, threshold: number) => {
    const cut = html("select", {class: "select", id: selectId(place)});
    for (const value of cuts) cut.append(html("option", {value, selected: value === threshold}, `${value}%`));
    cut.addEventListener("change", ({timeStamp}) => set(place, Number(cut.value), timeStamp));
    const remove = html("button", {type: "button", class: "link"}, word["sim.remove"]);
    remove.setAttribute("aria-label", fill(word["sim.removeNamed"], {name: place.name}));
    remove.addEventListener("click", ({timeStamp}) => {
      set(place, undefined, timeStamp);
      adder.focus();
    });
    return html("li", {}, html("label", {for: cut.id}, place.name), cut, remove);
  };
  const below = [
    ...(isShipped(programme) ? [assumptionLine(word["sim.regions"], word["edit.oneThreshold"], word)] : []),
    html("p", {class: "foot"}, word["sim.regionsNote"])
  ];
  let shown = "";
  return {
    element: html("details", {class: "fold"}, html("summary", {}, word["sim.regions"]), list, adder, ...below),
    show(scenario) {
      const set = regionsOf(scenario, programme, places);
      const key = set.map(({place, threshold}) => `${place.code}=${threshold}`).join();
      if (key === shown) return;
      shown = key;
      const focused = document.activeElement?.id ?? "";
      list.replaceChildren(...set.map(({place, threshold}) => item(place, threshold)));
      if (focused.startsWith(`ambang-${programme}-`)) document.getElementById(focused)?.focus();
    }
  };

  function options({province, regency, provinceOf}: Places): HTMLElement[] {
    return province.map((own) =>
      html(
        "optgroup",
        {label: own.name},
        html("option", {value: own.code}, fill(word["sim.wholeProvince"], {name: own.name})),
        ...regency
          .filter(({index}) => provinceOf[index] === own.index)
          .map(({code, name}) => html("option", {value: code}, name))
      )
    );
  }
}

function regionsOf(scenario: Scenario, programme: string, places: Places) {
  const {provinces = {}, regencies = {}} = settingsOf(scenario, programme)?.thresholds ?? {};
  return Object.entries({...provinces, ...regencies}).flatMap(([code, threshold]) => {
    const place = places.byCode.get(code);
    return place === undefined ? [] : [{place, threshold}];
  });
}
