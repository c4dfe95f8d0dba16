import {svg} from "../svg.js";
import {drawBox} from "./drawBox.js";
import {placeDrawing} from "./placeDrawing.js";
import {textLines} from "./textLines.js";

/**
 * A laid-out element as an SVG drawing of its own: boxes, borders, text and vector drawings stand where the browser laid
 * them, with every colour and size written out, so that it needs no style. Text keeps its measured width in another face.
 */
export function drawSvg(root: HTMLElement): SVGSVGElement {
  const frame = root.getBoundingClientRect();
  const [width, height] = [Math.ceil(frame.width), Math.ceil(frame.height)];
  const {fontFamily, fontVariantNumeric, backgroundColor} = getComputedStyle(root);
  const drawing = svg("svg", {width, height, viewBox: `0 0 ${width} ${height}`, "font-family": fontFamily});
  drawing.style.fontVariantNumeric = fontVariantNumeric;
  drawing.append(svg("rect", {width, height, fill: backgroundColor}));
  const ascent = ascentMeasure();

  const walk = (node: Node): void => {
    if (node instanceof SVGSVGElement) return drawing.append(...placeDrawing(node, frame));
    if (!(node instanceof HTMLElement)) return;
    const style = getComputedStyle(node);
    if (style.display === "none" || node.classList.contains("quiet")) return;
    const seen = style.visibility === "visible";
    if (seen && node !== root) drawing.append(...drawBox(node.getBoundingClientRect(), style, frame));
    for (const child of node.childNodes) {
      if (!(child instanceof Text)) walk(child);
      else if (seen) drawing.append(...drawText(child, style));
    }
  };
  const drawText = (text: Text, style: CSSStyleDeclaration): SVGElement[] =>
    textLines(text).map(({text: line, left, top, width}) =>
      svg(
        "text",
        {
          x: round(left - frame.left),
          y: round(top - frame.top + ascent(style)),
          fill: style.color,
          "font-size": style.fontSize,
          "font-weight": style.fontWeight,
          ...(style.fontFamily === fontFamily ? {} : {"font-family": style.fontFamily}),
          ...(style.letterSpacing === "normal" ? {} : {"letter-spacing": style.letterSpacing}),
          ...(style.textDecorationLine === "none" ? {} : {"text-decoration": style.textDecorationLine}),
          textLength: round(width),
          lengthAdjust: "spacingAndGlyphs"
        },
        line
      )
    );
  walk(root);
  return drawing;
}

/** The height of a face above its baseline, px. */
function ascentMeasure(): (style: CSSStyleDeclaration) => number {
  const context = document.createElement("canvas").getContext("2d")!;
  const known = new Map<string, number>();
  return ({fontWeight, fontSize, fontFamily}) => {
    const font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const kept = known.get(font);
    if (kept !== undefined) return kept;
    context.font = font;
    const {fontBoundingBoxAscent} = context.measureText("x");
    known.set(font, fontBoundingBoxAscent);
    return fontBoundingBoxAscent;
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
