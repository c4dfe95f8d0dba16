import type {Manifest} from "../../lattice/release.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {captionedTable} from "./captionedTable.js";

/** Every release of the epoch with its loss, and how many more the cap allows. */
export function ledgerTable(word: Words, format: Format, {disclosure}: Manifest): HTMLElement {
  const {ledger, ledgerCap, epoch} = disclosure;
  const left = fill(word["privasi.ledger.left"], {
    used: format.count(ledger.length),
    releases: format.count(ledgerCap.releases),
    rho: format.decimal(ledgerCap.rho, 1)
  });
  return html(
    "div",
    {},
    captionedTable({
      caption: fill(word["privasi.ledger.caption"], {epoch: format.count(epoch)}),
      heads: [word["privasi.ledger.version"], word["privasi.ledger.revision"], word["privasi.loss.rho"]],
      rows: ledger.map(({version, revision, rho}) => [
        format.date(version),
        format.count(revision),
        format.decimal(rho, 3)
      ]),
      numbers: [1, 2]
    }),
    html("p", {}, left)
  );
}
