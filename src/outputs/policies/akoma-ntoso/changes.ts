import type { ClauseChange, ClauseMark } from "../../../policies/compare/difference.ts";
import { element, type XmlElement } from "../../xml-tree.ts";
import { clauseKey } from "./part.ts";
import { type Earlier, formerKey } from "./repealed.ts";

/** What is needed to say what a version did to the one before it. */
export interface ChangeNames {
  /** The eIds of this text by key. */
  readonly ids: ReadonlyMap<string, string>;
  /** The eIds of the text before. */
  readonly formerIds: ReadonlyMap<string, string>;
  /** The names of both expressions. */
  readonly expression: string;
  readonly former: string;
  /** The eId of the group of days in which this version holds; null for a draft. */
  readonly period: string | null;
}

/**
 * What this version did to the one before it, clause by clause: `passiveModifications` with one `textualMod` for each
 * clause that is new, repealed, reworded, moved (renumbering), divided (split) or put together (join); null where there
 * is none. What was repealed leads to the place where it stood.
 */
export function changesOf({ comparison }: Earlier, names: ChangeNames): XmlElement | null {
  const found = comparison.changes.flatMap((change) => modificationsOf(change, names));
  return found.length === 0 ? null : element("passiveModifications", {}, found);
}

function modificationsOf(change: ClauseChange, names: ChangeNames): readonly XmlElement[] {
  switch (change.fate) {
    case "added":
      return [modification("insertion", [change.after], null, names)];
    case "repealed":
      return [modification("repeal", [], change.before, names)];
    case "kept": {
      const { before, after, wording, moved } = change;
      const types = [
        ...(wording === "reworded" ? ["substitution"] : []),
        ...(moved ? ["renumbering"] : []),
      ];
      return types.map((type) => modification(type, [after], before, names));
    }
    case "split":
    case "merged":
    case "rearranged": {
      const type = { split: "split", merged: "join", rearranged: "replacement" }[change.fate];
      const after = change.after.map(({ clause }) => clause);
      return change.before.map(({ clause }) => modification(type, after, clause, names));
    }
    default:
      return change satisfies never;
  }
}

function modification(
  type: string,
  after: readonly ClauseMark[],
  before: ClauseMark | null,
  names: ChangeNames,
): XmlElement {
  const destinations = after.map(({ id }) => element("destination", { href: hereOf(id, names) }));
  const period = names.period === null ? undefined : `#${names.period}`;
  return element("textualMod", { type }, [
    element("source", { href: names.expression }),
    ...(destinations.length > 0 ? destinations : [placeOf(before, names)]),
    ...(period === undefined ? [] : [element("force", { period })]),
    ...(before === null ? [] : [element("previous", { href: formerOf(before, names) })]),
  ]);
}

function hereOf(id: string, { ids }: ChangeNames): string {
  return `#${ids.get(clauseKey(id)) ?? "body"}`;
}

/** Where something stood that is gone: its place, or somewhere in the text. */
function placeOf(before: ClauseMark | null, { ids }: ChangeNames): XmlElement {
  const place = ids.get(formerKey(before?.id ?? ""));
  return place === undefined
    ? element("destination", { href: "#body", pos: "inside" })
    : element("destination", { href: `#${place}` });
}

function formerOf({ id }: ClauseMark, { formerIds, former }: ChangeNames): string {
  return `${former}/!main#${formerIds.get(clauseKey(id)) ?? "body"}`;
}
