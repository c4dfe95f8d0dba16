/** Words of what can fail: files, workers, the browser. Indonesian and English. */
export const galatWords = {
  "fail.unreachable": {
    id: "{file} tidak dapat diambil: tidak ada jaringan, atau peladen tidak menjawab",
    en: "{file} could not be fetched: there is no network, or the server does not answer"
  },
  "fail.missing": {
    id: "{file} tidak diberikan oleh peladen",
    en: "{file} was not given by the server"
  },
  "fail.status": {
    id: "{file} tidak dapat diambil: peladen menjawab {status}",
    en: "{file} could not be fetched: the server answered {status}"
  },
  "fail.damaged": {id: "{file} terpotong atau rusak", en: "{file} is cut short or damaged"},
  "fail.mismatch": {
    id: "{file} bukan berkas yang disebut manifes data",
    en: "{file} is not the file that the data’s manifest names"
  },
  "fail.otherSchema": {
    id: "Data berformat {version}, yang tidak dikenal halaman ini",
    en: "The data are of format {version}, which this page does not know"
  },
  "fail.partUnreachable": {
    id: "Bagian program untuk ini tidak dapat diambil: tidak ada jaringan, atau situs baru diperbarui",
    en: "The code for this could not be fetched: there is no network, or the site has just been updated"
  },
  "fail.engineFailed": {
    id: "Program mesin hitung tidak dapat dimuat atau berhenti karena galat",
    en: "The engine’s program could not be loaded, or stopped on an error"
  },
  "fail.engineSilent": {
    id: "Mesin hitung tidak menjawab; peramban mungkin mengakhirinya untuk menghemat memori",
    en: "The engine does not answer; the browser may have ended it to save memory"
  },
  "fail.engineClosed": {
    id: "Mesin hitung belum siap: datanya masih dibuka atau gagal dibuka",
    en: "The engine is not ready: its data are still opening, or failed to open"
  },
  "fail.filesFailed": {
    id: "Program pembuat XLSX tidak dapat dimuat atau berhenti karena galat",
    en: "The program that makes XLSX could not be loaded, or stopped on an error"
  },
  "fail.databaseFailed": {
    id: "Program DuckDB tidak dapat dimuat atau berhenti karena galat",
    en: "DuckDB’s program could not be loaded, or stopped on an error"
  },
  "fail.noWebAssembly": {
    id: "Peramban ini tidak menjalankan WebAssembly",
    en: "This browser runs no WebAssembly"
  },
  "fail.noWeight": {
    id: "Bobot harus 0 atau lebih, dan paling sedikit satu di atas 0",
    en: "Weights must be 0 or more, and at least one above 0"
  },
  "state.check.stages": {
    id: "triwulan {programme} tidak menjumlah ke setahunnya",
    en: "the quarters of {programme} do not add up to its year"
  },
  "fail.unknown": {
    id: "Sebabnya tidak dikenali halaman ini",
    en: "This page does not know the cause"
  },
  "fail.details": {id: "Rincian teknis", en: "Technical details"},
  "fail.boundaries": {id: "Berkas batas wilayah", en: "The boundaries file"},
  "fail.workKept": {id: "Skenario Anda tetap.", en: "Your scenario is kept."},
  "fail.moreProblems": {
    id: "Dan {count} hal lain: lihat rincian teknis.",
    en: "And {count} more: see the technical details."
  },
  "fail.fileTooBig": {
    id: "“{file}” terlalu besar untuk sebuah skenario: {size} MB, paling besar {most} MB",
    en: "“{file}” is too big for a scenario: {size} MB, at most {most} MB"
  },
  "fail.fileUnreadable": {
    id: "“{file}” tidak dapat dibaca dari perangkat",
    en: "“{file}” could not be read from the device"
  },
  "fail.chooseFile": {
    id: "Pilih berkas .json yang diunduh dari Desil.",
    en: "Choose a .json file that was downloaded from Desil."
  }
} as const;
