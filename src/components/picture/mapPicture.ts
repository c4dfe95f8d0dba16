import {fill, type Words} from "../dictionary.js";
import type {Format} from "../format.js";
import {indicatorText} from "../indicator.js";
import type {LegendView, LegendWords} from "../legendHistogram.js";
import type {MapView} from "../map/drawing.js";
import type {SheetWords} from "../map/mapOverlay.js";
import {boundaryNote} from "../map/boundaryNote.js";
import {readShapes, type Boundaries} from "../map/shapes.js";
import type {Places} from "../places.js";
import type {TableData} from "../tableColumns.js";
import {mapFigure, type MapFigure} from "./mapFigure.js";
import type {Picture} from "./picture.js";

/** What a map shows at one moment. */
export interface DrawnMap {
  readonly data: TableData;
  readonly view: MapView;
  readonly legend: LegendView;
}

export interface MapPictureOptions {
  readonly topology: Boundaries;
  readonly places: Places;
  readonly words: SheetWords;
  readonly legendWords: LegendWords;
  readonly word: Words;
  readonly format: Format;
}

/** Width of a picture's content, CSS pixels. */
const pictureWidth = 912;

/** A map as a picture, and its regions' values as a table. */
export function mapPicture({data, view, legend}: DrawnMap, options: MapPictureOptions): Picture {
  const {topology, places, words, legendWords, word, format} = options;
  const {title, indicator, values} = data;
  const level = word[view.level === "province" ? "map.provinces" : "map.regencies"];
  let figure: MapFigure | null = null;
  return {
    id: `peta-${indicator.id.toLowerCase()}`,
    title,
    note: fill(word["nota.mapNote"], {count: format.count(values.length), level}),
    body() {
      const shapes = readShapes(topology, {
        regency: places.regency.map(({code}) => code),
        province: places.province.map(({code}) => code)
      });
      figure = mapFigure(shapes, view, legend, legendWords, {width: pictureWidth, words, lined: false});
      return figure.element;
    },
    laid: () => figure?.laid(),
    twin: () => ({
      head: [word["nota.code"], word["table.region"], word["search.province"], title],
      rows: data.places.map(({code, name, within, index}) => [
        code,
        name,
        within,
        {value: values[index]!, text: indicatorText(indicator, values[index]!, format)}
      ])
    }),
    boundaries: boundaryNote(topology, word)
  };
}
