import {expect, it} from "vitest";
import {isShown, reliabilityOf} from "../../src/lattice/reliability.js";

it("classes a figure A to a margin of a twentieth, B to a fifth, C beyond", () => {
  expect(reliabilityOf(560, 28)).toBe("A");
  expect(reliabilityOf(559, 28)).toBe("B");
  expect(reliabilityOf(140, 28)).toBe("B");
  expect(reliabilityOf(139, 28)).toBe("C");
});

it("takes a loss as a gain of the same size, and nothing at all as C", () => {
  expect(reliabilityOf(-560, 28)).toBe("A");
  expect(reliabilityOf(0, 28)).toBe("C");
});

it("calls an exact figure A, even of nobody", () => {
  expect(reliabilityOf(0, 0)).toBe("A");
});

it("shows a figure from the smallest that may be shown", () => {
  expect(isShown(10, 10)).toBe(true);
  expect(isShown(9.99, 10)).toBe(false);
});
