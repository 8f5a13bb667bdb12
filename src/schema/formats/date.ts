const DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/u;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a text is a day of the calendar in the form YYYY-MM-DD (ISO 8601). */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return day >= 1 && day <= daysOf(year, month);
}

/** The date that somebody meant by a time stamp or another order (`31.12.2024` → `2024-12-31`), or null. */
export function correctedDate(text: string): string | null {
  const trimmed = text.trim();
  const candidates = [
    trimmed.replace(/[T ].*$/u, ""),
    trimmed.replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/u, "$1-$2-$3"),
    trimmed.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u, "$3-$2-$1"),
    trimmed.replace(/^(\d{4})-(\d{1,2})-(\d{1,2})$/u, "$1-$2-$3"),
  ].map(padded);
  return candidates.find((each) => each !== text && isDate(each)) ?? null;
}

function padded(text: string): string {
  return text.replace(/-(\d)(?=-|$)/gu, "-0$1");
}

function daysOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}
