let embedded: Promise<string> | undefined;

/** The site's font-face rules with the fonts in them, for files that are opened elsewhere. "" where none can be read. */
export function embedFonts(): Promise<string> {
  embedded ??= Promise.all(faces().map(embed)).then((rules) => rules.join("\n"));
  return embedded;
}

function faces(): CSSFontFaceRule[] {
  return Array.from(document.styleSheets).flatMap((sheet) =>
    Array.from(sheet.cssRules).filter((rule) => rule instanceof CSSFontFaceRule)
  );
}

/** A rule lists the address of the built site first, then that of the preview. */
async function embed({style, parentStyleSheet}: CSSFontFaceRule): Promise<string> {
  const value = (name: string) => style.getPropertyValue(name);
  for (const [, address] of value("src").matchAll(/url\("([^"]+)"\)/g)) {
    const response = await fetch(new URL(address!, parentStyleSheet?.href ?? location.href)).catch(() => null);
    if (!response?.ok) continue;
    const data = await dataAddress(new Blob([await response.arrayBuffer()], {type: "font/woff2"}));
    const [family, weight] = ["font-family", "font-weight"].map(value);
    return `@font-face{font-family:${family};font-weight:${weight};src:url(${data}) format("woff2")}`;
  }
  return "";
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(reader.result as string));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("font cannot be read")));
    reader.readAsDataURL(blob);
  });
}
