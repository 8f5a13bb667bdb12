import type { ClauseLink, Policy, PolicyText } from "../../../policies/model.ts";
import { textIn, versionOf } from "../../../policies/versions.ts";
import { blockParts } from "./blocks.ts";
import { type Document, documentOf, type Surroundings } from "./document.ts";
import { type Timeline, timelineOf } from "./events.ts";
import { bodyParts } from "./hierarchy.ts";
import { type Identified, identify } from "./identify.ts";
import { inlineParts, type Markup } from "./inlines.ts";
import { expressionName, isXmlDay, workName } from "./names.ts";
import { clauseKey, type Part, part } from "./part.ts";
import { type Earlier, repealedPlaces } from "./repealed.ts";

/** The words of a document: its preface and its body, with the places of what was repealed. */
export function textParts(
  document: Document,
  timeline: Timeline,
  earlier: Earlier | null,
): readonly Part[] {
  const { text } = document;
  const [whole] = text.clauses;
  const markup = markupOf(document);
  const structure = {
    ...markup,
    periodOf: ({ id }: { readonly id: string }) => reference(timeline.applies.get(id)),
    repealedIn: repealedPlaces(earlier, text),
  };
  const attributes = { "xml:lang": text.language, period: reference(timeline.inForce) };
  const title = whole === undefined ? [] : inlineParts(whole.heading, markup);
  const body = whole === undefined ? [part("p", {}, [])] : bodyParts(whole, structure);
  return [prefaceOf(document, title), part("mainBody", attributes, body, { key: clauseKey("") })];
}

function reference(id: string | null | undefined): string | undefined {
  return id ? `#${id}` : undefined;
}

/** The eIds of the parts of a text, which are the same with and without what was repealed. */
export function idsOf(
  surroundings: Surroundings,
  policy: Policy,
  text: PolicyText,
): Identified["ids"] {
  const known = surroundings.known.get(text);
  if (known !== undefined) return known;
  const document = documentOf(surroundings, policy, text);
  const { ids } = identify(textParts(document, timelineOf(policy, text), null));
  surroundings.known.set(text, ids);
  return ids;
}

function markupOf(document: Document): Markup {
  const { clauses } = document.text;
  const footnotes = clauses.flatMap((clause) => clause.footnotes);
  return {
    clauses: new Map(clauses.map((clause) => [clause.id, clause])),
    footnotes: new Map(footnotes.map((footnote) => [footnote.id, footnote])),
    written: new Set(),
    elsewhere: (link) => elsewhere(link, document),
    blocksOf: blockParts,
  };
}

/**
 * Where a clause of another document lies: in the policy as such by its permanent id, whatever version holds then; in
 * a version by the id that it has there (Naming Convention, 5.5.3).
 */
function elsewhere(link: ClauseLink, document: Document): (() => string) | null {
  const { catalog, policy, text } = document;
  const other = link.policy === null ? policy : catalog.policies.get(link.policy);
  if (other === undefined) return null;
  const work = workName(catalog, other);
  if (link.version === null) {
    const clause = encodeURIComponent(link.clause.toWellFormed());
    return () => (clause === "" ? work : `${work}/!main#${clause}`);
  }
  const target = textIn(versionOf(other, link.version), text.language);
  if (target === null) return null;
  const name = expressionName(work, text.language, target.version);
  return () => {
    const id =
      link.clause === "" ? undefined : idsOf(document, other, target).get(clauseKey(link.clause));
    return id === undefined ? name : `${name}/!main#${id}`;
  };
}

function prefaceOf(document: Document, title: Part["children"]): Part {
  const { policy, text, language, catalog, front } = document;
  const day = front?.date;
  const number = part("docNumber", {}, [text.version]);
  const date = isXmlDay(day) ? [", ", part("docDate", { date: day }, [day])] : [];
  const issuer = catalog.organisations.get(policy.facts.issuer ?? "")?.value.name;
  const note = policy.facts.statusNote?.[language];
  return part("preface", { "xml:lang": text.language }, [
    part("longTitle", {}, [part("p", {}, [part("docTitle", {}, title)])]),
    part("p", {}, ["Version ", number, ...date]),
    ...(issuer === undefined ? [] : [part("p", {}, [part("docAuthority", {}, [issuer])])]),
    ...(note === undefined ? [] : [part("p", {}, [part("docStatus", {}, [note])])]),
  ]);
}
