import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {announcer} from "../../src/components/announcer.js";

let said: string[];
let announce: (text: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  announce = announcer((text) => said.push(text));
});

afterEach(() => vi.useRealTimers());

test("the page's first sentence is not read out", () => {
  announce("Sama dengan aturan");
  vi.advanceTimersByTime(5000);
  expect(said).toEqual([]);
});

test("nothing is read out while a hand drags, and once it rests the last sentence is", () => {
  announce("Sama dengan aturan");
  for (let step = 1; step <= 100; ++step) {
    announce(`Hemat Rp${step} triliun`);
    vi.advanceTimersByTime(50);
  }
  expect(said).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(said).toEqual(["Hemat Rp100 triliun"]);
});

test("the same sentence is not read out again, and one gone back to is not read out at all", () => {
  announce("Sama dengan aturan");
  announce("Hemat Rp1 triliun");
  vi.advanceTimersByTime(1000);
  announce("Hemat Rp2 triliun");
  vi.advanceTimersByTime(500);
  announce("Hemat Rp1 triliun");
  vi.advanceTimersByTime(5000);
  expect(said).toEqual(["Hemat Rp1 triliun"]);
});
