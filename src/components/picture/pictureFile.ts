import {svg} from "../svg.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {drawSvg} from "./drawSvg.js";
import {embedFonts} from "./embedFonts.js";
import type {Picture} from "./picture.js";
import {pictureFrame, type PictureContext} from "./pictureFrame.js";
import {pngOf} from "./pngOf.js";

/** A picture as a file, SVG or PNG at twice its size; both carry their fonts. Throws Error where none can be made. */
export async function pictureFile(
  picture: Picture,
  format: "png" | "svg",
  context: PictureContext,
  word: Words,
  style: Format
): Promise<Blob> {
  const [faces] = await Promise.all([embedFonts(), document.fonts.ready]);
  const frame = pictureFrame(picture, context, word, style);
  document.body.append(frame);
  let drawing: SVGSVGElement;
  try {
    picture.laid?.();
    drawing = drawSvg(frame);
  } finally {
    frame.remove();
  }
  drawing.prepend(
    svg("title", {}, `${picture.title}. ${context.scenario}`),
    svg("desc", {}, `${picture.note} ${word["shell.simulation"]}. ${context.address}`),
    svg("style", {}, faces)
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}\n`;
  if (format === "svg") return new Blob([text], {type: "image/svg+xml"});
  return pngOf(text, {width: Number(drawing.getAttribute("width")), height: Number(drawing.getAttribute("height"))});
}
