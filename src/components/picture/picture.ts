import type {Twin} from "../simulasi/figureFrame.js";

/** A view that can leave the page as a picture or as the numbers it shows. */
export interface Picture {
  /** Names the file: letters and hyphens. */
  readonly id: string;
  readonly title: string;
  /** Unit, denominator and scope. */
  readonly note: string;
  /** What is drawn, fresh and not yet in the document; it takes the width of its parent. */
  readonly body: () => Element;
  /** Called once the body stands in the document, for parts that must measure themselves. */
  readonly laid?: () => void;
  readonly twin: () => Twin;
  /** What a map's boundaries are, as a sentence; null where no map is drawn. */
  readonly boundaries: string | null;
  /** The margin in the view's own unit, as a sentence; absent or null where the page's own says enough. */
  readonly margin?: string | null;
}

export const pictureFormats = ["png", "svg", "csv"] as const;

export type PictureFormat = (typeof pictureFormats)[number];

/** A reader's wish for a view as a file. It bubbles up to the page, which knows the scenario. */
export interface PictureRequest {
  readonly picture: Picture;
  readonly format: PictureFormat;
  /** Tells the reader how it goes; "" once the file is there. */
  readonly say: (text: string) => void;
}

/** The id of the button that gives every figure of every scenario, to which a single view's menu leads. */
export const everythingId = "unduh-semua";

/** The event's name; its detail is a PictureRequest. */
export const pictureEvent = "desil:picture";

/** Asks the page around an element for a file. */
export function requestPicture(element: Element, detail: PictureRequest): void {
  element.dispatchEvent(new CustomEvent(pictureEvent, {bubbles: true, detail}));
}
