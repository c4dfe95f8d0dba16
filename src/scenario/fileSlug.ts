/** A name as part of a file's or of a column's: lower case, letters and digits with hyphens, at most 60; or else `none`. */
export function fileSlug(name: string, none = "skenario"): string {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const words = plain.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return words.slice(0, 60).replace(/-+$/, "") || none;
}
