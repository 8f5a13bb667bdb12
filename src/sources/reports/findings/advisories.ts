import type { ScanFinding } from "../../../schema/generated/observations.ts";
import type { Answer, Finding } from "../reading.ts";
import { line } from "../values/line.ts";
import { SEVERITIES, worst } from "../values/severity.ts";
import { type AliasGroups, leadingId } from "./aliases.ts";

/** How much of a list observations.yml takes. */
const LISTED = 20;

/** One vulnerability, whatever it is called and however many packages it is in. */
export interface Advisory {
  readonly finding: ScanFinding;
  readonly isOpen: boolean;
  /** A version that fixes it is known for one of the packages at least. */
  readonly isFixable: boolean;
}

/**
 * The distinct vulnerabilities among findings: all names of one and all packages that it is in
 * count once. It is open while one of them has no answer; severity, packages and fixes are those of the open ones.
 */
export function advisoriesIn(
  findings: readonly Finding[],
  groups: AliasGroups,
): readonly Advisory[] {
  const all = Map.groupBy(findings, ({ id }) => groups(id));
  return [...all.values()].map(advisoryOf);
}

function advisoryOf(findings: readonly Finding[]): Advisory {
  const open = findings.filter(({ answer }) => answer === null);
  const counted = open.length > 0 ? open : findings;
  const ids = new Set(findings.flatMap(({ id, aliases }) => [id, ...aliases]));
  const id = leadingId(ids);
  const severity = worst(counted.map((each) => each.severity));
  const ratedBy = counted.find((each) => each.severity === severity)?.ratedBy ?? null;
  const fixes = line([...new Set(counted.flatMap(({ fixedIn }) => fixedIn))].sort().join(", "));
  const answer = open.length > 0 ? null : answerOf(findings);
  return {
    finding: {
      id,
      ...listed("aliases", [...ids].filter((each) => each !== id).sort()),
      severity,
      ...(ratedBy === null ? {} : { ratedBy }),
      ...listed("components", [...new Set(counted.flatMap(componentOf))].sort()),
      ...(fixes === null ? {} : { fixedIn: fixes }),
      ...(answer === null ? {} : { answer }),
    },
    isOpen: open.length > 0,
    isFixable: open.some(({ fixedIn }) => fixedIn.length > 0),
  };
}

function listed<K extends string>(
  key: K,
  list: readonly string[],
): { readonly [P in K]?: string[] } {
  const cut = list.slice(0, LISTED);
  return cut.length === 0 ? {} : ({ [key]: cut } as { [P in K]: string[] });
}

function componentOf({ affected }: Finding): string | readonly string[] {
  const { purl, name, version } = affected;
  return line(purl ?? (name && version ? `${name}@${version}` : name)) ?? [];
}

/** With different answers for different packages the weakest stands for all. */
function answerOf(findings: readonly Finding[]): Answer {
  const said = new Set(findings.map(({ answer }) => answer));
  if (said.has("suppressed")) return "suppressed";
  return said.has("not-affected") ? "not-affected" : "fixed";
}

/** The order of lists of findings: by severity, then by id. */
export function worstFirst(left: ScanFinding, right: ScanFinding): number {
  const [a, b] = [SEVERITIES.indexOf(left.severity), SEVERITIES.indexOf(right.severity)];
  return a - b || (left.id < right.id ? -1 : 1);
}
