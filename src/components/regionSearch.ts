import {fill, type Words} from "./dictionary.js";
import {html} from "./html.js";
import {findPlaces, type Place, type Places} from "./places.js";

/** A combobox over all regions, by name or code; `onChoose` hears the region chosen. */
export function regionSearch(places: Places, word: Words, onChoose: (code: string) => void): HTMLElement {
  const input = html("input", {
    class: "field",
    type: "search",
    id: "cari-wilayah",
    role: "combobox",
    autocomplete: "off",
    placeholder: word[matchMedia("(max-width: 899px)").matches ? "search.short" : "search.placeholder"],
    "aria-label": word["search.label"],
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": "hasil-cari"
  });
  const list = html("ul", {id: "hasil-cari", role: "listbox", "aria-label": word["search.label"], hidden: true});
  const root = html("div", {class: "combobox"}, input, list);
  let found: readonly Place[] = [];
  let active = -1;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const activate = (index: number) => {
    active = index;
    list.querySelectorAll("[role=option]").forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === active));
      if (at === active) option.scrollIntoView({block: "nearest"});
    });
    if (active >= 0) input.setAttribute("aria-activedescendant", `hasil-cari-${active}`);
  };
  const choose = (place: Place) => {
    input.value = "";
    close();
    onChoose(place.code);
  };
  const search = () => {
    found = findPlaces(places, input.value, 12);
    list.replaceChildren(...found.map((place, index) => option(place, index, word, choose)));
    if (found.length === 0) {
      const text = fill(word["search.none"], {text: input.value.trim()});
      list.append(html("li", {role: "option", "aria-disabled": "true", "aria-selected": "false"}, text));
    }
    list.hidden = input.value.trim() === "";
    input.setAttribute("aria-expanded", String(!list.hidden));
    activate(found.length > 0 ? 0 : -1);
  };

  input.addEventListener("input", search);
  input.addEventListener("keydown", (event) => {
    const chosen = found[active];
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen !== undefined && !list.hidden) choose(chosen);
    else if (event.key === "ArrowDown" && found.length > 0) activate((active + 1) % found.length);
    else if (event.key === "ArrowUp" && found.length > 0) activate((active - 1 + found.length) % found.length);
    else return;
    event.preventDefault();
  });
  root.addEventListener("focusout", ({relatedTarget}) => {
    if (!(relatedTarget instanceof Node) || !root.contains(relatedTarget)) close();
  });
  return root;
}

function option(place: Place, index: number, word: Words, choose: (place: Place) => void): HTMLElement {
  const beside = place.level === "province" ? word["search.province"] : place.within;
  const item = html(
    "li",
    {role: "option", id: `hasil-cari-${index}`, "aria-selected": "false"},
    place.name,
    " ",
    html("span", {}, `${beside} ${place.code}`)
  );
  item.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    choose(place);
  });
  return item;
}
