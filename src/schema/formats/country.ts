import list from "./countries.json" with { type: "json" };

const COUNTRIES: ReadonlySet<string> = new Set(list.countries.split(" "));

/** Whether a text is an assigned two-letter country code of ISO 3166-1 (or XK) in capitals. */
export function isCountryCode(text: string): boolean {
  return COUNTRIES.has(text);
}

/** The same in capitals or in small letters, but not mixed: what publiccode.yml tolerates. */
export function isCountryCodeInAnyCase(text: string): boolean {
  return (isCountryCode(text) || isLowerCaseCountryCode(text)) && text.length === 2;
}

/** Whether a text is a country code in small letters, deprecated in publiccode.yml since 0.5. */
export function isLowerCaseCountryCode(text: string): boolean {
  return text === text.toLowerCase() && isCountryCode(text.toUpperCase());
}
