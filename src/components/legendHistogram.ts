import {classCount, type ClassEdges} from "./classBreaks.js";
import {html, setText} from "./html.js";
import {binClasses, binCount, histogram, placeLabels, position, spaceTickPairs, spaceTicks} from "./legendGeometry.js";
import {svg} from "./svg.js";

export interface LegendWords {
  /** Keys of the map's patterns. */
  readonly withheld: string;
  readonly unreliable: string;
  /** Key of changes within their margin. */
  readonly within: string;
  /** Ends of a diverging legend, signs included. */
  readonly fewer: string;
  readonly more: string;
}

/** What the legend shows at one moment. */
export interface LegendView {
  readonly title: string;
  /** Says what the bars count. */
  readonly subtitle: string;
  readonly ramp: "seq" | "div";
  readonly edges: ClassEdges;
  /** One value a region; NaN where it is withheld or missing. */
  readonly values: Iterable<number>;
  /** Text of an edge; the last one may carry the unit. */
  readonly tick: (edge: number, last: boolean) => string;
  /** What stands in place of the scale where there is nothing to scale; null where there is. */
  readonly instead: string | null;
  readonly nation: LegendMark | null;
  readonly selection: LegendMark | null;
  /** Which patterns the map shows now. */
  readonly withheld: boolean;
  readonly unreliable: boolean;
  readonly changesWithin: boolean;
}

export interface LegendMark {
  readonly label: string;
  /** NaN where it is unknown: then nothing is marked. */
  readonly value: number;
}

export type LegendElement = HTMLElement & {
  /** Shows another view by changing attributes in place. */
  update(view: LegendView): void;
  /** Draws for a width in CSS pixels at once, as print and export need; the element stands in the document. */
  layout(width: number): void;
  destroy(): void;
};

const rowHeight = 16;
const barsTop = 2 * rowHeight + 2;
const barsHeight = 46;
const stripTop = barsTop + barsHeight;
const stripHeight = 9;
const tickBase = stripTop + stripHeight + 14;

/** The map's legend: regions in 48 bins coloured by class over a strip of the classes' true widths. */
export function legendHistogram(words: LegendWords, first: LegendView): LegendElement {
  const bars = Array.from({length: binCount}, () => svg("rect"));
  const strip = Array.from({length: classCount}, () => svg("rect", {class: "legend-class", y: stripTop + 0.5}));
  const ticks = Array.from({length: classCount + 1}, () => svg("text", {class: "legend-tick", y: tickBase}));
  const fewer = svg("text", {class: "legend-tick", x: 0, y: tickBase + 16}, words.fewer);
  const more = svg("text", {class: "legend-tick", y: tickBase + 16, "text-anchor": "end"}, words.more);
  const nation = markElement("legend-nation");
  const selection = markElement("legend-selection");
  const lines = [nation.line, selection.line];
  const labels = [nation.label, selection.label];
  const scale = svg("g", {}, ...bars, ...strip, ...ticks, fewer, more, ...lines, ...labels);
  const instead = svg("text", {class: "legend-instead", x: 0, y: 14});
  const drawing = svg("svg", {role: "img"}, scale, instead);
  const title = html("strong");
  const subtitle = html("span");
  const withheld = html("span", {}, patternKey(hatchLines()), words.withheld);
  const unreliable = html(
    "span",
    {},
    patternKey(dots(svg("rect", {width: 22, height: 12, fill: "var(--seq-4)"}))),
    words.unreliable
  );
  const within = html(
    "span",
    {},
    patternKey(dots(svg("rect", {width: 22, height: 12, fill: "var(--div-4)"}))),
    words.within
  );
  within.classList.add("legend-within");
  const keys = html("div", {class: "legend-keys"}, withheld, unreliable, within);
  const root = html("div", {class: "legend"}, html("div", {class: "legend-head"}, title, " ", subtitle), drawing, keys);
  const measure = textMeasure(drawing);
  let view = first;
  let width = 0;
  /** The edges, ramp and width that the scale stands for, and the class of each bar. */
  let scaled: Pick<LegendView, "edges" | "ramp"> & {readonly width: number; readonly classes: readonly number[]} = {
    ...first,
    width,
    classes: []
  };

  const draw = () => {
    const {edges, ramp, values} = view;
    setText(title, view.title);
    setText(subtitle, view.subtitle);
    root.classList.toggle("unscaled", view.instead !== null);
    setText(instead, view.instead ?? "");
    set(scale, {display: view.instead === null ? "inline" : "none"});
    set(drawing, {"aria-label": `${view.title} ${view.instead ?? view.subtitle}`});
    withheld.hidden = !view.withheld;
    unreliable.hidden = !view.unreliable;
    within.hidden = !view.changesWithin;
    if (width === 0) return;
    if (edges !== scaled.edges || ramp !== scaled.ramp || width !== scaled.width) drawScale();
    drawBars(bars, histogram(values, edges), scaled.classes, ramp, width);
    drawMarks();
  };

  /** What stays while the classes do, as they do while a control is dragged. */
  const drawScale = () => {
    const {edges, ramp, tick} = view;
    scaled = {edges, ramp, width, classes: binClasses(edges)};
    const x = (value: number) => position(value, edges) * width;
    strip.forEach((rect, k) => {
      const left = Math.round(x(edges[k]!)) + 0.5;
      const right = Math.round(x(edges[k + 1]!)) + (k === classCount - 1 ? -0.5 : 0.5);
      set(rect, {x: left, width: Math.max(0, right - left), height: stripHeight, fill: `var(--${ramp}-${k + 1})`});
    });
    const texts = edges.map((edge, k) => tick(edge, k === classCount));
    const space = ramp === "div" ? spaceTickPairs : spaceTicks;
    const shown = space(edges.map((edge, k) => ({x: x(edge), labelWidth: measure(texts[k]!, 400)})));
    ticks.forEach((text, k) => {
      setText(text, shown[k] ? texts[k]! : "");
      set(text, {x: x(edges[k]!), "text-anchor": k === 0 ? "start" : k === classCount ? "end" : "middle"});
    });
    const diverging = ramp === "div";
    set(drawing, {width, height: tickBase + (diverging ? 20 : 4)});
    set(fewer, {visibility: diverging ? "visible" : "hidden"});
    set(more, {visibility: diverging ? "visible" : "hidden", x: width});
  };

  const drawMarks = () => {
    const drawn = [
      {element: nation, mark: view.nation, weight: 400},
      {element: selection, mark: view.selection, weight: 600}
    ].flatMap(({element, mark, weight}) => {
      const isMarked = mark !== null && !Number.isNaN(mark.value);
      for (const part of [element.line, element.label]) set(part, {visibility: isMarked ? "visible" : "hidden"});
      if (!isMarked) return [];
      const x = position(mark.value, view.edges) * width;
      return [{element, label: mark.label, x, labelWidth: measure(mark.label, weight)}];
    });
    const places = placeLabels(drawn, width);
    drawn.forEach(({element, label, x}, k) => {
      const {row, side} = places[k]!;
      const top = row * rowHeight;
      set(element.line, {x1: x, x2: x, y1: top + 2, y2: stripTop + stripHeight});
      setText(element.label, label);
      const right = side === "right";
      set(element.label, {x: right ? x + 5 : x - 5, y: top + 12, "text-anchor": right ? "start" : "end"});
    });
  };

  const layout = (next: number) => {
    if (next === width) return;
    width = next;
    draw();
  };
  const resized = new ResizeObserver(([entry]) => layout(Math.floor(entry?.contentRect.width ?? 0)));
  resized.observe(root);
  draw();
  return Object.assign(root, {
    layout,
    update(next: LegendView) {
      view = next;
      draw();
    },
    destroy: () => resized.disconnect()
  });
}

