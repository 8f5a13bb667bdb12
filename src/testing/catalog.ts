import type {
  Catalog,
  Entry,
  Licensing,
  Product,
  Software,
  Vocabularies,
  VocabularyTerm,
} from "../catalog/catalog.ts";
import type { Policy } from "../policies/model.ts";
import type { BadgeRules } from "../schema/generated/badge-rules.ts";
import type { Community } from "../schema/generated/community.ts";
import type { Organisation } from "../schema/generated/organisation.ts";
import type { Site } from "../schema/generated/site.ts";
import type { Suite } from "../schema/generated/suite.ts";

/** What a test puts into its catalogue. */
export interface CatalogParts {
  readonly site?: Site | null;
  readonly software?: readonly Software[];
  readonly organisations?: readonly Entry<Organisation>[];
  readonly suites?: readonly Entry<Suite>[];
  readonly communities?: readonly Entry<Community>[];
  readonly vocabularies?: Partial<Vocabularies>;
  readonly licensing?: Partial<Licensing>;
  readonly badgeRules?: BadgeRules | null;
  readonly policies?: readonly Policy[];
}

/** A catalogue of the given entries; vocabularies have the few terms that the other builders use. */
export function aCatalog(parts: CatalogParts = {}): Catalog {
  return {
    site: parts.site === undefined ? aSite() : parts.site,
    software: byId(parts.software ?? []),
    organisations: byId(parts.organisations ?? []),
    suites: byId(parts.suites ?? []),
    communities: byId(parts.communities ?? []),
    vocabularies: { ...someVocabularies(), ...parts.vocabularies },
    licensing: { ...noLicensing(), ...parts.licensing },
    badgeRules: parts.badgeRules ? ruleFile(parts.badgeRules) : null,
    policies: byId(parts.policies ?? []),
  };
}

/** A term whose labels are its id. */
export function aTerm(id: string): VocabularyTerm {
  return { id, label: { de: id, en: id } };
}

/** A proprietary product without a problem, with the given keys replaced. */
export function aProduct(parts: Partial<Product> = {}): Product {
  return { id: "produkt", name: "Produkt", vendor: "Hersteller", category: "office", ...parts };
}

/** A demonstration site without an operator, with the given keys replaced. */
export function aSite(parts: Partial<Site> = {}): Site {
  const prose = { de: "Text", en: "Text" };
  return {
    name: "Allmende",
    tagline: { de: "Ein Katalog", en: "A catalogue" },
    demonstration: true,
    languages: ["de", "en"],
    privacy: { publishPersonalContacts: false },
    legal: {
      placeholder: false,
      imprint: prose,
      privacy: prose,
      accessibility: {
        status: "partial",
        method: "self",
        date: "2026-09-01",
        gaps: [],
        feedback: prose,
        enforcement: prose,
      },
      easyLanguage: prose,
    },
    ...parts,
  };
}

function ruleFile(value: BadgeRules): Entry<BadgeRules> {
  return { id: "badges", file: "catalog/rules/badges.yml", value };
}

function noLicensing(): Licensing {
  const none = { licenses: new Map(), exceptions: new Map(), requests: new Map() };
  return { policy: null, compatibility: null, ...none };
}

function someVocabularies(): Vocabularies {
  return {
    categories: terms("office", "collaboration"),
    scopes: terms("government", "local-authorities"),
    softwareTypes: terms("standalone/web", "library"),
    developmentStatuses: terms("stable", "development"),
    maintenanceTypes: terms("community", "contract", "internal", "none"),
    platforms: terms("web", "linux"),
    topics: terms("office"),
    products: byId([aProduct()]),
  };
}

function terms(...ids: readonly string[]): ReadonlyMap<string, VocabularyTerm> {
  return byId(ids.map(aTerm));
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
