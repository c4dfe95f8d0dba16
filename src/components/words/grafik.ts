/** Words of charts: their points read by keyboard, and axes. */
export const grafikWords = {
  "points.hint": {
    id: "Panah membaca angka satu per satu; Esc berhenti.",
    en: "Arrow keys read one figure after another; Esc stops."
  },
  "points.coverage": {
    id: "{programme}, peringkat {rank}: {served} terlayani; acuan {before}",
    en: "{programme}, rank {rank}: {served} served; baseline {before}"
  },
  "points.flow": {
    id: "{programme}, peringkat {rank}: {entering} {unit} masuk, {leaving} {unit} keluar",
    en: "{programme}, rank {rank}: {entering} {unit} enter, {leaving} {unit} leave"
  },
  "sim.flowAxes": {
    id: "Program tambahan memakai sumbu sendiri.",
    en: "Additional programmes have an axis of their own."
  },
  "points.unknown": {id: "{programme}: tidak tercatat", en: "{programme}: not recorded"},
  "points.named": {id: "{name}: {value}", en: "{name}: {value}"}
} as const;
