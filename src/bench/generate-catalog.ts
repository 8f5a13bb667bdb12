import { pick, pickSome, randomFrom } from "./random.ts";
import { atShare, FREQUENCY, LENGTH, type Quantiles } from "./shape.ts";
import { productName, prose } from "./words.ts";

/** The closed lists that generated entries choose from: term ids of the vocabularies. */
export interface Terms {
  readonly categories: readonly string[];
  readonly scopes: readonly string[];
  readonly topics: readonly string[];
  readonly products: readonly string[];
}

/** A file to write, `path` relative to the root of the generated catalogue. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

const LICENSES = [
  ...Array<string>(12).fill("EUPL-1.2"),
  ...Array<string>(9).fill("AGPL-3.0-or-later"),
  ...Array<string>(4).fill("Apache-2.0"),
  ...Array<string>(3).fill("MIT"),
  "AGPL-3.0-only",
  "GPL-3.0-or-later",
  "GPL-2.0-or-later WITH Classpath-exception-2.0",
  "MIT OR Apache-2.0",
  "LGPL-3.0-only",
  "BSD-3-Clause",
];
const STATUSES = ["stable", "stable", "stable", "development", "beta", "concept", "obsolete"];
const TYPES = [
  "standalone/web",
  "standalone/web",
  "standalone/backend",
  "standalone/desktop",
  "library",
  "addon",
];
const LANGUAGES = ["de", "en", "fr", "it", "nl", "es", "pl", "da", "sv", "cs", "pt", "fi"];
const COUNTRIES = ["DE", "IT", "NL", "FR", "CH", "AT", "DK", "SE", "ES", "BE", "PL", "FI"];
const PLATFORMS = ["web", "linux", "windows", "mac", "android", "ios"];

/**
 * A catalogue of `count` software entries, with one organisation for every twenty and one suite for
 * every two hundred, shaped like real files (shape.ts); the same bytes for the same arguments.
 */
export function* generateCatalog(count: number, terms: Terms, seed = 1): Generator<GeneratedFile> {
  const random = randomFrom(seed);
  const organisations = ids("organisation", Math.max(1, Math.ceil(count / 20)));
  const suites = ids("suite", Math.max(1, Math.ceil(count / 200)));
  for (const id of organisations) yield organisation(random, id);
  for (const id of suites) yield suite(random, id);
  for (const id of ids("software", count)) {
    const folder = `catalog/software/${id}`;
    yield { path: `${folder}/publiccode.yml`, content: publiccode(random, id, terms) };
    yield {
      path: `${folder}/curation.yml`,
      content: curation(random, terms, organisations, suites),
    };
  }
}

function ids(kind: string, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${kind}-${String(index + 1).padStart(5, "0")}`,
  );
}

function organisation(random: () => number, id: string): GeneratedFile {
  const content = lines([
    `name: ${quote(`Amt ${productName(random)}`)}`,
    `kind: ${pick(random, ["municipality", "agency", "ministry", "company", "university"])}`,
    `country: ${pick(random, COUNTRIES)}`,
    `website: https://${id}.example/`,
    ...source(`https://${id}.example/`, ""),
  ]);
  return { path: `catalog/organisations/${id}.yml`, content };
}

function suite(random: () => number, id: string): GeneratedFile {
  const content = lines([
    `name: ${quote(`Suite ${productName(random)}`)}`,
    "shortDescription:",
    ...both((language) => quote(prose(random, language, 100)), "  "),
    "longDescription:",
    ...both((language) => quote(prose(random, language, 400)), "  "),
    `website: https://${id}.example/`,
    ...source(`https://${id}.example/`, ""),
  ]);
  return { path: `catalog/suites/${id}.yml`, content };
}

function publiccode(random: () => number, id: string, terms: Terms): string {
  const has = (key: keyof typeof FREQUENCY): boolean => random() < FREQUENCY[key];
  const some = (items: readonly string[], shape: Quantiles): string[] =>
    pickSome(random, items, atShare(shape, random()));
  const day = `20${String(18 + Math.floor(random() * 9)).padStart(2, "0")}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  return lines([
    'publiccodeYmlVersion: "0"',
    "",
    `name: ${quote(productName(random))}`,
    ...(has("applicationSuite") ? [`applicationSuite: ${quote(productName(random))}`] : []),
    `url: https://git.example/group/${id}`,
    ...(has("landingURL") ? [`landingURL: https://${id}.example/`] : []),
    ...(has("softwareVersion")
      ? [`softwareVersion: "${Math.floor(random() * 20)}.${Math.floor(random() * 20)}"`]
      : []),
    ...(has("releaseDate") ? [`releaseDate: ${day}`] : []),
    ...list("platforms", some(PLATFORMS, LENGTH.platforms)),
    ...list("categories", some(terms.categories, LENGTH.categories)),
    ...(has("usedBy")
      ? list(
          "usedBy",
          Array.from(
            { length: atShare(LENGTH.usedBy, random()) },
            () => `Amt ${productName(random)}`,
          ),
        )
      : []),
    ...(has("roadmap") ? [`roadmap: https://${id}.example/roadmap`] : []),
    `developmentStatus: ${pick(random, STATUSES)}`,
    `softwareType: ${pick(random, TYPES)}`,
    ...(has("intendedAudience") ? audience(random, terms) : []),
    "description:",
    ...both(
      () => "",
      "  ",
      (language) => description(random, language, id),
    ),
    "legal:",
    `  license: ${pick(random, LICENSES)}`,
    "maintenance:",
    ...maintenance(random),
    "localisation:",
    `  localisationReady: ${random() < 0.7}`,
    ...list("availableLanguages", some(LANGUAGES, LENGTH.availableLanguages), "  "),
    ...(has("dependsOn") ? dependencies(random) : []),
  ]);
}

