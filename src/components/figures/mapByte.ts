import {displayMin} from "../../lattice/reliability.js";
import {classCount, classOf, type ClassEdges} from "../classBreaks.js";
import {lowReliability, noData, withheld} from "../map/regionClasses.js";
import {stateOf, type EstimatedFigure} from "./shownFigure.js";

/** The class about zero of a diverging map. */
const neutral = (classCount - 1) / 2;

/**
 * How the map shows a figure (regionClasses.ts): its class; withheld where too few; dotted where of class C; a change
 * within its margin pale and dotted, whatever its size, but plain where nothing changes.
 */
export function mapByte(figure: EstimatedFigure, edges: ClassEdges): number {
  switch (stateOf(figure, displayMin)) {
    case "unknown":
      return noData;
    case "few":
      return withheld;
    case "hidden":
      return classOf(figure.value, edges) | lowReliability;
    case "within":
      return Math.abs(figure.value) < 0.5 ? neutral : neutral | lowReliability;
    case "shown":
      return Number.isFinite(figure.value) ? classOf(figure.value, edges) : noData;
  }
}
