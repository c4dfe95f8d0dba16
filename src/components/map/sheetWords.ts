import type {Words} from "../dictionary.js";
import type {SheetWords} from "./mapOverlay.js";

/** The words that stand on the sheets of any map, in one language. */
export function sheetWords(word: Words): SheetWords {
  return {
    west: word["map.west"],
    east: word["map.east"],
    java: word["map.java"],
    islands: {
      sumatra: word["map.sumatra"],
      kalimantan: word["map.kalimantan"],
      sulawesi: word["map.sulawesi"],
      maluku: word["map.maluku"],
      papua: word["map.papua"],
      nusaTenggara: word["map.nusaTenggara"]
    }
  };
}
