import {inert} from "../scenario/exportTable.js";

/** A cell of a file: text without what only the screen needs, a number to six decimals with a point. */
export type CsvCell = string | number;

/** Rows under a header as CSV (RFC 4180): comma, CRLF, quotes only where needed. */
export function csv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Hands a text to the reader as a file. */
export function download(name: string, text: string): void {
  // the mark tells spreadsheets that the bytes are UTF-8
  const address = URL.createObjectURL(new Blob(["\ufeff", text], {type: "text/csv"}));
  const link = Object.assign(document.createElement("a"), {href: address, download: name});
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

function cell(value: CsvCell): string {
  const text = typeof value === "number" ? String(Math.round(value * 1e6) / 1e6) : plain(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text as a reader types it into a search: marks that keep a line whole on the screen stand for nothing in a sheet. */
function plain(text: string): string {
  const typed = text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/[\u00a0\u202f]/g, " ")
    .replaceAll("\u2011", "-");
  // a mark in front may have hidden a formula
  return typed[0] === text[0] ? typed : inert(typed);
}
