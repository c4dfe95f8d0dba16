import {causeOf} from "../causeOf.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {downloadBlob} from "./downloadBlob.js";
import {openCiteDialog} from "./citeDialog.js";
import {bundleFile, citedOf, dataCsv, workbookFile, type ExportSources} from "./exportFiles.js";

export interface Leave {
  /** Throws Error while the engine is not open. */
  readonly sources: () => ExportSources;
}

/** Longest that work under way stays silent, milliseconds. */
const patience = 500;

/** The ways out with all scenarios: brief, table, workbook, bundle, citation, link. */
export function leaveButtons(leave: Leave, word: Words, format: Format): HTMLElement {
  const said = html("span", {class: "note", role: "status"});
  const button = (label: string, onClick: () => Promise<void>) => {
    const made = html("button", {type: "button", class: "button"}, label);
    made.addEventListener("click", async () => {
      made.disabled = true;
      setText(said, "");
      try {
        await onClick();
      } catch (error) {
        setText(said, fill(word["sim.exportFailed"], {cause: causeOf(error)[format.language]}));
      }
      made.disabled = false;
    });
    return made;
  };
  const file = (name: string, make: () => Promise<Blob>) => async () => {
    const late = setTimeout(() => setText(said, word["sim.preparing"]), patience);
    try {
      downloadBlob(name, await make());
      setText(said, "");
    } finally {
      clearTimeout(late);
    }
  };
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false
    );
    setText(said, word[copied ? "sim.copied" : "sim.copyFailed"]);
  };
  const brief = button(word["nota.print"], async () => window.print());
  brief.title = word["nota.printTitle"];
  return html(
    "div",
    {class: "leave"},
    said,
    brief,
    button(
      word["sim.csv"],
      file("desil-skenario.csv", async () => {
        // the mark tells spreadsheets that the bytes are UTF-8
        return new Blob(["\ufeff", await dataCsv(leave.sources(), word)], {type: "text/csv"});
      })
    ),
    button(
      word["sim.xlsx"],
      file("desil-skenario.xlsx", () => workbookFile(leave.sources(), word, format))
    ),
    button(
      word["sim.zip"],
      file("desil-skenario.zip", () => bundleFile(leave.sources(), word))
    ),
    button(word["nota.citeButton"], async () => openCiteDialog(citedOf(leave.sources()), word)),
    button(word["sim.copyLink"], copy)
  );
}
