import type {Words} from "../dictionary.js";

/** A measured table's code and what it counts; the code alone for one that has no words yet. */
export function tableName(table: string, word: Words): string {
  const counts = (word as Readonly<Record<string, string>>)[`privasi.table.${table}`];
  return counts === undefined ? table : `${table}: ${counts}`;
}