function drawBars(
  bars: readonly SVGRectElement[],
  counts: Uint16Array,
  classes: readonly number[],
  ramp: string,
  width: number
): void {
  const most = Math.max(1, ...counts);
  const step = width / binCount;
  bars.forEach((bar, bin) => {
    const count = counts[bin]!;
    const height = count === 0 ? 0 : Math.max(1.5, (barsHeight * count) / most);
    const fill = `var(--${ramp}-${classes[bin]! + 1})`;
    set(bar, {x: (bin * step).toFixed(2), y: stripTop - height, width: (step - 0.75).toFixed(2), height, fill});
  });
}

interface MarkElement {
  readonly line: SVGLineElement;
  readonly label: SVGTextElement;
}

function markElement(name: string): MarkElement {
  return {line: svg("line", {class: name}), label: svg("text", {class: `${name}-label`})};
}

function patternKey(content: SVGElement): SVGSVGElement {
  const frame = svg("rect", {class: "legend-key-frame", x: 0.5, y: 0.5, width: 21, height: 11});
  return svg("svg", {class: "legend-key", width: 22, height: 12, "aria-hidden": "true"}, content, frame);
}

function hatchLines(): SVGElement {
  const lines = [-6, 1, 8, 15].map((x) => `M${x},13l14,-14`).join("");
  return svg("g", {class: "legend-hatch"}, svg("rect", {width: 22, height: 12}), svg("path", {d: lines}));
}

function dots(ground: SVGElement): SVGElement {
  const circles = [2.5, 8.5, 14.5, 20.5].flatMap((cx) => [
    svg("circle", {cx, cy: 3, r: 0.95}),
    svg("circle", {cx: cx - 3, cy: 6, r: 0.95}),
    svg("circle", {cx, cy: 9, r: 0.95})
  ]);
  return svg("g", {class: "legend-dots"}, ground, ...circles);
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

/** Measures 12 px text in an element's face without a layout. The element must be in the document by the first call. */
function textMeasure(element: Element): (text: string, weight: number) => number {
  const context = document.createElement("canvas").getContext("2d")!;
  let family = "";
  return (text, weight) => {
    family ||= getComputedStyle(element).fontFamily;
    context.font = `${weight} 12px ${family}`;
    return context.measureText(text).width;
  };
}
