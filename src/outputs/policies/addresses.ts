/** One version of a policy in one language. */
export interface TextName {
  readonly policy: string;
  readonly version: string;
  readonly language: string;
}

/** Two versions of a policy in one language. */
export interface PairName {
  readonly policy: string;
  readonly before: string;
  readonly after: string;
  readonly language: string;
}

/** The forms in which a text can be fetched, by the end of their name: the source, and what is made from it. */
export type TextForm = "md" | "pdf" | "xml";

/** The forms that the site has of every text. */
export const TEXT_FORMS: readonly TextForm[] = ["pdf", "xml", "md"];

// All addresses are relative to the root of the site. Ids, versions and languages need no escaping.

/** `policies/admission/2026.1.de.pdf` */
export function textFile({ policy, version, language }: TextName, form: TextForm): string {
  return `policies/${policy}/${version}.${language}.${form}`;
}

/** `api/v1/policies/admission/2026.1.de.json` */
export function textJson({ policy, version, language }: TextName): string {
  return `api/v1/policies/${policy}/${version}.${language}.json`;
}

/** `policies/admission/2026.1-2026.2.de.pdf` */
export function comparisonFile({ policy, before, after, language }: PairName): string {
  return `policies/${policy}/${before}-${after}.${language}.pdf`;
}

/** `api/v1/policies/admission/2026.1-2026.2.de.json` */
export function comparisonJson({ policy, before, after, language }: PairName): string {
  return `api/v1/policies/${policy}/${before}-${after}.${language}.json`;
}

/** A picture of a text, beside its source, so that the source shows it too: `policies/admission/procedure-de.svg`. */
export function figureFile(policy: string, file: string): string {
  return `policies/${policy}/${file}`;
}

/** What is known of a policy today: `de/policies/admission/`. */
export function policyPage(language: string, policy: string): string {
  return `${language}/policies/${policy}/`;
}

/** The page of a version, in the language of the page: `de/policies/admission/2026.1/`, with `#clause` where one is named. */
export function versionPage(
  language: string,
  { policy, version }: Omit<TextName, "language">,
  clause = "",
): string {
  return `${policyPage(language, policy)}${version}/${clause === "" ? "" : `#${clause}`}`;
}

/** `de/policies/admission/compare/2026.1/2026.2/` */
export function comparisonPage(
  language: string,
  { policy, before, after }: Omit<PairName, "language">,
): string {
  return `${policyPage(language, policy)}compare/${before}/${after}/`;
}

/** Who is derived from whom, and who wrote which clause: `de/policies/admission/family/`. */
export function familyPage(language: string, policy: string): string {
  return `${policyPage(language, policy)}family/`;
}

/** An address relative to the file or page at `from`, as links in it have to be written (RFC 3986, section 4.2). */
export function addressFrom(from: string, to: string): string {
  return `${"../".repeat(from.split("/").length - 1)}${to}`;
}
