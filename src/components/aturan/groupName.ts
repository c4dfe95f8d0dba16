import type {Words} from "../dictionary.js";

/** A programme's name; one that has no word yet goes by the first part of its parameters' ids. */
export function groupName(id: string, word: Words): string {
  return (word as Readonly<Record<string, string>>)[`aturan.group.${id}`] ?? id;
}
