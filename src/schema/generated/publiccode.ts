// Generated from src/schema by `npm run generate`. Do not edit.

export type Category =
  | "accounting"
  | "agile-project-management"
  | "applicant-tracking"
  | "application-development"
  | "appointment-scheduling"
  | "backup"
  | "billing-and-invoicing"
  | "blog"
  | "budgeting"
  | "business-intelligence"
  | "business-process-management"
  | "cad"
  | "call-center-management"
  | "cloud-management"
  | "collaboration"
  | "communications"
  | "compliance-management"
  | "contact-management"
  | "content-management"
  | "crm"
  | "customer-service-and-support"
  | "data-analytics"
  | "data-collection"
  | "data-visualization"
  | "design"
  | "design-system"
  | "digital-asset-management"
  | "digital-citizenship"
  | "document-management"
  | "donor-management"
  | "e-commerce"
  | "e-signature"
  | "educational-content"
  | "email-management"
  | "email-marketing"
  | "employee-management"
  | "enterprise-project-management"
  | "enterprise-social-networking"
  | "erp"
  | "event-management"
  | "facility-management"
  | "feedback-and-reviews-management"
  | "financial-reporting"
  | "fleet-management"
  | "fundraising"
  | "gamification"
  | "geographic-information-systems"
  | "grant-management"
  | "graphic-design"
  | "help-desk"
  | "hr"
  | "ide"
  | "identity-management"
  | "instant-messaging"
  | "integrated-library-system"
  | "inventory-management"
  | "it-asset-management"
  | "it-development"
  | "it-management"
  | "it-security"
  | "it-service-management"
  | "knowledge-management"
  | "learning-management-system"
  | "marketing"
  | "mind-mapping"
  | "mobile-marketing"
  | "mobile-payment"
  | "network-management"
  | "office"
  | "online-booking"
  | "online-community"
  | "payment-gateway"
  | "payroll"
  | "predictive-analysis"
  | "procurement"
  | "productivity-suite"
  | "project-collaboration"
  | "project-management"
  | "property-management"
  | "real-estate-management"
  | "regulations-and-directives"
  | "remote-support"
  | "resource-management"
  | "sales-management"
  | "seo"
  | "service-desk"
  | "social-media-management"
  | "survey"
  | "talent-management"
  | "task-management"
  | "taxes-management"
  | "test-management"
  | "time-management"
  | "time-tracking"
  | "translation"
  | "video-conferencing"
  | "video-editing"
  | "visitor-management"
  | "voip"
  | "warehouse-management"
  | "web-collaboration"
  | "web-conferencing"
  | "website-builder"
  | "whistleblowing"
  | "workflow-management"
  | "other";
export type Scope =
  | "agriculture"
  | "culture"
  | "defence"
  | "education"
  | "emergency-services"
  | "employment"
  | "energy"
  | "environment"
  | "finance-and-economic-development"
  | "foreign-affairs"
  | "government"
  | "healthcare"
  | "infrastructures"
  | "justice"
  | "local-authorities"
  | "manufacturing"
  | "research"
  | "science-and-technology"
  | "security"
  | "society"
  | "sport"
  | "tourism"
  | "transportation"
  | "welfare";

/**
 * publiccode.yml, the project's own word on its software: every version of the standard (https://yml.publiccode.tools) that the reference parser accepts.
 */
