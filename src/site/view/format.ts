import type { Lang } from "../site-data.ts";

const DAY_MS = 86_400_000;

/** Numbers, dates, and the names of countries and languages as readers of one language expect them. */
export interface Format {
  readonly number: (value: number) => string;
  /** YYYY, YYYY-MM or YYYY-MM-DD (or an RFC 3339 time) in words; what is no date comes back as it is. */
  readonly date: (iso: string) => string;
  /** How long before `asOf` a day lies, in words such as "3 months ago". */
  readonly age: (iso: string, asOf: string) => string;
  /** An ISO 3166-1 code as a name; EU is the European Union. */
  readonly country: (code: string) => string;
  /** A BCP 47 tag as a name; an unknown tag comes back as it is. */
  readonly language: (tag: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** A list of which any one is enough: a, b or c. */
  readonly either: (items: readonly string[]) => string;
}

const formats: Record<Lang, Format> = {
  de: formatFor("de", "de-DE"),
  en: formatFor("en", "en-GB"),
};

/** The formats of one language. */
export function format(lang: Lang): Format {
  return formats[lang];
}

function formatFor(lang: Lang, locale: string): Format {
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const choices = new Intl.ListFormat(locale, { type: "disjunction" });
  const countries = new Intl.DisplayNames(locale, { type: "region" });
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  return {
    number: (value) => numbers.format(value),
    date: dateFormat(locale),
    age: ageFormat(lang),
    country: remembered((code) => nameOf(countries, code)),
    language: remembered((tag) => nameOf(languages, tag)),
    list: (items) => lists.format(items),
    either: (items) => choices.format(items),
  };
}

/** Intl.DisplayNames throws for a malformed code. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

function dateFormat(locale: string): (iso: string) => string {
  const styles = {
    4: new Intl.DateTimeFormat(locale, { year: "numeric", timeZone: "UTC" }),
    7: new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" }),
    10: new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }),
  };
  return remembered((iso) => {
    const day = iso.slice(0, 10);
    const style = styles[day.length as keyof typeof styles];
    const time = Date.parse(day);
    return style === undefined || Number.isNaN(time) ? iso : style.format(time);
  });
}

function ageFormat(lang: Lang): (iso: string, asOf: string) => string {
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: "auto" });
  return (iso, asOf) => {
    const days = Math.round((Date.parse(iso.slice(0, 10)) - Date.parse(asOf)) / DAY_MS);
    if (Number.isNaN(days)) return iso;
    if (Math.abs(days) < 45) return relative.format(days, "day");
    if (Math.abs(days) < 700) return relative.format(Math.round(days / 30.44), "month");
    return relative.format(Math.round(days / 365.25), "year");
  };
}

function remembered(compute: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const found = known.get(key) ?? compute(key);
    known.set(key, found);
    return found;
  };
}