function description(random: () => number, language: "de" | "en", id: string): string[] {
  const long = prose(random, language, Math.max(200, atShare(LENGTH.longDescription, random())));
  const features = Array.from({ length: atShare(LENGTH.features, random()) }, () =>
    prose(random, language, 45),
  );
  return [
    `    shortDescription: ${quote(prose(random, language, Math.max(60, atShare(LENGTH.shortDescription, random()))))}`,
    "    longDescription: |",
    ...paragraphs(long).map((line) => (line ? `      ${line}` : "")),
    ...list("features", features, "    "),
    ...(random() < FREQUENCY.documentation
      ? [`    documentation: https://${id}.example/docs`]
      : []),
  ];
}

/** Breaks a text after every fifth sentence. */
function paragraphs(text: string): string[] {
  return text
    .split(/(?<=\.) /u)
    .flatMap((sentence, index) => (index % 5 === 4 ? [sentence, ""] : [sentence]));
}

function audience(random: () => number, terms: Terms): string[] {
  return [
    "intendedAudience:",
    ...list("countries", pickSome(random, COUNTRIES, 1), "  "),
    ...list("scope", pickSome(random, terms.scopes, 2), "  "),
  ];
}

function maintenance(random: () => number): string[] {
  const kind = random();
  if (kind < 0.05) return ["  type: none"];
  if (kind < 0.25) {
    return [
      "  type: contract",
      "  contractors:",
      '    - name: "Example GmbH"',
      "      until: 2030-12-31",
    ];
  }
  const type = kind < 0.75 ? "internal" : "community";
  return [`  type: ${type}`, "  contacts:", `    - name: ${quote(`Team ${productName(random)}`)}`];
}

function dependencies(random: () => number): string[] {
  const names = pickSome(
    random,
    ["PostgreSQL", "Redis", "Java", "Node.js", "Python", "nginx", "Keycloak", "PHP"],
    atShare(LENGTH.dependencies, random()),
  );
  return ["dependsOn:", "  open:", ...names.map((name) => `    - name: ${quote(name)}`)];
}

function curation(
  random: () => number,
  terms: Terms,
  organisations: readonly string[],
  suites: readonly string[],
): string {
  const replaced =
    random() < 0.5 ? pickSome(random, terms.products, 1 + Math.floor(random() * 3)) : [];
  return lines([
    "facts:",
    "  origin: curated",
    ...source("https://git.example/", "  "),
    `publisher: ${pick(random, organisations)}`,
    ...(random() < 0.2 ? ["suites:", `  - id: ${pick(random, suites)}`] : []),
    ...list("topics", pickSome(random, terms.topics, 2)),
    ...(replaced.length > 0 ? ["replaces:"] : []),
    ...replaced.flatMap((product) => [`  - product: ${product}`, "    extent: main"]),
  ]);
}

function source(url: string, indent: string): string[] {
  return [`${indent}sources:`, `${indent}  - url: ${url}`, `${indent}    date: 2026-01-01`];
}

function list(key: string, items: readonly string[], indent = ""): string[] {
  return items.length === 0
    ? []
    : [`${indent}${key}:`, ...items.map((item) => `${indent}  - ${quote(item)}`)];
}

function both(
  value: (language: "de" | "en") => string,
  indent: string,
  below: (language: "de" | "en") => readonly string[] = () => [],
): string[] {
  return (["de", "en"] as const).flatMap((language) => [
    `${indent}${language}: ${value(language)}`.trimEnd(),
    ...below(language),
  ]);
}

/** A JSON string is a YAML double-quoted scalar (YAML 1.2, section 1.3). */
function quote(text: string): string {
  return JSON.stringify(text);
}

function lines(items: readonly string[]): string {
  return `${items.join("\n")}\n`;
}
