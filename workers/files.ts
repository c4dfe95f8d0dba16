import {expose} from "comlink";
import {formatOf} from "../src/components/format.js";
import type {Language} from "../src/components/language.js";
import type {Change} from "../src/scenario/changes.js";
import {workbook, type Workbook} from "../src/scenario/workbook.js";

/** A workbook's content as plain data: a change without its way back. */
export interface PlainWorkbook extends Omit<Workbook, "changes"> {
  readonly changes: readonly (readonly Omit<Change, "reset">[])[];
}

/** What pages may ask to be made of results; off the main thread, as a workbook of all regencies takes a while. */
export interface Files {
  workbook(book: PlainWorkbook, language: Language): Promise<Blob>;
}

const files: Files = {
  workbook({changes, ...book}, language) {
    const whole = changes.map((of) => of.map((change) => ({...change, reset: (scenario: object) => scenario})));
    return workbook({...book, changes: whole}, formatOf(language));
  }
};

expose(files);
