import {marginMeasures, marginOf, type MarginMeasure} from "../lattice/margins.js";
import {reliabilityLimits} from "../lattice/reliability.js";
import type {Level} from "../lattice/tables.js";
import type {Words} from "../policy/parameter.js";
import {changeMargin} from "../policy/runMargins.js";
import type {ExportFacts} from "./exportMetadata.js";

/** How margins and reliability in the files are read. */
export function marginGuide({margins, displayMin}: Pick<ExportFacts, "margins" | "displayMin">): Words[] {
  const recipients = changeMargin(
    marginOf(margins, "families", "nation"),
    marginOf(margins, "received", "nation"),
    true
  );
  const [a, b] = [reliabilityLimits.A * 100, reliabilityLimits.B * 100];
  return [
    {
      id: "Margin (±) adalah setengah lebar selang 95% yang ditambahkan derau pelindung; kekeliruan registri dan model tidak termasuk.",
      en: "A margin (±) is half the width of the 95% interval that protective noise adds; errors of the registry and of models are not in it."
    },
    {
      id: `Diukur saat rilis dibuat: tabel terbit diberi derau lagi ${margins.replicates} kali dan disimulasikan; margin satuan adalah yang terlebar di tingkat dan ukurannya.`,
      en: `Measured when the release was made: the published tables were given noise again ${margins.replicates} times and simulated; the margin of units is the widest of their level and measure.`
    },
    {
      id: `Program keluarga yang tetap membayar penerima nyata, atau melepasnya bertahap, menggabungkan margin keluarga dan margin keluarga penerima nyata: akar jumlah kuadrat keduanya, nasional ±${recipients}. Demikian pula selisih terhadap penerima nyata.`,
      en: `A family programme that keeps its actual recipients, or phases them out, combines the margin of families with that of families that actually receive: the root of the sum of their squares, nation ±${recipients}. So does a difference from actual receipt.`
    },
    {
      id: "Margin rupiah adalah margin satuannya dikalikan manfaat rata-rata per satuan; margin perubahannya adalah akar jumlah kuadrat margin kedua sisinya.",
      en: "The margin of rupiah is that of their units times the mean benefit a unit; that of their change is the root of the sum of the squares of both sides’ margins."
    },
    {
      id: `Keandalan: A bila margin paling banyak ${a}% dari yang terlayani, B bila paling banyak ${b}%, C bila lebih. C terlalu kecil untuk disimpulkan dan tidak untuk diperingkat.`,
      en: `Reliability: A where the margin is at most ${a}% of those served, B at most ${b}%, C beyond. C is too small to conclude from, and not to be ranked.`
    },
    {
      id: `Angka dalam berkas tidak dibulatkan dan tidak disembunyikan, juga di bawah ${displayMin}; hanya layar yang membulatkan. Angka kecil tidak menunjuk keluarga tertentu.`,
      en: `Figures in files are not rounded and not withheld, also below ${displayMin}; only the screen rounds. A small figure points at no family.`
    }
  ];
}

/** U of every measure by level, one line a measure: its name, and the levels' margins. */
export function marginLines({
  margins
}: Pick<ExportFacts, "margins">): {readonly measure: Words; readonly levels: Words}[] {
  return marginMeasures.map((measure) => {
    const own = margins.measures[measure];
    const text = (names: Readonly<Record<Level, string>>) =>
      (Object.keys(names) as Level[]).map((level) => `${names[level]} ±${own[level]}`).join(", ");
    return {measure: measureNames[measure], levels: {id: text(levelNames.id), en: text(levelNames.en)}};
  });
}

const measureNames: Readonly<Record<MarginMeasure, Words>> = {
  families: {id: "Keluarga", en: "Families"},
  pupils: {id: "Siswa", en: "Pupils"},
  persons: {id: "Orang", en: "Persons"},
  received: {id: "Keluarga penerima nyata", en: "Families that actually receive"}
};

const levelNames: Readonly<Record<"id" | "en", Readonly<Record<Level, string>>>> = {
  id: {nation: "nasional", province: "provinsi", regency: "kabupaten/kota", district: "kecamatan"},
  en: {nation: "nation", province: "province", regency: "regency", district: "district"}
};
