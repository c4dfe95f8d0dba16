import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import type {RegionNote} from "../map/mapTooltip.js";
import type {Place} from "../places.js";
import {tableColumns, showRegion, type TableData} from "../tableColumns.js";
import {marginAndClass} from "./figureCell.js";
import type {ShownFigure} from "./shownFigure.js";

/** What the map says of a region: the indicator first, then the table's columns, each with its margin and class. */
export function regionNote(place: Place, data: TableData | null, word: Words, format: Format): RegionNote {
  const {name: title, within: subtitle, level, index} = place;
  if (data === null || data.places[0]?.level !== level) return {title, subtitle, lines: []};
  const line = (label: string, shown: ShownFigure) => `${label}: ${briefText(shown, level, word)}`;
  const columns = tableColumns(data, word, format).filter(({key}) => key !== "indicator");
  return {
    title,
    subtitle,
    lines: [
      line(data.title, showRegion(data, "indicator", index, word, format)),
      ...columns.map(({label, shown}) => line(label, shown(data, index))),
      word["figure.key"]
    ]
  };
}

/** As figureText, in as few signs as a table's cell. */
function briefText(shown: ShownFigure, level: Place["level"], word: Words): string {
  const isPlain = shown.state === "shown" && shown.margin !== "";
  return isPlain ? `${shown.text} ${marginAndClass(shown)}` : figureText(shown, level, word);
}

/** A figure with its margin and class in one line; of one too small, what to look at instead. */
export function figureText(shown: ShownFigure, level: Place["level"], word: Words): string {
  const {state, text, margin, reliability} = shown;
  if (state === "hidden") return fill(word["figure.tooSmall"], {level: word[`figure.see.${level}`]});
  if (state === "few" || state === "unknown" || margin === "") return text;
  const about = state === "within" ? word["figure.within"] : fill(word["figure.class"], {class: reliability ?? ""});
  return `${text} ${fill(word["figure.margin"], {margin})}, ${about}`;
}
