import type { Policy, PolicyText } from "../../../policies/model.ts";
import {
  addDays,
  compareVersionIds,
  originalOf,
  periodOf,
  releasedOf,
} from "../../../policies/versions.ts";
import { element, type XmlElement } from "../../xml-tree.ts";
import { isXmlDay } from "./names.ts";

/** The days that count for one version, and the groups of them that its clauses refer to. */
export interface Timeline {
  readonly lifecycle: XmlElement | null;
  readonly temporalData: XmlElement | null;
  /** The eId of the group in which the version holds; null for a draft. */
  readonly inForce: string | null;
  /** The eId of the group in which the duties of a clause apply, by the id of the clause. */
  readonly applies: ReadonlyMap<string, string>;
}

interface Event {
  readonly id: string;
  readonly day: string;
  readonly type: "generation" | "amendment" | "repeal" | undefined;
  readonly source: string;
  readonly isOwn: boolean;
}

const NOTHING: Timeline = {
  lifecycle: null,
  temporalData: null,
  inForce: null,
  applies: new Map(),
};

/** The eId of the reference to a version. */
export function versionId(version: string): string {
  return `version-${version.replaceAll(".", "-")}`;
}

/**
 * The point in time of a version: a `lifecycle` with each version up to it, the end of it where that is known, and the
 * days from which duties of single clauses apply; and `temporalData` with the groups made of these days.
 */
export function timelineOf(policy: Policy, { version }: PolicyText): Timeline {
  const versions = versionEvents(policy, version);
  const own = versions.find(({ isOwn }) => isOwn);
  const end = endOf(policy, version);
  const days = clauseDays(policy, version);
  const starts = [...new Set(days.values())].sort().map(
    (day): Event => ({
      id: `eref-from-${day}`,
      day,
      type: undefined,
      source: `#${versionId(version)}`,
      isOwn: false,
    }),
  );
  const events = [...versions, ...starts, ...(end === null ? [] : [end])];
  if (events.length === 0) return NOTHING;
  const groups = [
    ...(own === undefined ? [] : [group("tmpg_1", own, end, "inForce")]),
    ...starts.map((start) => group(groupOf(start.day), start, end, "applies")),
  ];
  return {
    lifecycle: element("lifecycle", { source: "#catalogue" }, events.map(eventElement)),
    temporalData:
      groups.length === 0 ? null : element("temporalData", { source: "#catalogue" }, groups),
    inForce: own === undefined ? null : "tmpg_1",
    applies: new Map([...days].map(([clause, day]) => [clause, groupOf(day)])),
  };
}

function groupOf(day: string): string {
  return `tmpg-from-${day}`;
}

/** The versions up to one, each on the day from which it holds. */
function versionEvents(policy: Policy, version: string): readonly Event[] {
  const until = releasedOf(policy).filter(({ id }) => compareVersionIds(id, version) <= 0);
  return until.flatMap((each, index): readonly Event[] => {
    const front = originalOf(policy, each)?.front;
    const day = front?.inForce?.from ?? front?.date;
    if (!isXmlDay(day)) return [];
    const source = index === 0 ? "#original" : `#${versionId(each.id)}`;
    const type = index === 0 ? "generation" : "amendment";
    return [{ id: `eref-${versionId(each.id)}`, day, type, source, isOwn: each.id === version }];
  });
}

/** The day on which a version no longer holds, where that is known. */
function endOf(policy: Policy, version: string): Event | null {
  const until = periodOf(policy, version)?.until ?? null;
  const day = until === null ? undefined : addDays(until, 1);
  if (!isXmlDay(day)) return null;
  const next = releasedOf(policy).find(
    ({ id }) => compareVersionIds(id, version) > 0 && periodOf(policy, id)?.from === day,
  );
  const type = next === undefined ? "repeal" : "amendment";
  const source = next === undefined ? "#catalogue" : `#${versionId(next.id)}`;
  return { id: "eref-end", day, type, source, isOwn: false };
}

/** The days from which the duties of single clauses apply. */
function clauseDays(policy: Policy, version: string): ReadonlyMap<string, string> {
  const found = policy.versions.find(({ id }) => id === version) ?? null;
  const clauses = Object.entries(originalOf(policy, found)?.front.clauses ?? {});
  return new Map(
    clauses.flatMap(([id, { from }]) => (isXmlDay(from) ? [[id, from] as const] : [])),
  );
}

function eventElement({ id, day, type, source, isOwn }: Event): XmlElement {
  const originatingExpression = isOwn ? "true" : undefined;
  return element("eventRef", { eId: id, date: day, source, type, originatingExpression });
}

function group(id: string, start: Event, end: Event | null, concept: string): XmlElement {
  const interval = { start: `#${start.id}`, end: end === null ? undefined : `#${end.id}` };
  return element("temporalGroup", { eId: id }, [
    element("timeInterval", { ...interval, refersTo: `#${concept}` }),
  ]);
}
