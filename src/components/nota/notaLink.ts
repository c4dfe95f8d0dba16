import {fingerprint} from "../../scenario/fingerprint.js";
import {scenarioFileName} from "../../scenario/scenarioFile.js";
import {fill} from "../dictionary.js";
import {html} from "../html.js";
import {hasAppendix, type NotaFacts} from "./notaFacts.js";

/** Longest address that paper carries, characters: seven lines of small type. */
const longestPrinted = 900;

/** Longest address that the foot writes out, characters: one line. */
const longestFoot = 110;

type Link = Pick<NotaFacts, "address" | "printsLink">;

/** Whether the whole address stands on paper; without it the scenario files must be asked for. */
export function isPrinted({address, printsLink}: Link): boolean {
  return address.length <= (printsLink ? longestPrinted : longestFoot);
}

/** The address as it is printed in the citation: whole, or the page without the scenarios where there is no room for it. */
export function printedAddress(link: Link): string {
  return isPrinted(link) ? link.address : pageOf(link.address);
}

/** A link to the whole address, whatever its text. */
export function notaLink(address: string, text: string, name: string): HTMLElement {
  return html("a", {class: name, href: fromOutside(address)}, text);
}

/**
 * The same address, written so that it is not the page's own: to a place on the page that it prints Chromium makes no
 * link.
 */
function fromOutside(address: string): string {
  const [page, ...scenarios] = address.split("#");
  const other = page!.endsWith("?") ? page!.slice(0, -1) : `${page}${page!.includes("?") ? "&" : "?"}`;
  return [other, ...scenarios].join("#");
}

/** The foot's link: the address where it takes one line, else the page and where the rest is printed. */
export function footLink(facts: NotaFacts): HTMLElement {
  const {address, word} = facts;
  const bare = withoutScheme(address);
  if (bare.length <= longestFoot) return notaLink(address, bare, "nota-link");
  const where = word[hasAppendix(facts) ? "nota.citeOverleaf" : "nota.cite"];
  const rest = fill(word[isPrinted(facts) ? "nota.wholeLink" : "nota.filesInstead"], {where});
  return notaLink(address, `${withoutScheme(pageOf(address))} · ${rest}`, "nota-link");
}

/** How to open a brief whose address is not printed: the scenarios' files by name and fingerprint, by this alone where there is no room. */
export function openByFile(facts: NotaFacts): HTMLElement[] {
  const {data, address, printsLink, word, format} = facts;
  if (isPrinted(facts)) return [];
  const files = data.set.entries.map(({letter, scenario}) => {
    const values = {letter, file: scenarioFileName(scenario), fingerprint: fingerprint(scenario)};
    return fill(word[printsLink ? "nota.file" : "nota.fileShort"], values);
  });
  const values = {count: format.count(address.length), files: files.join("; "), page: pageOf(address)};
  return [html("p", {}, fill(word["nota.openByFile"], values))];
}

function pageOf(address: string): string {
  return address.split("#")[0]!;
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
