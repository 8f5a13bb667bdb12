import { originalOf, versionOf } from "../../../policies/versions.ts";
import { element, type XmlElement } from "../../xml-tree.ts";
import { versionPage } from "../addresses.ts";
import type { Document } from "./document.ts";
import { countryOf, expressionName, firstDay, isXmlDay, languageCode } from "./names.ts";

/** The media type of Akoma Ntoso documents (part 2 of the standard, section 4). */
const FORMAT = "application/akn+xml";

/**
 * Who, what and when of a document at the three levels of FRBR: the policy, this version in this language, this file.
 * Where nobody issues a policy, those who publish the catalogue count as its authors.
 */
export function identificationOf(document: Document): XmlElement {
  return element("identification", { source: "#catalogue" }, [
    workOf(document),
    expressionOf(document),
    manifestationOf(document),
  ]);
}

function workOf(document: Document): XmlElement {
  const { catalog, policy, work, asOf } = document;
  const day = firstDay(policy);
  return element("FRBRWork", {}, [
    element("FRBRthis", { value: `${work}/!main` }),
    element("FRBRuri", { value: work }),
    element("FRBRdate", { date: day ?? asOf, name: day === null ? "state" : "firstVersion" }),
    authorOf(document),
    element("FRBRcountry", { value: countryOf(catalog, policy) }),
    element("FRBRsubtype", { value: policy.facts.kind }),
    element("FRBRname", { value: policy.id }),
    element("FRBRprescriptive", { value: String(policy.facts.status !== "demonstration") }),
  ]);
}

function authorOf({ policy }: Document): XmlElement {
  const href = policy.facts.issuer === undefined ? "#catalogue" : "#issuer";
  return element("FRBRauthor", { href, as: "#author" });
}

function expressionOf(document: Document): XmlElement {
  const { policy, text, work, expression, site } = document;
  const original = originalOf(policy, versionOf(policy, text.version));
  const name = { policy: policy.id, version: text.version };
  const page =
    site.address === undefined ? [] : [`${site.address}${versionPage(text.language, name)}`];
  const isTranslation = original !== null && original.language !== text.language;
  const translated = isTranslation ? expressionName(work, original.language, text.version) : "";
  return element("FRBRExpression", {}, [
    element("FRBRthis", { value: `${expression}/!main` }),
    element("FRBRuri", { value: expression }),
    ...page.map((value) => element("FRBRalias", { value, name: "page" })),
    ...daysOf(document),
    authorOf(document),
    element("FRBRversionNumber", { value: text.version }),
    // The ids of clauses are those of no version: they were given to the work (section 5.5.2, Ur-Expression).
    element("FRBRmasterExpression", { href: "#permanentIds", showAs: "permanent ids" }),
    element("FRBRlanguage", { language: languageCode(text.language) }),
    ...(isTranslation
      ? [
          element("FRBRtranslation", {
            href: translated,
            fromLanguage: languageCode(original.language),
            authoritative: "false",
            by: "#catalogue",
          }),
        ]
      : []),
  ]);
}

/** When the version was decided and began to hold; a draft has only the day of the catalogue that it was read from. */
function daysOf({ front, asOf }: Document): readonly XmlElement[] {
  const days = [
    { name: "decision", date: front?.date },
    { name: "inForce", date: front?.inForce?.from },
  ].flatMap(({ name, date }) => (isXmlDay(date) ? [element("FRBRdate", { date, name })] : []));
  return days.length > 0 ? days : [element("FRBRdate", { date: asOf, name: "state" })];
}

function manifestationOf({ expression, asOf }: Document): XmlElement {
  return element("FRBRManifestation", {}, [
    element("FRBRthis", { value: `${expression}/!main.xml` }),
    element("FRBRuri", { value: `${expression}.xml` }),
    element("FRBRdate", { date: asOf, name: "state" }),
    element("FRBRauthor", { href: "#catalogue" }),
    element("FRBRformat", { value: FORMAT }),
  ]);
}
