import type {Bin} from "../../lattice/bins.js";
import type {MarginStatement} from "../../lattice/margins.js";
import type {Words} from "../dictionary.js";
import type {Format} from "../format.js";
import type {FigureValues} from "./figureValues.js";
import type {ResultMargins} from "./resultMargins.js";
import type {WorkbenchData} from "./workbenchData.js";

/** What every figure of the edited scenario is made with. */
export interface ResultTools {
  readonly bins: readonly Bin[];
  readonly margins: MarginStatement;
  readonly spread: ResultMargins;
  readonly values: FigureValues;
  readonly word: Words;
  readonly format: Format;
}

/** One figure of the edited scenario against its baseline. */
export interface ResultFigure {
  readonly element: HTMLElement;
  /** Draws in place; its axis is set anew unless dragging. */
  draw(data: WorkbenchData, dragging: boolean): void;
}
