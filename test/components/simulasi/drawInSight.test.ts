import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {drawInSight} from "../../../src/components/simulasi/drawInSight.js";

let scroll: (...inSight: boolean[]) => void;

beforeEach(() => {
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

test("a figure out of sight is left out while dragging and drawn at rest", () => {
  const {drawn, draw} = figure();
  scroll(false);
  draw(1, true);
  draw(2, true);
  expect(drawn).toEqual([]);
  draw(3, false);
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

test("what was drawn at rest is not drawn again as it comes into sight", () => {
  const {drawn, draw} = figure();
  scroll(false);
  draw(1, true);
  draw(2, false);
  scroll(true);
  expect(drawn).toEqual([[2, false]]);
});

test("a figure that came and went between two reports counts as it is now", () => {
  const {drawn, draw} = figure();
  scroll(true, false);
  draw(1, true);
  expect(drawn).toEqual([]);
});
