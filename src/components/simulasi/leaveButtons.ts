import {causeOf} from "../causeOf.js";
import {copyText} from "../copyText.js";
import {exportFileName} from "../../scenario/exportFileName.js";
import {exportRows} from "../../scenario/exportCounts.js";
import type {Letter, ScenarioSet} from "../../scenario/scenarioSet.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html, setText} from "../html.js";
import {waitForAnswers} from "../nota/waitForAnswers.js";
import {everythingId} from "../picture/picture.js";
import {downloadBlob} from "./downloadBlob.js";
import {openCiteDialog} from "./citeDialog.js";
import {bundleFile, citedOf, dataCsv, workbookFile, type ExportSources} from "./exportFiles.js";

export interface Leave {
  /** Throws Error while the engine is not open. */
  readonly sources: () => ExportSources;
}

/** The same with what a brief still waits for. */
export interface LeaveWithBrief extends Leave {
  /** Scenarios whose figures are being computed. */
  readonly toCome: () => readonly Letter[];
}

/** Longest that work under way stays silent, milliseconds. */
const patience = 500;

/** Sheets of a workbook: inputs, nation, regions, notes; and files of a bundle beside those of the scenarios. */
const sheets = 4;
const bundled = 4;

export interface LeaveButtons {
  readonly element: HTMLElement;
  /** Says on each button how much it gives. */
  show(set: ScenarioSet): void;
}

/** The ways out with all scenarios: brief, table, workbook, bundle, citation, link. */
export function leaveButtons(leave: LeaveWithBrief, regions: number, word: Words, format: Format): LeaveButtons {
  const said = html("span", {class: "note", role: "status"});
  const button = (label: string, onClick: () => Promise<void>) => {
    const made = html("button", {type: "button", class: "button"}, label);
    made.addEventListener("click", async () => {
      // still there and in focus, but deaf: one that is switched off would throw a keyboard back to the page's start
      if (made.getAttribute("aria-disabled") === "true") return;
      made.setAttribute("aria-disabled", "true");
      setText(said, "");
      try {
        await onClick();
      } catch (error) {
        setText(said, fill(word["sim.exportFailed"], {cause: causeOf(error)[format.language]}));
      }
      made.removeAttribute("aria-disabled");
    });
    return made;
  };
  const file = (extension: "csv" | "xlsx" | "zip", make: (sources: ExportSources) => Promise<Blob>) => async () => {
    const sources = leave.sources();
    const name = exportFileName(sources.set, sources.manifest.version, extension);
    const late = setTimeout(() => setText(said, word["sim.preparing"]), patience);
    try {
      downloadBlob(name, await make(sources));
      setText(said, "");
    } finally {
      clearTimeout(late);
    }
  };
  const copy = async () => {
    setText(said, word[(await copyText(location.href)) ? "sim.copied" : "sim.copyFailed"]);
  };
  const brief = button(word["nota.print"], async () => {
    await waitForAnswers(leave.toCome, (letters) =>
      setText(said, fill(word["nota.waiting"], {letters: letters.join(", ")}))
    );
    setText(said, "");
    window.print();
  });
  brief.title = word["nota.printTitle"];
  const table = button(
    "",
    file("csv", async (sources) => {
      // the mark tells spreadsheets that the bytes are UTF-8
      return new Blob(["\ufeff", await dataCsv(sources, word, format)], {type: "text/csv"});
    })
  );
  table.id = everythingId;
  table.title = word["export.csvTitle"];
  const workbook = button(
    fill(word["sim.xlsx"], {count: format.count(sheets)}),
    file("xlsx", (sources) => workbookFile(sources, word, format))
  );
  const bundle = button(
    "",
    file("zip", (sources) => bundleFile(sources, word, format))
  );
  return {
    element: html(
      "div",
      {class: "leave"},
      said,
      brief,
      table,
      workbook,
      bundle,
      button(word["nota.citeButton"], async () => openCiteDialog(citedOf(leave.sources()), word)),
      button(word["sim.copyLink"], copy)
    ),
    show(set) {
      setText(table, fill(word["sim.csv"], {count: format.count(exportRows(set, regions))}));
      setText(bundle, fill(word["sim.zip"], {count: format.count(bundled + set.entries.length)}));
    }
  };
}
