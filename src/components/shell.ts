import {words, type Word} from "./dictionary.js";
import {languages} from "./language.js";

/** Pages that exist, in the order of the header. */
const pages: readonly {readonly path: string; readonly word: Word}[] = [
  {path: "/", word: "nav.map"},
  {path: "/simulasi", word: "nav.simulation"},
  {path: "/aturan", word: "nav.rules"},
  {path: "/keluarga", word: "nav.family"},
  {path: "/metode", word: "nav.method"}
];

/** The mark: ten rising bars of which four are solid, which is also the decile strip. */
export const markSvg = `<svg class="mark" viewBox="0 0 39 18" width="39" height="18" aria-hidden="true">${Array.from(
  {length: 10},
  (_, bar) => {
    const height = 5 + bar * 1.35;
    return `<rect x="${bar * 4}" y="${(18 - height).toFixed(2)}" width="3" height="${height.toFixed(2)}"${bar < 4 ? "" : ' opacity="0.45"'}/>`;
  }
).join("")}</svg>`;

/**
 * The page header and the context strip, as static HTML in both languages; the style shows the one of <html lang>.
 * The strip's dates are empty until a page calls `showContext`.
 */
export function header(): string {
  return `<a class="skip" href="#isi">${both("nav.skip")}</a>
<div class="bar">
  <a class="wordmark" href="/">${markSvg}<span>Desil</span></a>
  <nav class="pages" data-word-label="nav.label">${pages
    .map(({path, word}) => `<a href="${path}">${both(word)}</a>`)
    .join("")}</nav>
  <div class="search" id="cari"></div>
  <div class="languages" role="group" data-word-label="shell.language">${languages
    .map(
      (language) =>
        `<button type="button" lang="${language}" data-language="${language}" aria-pressed="${language === "id"}">${language.toUpperCase()}</button>`
    )
    .join("")}</div>
  <button type="button" class="theme" data-word-label="shell.theme"><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor"/></svg></button>
</div>
<div class="context">
  <ul class="facts" id="konteks"></ul>
  <p class="nature"><strong class="provisional if-synthetic">${both("shell.synthetic")}</strong> ${both("shell.simulation")}</p>
</div>
<span id="isi" tabindex="-1"></span>`;
}

/** The page footer, as static HTML in both languages; `indicative` where boundaries are drawn around points. */
export function footer(indicative: boolean): string {
  return `<div class="columns">
  <p><span class="if-synthetic"><strong>${both("shell.synthetic")}.</strong> ${both("footer.synthetic")}</span>
  <strong>${both("shell.simulation")}.</strong> ${both("footer.notPoor")}</p>
  <p>${both("figure.statement")} ${both(indicative ? "footer.boundaries" : "map.official")} ${both("footer.codes")}</p>
  <p><a href="/metode">${both("footer.method")}</a> · <a href="/privasi">${both("footer.privacy")}</a></p>
</div>`;
}

/** A word in both languages, of which the style shows one. */
function both(word: Word): string {
  return languages.map((language) => `<span lang="${language}">${words(language)[word]}</span>`).join("");
}
