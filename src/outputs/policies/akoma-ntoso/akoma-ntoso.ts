import { hasId } from "../../../policies/ids.ts";
import type { Policy, PolicyText } from "../../../policies/model.ts";
import { releasedOf } from "../../../policies/versions.ts";
import { element, writeXml, type XmlElement } from "../../xml-tree.ts";
import { changesOf } from "./changes.ts";
import { type Document, documentOf, type Surroundings } from "./document.ts";
import { enforcementOf, NAMESPACE } from "./enforcement.ts";
import { type Timeline, timelineOf } from "./events.ts";
import { identificationOf } from "./identification.ts";
import { elementsOf, type Identified, identify } from "./identify.ts";
import { expressionName } from "./names.ts";
import { clauseKey, isMixed } from "./part.ts";
import { referencesOf } from "./references.ts";
import type { Earlier } from "./repealed.ts";
import { idsOf, textParts } from "./text-parts.ts";
import { workflowOf } from "./workflow.ts";

const XMLNS = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/**
 * One text as Akoma Ntoso 3.0 (OASIS LegalDocML, part 2): a `doc` that is valid against akomantoso30.xsd, with names
 * and ids by the Naming Convention 1.0. `earlier` is the version before in the same language, and what changed since;
 * null where there is none. What a schema cannot say is in a namespace of our own.
 */
export function renderAkomaNtoso(
  surroundings: Surroundings,
  policy: Policy,
  text: PolicyText,
  earlier: Earlier | null,
): string {
  const document = documentOf(surroundings, policy, text);
  const timeline = timelineOf(policy, text);
  const identified = identify(textParts(document, timeline, earlier));
  const meta = metaOf(document, timeline, identified.ids, earlier);
  const first = releasedOf(policy)[0]?.id ?? text.version;
  const contains = text.version === first ? "originalVersion" : "singleVersion";
  const root = element("akomaNtoso", { xmlns: XMLNS, "xmlns:allmende": NAMESPACE }, [
    element("doc", { name: policy.facts.kind, contains }, [meta, ...elementsOf(identified)]),
  ]);
  return writeXml(root, isMixed);
}

function metaOf(
  document: Document,
  timeline: Timeline,
  ids: Identified["ids"],
  earlier: Earlier | null,
): XmlElement {
  const analysis = [
    earlier && modificationsOf(document, timeline, ids, earlier),
    mappingsOf(document, ids),
    enforcementOf(document.policy, document.text, ids),
  ].filter((each) => each !== null);
  const found = [
    identificationOf(document),
    timeline.lifecycle,
    workflowOf(document),
    analysis.length === 0 ? null : element("analysis", { source: "#catalogue" }, analysis),
    timeline.temporalData,
    referencesOf(document),
  ];
  return element(
    "meta",
    {},
    found.filter((each) => each !== null),
  );
}

function modificationsOf(
  document: Document,
  timeline: Timeline,
  ids: Identified["ids"],
  earlier: Earlier,
): XmlElement | null {
  const { policy, work, expression } = document;
  const { text } = earlier;
  return changesOf(earlier, {
    ...{ ids, expression, period: timeline.inForce },
    formerIds: idsOf(document, policy, text),
    former: expressionName(work, text.language, text.version),
  });
}

/** Which permanent id is which element of this version. */
function mappingsOf({ text }: Document, ids: Identified["ids"]): XmlElement | null {
  const found = text.clauses.filter(hasId).flatMap(({ id }) => {
    const current = ids.get(clauseKey(id));
    const isNone = id === "" || current === undefined;
    return isNone ? [] : [element("mapping", { original: `#${id}`, current: `#${current}` })];
  });
  return found.length === 0 ? null : element("mappings", { source: "#catalogue" }, found);
}
