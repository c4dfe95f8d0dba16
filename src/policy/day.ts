const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether text is a day of the calendar in ISO form; days compare as text. */
export function isDay(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The first days of the twelve months of a day's year. */
export function monthsOf(day: string): string[] {
  return Array.from({length: 12}, (_, month) => `${day.slice(0, 4)}-${String(month + 1).padStart(2, "0")}-01`);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
