/** Words of the page Cek keluarga, Indonesian and English. */
export const keluargaWords = {
  "nav.family": {id: "Cek keluarga", en: "Family check"},
  "family.title": {
    id: "{total} setahun menurut indeks: PKH\u00a0{pkh}, Sembako\u00a0{sembako}, PIP\u00a0{pip}",
    en: "{total} a year by the index: PKH\u00a0{pkh}, Sembako\u00a0{sembako}, PIP\u00a0{pip}"
  },
  "family.scenarioFinding": {
    id: "Menurut skenario {name}: {total} setahun, {change} dari aturan.",
    en: "Under scenario {name}: {total} a year, {change} against the law."
  },
  "family.lede": {
    id: "Keluarga contoh; ganti desil dan anggotanya.",
    en: "An example family; change its decile and members."
  },
  "family.private": {
    id: "Tidak ada yang disimpan atau dikirim: semua dihitung di peramban ini.",
    en: "Nothing is stored or sent: everything is computed in this browser."
  },
  "family.caveat": {
    id: "Dihitung orang per orang, jadi dapat berbeda dari kelas di peta, tempat satu orang hanya satu jenis komponen. Kuota, pagu, dan realisasi tidak berlaku pada satu keluarga. Simulasi, bukan penetapan penerima.",
    en: "Counted person by person, so it may differ from the map’s classes, where a person is of one type only. Quota, ceiling and realisation do not apply to one family. Simulation, not a beneficiary decision."
  },
  "family.form": {id: "Susunan keluarga", en: "Family composition"},
  "family.decile": {id: "Desil nasional", en: "National decile"},
  "family.unranked": {id: "belum diranking", en: "not ranked"},
  "family.day": {id: "Hari aturan", en: "Rule day"},
  "family.member": {id: "Anggota {number}", en: "Member {number}"},
  "family.add": {id: "Tambah anggota", en: "Add a member"},
  "family.remove": {id: "Hapus", en: "Remove"},
  "family.removeMember": {id: "Hapus anggota {number}", en: "Remove member {number}"},
  "family.clear": {id: "Kosongkan anggota", en: "Remove all members"},
  "family.noMembers": {
    id: "Belum ada anggota yang berkomponen. Sembako tetap dihitung: satu jumlah tiap keluarga.",
    en: "No members with a component yet. Sembako still counts: one amount a family."
  },
  "family.pregnancy": {id: "Kehamilan ke-", en: "Pregnancy number"},
  "family.half": {
    id: "Kelas akhir atau siswa baru (PIP tarif separuh)",
    en: "Final grade or new pupil (PIP half rate)"
  },
  "family.component.bumil": {id: "Ibu hamil/nifas", en: "Pregnant or post-partum"},
  "family.component.aud": {id: "Anak 0–6 tahun", en: "Child 0–6"},
  "family.component.sd": {id: "Siswa SD/MI", en: "Primary pupil"},
  "family.component.smp": {id: "Siswa SMP/MTs", en: "Junior-secondary pupil"},
  "family.component.sma": {id: "Siswa SMA/SMK/MA", en: "Senior-secondary pupil"},
  "family.component.disabilitas": {id: "Disabilitas berat", en: "Severely disabled"},
  "family.component.lansia60": {id: "Lansia 60–69", en: "Elderly 60–69"},
  "family.component.lansia70": {id: "Lansia 70 ke atas", en: "Elderly 70 and over"},
  "family.component.ham": {id: "Korban HAM berat", en: "Victim of gross violations"},
  "family.switches": {id: "Bacaan aturan yang diperdebatkan", en: "Readings of disputed rules"},
  "family.default": {id: "{label} (bawaan)", en: "{label} (default)"},
  "family.scenario": {id: "Bandingkan dengan skenario", en: "Compare with a scenario"},
  "family.scenarioHint": {
    id: "Tempel dokumen skenario (JSON) atau buka berkasnya. Yang dipakai: nilai aturan, bacaan, ambang, dan hari; bacaan skenario didahulukan dari pilihan di atas.",
    en: "Paste a scenario document (JSON) or open its file. Used here: rule values, readings, thresholds and day; the scenario’s readings go before the choices above."
  },
  "family.scenarioText": {id: "Skenario, JSON", en: "Scenario, JSON"},
  "family.scenarioFile": {id: "Buka berkas skenario", en: "Open a scenario file"},
  "family.scenarioUse": {id: "Pakai skenario", en: "Use the scenario"},
  "family.scenarioDrop": {id: "Lepas skenario", en: "Drop the scenario"},
  "family.scenarioBad": {id: "Skenario tidak dapat dibuka.", en: "The scenario cannot be opened."},
  "family.scenarioKept": {id: "Hasil yang sekarang tetap.", en: "The present result is kept."},
  "family.scenarioWhole": {id: "skenario", en: "scenario"},
  "family.unnamed": {id: "tanpa nama", en: "without a name"},
  "family.law": {id: "Aturan berlaku, {date}", en: "Law in force, {date}"},
  "family.scenarioColumn": {id: "Skenario {name}, {date}", en: "Scenario {name}, {date}"},
  "family.difference": {id: "Selisih", en: "Difference"},
  "family.leftOut": {
    id: "Tidak dipakai pada satu keluarga: {fields}.",
    en: "Not used for one family: {fields}."
  },
  "family.table": {id: "Hak keluarga menurut program", en: "The family’s entitlements by programme"},
  "family.sources": {id: "sumber", en: "sources"},
  "family.who": {id: "Anggota dan komponen", en: "Member and component"},
  "family.notCounted": {id: "tidak dihitung: {reason}", en: "not counted: {reason}"},
  "family.notPaid": {id: "–", en: "–"},
  "family.year": {id: "Setahun", en: "A year"},
  "family.stage": {id: "Per tahap (tiga bulan)", en: "A stage (three months)"},
  "family.bimonth": {id: "Per dua bulan", en: "Two months"},
  "family.pupilFull": {id: "tarif penuh", en: "full rate"},
  "family.pupilHalf": {id: "tarif separuh", en: "half rate"},
  "family.inside": {id: "Masuk: {reason}.", en: "Inside: {reason}."},
  "family.outside": {id: "Tidak masuk: {reason}.", en: "Outside: {reason}."},
  "family.total": {id: "Ketiga program setahun", en: "All three programmes a year"},
  "family.status": {id: "Ketiga program: {law} setahun", en: "All three programmes: {law} a year"},
  "family.statusBoth": {
    id: "Ketiga program: {law} setahun, skenario {scenario}",
    en: "All three programmes: {law} a year, scenario {scenario}"
  },
  "family.bad": {id: "Isian {field} tidak dapat dihitung.", en: "Field {field} cannot be computed."},
  "family.badHint": {id: "{field} {reason}. Hasil terakhir tetap.", en: "{field} {reason}. The last result is kept."},
  "family.linkBad": {id: "Tautan kasus tidak dapat dibuka.", en: "The linked case cannot be opened."},
  "family.linkHint": {
    id: "Medan {field} {reason}. Isian Anda tetap.",
    en: "Field {field} {reason}. Your entries are kept."
  },
  "family.link": {id: "Buat tautan kasus ini", en: "Make a link to this case"},
  "family.linkLabel": {id: "Tautan kasus", en: "Link to the case"},
  "family.linkNote": {
    id: "Tautan memuat susunan keluarga, tanpa skenario, setelah tanda #, bagian yang tidak dikirim peramban ke mana pun. Siapa yang menerima tautan dapat membacanya.",
    en: "The link holds the family’s composition, without the scenario, after the # sign, a part that browsers send nowhere. Whoever gets the link can read it."
  }
} as const;
