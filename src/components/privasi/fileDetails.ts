import type {Manifest} from "../../lattice/release.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {captionedTable} from "./captionedTable.js";

/** What the release says of its origin, and folded, every file with shape, size and hash and what made it. */
export function fileDetails(word: Words, format: Format, manifest: Manifest): HTMLElement {
  return html("div", {}, html("p", {}, originText(word, format, manifest)), hashes(word, format, manifest));
}

/** When the registry was extracted, the licence of the data, and whom to ask; what is not stated is left out. */
export function originText(
  word: Words,
  format: Format,
  {extracted, licence, contact}: Pick<Manifest, "extracted" | "licence" | "contact">
): string {
  return [
    extracted === null ? "" : fill(word["privasi.files.extracted"], {date: format.date(extracted)}),
    licence === null ? word["privasi.files.noLicence"] : fill(word["privasi.files.licence"], {licence}),
    contact === null ? "" : fill(word["privasi.files.contact"], {contact})
  ]
    .filter((text) => text !== "")
    .join(" ");
}

function hashes(word: Words, format: Format, {files, disclosure, dataHash}: Manifest): HTMLElement {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const summary = fill(word["privasi.files.summary"], {
    files: format.count(files.length),
    megabytes: format.decimal(bytes / 1e6, 1)
  });
  return html(
    "details",
    {class: "release-files"},
    html("summary", {}, summary),
    html("p", {}, word["privasi.files.note"]),
    captionedTable({
      caption: word["privasi.files.hashes"],
      heads: [word["privasi.files.what"], "SHA-256"],
      rows: [
        [word["privasi.files.data"], dataHash],
        [word["privasi.files.classMap"], disclosure.classMap],
        [word["privasi.files.sampler"], disclosure.samplerTables],
        [word["privasi.files.code"], disclosure.postprocessing.code]
      ],
      numbers: []
    }),
    captionedTable({
      caption: word["privasi.files.caption"],
      heads: [
        word["privasi.files.path"],
        word["privasi.files.regions"],
        word["privasi.files.cells"],
        word["privasi.files.bytes"],
        "SHA-256"
      ],
      rows: files.map((file) => [
        file.path,
        format.count(file.regions),
        format.count(file.cellsPerRegion),
        format.count(file.bytes),
        file.sha256
      ]),
      numbers: [1, 2, 3]
    })
  );
}
