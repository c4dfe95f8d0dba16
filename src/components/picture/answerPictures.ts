import {causeOf} from "../causeOf.js";
import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {downloadBlob} from "../simulasi/downloadBlob.js";
import {pictureEvent, type Picture, type PictureRequest} from "./picture.js";
import type {PictureContext} from "./pictureFrame.js";
import {twinCsv} from "./twinCsv.js";

/** Longest that work under way stays silent, milliseconds. */
const patience = 500;

/** Answers every wish for a file on the page; `context` says what holds at that moment. Returns the stop. */
export function answerPictures(context: (picture: Picture) => PictureContext, word: Words, style: Format): () => void {
  const answer = (event: Event) => {
    const {picture, format, say} = (event as CustomEvent<PictureRequest>).detail;
    const late = setTimeout(() => say(word["sim.preparing"]), patience);
    const held = context(picture);
    const name = `desil-${picture.id}-${held.fileName}-${held.version}.${format}`;
    fileOf({picture, format}, held, word, style)
      .then((file) => {
        downloadBlob(name, file);
        say("");
      })
      .catch((error: unknown) => say(fill(word["nota.pictureFailed"], {cause: causeOf(error)[style.language]})))
      .finally(() => clearTimeout(late));
  };
  document.addEventListener(pictureEvent, answer);
  return () => document.removeEventListener(pictureEvent, answer);
}

async function fileOf(
  {picture, format}: Pick<PictureRequest, "picture" | "format">,
  context: PictureContext,
  word: Words,
  style: Format
): Promise<Blob> {
  if (format === "csv") {
    // the mark tells spreadsheets that the bytes are UTF-8
    return new Blob(["\ufeff", twinCsv(picture.twin(), context, word)], {type: "text/csv"});
  }
  const {pictureFile} = await import("./pictureFile.js");
  return pictureFile(picture, format, context, word, style);
}
