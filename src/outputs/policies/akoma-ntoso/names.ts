import type { Catalog } from "../../../catalog/catalog.ts";
import type { Policy, PolicyLanguage } from "../../../policies/model.ts";
import { originalOf, releasedOf } from "../../../policies/versions.ts";

/** Languages as ISO 639-2 (terminology codes) has them. */
export const ISO_639_2: Readonly<Record<PolicyLanguage, string>> = { de: "deu", en: "eng" };

/** For a country that nobody said: a code that ISO 3166-1 leaves to users, and CLDR reads as unknown. */
const NO_COUNTRY = "zz";

/** ISO 3166-1 alpha-2 in lower case: the country of the body that issues a policy. */
export function countryOf({ organisations }: Catalog, { facts }: Policy): string {
  const issuer = organisations.get(facts.issuer ?? "");
  return issuer?.value.country.toLowerCase() ?? NO_COUNTRY;
}

/** The day on which the first version was decided or began to hold (YYYY-MM-DD); null before there is one. */
export function firstDay(policy: Policy): string | null {
  const days = releasedOf(policy).flatMap((version) => {
    const front = originalOf(policy, version)?.front;
    return [front?.date ?? front?.inForce?.from ?? []].flat();
  });
  return days.find(isXmlDay) ?? null;
}

/** XML Schema 1.0 has no year 0000. */
export function isXmlDay(day: string | undefined): day is string {
  return day !== undefined && !day.startsWith("0000");
}

/** The policy as such, in no version: `/akn/de/doc/policy/2026-01-12/admission` (Akoma Ntoso Naming Convention, 4.5). */
export function workName(catalog: Catalog, policy: Policy): string {
  const day = firstDay(policy) ?? "undated";
  return `/akn/${countryOf(catalog, policy)}/doc/${policy.facts.kind}/${day}/${policy.id}`;
}

/** One version in one language: the name of the work and `/deu@2026.3` (section 4.6). */
export function expressionName(work: string, language: string, version: string): string {
  return `${work}/${languageCode(language)}@${version}`;
}

/** ISO 639-2 for a language of policies; `und` for any other. */
export function languageCode(language: string): string {
  return isPolicyLanguage(language) ? ISO_639_2[language] : "und";
}

function isPolicyLanguage(language: string): language is PolicyLanguage {
  return Object.hasOwn(ISO_639_2, language);
}
