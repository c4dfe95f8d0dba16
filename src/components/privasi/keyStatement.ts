import type {Manifest} from "../../lattice/release.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {html} from "../html.js";
import {notice} from "../notice.js";

/** Which release this is and under which key; a notice where the key is the public test key. */
export function keyStatement(word: Words, format: Format, {version, revision, disclosure}: Manifest): HTMLElement {
  const release = fill(word["privasi.key.release"], {
    version: format.date(version),
    revision: format.count(revision),
    key: disclosure.keyId
  });
  const warning = disclosure.testKey ? [notice(word["privasi.key.test"], word["privasi.key.testHint"], "error")] : [];
  return html("div", {}, ...warning, html("p", {}, release));
}
