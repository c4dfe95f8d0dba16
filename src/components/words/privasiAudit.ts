/** Words of the audit's results on the page Privasi, Indonesian and English. */
export const privasiAuditWords = {
  "privasiAudit.about": {
    id: "Diaudit {date}: {attacks} serangan atas berkas terbit dari registri rekaan (sekitar 200.000 keluarga) yang seluruh isinya diketahui, sehingga tebakan penyerang dapat dinilai. Hasilnya berlaku bagi cara melindungi, bukan bagi angka rilis ini.",
    en: "Audited {date}: {attacks} attacks on the published files of an invented registry (about 200,000 families) of which all is known, so that an attacker’s guesses can be judged. The outcome is of the way of protecting, not of this release’s figures."
  },
  "privasiAudit.sameCode": {
    id: "Rilis ini dibuat oleh kode yang diaudit itu.",
    en: "This release was made by the code that was audited."
  },
  "privasiAudit.otherCode": {
    id: "Rilis ini dibuat oleh kode LAIN daripada yang diaudit: hasil di bawah belum tentu berlaku baginya.",
    en: "This release was made by OTHER code than was audited: the outcome below may not hold for it."
  },
  "privasiAudit.none": {
    id: "Belum ada audit yang dicatat. Operator menjalankan perintah “npm run -s audit -- --record”, lalu membangun situs lagi.",
    en: "No audit is recorded. The operator runs “npm run -s audit -- --record” and builds the site again."
  },
  "privasiAudit.source": {
    id: "Sumber: data/measured/audit.json, ditulis oleh perintah “npm run -s audit -- --record”.",
    en: "Source: data/measured/audit.json, written by “npm run -s audit -- --record”."
  },
  "privasiAudit.caption": {id: "Serangan dan hasilnya", en: "Attacks and what they found"},
  "privasiAudit.attack": {id: "Serangan", en: "Attack"},
  "privasiAudit.measure": {id: "Yang diukur", en: "What is measured"},
  "privasiAudit.found": {id: "Terukur", en: "Found"},
  "privasiAudit.limit": {id: "Batas", en: "Limit"},
  "privasiAudit.verdict": {id: "Hasil", en: "Outcome"},
  "privasiAudit.atMost": {id: "paling banyak {limit}", en: "at most {limit}"},
  "privasiAudit.atLeast": {id: "paling sedikit {limit}", en: "at least {limit}"},
  "privasiAudit.noLimit": {id: "didaftar", en: "listed"},
  "privasiAudit.listed": {id: "untuk petugas data", en: "for the data officer"},
  "privasiAudit.withstood": {id: "bertahan", en: "withstood"},
  "privasiAudit.failed": {id: "GAGAL", en: "FAILED"},
  "privasiAudit.controls": {
    id: "Yang sengaja dibuat tidak melindungi: audit harus menangkapnya",
    en: "Made not to protect, on purpose: the audit must catch it"
  },
  "privasiAudit.control": {id: "Cara", en: "What was done"},
  "privasiAudit.by": {id: "Serangan yang menangkapnya", en: "Attacks that caught it"},
  "privasiAudit.caught": {id: "tertangkap", en: "caught"},
  "privasiAudit.missed": {id: "LOLOS", en: "MISSED"}
} as const;