export interface PublicCode {
  /**
   * The version of the publiccode.yml standard, in quotes. Write "0"; older versions are read as 0.7.
   */
  publiccodeYmlVersion:
    | "0"
    | "0.2"
    | "0.2.0"
    | "0.2.1"
    | "0.2.2"
    | "0.3"
    | "0.3.0"
    | "0.4"
    | "0.4.0"
    | "0.5"
    | "0.5.0"
    | "0.7"
    | "0.7.0";
  /**
   * The short name under which the public knows the software.
   */
  name: string;
  /**
   * The name of the suite that the software belongs to.
   */
  applicationSuite?: string;
  /**
   * The address of the source code repository; the one identifier of the software.
   */
  url: string;
  /**
   * A web page that presents the software to people who do not read code.
   */
  landingURL?: string;
  /**
   * The repository (or repositories) of the software of which this is a variant.
   */
  isBasedOn?: string | string[];
  /**
   * The latest stable version, as the project writes it.
   */
  softwareVersion?: string;
  /**
   * The date of the latest release, YYYY-MM-DD.
   */
  releaseDate?: string;
  /**
   * The logo as a path in the repository or an address: SVG, SVGZ or PNG.
   */
  logo?: string;
  /**
   * Deprecated since 0.3: use logo.
   */
  monochromeLogo?: string;
  /**
   * Deprecated since 0.3: media types (RFC 6838) that the software reads.
   */
  inputTypes?: string[];
  /**
   * Deprecated since 0.3: media types (RFC 6838) that the software writes.
   */
  outputTypes?: string[];
  /**
   * Where the software runs: web, windows, mac, linux, ios, android, or another name that people understand.
   *
   * @minItems 1
   */
  platforms: (("web" | "windows" | "mac" | "linux" | "ios" | "android") | string)[];
  /**
   * What the software is for, in the standard's own list.
   */
  categories?: Category[];
  /**
   * Names of public administrations that use the software, as the project says.
   */
  usedBy?: string[];
  /**
   * Organisations that paid for the development.
   */
  fundedBy?: Organisation[];
  /**
   * The address of a public roadmap.
   */
  roadmap?: string;
  /**
   * concept: an idea. development: not yet usable. beta: in test. stable: in use. obsolete: no longer developed.
   */
  developmentStatus: "concept" | "development" | "beta" | "stable" | "obsolete";
  /**
   * How the software is delivered.
   */
  softwareType:
    | "standalone/mobile"
    | "standalone/iot"
    | "standalone/desktop"
    | "standalone/web"
    | "standalone/backend"
    | "standalone/other"
    | "addon"
    | "library"
    | "configurationFiles";
  /**
   * Laws, standards and platforms that the software supports.
   *
   * Items: One law, standard or platform.
   */
  supports?: {
    /**
     * alias:<name> for a known one, else an absolute address or a URN (RFC 2141).
     */
    id: string;
  }[];
  /**
   * The organisation that publishes the software.
   */
  organisation?: Organisation;
  /**
   * For whom the software was made.
   */
  intendedAudience?: {
    /**
     * Countries for which it was made: ISO 3166-1 alpha-2, upper case.
     */
    countries?: string[];
    /**
     * Countries in which it cannot be used: ISO 3166-1 alpha-2, upper case.
     */
    unsupportedCountries?: string[];
    /**
     * The fields of administration for which it was made.
     */
    scope?: Scope[];
  };
  /**
   * The software in words, by language (BCP 47 tag such as de or en).
   */
  description: {
    [k: string]: Text;
  };
  /**
   * License and rights.
   */
  legal: {
    /**
     * An SPDX license expression, such as EUPL-1.2 or MIT OR Apache-2.0.
     */
    license: string;
    /**
     * Who holds most of the copyright.
     */
    mainCopyrightOwner?: string;
    /**
     * Deprecated since 0.5: use organisation.name.
     */
    repoOwner?: string;
    /**
     * Deprecated since 0.4: the path of a file that lists the authors.
     */
    authorsFile?: string;
  };
  /**
   * Who looks after the software.
   */
  maintenance: {
    /**
     * internal: by the owner. contract: by a contractor. community: by volunteers. none: by nobody.
     */
    type: "internal" | "contract" | "community" | "none";
    /**
     * Who is paid for the maintenance; required where type is contract, and only there.
     */
    contractors?: Contractor[];
    /**
     * Whom to ask; required where type is internal or community.
     */
    contacts?: Contact[];
  };
  /**
   * The languages of the software itself.
   */
  localisation: {
    /**
     * true where the software is prepared for translation.
     */
    localisationReady: boolean;
    /**
     * The languages in which it can be used (BCP 47).
     *
     * @minItems 1
     */
    availableLanguages: string[];
  };
  /**
   * What must be there for the software to run.
   */
  dependsOn?: {
    /**
     * Open-source dependencies.
     */
    open?: Dependency[];
    /**
     * Proprietary dependencies.
     */
    proprietary?: Dependency[];
    /**
     * Hardware dependencies.
     */
    hardware?: Dependency[];
  };
  /**
   * Deprecated since 0.7: the Italian section. Use organisation.uri and supports.
   */
  IT?: ItalianSection;
  /**
   * Deprecated since 0.5: the Italian section under its old name. Use organisation.uri and supports.
   */
  it?: ItalianSection;
}
/**
 * An organisation by its stable identifier.
 */
