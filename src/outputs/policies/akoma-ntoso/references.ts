import { hasId } from "../../../policies/ids.ts";
import { compareVersionIds, releasedOf } from "../../../policies/versions.ts";
import { element, type XmlElement } from "../../xml-tree.ts";
import { webAddress } from "../web-address.ts";
import type { Document } from "./document.ts";
import { versionId } from "./events.ts";
import { termId } from "./hierarchy.ts";
import { CONCEPT_OF } from "./inlines.ts";
import { expressionName, languageCode, workName } from "./names.ts";
import { DECISION } from "./workflow.ts";

/** The place of things that are no documents (Naming Convention, 4.11). */
const ONTOLOGY = "/akn/ontology";

/**
 * Everything that the document refers to by a name: its first version and the others, who issued and who published it,
 * roles, the concepts of obligation and time, the terms that it defines, by which decision it holds, the policy that it
 * derives from, and the laws and standards that it declares.
 */
export function referencesOf(document: Document): XmlElement {
  return element("references", { source: "#catalogue" }, [
    ...versionReferences(document),
    ...bodies(document),
    ...concepts(),
    ...terms(document),
    ...decision(document),
    ...parent(document),
    ...declared(document),
  ]);
}

function versionReferences({ policy, text, work }: Document): readonly XmlElement[] {
  const original = policy.facts.languages[0] ?? text.language;
  const versions = releasedOf(policy);
  const name = (version: string) => expressionName(work, original, version);
  const first = versions[0]?.id ?? text.version;
  const later = versions.map(({ id }) => id).filter((id) => compareVersionIds(id, first) > 0);
  const others = new Set([...later, text.version]);
  return [
    element("original", { eId: "original", href: name(first), showAs: first }),
    ...[...others].map((id) =>
      element("passiveRef", { eId: versionId(id), href: name(id), showAs: id }),
    ),
  ];
}

function bodies({ catalog, policy, site, front, language }: Document): readonly XmlElement[] {
  const { issuer } = policy.facts;
  const organisation = catalog.organisations.get(issuer ?? "");
  const href = (id: string) => `${ONTOLOGY}/organization/${id}`;
  return [
    element("TLCOrganization", { eId: "catalogue", href: href("catalogue"), showAs: site.name }),
    ...(issuer === undefined
      ? []
      : [
          element("TLCOrganization", {
            eId: "issuer",
            href: href(`${organisation?.value.country.toLowerCase() ?? "unreg"}.${issuer}`),
            showAs: organisation?.value.name ?? issuer,
          }),
        ]),
    element("TLCRole", {
      eId: "author",
      href: `${ONTOLOGY}/role/author`,
      showAs: language === "de" ? "Verfasser" : "author",
    }),
    ...(front?.editors ?? []).map(({ role }, index) =>
      element("TLCRole", {
        eId: `editor-${index + 1}`,
        href: `${ONTOLOGY}/role/editor-${index + 1}`,
        showAs: role,
      }),
    ),
  ];
}

const concept = (eId: string, id: string, showAs: string): XmlElement =>
  element("TLCConcept", { eId, href: `${ONTOLOGY}/concept/${id}`, showAs });

/** The obligation words, as RFC 2119 has them, and what the groups of days are about. */
function concepts(): readonly XmlElement[] {
  return [
    concept("permanentIds", "allmende.permanent.ids", "permanent ids"),
    concept("inForce", "allmende.in.force", "in force"),
    concept("applies", "allmende.applies", "applies"),
    ...Object.entries(CONCEPT_OF).map(([term, id]) =>
      concept(id, `rfc2119.${term.replaceAll(" ", ".")}`, term),
    ),
  ];
}

function terms({ policy, text }: Document): readonly XmlElement[] {
  const defining = text.clauses.filter((clause) => clause.term !== null && hasId(clause));
  const start = `${ONTOLOGY}/term/allmende.${languageCode(text.language)}.${policy.id}`;
  return defining.map((clause) =>
    element("TLCTerm", {
      eId: termId(clause),
      href: `${start}.${clause.id}`,
      showAs: clause.term || clause.id,
    }),
  );
}

function declared({ policy, language }: Document): readonly XmlElement[] {
  return (policy.facts.references ?? []).map(({ id, kind, title, url }) =>
    element("TLCReference", {
      eId: `reference-${id}`,
      name: kind,
      href: webAddress(url) ?? `${ONTOLOGY}/reference/${id}`,
      showAs: title[language],
    }),
  );
}

function decision({ policy, text, front }: Document): readonly XmlElement[] {
  if (front?.decision === undefined) return [];
  const href = `${ONTOLOGY}/process/allmende.decision.${policy.id}.${text.version}`;
  return [element("TLCProcess", { eId: DECISION, href, showAs: front.decision.reference })];
}

/** The version of the policy that this one derives from; where it does not say which, the policy as such. */
function parent({ catalog, policy, text, front, language }: Document): readonly XmlElement[] {
  const other = catalog.policies.get(policy.facts.parent ?? "");
  if (other === undefined) return [];
  const work = workName(catalog, other);
  const href =
    front?.parent === undefined ? work : expressionName(work, text.language, front.parent);
  const showAs = other.facts.title[language];
  return [element("TLCReference", { eId: "parent", name: "parent", href, showAs })];
}
