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
  "export.csvTitle": {
    id: "Nama kolom berbahasa Inggris, sama dengan baris perintah; arti tiap kolom ada di BACA-SAYA.md dalam ZIP, dan di XLSX kepala kolomnya berbahasa Indonesia.",
    en: "The columns have the command line’s names; README.md in the ZIP says what each means."
  },
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