export interface Organisation {
  /**
   * A stable absolute address or URN (RFC 2141) of the organisation.
   */
  uri: string;
  /**
   * The official name.
   */
  name?: string;
}
/**
 * The software described in one language.
 */
export interface Text {
  /**
   * The name in this language, where it differs.
   */
  localisedName?: string;
  /**
   * Deprecated since 0.3: the kind of software, at most 35 characters.
   */
  genericName?: string;
  /**
   * One sentence of at most 150 characters.
   */
  shortDescription: string;
  /**
   * 150 to 10,000 characters of plain text or simple Markdown; no HTML.
   */
  longDescription: string;
  /**
   * The address of the user documentation.
   */
  documentation?: string;
  /**
   * The address of the documentation of the programming interface.
   */
  apiDocumentation?: string;
  /**
   * What the software can do, one line each; at least one.
   *
   * @minItems 1
   */
  features: string[];
  /**
   * Pictures as paths in the repository or addresses: PNG or JPG.
   */
  screenshots?: string[];
  /**
   * Addresses of videos on a host that supports oEmbed.
   */
  videos?: string[];
  /**
   * Awards that the software has won.
   */
  awards?: string[];
}
/**
 * Who is paid for the maintenance.
 */
export interface Contractor {
  /**
   * The name of the contractor.
   */
  name: string;
  /**
   * The day on which the contract ends, YYYY-MM-DD.
   */
  until: string;
  /**
   * The e-mail address.
   */
  email?: string;
  /**
   * The web site.
   */
  website?: string;
}
/**
 * Whom to ask.
 */
export interface Contact {
  /**
   * The name of the contact; a team or office is best.
   */
  name: string;
  /**
   * The e-mail address.
   */
  email?: string;
  /**
   * The telephone number with its international prefix, in quotes.
   */
  phone?: string;
  /**
   * The organisation to which the contact belongs.
   */
  affiliation?: string;
}
/**
 * One dependency.
 */
export interface Dependency {
  /**
   * The name of what is needed.
   */
  name: string;
  /**
   * The lowest version that works.
   */
  versionMin?: string;
  /**
   * The highest version that works.
   */
  versionMax?: string;
  /**
   * The one version that works.
   */
  version?: string;
  /**
   * true where the software runs without it.
   */
  optional?: boolean;
}
/**
 * The Italian country section.
 */
export interface ItalianSection {
  /**
   * The version of the Italian section.
   */
  countryExtensionVersion?: "0.2" | "1.0";
  /**
   * Deprecated since 0.5: conformity with Italian rules.
   */
  conforme?: {
    /**
     * Design guidelines.
     */
    lineeGuidaDesign?: boolean;
    /**
     * Interoperability model.
     */
    modelloInteroperabilita?: boolean;
    /**
     * Minimum security measures.
     */
    misureMinimeSicurezza?: boolean;
    /**
     * General Data Protection Regulation.
     */
    gdpr?: boolean;
  };
  /**
   * Reuse according to Italian law.
   */
  riuso?: {
    /**
     * Deprecated since 0.5: the iPA code of the administration; use organisation.uri.
     */
    codiceIPA?: string;
  };
  /**
   * Italian platforms that are used; since 0.7 use supports.
   */
  piattaforme?: {
    /**
     * Use supports: alias:spid.
     */
    spid?: boolean;
    /**
     * Use supports: alias:cie.
     */
    cie?: boolean;
    /**
     * Use supports: alias:anpr.
     */
    anpr?: boolean;
    /**
     * Use supports: alias:pagopa.
     */
    pagopa?: boolean;
    /**
     * Use supports: alias:io.
     */
    io?: boolean;
  };
}
