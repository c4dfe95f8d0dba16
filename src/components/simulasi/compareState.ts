import {readMapView, type MapView} from "../../scenario/mapView.js";
import type {Letter} from "../../scenario/scenarioSet.js";

/** What the reader chose of the comparison; it outlives a change of language. */
export interface CompareState extends Writable<MapView> {
  /** Steps that the reader put first, by scenario and by part of a stack. */
  readonly orders: Map<Letter, readonly (readonly string[])[]>;
  /** Groups of the comparison table that stand open. */
  readonly open: Set<string>;
  /** Last decile of undercoverage, 1 to 6. */
  upTo: number;
}

type Writable<T> = {-readonly [Key in keyof T]: T[Key]};

/** The comparison as it is first seen. */
export function startCompare(): CompareState {
  return {...readMapView(""), orders: new Map(), open: new Set(["main"]), upTo: 4};
}
