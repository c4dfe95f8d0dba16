import {expose} from "comlink";
import {formatOf} from "../src/components/format.js";
import type {Language} from "../src/components/language.js";
import {workbook, type Workbook} from "../src/scenario/workbook.js";
import {keepErrorFields} from "./keepErrorFields.js";

/** What pages may ask to be made of results; off the main thread, as a workbook of all regencies takes a while. */
export interface Files {
  workbook(book: Workbook, language: Language): Promise<Blob>;
}

keepErrorFields();

const files: Files = {
  workbook: (book, language) => workbook(book, formatOf(language))
};

expose(files);
