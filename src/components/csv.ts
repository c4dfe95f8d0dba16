import {inert} from "../scenario/exportTable.js";
import {plainText} from "../scenario/plainText.js";

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

/** A mark in front may have hidden a formula. */
function plain(text: string): string {
  const typed = plainText(text);
  return typed[0] === text[0] ? typed : inert(typed);
}
