/** Words of the scenario editor's rail beyond those of the page: rule day, present recipients, additional programmes. */
export const editorWords = {
  // Lines under controls
  "edit.lawNone": {id: "Tidak ada angka terbit sejak {date}", en: "No published figure since {date}"},
  "edit.lawBefore": {id: "Belum ada aturan pada {date}", en: "No rule yet on {date}"},
  "edit.model": {id: "Aturan: {value} · anggapan model", en: "Law: {value} · model assumption"},
  "edit.method": {id: "metode", en: "method"},
  "edit.methodOf": {id: "Metode: {label}", en: "Method: {label}"},
  "edit.plan": {id: "Bawaan {value} · anggapan perencana", en: "Default {value} · planner’s assumption"},
  "edit.since": {id: "{value}sejak {date}", en: "{value}since {date}"},
  "edit.then": {id: "lalu {value}sejak {date}", en: "then {value}from {date}"},
  "edit.lawFrom": {id: "Aturan sejak {date}", en: "Law since {date}"},
  "edit.assumedSince": {id: "Anggapan {value} sejak {date}", en: "Assumed {value} since {date}"},
  "edit.why": {id: "{text}: {about}", en: "{text}: {about}"},
  "edit.origin": {id: "asal", en: "origin"},
  "edit.meaning": {id: "arti", en: "meaning"},
  "edit.ownThreshold": {id: " · digeser ke {value}", en: " · moved to {value}"},
  "edit.oneThreshold": {id: "satu ambang nasional", en: "one national threshold"},
  "edit.ownRealisation": {
    id: "Skenario ini memakai {value} dari indeks.",
    en: "This scenario pays {value} of the index."
  },
  "edit.noPagu": {
    id: "Pagu tahun itu tidak terbit, jadi “sesuai pagu” tidak tersedia.",
    en: "No ceiling of that year is published, so “by ceiling” is not available."
  },

  "edit.tooLittle": {
    id: "“{text}” kurang dari {least}. Tetap memakai {kept}.",
    en: "“{text}” is below {least}. {kept} stays in use."
  },

  "edit.idle": {
    id: "Ambang tidak berpengaruh: {what} habis di persentil {at}. Turunkan ambang ke bawahnya, atau tambah {what}.",
    en: "The threshold has no effect: the {what} runs out at percentile {at}. Lower the threshold below it, or raise the {what}."
  },

  // Controls
  "edit.lift": {id: "angkat", en: "lift"},
  "edit.rarer": {id: "Kepesertaan, penerima lama, wilayah", en: "Take-up, present recipients, regions"},
  "edit.rarerPkh": {
    id: "Lansia, urutan, kepesertaan, wilayah",
    en: "Elderly age, order, take-up, regions"
  },

  // Rule day
  "edit.day": {id: "Aturan per tanggal", en: "Rules as of"},
  "edit.dayVersion": {
    id: "Tanggal versi DTSEN; aturan di bawah dibaca padanya.",
    en: "The DTSEN version’s date; the rules below are read on it."
  },
  "edit.dayOther": {
    id: "Nilai, kuota, dan pagu di bawah dibaca pada tanggal ini; versi DTSEN {date}.",
    en: "Values, quotas and ceilings below are read on this day; DTSEN version {date}."
  },
  "edit.dayBack": {id: "Kembali ke {date}", en: "Back to {date}"},
  "edit.dayJump": {id: "Hari perubahan aturan", en: "Days on which rules change"},
  "edit.dayOption": {id: "{date}: {changes}", en: "{date}: {changes}"},
  "edit.dayMore": {id: "{first} dan {count} lagi", en: "{first} and {count} more"},
  "edit.dayRefusedOption": {id: "{date}: tidak dapat dipakai", en: "{date}: cannot be used"},
  "edit.dayRefused": {
    id: "{date}: {reason}. Tetap memakai {kept}.",
    en: "{date}: {reason}. {kept} stays in use."
  },
  "edit.dayBad": {
    id: "Tanggal itu tidak ada. Tetap memakai {kept}.",
    en: "There is no such date. {kept} stays in use."
  },

  // Present recipients
  "edit.recipients": {id: "Penerima sekarang di luar aturan", en: "Present recipients outside the rules"},
  "edit.recipientsNote": {
    id: "Penerima nyata (tabel B dan L) didahulukan dari pendatang baru; ini mengatur mereka yang tidak lagi terjangkau aturan.",
    en: "Actual recipients (tables B and L) go before newcomers; this settles those whom the rules no longer reach."
  },
  "edit.notCounted": {id: "Tidak diperhitungkan", en: "Not taken into account"},
  "edit.keep": {id: "Semua dipertahankan", en: "All are kept"},
  "edit.drop": {id: "Langsung keluar", en: "Leave at once"},
  "edit.phaseOut": {id: "Keluar bertahap, sama besar tiap triwulan", en: "Leave in equal quarterly stages"},
  "edit.quarters": {id: "Lama bertahap", en: "Length of the phase-out"},
  "edit.quarterUnit": {id: "triwulan", en: "quarters"},

  // Additional programmes
  "edit.add": {id: "Tambah program", en: "Add a programme"},
  "edit.additional": {id: "Program tambahan", en: "Additional programmes"},
  "edit.newProgramme": {id: "Program baru", en: "New programme"},
  "edit.newNote": {id: "Nama, sasaran, dan nilai Anda tentukan.", en: "You set its name, reach and amount."},
  "edit.readyNote": {
    id: "Rp{amount} sebulan × {months} bulan, {unit} {deciles}, kuota {quota}.",
    en: "Rp{amount} a month × {months} months, {unit} of {deciles}, quota {quota}."
  },
  "edit.readyNone": {
    id: "{name}: belum ada angka terbit pada {date}.",
    en: "{name}: nothing is published for {date}."
  },
  "edit.name": {id: "Nama program", en: "Programme’s name"},
  "edit.nameBlank": {id: "Nama tidak boleh kosong. Tetap “{kept}”.", en: "A name is needed. “{kept}” stays."},
  "edit.removeProgramme": {id: "Hapus program", en: "Remove programme"},
  "edit.removeProgrammeNamed": {id: "Hapus program {name}", en: "Remove programme {name}"},
  "edit.removed": {id: "{name} dihapus.", en: "{name} is removed."},
  "edit.undo": {id: "Urungkan", en: "Undo"},
  "edit.unit": {id: "Dibayar per", en: "Paid to each"},
  "edit.family": {id: "Keluarga", en: "Family"},
  "edit.person": {id: "Orang", en: "Person"},
  "edit.monthly": {id: "Nilai sebulan", en: "Amount a month"},
  "edit.months": {id: "Bulan dibayar, dari Januari", en: "Months paid, from January"},
  "edit.monthUnit": {id: "bulan", en: "months"},
  "edit.yearly": {id: "Setahun Rp{amount} per {unit}.", en: "Rp{amount} a year to each {unit}."},
  "edit.oneFamily": {id: "keluarga", en: "family"},
  "edit.onePerson": {id: "orang", en: "person"},
  "edit.persons": {id: "orang", en: "persons"},
  "edit.notPublished": {id: "Tanpa angka terbit: Anda yang menetapkan.", en: "Nothing is published: you set it."},
  "edit.readyValue": {id: "Terbitan {value} sejak {date}", en: "Published {value} since {date}"},
  "edit.notWith": {id: "Tidak bersama", en: "Not together with"},
  "edit.notWithNote": {
    id: "Keluarga yang menerima program bertanda tidak menerima program ini. PIP dihitung per siswa, jadi tidak dapat dipilih.",
    en: "Families that receive a ticked programme do not receive this one. PIP counts pupils, so it cannot be ticked."
  },
  "edit.chained": {
    id: "{name} sendiri meninggalkan keluarga lain, jadi tidak dapat dipilih.",
    en: "{name} leaves families out itself, so it cannot be ticked."
  },
  "edit.leftOut": {
    id: "{name} tidak bersama program ini, jadi di sini tidak ada yang dapat dipilih.",
    en: "{name} does not go with this programme, so nothing can be ticked here."
  },
  "edit.paidShare": {id: "Bagian yang dibayar", en: "Share paid"},
  "edit.servicePlan": {id: "Kepesertaan, pengecualian, peringkat", en: "Take-up, exclusions, ranking"},
  "edit.allProgrammes": {id: "Semua program", en: "All programmes"},
  "edit.extraCards": {id: "Program tambahan", en: "Additional programmes"},
  "edit.extraEligible": {id: "memenuhi syarat {count}", en: "{count} eligible"},
  "edit.extraFull": {id: "biaya bila semua dilayani {amount}", en: "cost if all were served {amount}"},
  "edit.extraBinding": {id: "dibatasi {what}", en: "bound by the {what}"},
  "edit.extraChange": {id: "{count}, {budget} terhadap acuan", en: "{count}, {budget} against the baseline"},
  "edit.extraUnknown": {
    id: "selisih terhadap acuan tidak diketahui",
    en: "difference against the baseline unknown"
  },
  "edit.extraCeiling": {id: "pagu skenario {amount}", en: "scenario’s ceiling {amount}"},
  "edit.extraGone": {id: "hanya di acuan", en: "in the baseline only"},
  "edit.yearSource": {id: "terbitan {year}", en: "published for {year}"},
  "edit.draft": {id: "RAPBN", en: "Draft budget"},
  "edit.draftPlain": {id: "rancangan anggaran negara (RAPBN)", en: "draft state budget (RAPBN)"},
  "edit.reported": {id: "menurut {who}, {date}", en: "as reported by {who}, {date}"},
  "edit.publishedBoth": {
    id: "Kuota {quota}, pagu {budget}; {source}\u00a0·",
    en: "Quota {quota}, ceiling {budget}; {source}\u00a0·"
  },
  "edit.publishedQuota": {id: "Kuota {quota}; {source}\u00a0·", en: "Quota {quota}; {source}\u00a0·"},
  "edit.publishedBudget": {id: "Pagu {budget}; {source}\u00a0·", en: "Ceiling {budget}; {source}\u00a0·"},
  "edit.noPublished": {id: "Kuota dan pagu {year} tidak terbit.", en: "No quota or ceiling of {year} is published."},
  "edit.noCeiling": {id: "Pagu {year} tidak terbit.", en: "No ceiling of {year} is published."}
} as const;
