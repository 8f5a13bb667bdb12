const FORMATS = { de: dayFormat("de-DE"), en: dayFormat("en-GB") } as const;

function dayFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
}

/** A day (YYYY-MM-DD) in words; the year's four digits, so that nobody has to know which number is the month. */
export function dayIn(language: "de" | "en", day: string): string {
  return FORMATS[language].format(new Date(`${day}T00:00:00Z`));
}
