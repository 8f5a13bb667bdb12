import type { Software } from "../catalog/catalog.ts";

/** What structured data says beside the entry's own words; addresses absolute, or relative to the page. */
export interface JsonLdContext {
  readonly language: "de" | "en";
  readonly page: string;
  readonly publisher: { readonly name: string; readonly website: string } | null;
}

const OPERATING_SYSTEMS: Readonly<Record<string, string>> = {
  web: "Web",
  windows: "Windows",
  mac: "macOS",
  linux: "Linux",
  ios: "iOS",
  android: "Android",
};

/**
 * schema.org data of one entry as text for a `<script type="application/ld+json">`:
 * `<`, `>` and `&` are written as JSON escapes, so that no text of an entry can end the element.
 */
export function renderJsonLd(software: Software, context: JsonLdContext): string {
  return escapeForScript(JSON.stringify(jsonLd(software, context)));
}

function jsonLd(software: Software, context: JsonLdContext): Record<string, unknown> {
  const { publiccode } = software;
  const text = publiccode.description[context.language] ?? Object.values(publiccode.description)[0];
  return {
    "@context": "https://schema.org",
    "@type": ["SoftwareApplication", "SoftwareSourceCode"],
    name: publiccode.name,
    url: context.page,
    codeRepository: publiccode.url,
    isAccessibleForFree: true,
    license: licenseAddress(publiccode.legal.license),
    operatingSystem: publiccode.platforms
      .map((platform) => OPERATING_SYSTEMS[platform] ?? platform)
      .join(", "),
    applicationCategory: (publiccode.categories ?? []).join(", ") || undefined,
    description: text?.shortDescription,
    featureList: text?.features,
    softwareVersion: publiccode.softwareVersion,
    dateModified: publiccode.releaseDate,
    sameAs: publiccode.landingURL,
    softwareHelp: text?.documentation && { "@type": "CreativeWork", url: text.documentation },
    publisher: context.publisher && {
      "@type": "Organization",
      name: context.publisher.name,
      url: context.publisher.website,
    },
    inLanguage: context.language,
  };
}

/** The SPDX address where the expression is one identifier; the expression itself otherwise. */
function licenseAddress(expression: string): string {
  return /^[A-Za-z0-9.-]+$/.test(expression) && !expression.startsWith("LicenseRef-")
    ? `https://spdx.org/licenses/${expression}.html`
    : expression;
}

function escapeForScript(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
