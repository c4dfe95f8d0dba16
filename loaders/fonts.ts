import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";

const require = createRequire(import.meta.url);

/** The two faces of the site, latin subset, as their packages ship them. */
export const fonts = {
  "source-sans-3": {
    family: "Source Sans 3 Variable",
    weight: "200 900",
    file: "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"
  },
  "source-serif-4": {
    family: "Source Serif 4",
    weight: "600",
    file: "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2"
  }
} as const;

export type FontName = keyof typeof fonts;

/** The bytes of one font file. */
export function readFont(name: FontName): Buffer {
  return readFileSync(require.resolve(fonts[name].file));
}

/**
 * The font-face rules, for a stylesheet that lies beside the font files. Framework puts the first eight hex digits of
 * the SHA-256 into the name of a built file, and none in preview: the second address serves preview.
 */
export function fontFaces(): string {
  return (Object.keys(fonts) as FontName[]).map(fontFace).join("\n");
}

function fontFace(name: FontName): string {
  const {family, weight} = fonts[name];
  const hash = createHash("sha256").update(readFont(name)).digest("hex").slice(0, 8);
  return `@font-face {
  font-family: "${family}";
  font-style: normal;
  font-display: swap;
  font-weight: ${weight};
  src: url("${name}.${hash}.woff2") format("woff2"), url("${name}.woff2") format("woff2");
}
`;
}
