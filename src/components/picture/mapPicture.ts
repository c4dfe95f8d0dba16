import {reliabilityOf} from "../../lattice/reliability.js";
import {fill, type Words} from "../dictionary.js";
import {regionFigure} from "../figures/regionFigure.js";
import type {Format} from "../format.js";
import {indicatorText} from "../indicator.js";
import type {LegendView, LegendWords} from "../legendHistogram.js";
import type {MapView} from "../map/drawing.js";
import type {SheetWords} from "../map/mapOverlay.js";
import {boundaryNote} from "../map/boundaryNote.js";
import {readShapes, type Boundaries} from "../map/shapes.js";
import type {Places} from "../places.js";
import {indicatorSlug} from "../regionFile.js";
import type {Figure} from "../simulasi/figureFrame.js";
import {showRegion, type TableData} from "../tableColumns.js";
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

/** A map as a picture, and its regions' values as a table, each with its margin and class. */
export function mapPicture({data, view, legend}: DrawnMap, options: MapPictureOptions): Picture {
  const {topology, places, words, legendWords, word, format} = options;
  const {title, indicator, values} = data;
  const level = word[view.level === "province" ? "map.provinces" : "map.regencies"];
  let figure: MapFigure | null = null;
  return {
    id: `peta-${indicatorSlug(indicator)}`,
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
      head: [word["nota.code"], word["table.region"], word["search.province"], title, word["figure.classHead"]],
      rows: data.places.map(({code, name, within, index}) => {
        const {kind, value, margin} = regionFigure(data, "indicator", index);
        const figure: Figure = {
          value,
          text: indicatorText(indicator, value, format),
          margin: {value: margin, text: showRegion(data, "indicator", index, word, format).margin},
          isRupiah: kind === "rupiah" || kind === "rupiahChange"
        };
        return [code, name, within, figure, Number.isNaN(value - margin) ? "" : reliabilityOf(value, margin)];
      })
    }),
    margin: widestMargin(data, word, format),
    boundaries: boundaryNote(topology, word)
  };
}

/** The widest margin of a map's figures, in their own unit, as a sentence; null where none has any. */
function widestMargin(data: TableData, word: Words, format: Format): string | null {
  const margins = data.places.map((place) => ({place, margin: data.margin("indicator", place.index)}));
  const widest = margins.reduce<Widest>((most, one) => (one.margin > most.margin ? one : most), {
    place: null,
    margin: 0
  });
  if (widest.place === null) return null;
  const {margin} = showRegion(data, "indicator", widest.place.index, word, format);
  return margin === "" ? null : fill(word["map.marginOwn"], {margin, region: widest.place.name});
}

interface Widest {
  readonly place: TableData["places"][number] | null;
  readonly margin: number;
}
