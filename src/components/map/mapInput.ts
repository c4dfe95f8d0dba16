import type {Direction} from "./regionIndex.js";

/** What a reader does on the map; pixels are CSS pixels from the map's top left. */
export interface MapInput {
  /** The pointer is over a pixel, or has left. */
  readonly point: (pixel: Pixel | null) => void;
  readonly choose: (pixel: Pixel) => void;
  /** Wants a closer look at a pixel: double click, pinch, or wheel with Ctrl. */
  readonly approach: (pixel: Pixel) => void;
  readonly step: (direction: Direction) => void;
  readonly accept: () => void;
  readonly cancel: () => void;
  readonly zoom: (steps: number) => void;
}

export type Pixel = readonly [x: number, y: number];

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down"
};

/** More movement than this between press and release, in CSS pixels, is a drag and not a click. */
const clickSlack = 4;

/** Turns pointer and keyboard events on the map into what the reader wants. A plain wheel is left to the page. */
export function wireMap(stage: HTMLElement, input: MapInput): void {
  let pressed: Pixel = [0, 0];
  const pixel = ({clientX, clientY}: {readonly clientX: number; readonly clientY: number}): Pixel => {
    const {left, top} = stage.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  stage.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch") input.point(pixel(event));
  });
  stage.addEventListener("pointerleave", () => input.point(null));
  stage.addEventListener("pointerdown", (event) => {
    pressed = pixel(event);
  });
  stage.addEventListener("click", (event) => {
    const [x, y] = pixel(event);
    const moved = Math.hypot(x - pressed[0], y - pressed[1]);
    if (event.detail <= 1 && moved <= clickSlack) input.choose([x, y]);
  });
  stage.addEventListener("dblclick", (event) => input.approach(pixel(event)));
  stage.addEventListener(
    "touchstart",
    ({touches: [first, second]}) => {
      if (!first || !second) return;
      const [[ax, ay], [bx, by]] = [pixel(first), pixel(second)];
      input.approach([(ax + bx) / 2, (ay + by) / 2]);
    },
    {passive: true}
  );
  stage.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      if (event.deltaY < 0) input.approach(pixel(event));
    },
    {passive: false}
  );
  stage.addEventListener("keydown", (event) => {
    const direction = arrows[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction) input.step(direction);
    else if (event.key === "Enter") input.accept();
    else if (event.key === "Escape") input.cancel();
    else if (event.key === "+" || event.key === "=") input.zoom(1);
    else if (event.key === "-") input.zoom(-1);
    else return;
    event.preventDefault();
  });
}
