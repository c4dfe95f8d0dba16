import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  binClasses,
  binCount,
  histogram,
  placeLabels,
  position,
  spaceTickPairs,
  spaceTicks
} from "../../src/components/legendGeometry.js";

const edges = [0, 10, 20, 30, 40, 50, 60, 96];

describe("histogram", () => {
  it("counts every region once, those beyond frozen edges in the outer bins", () => {
    const bins = histogram([-5, 0, 1.9, 2, 95, 96, 400], edges);
    expect([bins[0], bins[1], bins[binCount - 1]]).toEqual([3, 1, 3]);
    expect(bins.reduce((sum, count) => sum + count)).toBe(7);
  });
  it("leaves withheld and missing values out", () => {
    expect(histogram([NaN, NaN, 50], edges).reduce((sum, count) => sum + count)).toBe(1);
  });
});

describe("binClasses", () => {
  it("colours bins by true class widths", () => {
    const classes = binClasses(edges);
    expect(classes.filter((found) => found === 0)).toHaveLength(5);
    expect(classes.filter((found) => found === 6)).toHaveLength(18);
  });
});

describe("position", () => {
  it("is linear between the outer edges and held at them", () => {
    expect([position(48, edges), position(-1, edges), position(1e9, edges)]).toEqual([0.5, 0, 1]);
  });
});

describe("placeLabels", () => {
  const widths = [40, 90, 120];
  const place = (a: number, b: number, wa: number, wb: number) =>
    placeLabels(
      [
        {x: a, labelWidth: wa},
        {x: b, labelWidth: wb}
      ],
      328
    );

  it("puts a lone label in the lower row to the right of its line, to the left where there is no room", () => {
    expect(placeLabels([{x: 20, labelWidth: 90}], 328)).toEqual([{row: 1, side: "right"}]);
    expect(placeLabels([{x: 300, labelWidth: 90}], 328)).toEqual([{row: 1, side: "left"}]);
  });
  it("never lets labels meet or leave the legend, nor lets a line cross one where both have room", () => {
    const box = (x: number, w: number, side: string) => (side === "right" ? [x + 5, x + 5 + w] : [x - 5 - w, x - 5]);
    const faults: string[] = [];
    for (let a = 0; a <= 328; a += 8) {
      for (let b = 4; b <= 328; b += 8) {
        for (const [wa, wb] of widths.flatMap((one) => widths.map((two) => [one, two] as const))) {
          const [p, q] = place(a, b, wa, wb);
          const [af, at] = box(a, wa, p!.side) as [number, number];
          const [bf, bt] = box(b, wb, q!.side) as [number, number];
          const name = `lines at ${a} and ${b}, labels ${wa} and ${wb}`;
          if (Math.min(af, bf) < 0 || Math.max(at, bt) > 328) faults.push(`${name} leave`);
          if (p!.row === q!.row && af < bt && bf < at) faults.push(`${name} meet`);
          if (wa + wb > 210) continue; // then some places leave no way but across a line
          if (p!.row >= q!.row && b > af && b < at) faults.push(`${name}: first crossed`);
          if (q!.row >= p!.row && a > bf && a < bt) faults.push(`${name}: second crossed`);
        }
      }
    }
    expect(faults).toEqual([]);
  });
});

describe("spaceTicks", () => {
  const tick = (x: number, labelWidth = 20) => ({x, labelWidth});
  it("always writes both ends and drops what would touch", () => {
    expect(spaceTicks([tick(0), tick(25), tick(60), tick(70), tick(300)])).toEqual([true, false, true, false, true]);
  });
  it("drops an inner tick that would touch the last", () => {
    expect(spaceTicks([tick(0), tick(275), tick(300)])).toEqual([true, false, true]);
  });
});

describe("spaceTickPairs", () => {
  const symmetric = (inner: readonly number[], labelWidth = 26) =>
    [-800, ...inner.map((edge) => -edge).toReversed(), ...inner, 800].map((edge) => ({
      x: (328 * (edge + 800)) / 1600,
      labelWidth
    }));

  it("drops a colliding label with its counterpart", () => {
    expect(spaceTickPairs(symmetric([30, 60, 120]))).toEqual([true, true, false, false, false, false, true, true]);
    expect(spaceTickPairs(symmetric([5, 10, 20]))).toEqual([true, false, false, false, false, false, false, true]);
  });

  it("gives up one pair for two where only one of them is in the way", () => {
    const classes = [-500, -160, -100, -28, 28, 100, 160, 500];
    const widths = [24, 24, 24, 17, 17, 24, 24, 24];
    const ticks = classes.map((edge, k) => ({x: (376 * (edge + 500)) / 1000, labelWidth: widths[k]!}));
    expect(spaceTickPairs(ticks)).toEqual([true, true, false, true, true, false, true, true]);
    const inWay = symmetric([60, 130, 200], 30);
    expect(spaceTickPairs(inWay)).toEqual([true, true, false, false, false, false, true, true]);
    expect(spaceTickPairs(symmetric([90, 250, 310], 30))).toEqual([true, true, false, true, true, false, true, true]);
  });

  /** Holds for any symmetric edges: what is shown, and where each label starts. */
  const always = (holds: (shown: readonly boolean[], starts: readonly number[], labelWidth: number) => void) => {
    const arms = fc.uniqueArray(fc.integer({min: 1, max: 799}), {minLength: 3, maxLength: 3});
    fc.assert(
      fc.property(arms, fc.integer({min: 8, max: 70}), (inner, labelWidth) => {
        const edges = inner.toSorted((a, b) => a - b);
        const ticks = symmetric(edges, labelWidth);
        const starts = ticks.map(({x}, k) => (k === 0 ? x : k === 7 ? x - labelWidth : x - labelWidth / 2));
        holds(spaceTickPairs(ticks), starts, labelWidth);
      })
    );
  };

  it("leaves out no pair that has room", () => {
    always((shown, starts, labelWidth) => {
      for (const k of [1, 2, 3].filter((k) => !shown[k])) {
        const written = starts.filter((_, other) => shown[other] || other === k || other === 7 - k);
        expect(written.some((from, at) => at > 0 && from - written[at - 1]! < labelWidth + 4)).toBe(true);
      }
    });
  });

  it("writes both ends, the same ticks on both sides, and no two that meet", () => {
    always((shown, starts, labelWidth) => {
      expect(shown).toEqual(shown.toReversed());
      expect(shown[0]).toBe(true);
      const written = starts.filter((_, k) => shown[k]);
      written.slice(1).forEach((from, k) => expect(from - written[k]!).toBeGreaterThanOrEqual(labelWidth + 4));
    });
  });
});
