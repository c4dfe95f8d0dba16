import {bibtex, citation, type Cited} from "../../scenario/citation.js";
import {copyText} from "../copyText.js";
import {fill, type Words} from "../dictionary.js";
import {formatOf} from "../format.js";
import {html, setText} from "../html.js";

/** Opens the citation of a simulation in both languages and as BibTeX, each to be copied. Esc closes it. */
export function openCiteDialog(cited: Cited, word: Words): void {
  const said = html("p", {class: "note", role: "status"});
  const texts = [
    {name: word["nota.citeId"], text: citation(cited, formatOf("id")), rows: 5},
    {name: word["nota.citeEn"], text: citation(cited, formatOf("en")), rows: 5},
    {name: word["nota.citeBibtex"], text: bibtex(cited), rows: 9}
  ];
  const title = html("h2", {id: "judul-kutipan"}, word["nota.citeTitle"]);
  const close = html("button", {type: "button", class: "button"}, word["nota.close"]);
  const dialog = html(
    "dialog",
    {class: "cite", "aria-labelledby": title.id},
    title,
    ...texts.map((one) => citationField(one, said, word)),
    html("div", {class: "cite-foot"}, said, close)
  );
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({target}) => target === dialog && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function citationField(
  {name, text, rows}: {name: string; text: string; rows: number},
  said: HTMLElement,
  word: Words
): HTMLElement {
  const field = html("textarea", {readonly: true, rows, spellcheck: "false", "aria-label": name});
  field.value = text;
  const copy = html("button", {type: "button", class: "button"}, word["nota.copy"]);
  copy.setAttribute("aria-label", fill(word["nota.copyOf"], {name}));
  copy.addEventListener("click", async () => {
    const copied = await copyText(text);
    if (!copied) field.select();
    setText(said, word[copied ? "nota.copied" : "nota.copyFailed"]);
  });
  return html("div", {class: "cite-field"}, html("div", {class: "cite-head"}, html("h3", {}, name), copy), field);
}
