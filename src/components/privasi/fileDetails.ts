import type {Manifest} from "../../lattice/release.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {captionedTable} from "./captionedTable.js";

/** Every file of the release with shape, size and hash, and the hashes of what made it; folded. */
export function fileDetails(word: Words, format: Format, {files, disclosure, dataHash}: Manifest): HTMLElement {
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
