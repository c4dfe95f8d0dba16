/** Words of the districts' section, on Peta and Simulasi, Indonesian and English. */
export const kecamatanWords = {
  "district.title": {id: "Kecamatan di {region}", en: "Districts in {region}"},
  "district.jump": {id: "Kecamatan di {region}", en: "Districts in {region}"},
  "district.scopeMap": {
    id: "Jangkauan dan rupiah: simulasi di bawah ambang yang sedang dipasang di halaman ini.",
    en: "Reach and rupiah: simulated under the thresholds now set on this page."
  },
  "district.scope": {
    id: "Jangkauan dan rupiah: skenario {letter} (simulasi). Selisih: terhadap {against}.",
    en: "Reach and rupiah: scenario {letter} (simulated). Change: against {against}."
  },
  "district.note": {
    id: "Satuan keluarga setahun (PIP: siswa), urut abjad, tanpa peringkat. Keluarga, susunan, dan penerima nyata dihitung; kolom “perkiraan” memakai rata-rata kabupaten/kotanya menurut kelompok peringkat dan susunan keluarga, sehingga jumlah kecamatan sama dengan kabupaten/kota. Keluarga yang dijangkau beberapa program dihitung sekali. Tabel kecamatan tidak memuat siapa yang masuk dan keluar, penerima nyata PIP dan program tambahan, atau rupiah yang nyata dibayar: di sana tertulis “tidak diketahui”.",
    en: "Families a year (PIP: pupils), in alphabetical order, not ranked. Families, composition and actual receipt are counted; columns marked “estimate” use the mean of their regency by rank group and family composition, so that districts add up to the regency. Families that several programmes reach count once. The district tables do not hold who enters and who leaves, actual recipients of PIP and of added programmes, or the rupiah actually paid: there it says “unknown”."
  },
  "district.synthetic": {
    id: "Data sintetis: sebaran antarkecamatan direka, maka angka satu kecamatan tidak menggambarkan kecamatan itu.",
    en: "Synthetic data: the split over districts is invented, so a district’s figures do not describe that district."
  },
  "district.cut": {
    id: "Ambang {programmes} memotong satu kelompok peringkat kecamatan: bagian kelompok itu di dalam ambang diambil dari kabupaten/kota.",
    en: "The threshold of {programmes} cuts a rank group of the district tables: the part of it inside is the regency’s."
  },
  "district.margin": {
    id: "± adalah margin 95% dari derau pelindung. A: margin sampai 5% dari angka; B: sampai 20%; C: lebih. Terlalu kecil untuk disimpulkan; lihat tingkat kabupaten/kota: angka C terbuka bila disentuh. Selisih di dalam margin dipudarkan. Angka di layar dibulatkan ke puluhan; berkas tidak. {statement}",
    en: "± is the 95% margin of the protecting noise. A: up to 5% of the figure; B: up to 20%; C: more. Too small to conclude from; see the regency level: a figure of class C opens at a tap. A change within its margin is muted. Figures on screen are rounded to tens; the file is not. {statement}"
  },
  "district.view": {id: "Isi tabel", en: "Table content"},
  "district.reach": {id: "Jangkauan", en: "Reach"},
  "district.make": {id: "Susunan", en: "Composition"},
  "district.actual": {id: "Penerima nyata", en: "Actual receipt"},
  "district.change": {id: "Selisih", en: "Change"},
  "district.name": {id: "Kecamatan", en: "District"},
  "district.families": {id: "Keluarga", en: "Families"},
  "district.poorest": {id: "Di desil 1–4", en: "In deciles 1–4"},
  "district.pkh": {id: "PKH terlayani", en: "PKH served"},
  "district.sembako": {id: "Sembako terlayani", en: "Sembako served"},
  "district.pip": {id: "PIP terlayani, siswa", en: "PIP served, pupils"},
  "district.amount": {id: "Rupiah, semua program", en: "Rupiah, all programmes"},
  "district.reached": {id: "Terjangkau sedikitnya satu program", en: "Reached by any programme"},
  "district.component": {id: "Ada komponen", en: "With a component"},
  "district.early": {id: "Ada ibu hamil atau anak 0–6 (E)", en: "With pregnancy or a child 0–6 (E)"},
  "district.school": {id: "Ada anak sekolah (S)", en: "With a pupil (S)"},
  "district.vulnerable": {id: "Ada disabilitas berat atau lansia (V)", en: "With severe disability or elderly (V)"},
  "district.pkhActual": {id: "PKH, penerima nyata", en: "PKH, actual recipients"},
  "district.sembakoActual": {id: "Sembako, penerima nyata", en: "Sembako, actual recipients"},
  "district.pkhChange": {id: "PKH, selisih", en: "PKH, change"},
  "district.sembakoChange": {id: "Sembako, selisih", en: "Sembako, change"},
  "district.pipChange": {id: "PIP, selisih siswa", en: "PIP, change in pupils"},
  "district.amountChange": {id: "Rupiah, selisih", en: "Rupiah, change"},
  "district.anyActual": {id: "PKH atau Sembako, penerima nyata", en: "PKH or Sembako, actual recipients"},
  "district.addedChange": {id: "{name}, selisih {unit}", en: "{name}, change in {unit}"},
  "district.reachedChange": {id: "Terjangkau, selisih keluarga", en: "Reached, change in families"},
  "district.estimate": {id: "perkiraan", en: "estimate"},
  "district.points": {id: "poin", en: "pts"},
  "district.few": {id: "Kurang dari 10", en: "Fewer than 10"},
  "district.fewFamilies": {id: "< 10 keluarga", en: "< 10 families"},
  "district.unknown": {id: "tidak diketahui", en: "unknown"},
  "district.filter": {id: "Saring kecamatan", en: "Filter districts"},
  "district.none": {id: "Tidak ada kecamatan bernama “{text}”.", en: "No district named “{text}”."},
  "district.count": {id: "{shown} dari {total} kecamatan", en: "{shown} of {total} districts"},
  "district.loading": {id: "Memuat kecamatan {province}…", en: "Loading districts of {province}…"},
  "district.loadingHint": {
    id: "Tabel satu provinsi diambil saat pertama dibuka.",
    en: "A province’s tables are fetched when it is first opened."
  },
  "district.failed": {
    id: "Kecamatan {province} tidak dapat ditampilkan",
    en: "Districts of {province} cannot be shown"
  },
  "district.failedHint": {
    id: "{cause}. Angka kabupaten/kota di halaman ini tidak terganggu.",
    en: "{cause}. The regency figures on this page are not affected."
  },
  "district.retry": {id: "Coba lagi", en: "Try again"}
} as const;
