import type {Manifest} from "../../lattice/release.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {captionedTable} from "./captionedTable.js";
import {lossAgrees, lossRows} from "./lossRows.js";

/** What a family loses in one release and over the most that the cap allows, and how to read each measure. */
export function lossTable(word: Words, format: Format, {disclosure}: Manifest): HTMLElement {
  const {rho, delta} = disclosure;
  const rows = lossRows(disclosure);
  const oneIn = format.count(1 / delta);
  const epsilon = rows[0]!.epsilon;
  const replaced = {replace: format.decimal(rho.replace, 3), move: format.decimal(rho.personMove, 3)};
  const odds = {epsilon: format.decimal(epsilon, 2), odds: format.count(Math.exp(epsilon)), oneIn};
  return html(
    "div",
    {},
    html(
      "ul",
      {},
      html("li", {}, word["privasi.loss.rhoMeans"]),
      html("li", {}, fill(word["privasi.loss.epsilonMeans"], odds)),
      html("li", {}, word["privasi.loss.recognisedMeans"])
    ),
    captionedTable({
      caption: word["privasi.loss.caption"],
      heads: [
        word["privasi.loss.history"],
        word["privasi.loss.rho"],
        fill(word["privasi.loss.epsilon"], {oneIn}),
        word["privasi.loss.recognised"],
        word["privasi.loss.means"]
      ],
      rows: rows.map(({history, releases, ...loss}) => [
        fill(word[`privasi.history.${history}`], {releases: format.count(releases)}),
        format.decimal(loss.rho, 3),
        format.decimal(loss.epsilon, 2),
        format.decimal(100 * loss.recognised, 1),
        fill(word[`privasi.meaning.${history}`], {
          recognised: format.decimal(100 * loss.recognised, 0),
          releases: format.count(releases)
        })
      ]),
      numbers: [1, 2, 3]
    }),
    html("p", {}, fill(word["privasi.loss.replaced"], replaced)),
    html("p", {}, word[lossAgrees(disclosure) ? "privasi.loss.agrees" : "privasi.loss.differs"])
  );
}
