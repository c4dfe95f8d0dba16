/** Where a value was read. `address` is null where the source has no public page of its own. */
export interface Source {
  readonly title: string;
  readonly address: string | null;
  /** ISO day, or month or year where no more is known. */
  readonly date: string;
  readonly kind: string;
}

const table = {
  "antara-ham": {
    title: "Antara: penerima komponen HAM tidak lagi menerima PKH anak sekolah",
    address:
      "https://sulteng.antaranews.com/berita/329821/presiden-diminta-tuntaskan-penyelesaian-kasus-ham-berat-di-aceh",
    date: "2024",
    kind: "news"
  },
  "antara-pip": {
    title: "Antara: SD 450/225, SMP 750/375",
    address:
      "https://antaranews.com/berita/3745074/kemendikbudristek-alokasikan-rp1349-triliun-bagi-1859-juta-siswa-pip",
    date: "2023-09-26",
    kind: "news"
  },
  "ayo-26": {
    title: "Ayobogor: contoh Rp2,6 juta",
    address:
      "https://www.ayobogor.com/berita-bogor/3112438691/asik-penerima-bantuan-pkh-bersiap-dapat-rejeki-sampai-rp26-juta-status-siks-ng-sudah-sp2d?page=2",
    date: "2024",
    kind: "news"
  },
  "ayo-31": {
    title: "Ayobogor: gabungan 4 bansos Rp3,1 juta",
    address:
      "https://www.ayobogor.com/umum/3112627186/selamat-pemilik-ktp-dan-kk-dengan-ciri-seperti-ini-dapat-bantuan-rp31-juta-cair-melalui-bank-bri-bni-bsi-dan-mandiri?page=2",
    date: "2024-05",
    kind: "news"
  },
  "ayo-4komp": {
    title: "Ayobogor: contoh empat komponen",
    address:
      "https://www.ayobogor.com/umum/3112590068/bansos-berbagai-nominal-cair-awal-mei-2024-salah-satunya-senilai-rp2550000-simak-bantuan-sosial-jenis-apa?page=2",
    date: "2024-05",
    kind: "news"
  },
  "ayo-max": {
    title: "Ayobogor: berapa jumlah komponen maksimal",
    address:
      "https://www.ayobogor.com/umum/3114056370/berapa-jumlah-komponen-maksimal-yang-dihitung-di-pencairan-pkh-berikut-penjelasannya",
    date: "2024-11",
    kind: "news"
  },
  "ayo-pos": {
    title: "Ayobogor: Pos 3 bulanan 750rb, KKS 2 bulanan 500rb (2024)",
    address:
      "https://www.ayobogor.com/umum/amp/3112941210/kpm-bersiap-10-hari-kedepan-ada-4-jenis-perubahan-data-kpm-yang-harus-dicek?page=2",
    date: "2024",
    kind: "news"
  },
  cnn25: {
    title: "CNN via infokabarbaru: 45% of Rp78 T PKH+sembako 2025 mistargeted; PIP 43,2% of Rp13,4 T",
    address: "https://infokabarbaru.com/45-penerima-bansos-pkh-diduga-salah-sasaran-subsidi-bbm-60-24460.html",
    date: "2025-07-15",
    kind: "news"
  },
  codas: {
    title: "WrathKnight27/PKH-CODAS resources/views/info.blade.php @fcd401c (text of Kemensos PKH page, 2020)",
    address: "https://github.com/WrathKnight27/PKH-CODAS",
    date: "2020",
    kind: "public repository"
  },
  dairi: {
    title: "Dairinews: lansia 60 -> 70 mulai Januari 2020",
    address: "https://dairinews.co/2020/02/22/na-pogos-jong-berhak-dapat-pkh/",
    date: "2020-02-22",
    kind: "news"
  },
  "databoks-lkpp20": {
    title: "Databoks: realisasi anggaran perlindungan sosial 2020 (LKPP)",
    address:
      "https://databoks.katadata.co.id/en/economics-macro/statistics/f987958bfb1a320/realization-of-the-social-protection-budget-of-rp216-trillion-in-2020",
    date: "2021",
    kind: "statistics portal"
  },
  "goodstats-age-2025": {
    title: "GoodStats: BPS population by five-year age group, mid-2025",
    address:
      "https://data.goodstats.id/statistic/inilah-proporsi-penduduk-indonesia-berdasarkan-umur-update-mei-2025-UHjKN",
    date: "2025-05",
    kind: "news"
  },
  idn22: {
    title: "IDN Times: realisasi s.d. Okt 2022",
    address:
      "https://www.idntimes.com/business/economy/sisa-2-bulan-kurang-rp174-triliun-dana-covid-19-belum-dibelanjakan-00-bvq5c-p6x6g8/amp",
    date: "2022-11",
    kind: "news"
  },
  idx23: {
    title: "IDX Channel: perlinsos 2023",
    address: "https://www.idxchannel.com/economics/sepanjang-2023-pemerintah-kucurkan-rp4434-triliun-untuk-perlinsos/2",
    date: "2024-01",
    kind: "news"
  },
  idx24: {
    title: "IDX Channel: 2 bulan pertama 2024 10 juta / 18,7 juta",
    address:
      "https://www.idxchannel.com/economics/anggaran-makan-bergizi-gratis-sedot-apbn-rp71-triliun-apa-bedanya-dengan-bansos/4",
    date: "2024-03-19",
    kind: "news"
  },
  "kontan-pip": {
    title: "Kontan: PIP 2023 17,92 juta Rp9,66 T; 2024 18,59 juta Rp13,49 T",
    address: "https://amp.kontan.co.id/news/program-indonesia-pintar-2024-pemerintah-alokasikan-rp-1349-triliun",
    date: "2023-09-26",
    kind: "news"
  },
  kump24: {
    title: "Kumparan: PKH 10 juta KK, Rp28 T",
    address:
      "https://kumparan.com/kumparannews/peringatan-gus-ipul-bansos-jangan-dipakai-untuk-judi-online-23oG9VV1wqx",
    date: "2024-10-29",
    kind: "news"
  },
  mad21: {
    title: "Liputan6 via comparemela: PIP madrasah 2021",
    address: "https://comparemela.com/ampnews/implementation-pip",
    date: "2021-08-04",
    kind: "news"
  },
  mad24: {
    title: "Tribun: PIP madrasah 2024 Rp1,3 T; MA 1 -> 1,8 juta",
    address:
      "https://m.tribunnews.com/amp/nasional/2024/02/28/kemenag-gelontorkan-rp-13-triliun-untuk-siswa-madrasah-lewat-program-indonesia-pintar",
    date: "2024-02-28",
    kind: "news"
  },
  mad25: {
    title: "Juknis PIP Madrasah 2025",
    address: "https://www.mtsassalafiyah.sch.id/read/107/juknis-pip-program-indonesia-pintar-madrasah-2025",
    date: "2025",
    kind: "school site"
  },
  "mata4-pip-2025": {
    title: "Mata4: PIP recipients by level, October 2025",
    address: "https://mata4.com/?p=7895",
    date: "2025",
    kind: "news"
  },
  medcom26: {
    title: "Medcom: PIP 2026 Rp13,4 T 18,5 juta; TK 888 ribu; termin",
    address:
      "https://www.medcom.id/pendidikan/news-pendidikan/zNAdGZ3K-pendirian-1-tk-1-desa-mulai-tahun-2026-dukung-wajib-belajar-13-tahun",
    date: "2026-02-09",
    kind: "news"
  },
  "metro-rapbn26": {
    title: "Posmetro Padang: Buku II Nota Keuangan 2026",
    address:
      "https://www.posmetropadang.co.id/baca/378850/anggaran-perlinsos-tahun-2026-disiapkan-senilai-rp-5082-triliu-mulai-blt-desa-hingga-sekolar-rakyat",
    date: "2025-08-18",
    kind: "news"
  },
  murianews: {
    title: "Kemensos beberkan kriteria (quoting Kompas 10/7/2025)",
    address:
      "https://berita.murianews.com/cholis-anwar/444103/kemensos-beberkan-kriteria-masyarakat-yang-berhak-mendapatkan-bansos",
    date: "2025-07-10",
    kind: "news"
  },
  nadi: {
    title: "Katalog Program Perlindungan Sosial 2025-2026 (secondary research, own confidence marks)",
    address: null,
    date: "2026-08-25",
    kind: "secondary research in public repository"
  },
  observer: {
    title: "Independent Observer: PKH 2021 10 juta, Rp28,7 T; Jan/Apr/Jul/Okt",
    address: "https://observerid.com/new-idr-6-million-cash-aids-for-toddlers-and-pregnant-mothers/",
    date: "2021-01",
    kind: "news"
  },
  "oke-pbi": {
    title: "Okezone: 54 juta / 15 juta",
    address:
      "https://news.okezone.com/read/2026/02/09/337/3200522/mensos-ungkap-54-juta-warga-miskin-belum-dapat-pbi-jk-15-juta-warga-mampu-terima",
    date: "2026-02-09",
    kind: "news"
  },
  "oke-pip25": {
    title: "Okezone: SK 10 April 2025 kelas akhir",
    address:
      "https://edukasi.okezone.com/read/2025/04/12/624/3130264/pencairan-dana-pip-2025-untuk-siswa-sd-smp-dan-sma",
    date: "2025-04-12",
    kind: "news"
  },
  oke20: {
    title: "Okezone: PKH 10 juta, sembako 19,4 juta (2020)",
    address:
      "https://economy.okezone.com/read/2020/11/13/320/2308974/sri-mulyani-60-warga-miskin-sudah-dapat-bansos?page=2",
    date: "2020-11-13",
    kind: "news"
  },
  orinews: {
    title: "Orinews: Kepmensos 3/HUK/2026",
    address: "https://www.orinews.id/2026/02/14/mensos-sebut-penonaktifan-bpjs-pbi-bukan-instruksi-prabowo-subianto",
    date: "2026-02-14",
    kind: "news"
  },
  palpres: {
    title: "Palpres: 12 aturan komponen",
    address:
      "https://palpres.disway.id/amp/674517/periksa-kartu-kks-anda-bansos-pkh-tahap-4-dan-bpnt-cair-di-tanggal-ini/32",
    date: "2023-11",
    kind: "news"
  },
  pesantenan: {
    title: "Mekanisme penyaluran bansos diubah, hanya fokus desil 1 dan 2 (quoting CNBC, DPR consultation)",
    address: "https://pesantenanpati.com/nasional/mekanisme-penyaluran-bansos-diubah-hanya-fokus-desil-1-dan-2",
    date: "2026-02-11",
    kind: "news"
  },
  pip20: {
    title: "Realisasi PIP Juli 2020 per jenjang",
    address: "https://mietadata.blogspot.com/2020/07/update-realisasi-program-indonesia.html",
    date: "2020-07",
    kind: "blog"
  },
  pos70: {
    title: "Poskota: lansia 70 tahun ke atas (2025)",
    address:
      "https://poskota.co.id/2025/03/07/cara-cek-nama-anda-terdata-sebagai-penerima-bansos-pkh-yang-cair-pada-maret-2025-sebesar-rp600000-simak-informasi-selengkapnya-di-sini?halaman=3",
    date: "2025-03-07",
    kind: "news"
  },
  "poskota-aug24": {
    title: "Poskota: balita anak kedua, kehamilan kedua",
    address:
      "https://www.poskota.co.id/2024/08/04/nomor-induk-kependudukan-e-ktp-anda-lolos-validasi-saldo-dana-bansos-pkh-rp2400000-pemerintah-cair-di-rekening-kks-ini-rinciannya?halaman=3",
    date: "2024-08-04",
    kind: "news"
  },
  poskota13: {
    title: "Poskota: 13 aturan penyaluran",
    address:
      "https://poskota.co.id/2024/07/15/13-aturan-untuk-penyaluran-saldo-dana-bansos-pkh-cek-info-lengkapnya-di-sini?halaman=2",
    date: "2024-07-15",
    kind: "news"
  },
  purbaya: {
    title: "Bloomberg Technoz: PBI 96,8 juta Rp56,64 T; 59%/41%",
    address:
      "https://www.bloombergtechnoz.com/detail-news/99104/ribut-penonaktifan-peserta-bpjs-kesehatan-purbaya-beri-usul-ini/2",
    date: "2026-02-09",
    kind: "news"
  },
  radarutara: {
    title: "Radar Utara: PIP 2024 Rp13.447.710.600.000; 18.594.627; SMA 1 -> 1,8 juta",
    address:
      "https://radarutara.bacakoran.co/amp/5758/tracking-dtks-ratusan-anak-potensial-dapat-bansos-pendidikan-hingga-jutaan-rupiah/16",
    date: "2024-06",
    kind: "news"
  },
  sidanegara: {
    title: "Desa Sidanegara: isi Kepmensos 79/HUK/2025 (desil per program)",
    address: "https://sidanegara.desa.id/artikel/2025/7/7/dtsen-itu-apaapa-cuma-ganti-nama",
    date: "2025-07-07",
    kind: "village government site"
  },
  "tempo-rapbn26": {
    title: "Tempo via lurahjepang: rincian perlinsos RAPBN 2026",
    address: "https://lurahjepang.com/berita/l/item_305665/rincian-anggaran-perlindungan-sosial-dalam-rapbn-2",
    date: "2025-08-17",
    kind: "news"
  },
  tempo25: {
    title: "Tempo: besaran komponen 2025",
    address: "https://www.tempo.co/politik/mudah-cara-cek-bansos-2025-bisa-lewat-hp-1199675",
    date: "2025-01",
    kind: "news"
  },
  voi: {
    title: "VOI: Permensos max five years; deciles 1-4",
    address: "https://voi.id/fr/berita/469902",
    date: "2025-03-19",
    kind: "news"
  },
  "warta-ham": {
    title: "Warta Ekonomi: PKH korban HAM Rp900 ribu/bulan, Inpres 2/2023",
    address:
      "https://wartaekonomi.co.id/read505681/pulihkan-hak-korban-pelanggaran-ham-berat-kemensos-salurkan-bantuan-rp125-miliar-ke-aceh",
    date: "2023-06-27",
    kind: "news"
  }
} as const satisfies Record<string, Source>;

/** The key of a source. */
export type SourceKey = keyof typeof table;

/** Every source that a parameter or a case of the corpus names. */
export const sources: Readonly<Record<SourceKey, Source>> = table;
