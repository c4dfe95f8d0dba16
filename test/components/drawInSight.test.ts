import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {drawInSight} from "../../src/components/drawInSight.js";

let scroll: (...inSight: boolean[]) => void;
let leisure: (() => void)[];

/** Runs what waits for the page to have nothing better to do. */
function rest(): void {
  for (const work of leisure.splice(0)) work();
}

beforeEach(() => {
  leisure = [];
  vi.stubGlobal("requestIdleCallback", (work: () => void) => leisure.push(work));
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(seen: (entries: {isIntersecting: boolean}[]) => void) {
        scroll = (...inSight) => seen(inSight.map((isIntersecting) => ({isIntersecting})));
      }
      observe() {}
    }
  );
});

afterEach(() => vi.unstubAllGlobals());

function figure() {
  const drawn: [number, boolean][] = [];
  const draw = drawInSight({} as Element, ({value}: {value: number}, dragging) => drawn.push([value, dragging]));
  return {drawn, draw: (value: number, dragging: boolean) => draw({value}, dragging)};
}

test("a figure is drawn from the first, before anybody knows whether it is in sight", () => {
  const {drawn, draw} = figure();
  draw(1, true);
  expect(drawn).toEqual([[1, true]]);
});

test("a figure out of sight is left out while dragging and drawn at leisure once the control rests", () => {
  const {drawn, draw} = figure();
  scroll(false);
  draw(1, true);
  draw(2, true);
  rest();
  expect(drawn).toEqual([]);
  draw(3, false);
  expect(drawn).toEqual([]);
  rest();
  expect(drawn).toEqual([[3, false]]);
});

test("a figure that comes into sight is drawn once, with the latest that it missed", () => {
  const {drawn, draw} = figure();
  scroll(false);
  draw(1, true);
  draw(2, true);
  scroll(true);
  scroll(true);
  expect(drawn).toEqual([[2, true]]);
});

test("what waited for leisure is drawn once, as the figure comes into sight", () => {
  const {drawn, draw} = figure();
  scroll(false);
  draw(1, true);
  draw(2, false);
  scroll(true);
  rest();
  expect(drawn).toEqual([[2, false]]);
});

test("what was drawn at leisure is not drawn again as the figure comes into sight", () => {
  const {drawn, draw} = figure();
  scroll(false);
  draw(1, false);
  rest();
  scroll(true);
  expect(drawn).toEqual([[1, false]]);
});

test("a new move takes the place of what waited for leisure", () => {
  const {drawn, draw} = figure();
  scroll(false);
  draw(1, false);
  draw(2, true);
  rest();
  expect(drawn).toEqual([]);
});

test("a figure that came and went between two reports counts as it is now", () => {
  const {drawn, draw} = figure();
  scroll(true, false);
  draw(1, true);
  expect(drawn).toEqual([]);
});
