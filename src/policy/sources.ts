import type {Words} from "./parameter.js";

/** Where a value was read. `address` is null where the source has no public page of its own. */
export interface Source {
  readonly title: Words;
  /** Who reported it, as a reader names them; a copy names whose words it copies. */
  readonly reporter: string;
  readonly address: string | null;
  /** ISO day, or month or year where no more is known. */
  readonly date: string;
  readonly kind: string;
}

const table = {
  "antara-ham": {
    title: {
      id: "Antara: korban pelanggaran HAM tidak lagi menerima PKH anak sekolah",
      en: "Antara: victims of human rights violations no longer receive PKH for pupils"
    },
    reporter: "Antara",
    address:
      "https://sulteng.antaranews.com/berita/329821/presiden-diminta-tuntaskan-penyelesaian-kasus-ham-berat-di-aceh",
    date: "2024",
    kind: "news"
  },
  "antara-pip": {
    title: {
      id: "Antara: besaran PIP SD Rp450 ribu, SMP Rp750 ribu, separuh di kelas akhir",
      en: "Antara: PIP amounts of SD Rp450 thousand and SMP Rp750 thousand, half in the final grade"
    },
    reporter: "Antara",
    address:
      "https://antaranews.com/berita/3745074/kemendikbudristek-alokasikan-rp1349-triliun-bagi-1859-juta-siswa-pip",
    date: "2023-09-26",
    kind: "news"
  },
  "ayo-26": {
    title: {
      id: "Ayobogor: contoh bantuan PKH Rp2,6 juta",
      en: "Ayobogor: an example of Rp2.6 million of PKH aid"
    },
    reporter: "Ayobogor",
    address:
      "https://www.ayobogor.com/berita-bogor/3112438691/asik-penerima-bantuan-pkh-bersiap-dapat-rejeki-sampai-rp26-juta-status-siks-ng-sudah-sp2d?page=2",
    date: "2024",
    kind: "news"
  },
  "ayo-31": {
    title: {
      id: "Ayobogor: gabungan empat bantuan sosial Rp3,1 juta",
      en: "Ayobogor: four kinds of aid together, Rp3.1 million"
    },
    reporter: "Ayobogor",
    address:
      "https://www.ayobogor.com/umum/3112627186/selamat-pemilik-ktp-dan-kk-dengan-ciri-seperti-ini-dapat-bantuan-rp31-juta-cair-melalui-bank-bri-bni-bsi-dan-mandiri?page=2",
    date: "2024-05",
    kind: "news"
  },
  "ayo-4komp": {
    title: {
      id: "Ayobogor: contoh keluarga dengan empat komponen",
      en: "Ayobogor: an example of a family with four components"
    },
    reporter: "Ayobogor",
    address:
      "https://www.ayobogor.com/umum/3112590068/bansos-berbagai-nominal-cair-awal-mei-2024-salah-satunya-senilai-rp2550000-simak-bantuan-sosial-jenis-apa?page=2",
    date: "2024-05",
    kind: "news"
  },
  "ayo-max": {
    title: {
      id: "Ayobogor: berapa jumlah komponen maksimal",
      en: "Ayobogor: how many components count at most"
    },
    reporter: "Ayobogor",
    address:
      "https://www.ayobogor.com/umum/3114056370/berapa-jumlah-komponen-maksimal-yang-dihitung-di-pencairan-pkh-berikut-penjelasannya",
    date: "2024-11",
    kind: "news"
  },
  "ayo-pos": {
    title: {
      id: "Ayobogor: lewat Pos Rp750 ribu per tiga bulan, lewat kartu Rp500 ribu per dua bulan (2024)",
      en: "Ayobogor: by post Rp750 thousand a quarter, by card Rp500 thousand every two months (2024)"
    },
    reporter: "Ayobogor",
    address:
      "https://www.ayobogor.com/umum/amp/3112941210/kpm-bersiap-10-hari-kedepan-ada-4-jenis-perubahan-data-kpm-yang-harus-dicek?page=2",
    date: "2024",
    kind: "news"
  },
  cnn25: {
    title: {
      id: "CNN: 45% dari Rp78 triliun PKH dan Sembako 2025 salah sasaran, PIP 43,2% dari Rp13,4 triliun (disalin Infokabarbaru)",
      en: "CNN: 45% of Rp78 trillion of PKH and Sembako in 2025 mistargeted, PIP 43.2% of Rp13.4 trillion (copied by Infokabarbaru)"
    },
    reporter: "CNN",
    address: "https://infokabarbaru.com/45-penerima-bansos-pkh-diduga-salah-sasaran-subsidi-bbm-60-24460.html",
    date: "2025-07-15",
    kind: "news"
  },
  codas: {
    title: {
      id: "Kementerian Sosial: halaman PKH 2020 (disalin sebuah repositori publik)",
      en: "Ministry of Social Affairs: its page on PKH in 2020 (copied in a public repository)"
    },
    reporter: "Kementerian Sosial",
    address: "https://github.com/WrathKnight27/PKH-CODAS",
    date: "2020",
    kind: "public repository"
  },
  dairi: {
    title: {
      id: "Dairinews: usia lansia dari 60 menjadi 70 tahun mulai Januari 2020",
      en: "Dairinews: age of the elderly from 60 to 70 from January 2020"
    },
    reporter: "Dairinews",
    address: "https://dairinews.co/2020/02/22/na-pogos-jong-berhak-dapat-pkh/",
    date: "2020-02-22",
    kind: "news"
  },
  "databoks-lkpp20": {
    title: {
      id: "Databoks: realisasi anggaran perlindungan sosial 2020 (LKPP)",
      en: "Databoks: spending on social protection in 2020 (LKPP)"
    },
    reporter: "Databoks",
    address:
      "https://databoks.katadata.co.id/en/economics-macro/statistics/f987958bfb1a320/realization-of-the-social-protection-budget-of-rp216-trillion-in-2020",
    date: "2021",
    kind: "statistics portal"
  },
  "goodstats-age-2025": {
    title: {
      id: "GoodStats: penduduk per lima tahun umur menurut BPS, pertengahan 2025",
      en: "GoodStats: BPS population by five-year age group, mid-2025"
    },
    reporter: "GoodStats",
    address:
      "https://data.goodstats.id/statistic/inilah-proporsi-penduduk-indonesia-berdasarkan-umur-update-mei-2025-UHjKN",
    date: "2025-05",
    kind: "news"
  },
  idn22: {
    title: {
      id: "IDN Times: realisasi sampai Oktober 2022",
      en: "IDN Times: spending up to October 2022"
    },
    reporter: "IDN Times",
    address:
      "https://www.idntimes.com/business/economy/sisa-2-bulan-kurang-rp174-triliun-dana-covid-19-belum-dibelanjakan-00-bvq5c-p6x6g8/amp",
    date: "2022-11",
    kind: "news"
  },
  idx23: {
    title: {
      id: "IDX Channel: perlindungan sosial sepanjang 2023",
      en: "IDX Channel: social protection throughout 2023"
    },
    reporter: "IDX Channel",
    address: "https://www.idxchannel.com/economics/sepanjang-2023-pemerintah-kucurkan-rp4434-triliun-untuk-perlinsos/2",
    date: "2024-01",
    kind: "news"
  },
  idx24: {
    title: {
      id: "IDX Channel: dua bulan pertama 2024, 10 juta dan 18,7 juta penerima",
      en: "IDX Channel: first two months of 2024, 10 million and 18.7 million recipients"
    },
    reporter: "IDX Channel",
    address:
      "https://www.idxchannel.com/economics/anggaran-makan-bergizi-gratis-sedot-apbn-rp71-triliun-apa-bedanya-dengan-bansos/4",
    date: "2024-03-19",
    kind: "news"
  },
  "kontan-pip": {
    title: {
      id: "Kontan: PIP 2023 17,92 juta siswa dan Rp9,66 triliun; 2024 18,59 juta dan Rp13,49 triliun",
      en: "Kontan: PIP of 2023 17.92 million pupils and Rp9.66 trillion; of 2024 18.59 million and Rp13.49 trillion"
    },
    reporter: "Kontan",
    address: "https://amp.kontan.co.id/news/program-indonesia-pintar-2024-pemerintah-alokasikan-rp-1349-triliun",
    date: "2023-09-26",
    kind: "news"
  },
  kump24: {
    title: {
      id: "Kumparan: PKH 10 juta keluarga, Rp28 triliun",
      en: "Kumparan: PKH of 10 million families, Rp28 trillion"
    },
    reporter: "Kumparan",
    address:
      "https://kumparan.com/kumparannews/peringatan-gus-ipul-bansos-jangan-dipakai-untuk-judi-online-23oG9VV1wqx",
    date: "2024-10-29",
    kind: "news"
  },
  mad21: {
    title: {
      id: "Liputan6: PIP madrasah 2021 (disalin Comparemela)",
      en: "Liputan6: PIP of madrasahs in 2021 (copied by Comparemela)"
    },
    reporter: "Liputan6",
    address: "https://comparemela.com/ampnews/implementation-pip",
    date: "2021-08-04",
    kind: "news"
  },
  mad24: {
    title: {
      id: "Tribun: PIP madrasah 2024 Rp1,3 triliun; MA dari Rp1 juta menjadi Rp1,8 juta",
      en: "Tribun: PIP of madrasahs in 2024 Rp1.3 trillion; MA from Rp1 million to Rp1.8 million"
    },
    reporter: "Tribun",
    address:
      "https://m.tribunnews.com/amp/nasional/2024/02/28/kemenag-gelontorkan-rp-13-triliun-untuk-siswa-madrasah-lewat-program-indonesia-pintar",
    date: "2024-02-28",
    kind: "news"
  },
  mad25: {
    title: {
      id: "MTs Assalafiyah: petunjuk teknis PIP Madrasah 2025",
      en: "MTs Assalafiyah: technical guide of PIP for madrasahs, 2025"
    },
    reporter: "MTs Assalafiyah",
    address: "https://www.mtsassalafiyah.sch.id/read/107/juknis-pip-program-indonesia-pintar-madrasah-2025",
    date: "2025",
    kind: "school site"
  },
  "mata4-pip-2025": {
    title: {
      id: "Mata4: penerima PIP per jenjang, Oktober 2025",
      en: "Mata4: PIP recipients by level, October 2025"
    },
    reporter: "Mata4",
    address: "https://mata4.com/?p=7895",
    date: "2025",
    kind: "news"
  },
  medcom26: {
    title: {
      id: "Medcom: PIP 2026 Rp13,4 triliun untuk 18,5 juta siswa; TK 888 ribu; termin",
      en: "Medcom: PIP of 2026 Rp13.4 trillion for 18.5 million pupils; kindergartens 888 thousand; instalments"
    },
    reporter: "Medcom",
    address:
      "https://www.medcom.id/pendidikan/news-pendidikan/zNAdGZ3K-pendirian-1-tk-1-desa-mulai-tahun-2026-dukung-wajib-belajar-13-tahun",
    date: "2026-02-09",
    kind: "news"
  },
  "metro-rapbn26": {
    title: {
      id: "Posmetro Padang: Buku II Nota Keuangan 2026",
      en: "Posmetro Padang: Book II of the Financial Note 2026"
    },
    reporter: "Posmetro Padang",
    address:
      "https://www.posmetropadang.co.id/baca/378850/anggaran-perlinsos-tahun-2026-disiapkan-senilai-rp-5082-triliu-mulai-blt-desa-hingga-sekolar-rakyat",
    date: "2025-08-18",
    kind: "news"
  },
  murianews: {
    title: {
      id: "Kompas: Kementerian Sosial beberkan kriteria penerima bantuan sosial (dikutip Murianews)",
      en: "Kompas: Ministry of Social Affairs sets out who may receive social assistance (quoted by Murianews)"
    },
    reporter: "Kompas",
    address:
      "https://berita.murianews.com/cholis-anwar/444103/kemensos-beberkan-kriteria-masyarakat-yang-berhak-mendapatkan-bansos",
    date: "2025-07-10",
    kind: "news"
  },
  nadi: {
    title: {
      id: "Katalog Program Perlindungan Sosial 2025–2026 (telaah sekunder dengan tanda keyakinannya sendiri)",
      en: "Catalogue of Social Protection Programmes 2025–2026 (secondary research, with its own marks of confidence)"
    },
    reporter: "Katalog Program Perlindungan Sosial",
    address: null,
    date: "2026-08-25",
    kind: "secondary research in public repository"
  },
  observer: {
    title: {
      id: "Independent Observer: PKH 2021 10 juta keluarga, Rp28,7 triliun; Januari, April, Juli, Oktober",
      en: "Independent Observer: PKH of 2021 10 million families, Rp28.7 trillion; January, April, July, October"
    },
    reporter: "Independent Observer",
    address: "https://observerid.com/new-idr-6-million-cash-aids-for-toddlers-and-pregnant-mothers/",
    date: "2021-01",
    kind: "news"
  },
  "oke-pbi": {
    title: {
      id: "Okezone: 54 juta warga miskin belum menerima PBI, 15 juta warga mampu menerimanya",
      en: "Okezone: 54 million poor people without PBI, 15 million well-off people with it"
    },
    reporter: "Okezone",
    address:
      "https://news.okezone.com/read/2026/02/09/337/3200522/mensos-ungkap-54-juta-warga-miskin-belum-dapat-pbi-jk-15-juta-warga-mampu-terima",
    date: "2026-02-09",
    kind: "news"
  },
  "oke-pip25": {
    title: {
      id: "Okezone: surat keputusan 10 April 2025, PIP kelas akhir",
      en: "Okezone: decree of 10 April 2025, PIP of final grades"
    },
    reporter: "Okezone",
    address:
      "https://edukasi.okezone.com/read/2025/04/12/624/3130264/pencairan-dana-pip-2025-untuk-siswa-sd-smp-dan-sma",
    date: "2025-04-12",
    kind: "news"
  },
  oke20: {
    title: {
      id: "Okezone: PKH 10 juta, Sembako 19,4 juta keluarga (2020)",
      en: "Okezone: PKH 10 million, Sembako 19.4 million families (2020)"
    },
    reporter: "Okezone",
    address:
      "https://economy.okezone.com/read/2020/11/13/320/2308974/sri-mulyani-60-warga-miskin-sudah-dapat-bansos?page=2",
    date: "2020-11-13",
    kind: "news"
  },
  orinews: {
    title: {
      id: "Orinews: Keputusan Menteri Sosial 3/HUK/2026",
      en: "Orinews: Decree of the Minister of Social Affairs 3/HUK/2026"
    },
    reporter: "Orinews",
    address: "https://www.orinews.id/2026/02/14/mensos-sebut-penonaktifan-bpjs-pbi-bukan-instruksi-prabowo-subianto",
    date: "2026-02-14",
    kind: "news"
  },
  palpres: {
    title: {
      id: "Palpres: dua belas aturan komponen",
      en: "Palpres: twelve rules on components"
    },
    reporter: "Palpres",
    address:
      "https://palpres.disway.id/amp/674517/periksa-kartu-kks-anda-bansos-pkh-tahap-4-dan-bpnt-cair-di-tanggal-ini/32",
    date: "2023-11",
    kind: "news"
  },
  pesantenan: {
    title: {
      id: "CNBC Indonesia: mekanisme penyaluran bantuan sosial diubah, hanya desil 1 dan 2, konsultasi dengan DPR (dikutip Pesantenan Pati)",
      en: "CNBC Indonesia: delivery of social assistance changed to deciles 1 and 2 only, consultation with parliament (quoted by Pesantenan Pati)"
    },
    reporter: "CNBC Indonesia",
    address: "https://pesantenanpati.com/nasional/mekanisme-penyaluran-bansos-diubah-hanya-fokus-desil-1-dan-2",
    date: "2026-02-11",
    kind: "news"
  },
  pip20: {
    title: {
      id: "Mieta Data (situs pribadi): realisasi PIP per jenjang, Juli 2020",
      en: "Mieta Data (a personal site): PIP paid by level, July 2020"
    },
    reporter: "mietadata.blogspot.com",
    address: "https://mietadata.blogspot.com/2020/07/update-realisasi-program-indonesia.html",
    date: "2020-07",
    kind: "blog"
  },
  pos70: {
    title: {
      id: "Poskota: lansia 70 tahun ke atas (2025)",
      en: "Poskota: the elderly are those of 70 and over (2025)"
    },
    reporter: "Poskota",
    address:
      "https://poskota.co.id/2025/03/07/cara-cek-nama-anda-terdata-sebagai-penerima-bansos-pkh-yang-cair-pada-maret-2025-sebesar-rp600000-simak-informasi-selengkapnya-di-sini?halaman=3",
    date: "2025-03-07",
    kind: "news"
  },
  "poskota-aug24": {
    title: {
      id: "Poskota: balita sampai anak kedua, hamil sampai kehamilan kedua",
      en: "Poskota: toddlers up to the second child, mothers up to the second pregnancy"
    },
    reporter: "Poskota",
    address:
      "https://www.poskota.co.id/2024/08/04/nomor-induk-kependudukan-e-ktp-anda-lolos-validasi-saldo-dana-bansos-pkh-rp2400000-pemerintah-cair-di-rekening-kks-ini-rinciannya?halaman=3",
    date: "2024-08-04",
    kind: "news"
  },
  poskota13: {
    title: {
      id: "Poskota: tiga belas aturan penyaluran",
      en: "Poskota: thirteen rules of delivery"
    },
    reporter: "Poskota",
    address:
      "https://poskota.co.id/2024/07/15/13-aturan-untuk-penyaluran-saldo-dana-bansos-pkh-cek-info-lengkapnya-di-sini?halaman=2",
    date: "2024-07-15",
    kind: "news"
  },
  purbaya: {
    title: {
      id: "Bloomberg Technoz: PBI 96,8 juta orang, Rp56,64 triliun; 59% dan 41%",
      en: "Bloomberg Technoz: PBI of 96.8 million persons, Rp56.64 trillion; 59% and 41%"
    },
    reporter: "Bloomberg Technoz",
    address:
      "https://www.bloombergtechnoz.com/detail-news/99104/ribut-penonaktifan-peserta-bpjs-kesehatan-purbaya-beri-usul-ini/2",
    date: "2026-02-09",
    kind: "news"
  },
  radarutara: {
    title: {
      id: "Radar Utara: PIP 2024 Rp13.447.710.600.000 untuk 18.594.627 siswa; SMA dari Rp1 juta menjadi Rp1,8 juta",
      en: "Radar Utara: PIP of 2024 Rp13,447,710,600,000 for 18,594,627 pupils; SMA from Rp1 million to Rp1.8 million"
    },
    reporter: "Radar Utara",
    address:
      "https://radarutara.bacakoran.co/amp/5758/tracking-dtks-ratusan-anak-potensial-dapat-bansos-pendidikan-hingga-jutaan-rupiah/16",
    date: "2024-06",
    kind: "news"
  },
  sidanegara: {
    title: {
      id: "Desa Sidanegara: isi Keputusan Menteri Sosial 79/HUK/2025 (desil per program)",
      en: "Village of Sidanegara: what Decree 79/HUK/2025 of the Minister of Social Affairs says (deciles by programme)"
    },
    reporter: "Desa Sidanegara",
    address: "https://sidanegara.desa.id/artikel/2025/7/7/dtsen-itu-apaapa-cuma-ganti-nama",
    date: "2025-07-07",
    kind: "village government site"
  },
  "tempo-rapbn26": {
    title: {
      id: "Tempo: rincian perlindungan sosial RAPBN 2026 (disalin Lurah Jepang)",
      en: "Tempo: social protection in the draft state budget 2026 (copied by Lurah Jepang)"
    },
    reporter: "Tempo",
    address: "https://lurahjepang.com/berita/l/item_305665/rincian-anggaran-perlindungan-sosial-dalam-rapbn-2",
    date: "2025-08-17",
    kind: "news"
  },
  tempo25: {
    title: {
      id: "Tempo: besaran komponen 2025",
      en: "Tempo: amounts of components in 2025"
    },
    reporter: "Tempo",
    address: "https://www.tempo.co/politik/mudah-cara-cek-bansos-2025-bisa-lewat-hp-1199675",
    date: "2025-01",
    kind: "news"
  },
  voi: {
    title: {
      id: "VOI: peraturan menteri, paling lama lima tahun; desil 1–4",
      en: "VOI: ministerial regulation, five years at most; deciles 1–4"
    },
    reporter: "VOI",
    address: "https://voi.id/fr/berita/469902",
    date: "2025-03-19",
    kind: "news"
  },
  "warta-ham": {
    title: {
      id: "Warta Ekonomi: PKH korban pelanggaran HAM Rp900 ribu per bulan, Inpres 2/2023",
      en: "Warta Ekonomi: PKH of victims of human rights violations Rp900 thousand a month, Presidential Instruction 2/2023"
    },
    reporter: "Warta Ekonomi",
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
