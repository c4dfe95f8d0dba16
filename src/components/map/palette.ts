export type Ramp = "seq" | "div";

const grounds = ["kertas", "laut", "daratan", "pantai", "tinta", "arsir", "arsir-alas"] as const;

/** The map's colours as the page's style gives them now, ready for a canvas or for WebGL. */
export interface Palette {
  readonly ground: Readonly<Record<(typeof grounds)[number], string>>;
  /** Seven colours, few to many, or fewer to more. */
  readonly seq: readonly string[];
  readonly div: readonly string[];
}

/** Dots on a class of low reliability: light on deep classes, dark on pale ones, at least 3.2 to 1 (look.md 5). */
export const dotColors = {light: "#ffffff", dark: "#0c1419"} as const;

/** Reads the colours from the custom properties that hold for an element in the document. */
export function readPalette(element: Element): Palette {
  const probe = document.createElement("span");
  probe.hidden = true;
  const names = [...grounds, ...rampNames("seq"), ...rampNames("div")];
  const swatches = names.map((name) => {
    const swatch = probe.appendChild(document.createElement("span"));
    swatch.style.color = `var(--${name})`;
    return swatch;
  });
  element.append(probe);
  const colors = swatches.map((swatch) => getComputedStyle(swatch).color);
  probe.remove();
  const color = new Map(names.map((name, k) => [name, colors[k]!]));
  const pick = (name: string) => color.get(name)!;
  return {
    ground: Object.fromEntries(grounds.map((name) => [name, pick(name)])) as Palette["ground"],
    seq: rampNames("seq").map(pick),
    div: rampNames("div").map(pick)
  };
}

/** Whether dots on this colour, an rgb() text, are light or dark. */
export function dotsOn(color: string): keyof typeof dotColors {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((text) => linear(Number(text) / 255));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= 3.2 ? "light" : "dark";
}

function rampNames(ramp: Ramp): string[] {
  return [1, 2, 3, 4, 5, 6, 7].map((step) => `${ramp}-${step}`);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
