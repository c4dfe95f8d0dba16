/** Words of the choice of a table's columns, and of what leaves it. */
export const kolomWords = {
  "table.columns": {id: "Kolom, {shown} dari {total}", en: "Columns, {shown} of {total}"},
  "table.columnsLegend": {id: "Kolom yang tampak", en: "Columns shown"},
  "table.columnsNote": {
    id: "Nama, dan kolom yang mengurutkan baris bila ada, selalu tampak.",
    en: "The name, and the column that sorts the rows if one does, are always shown."
  },
  "table.columnsReset": {id: "Kembali ke susunan awal", en: "Back to the first layout"},
  "table.added": {id: "{name}, {unit}", en: "{name}, {unit}"},
  "table.persons": {id: "Hitungan orang: ±{count}.", en: "Counts of persons: ±{count}."},
  "export.families": {id: "Semua program: keluarga", en: "All programmes: families"},
  "export.persons": {id: "Semua program: orang", en: "All programmes: persons"},
  "table.saveShown": {
    id: "Unduh yang tampak, {rows} baris × {columns} kolom",
    en: "Download what is shown, {rows} rows × {columns} columns"
  },
  "table.saveAll": {
    id: "Unduh semua, {rows} baris × {columns} kolom",
    en: "Download everything, {rows} rows × {columns} columns"
  },
  "table.saveTitle": {
    id: "CSV. Tiap angka disertai satuan, margin, dan keandalannya dalam kolom sendiri.",
    en: "CSV. Every figure has its unit, margin and reliability in columns of their own."
  }
} as const;
