import { TOO_MANY } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { field, isMap, rawText } from "../../../sbom/value.ts";
import type { ScanFinding } from "../../../schema/generated/observations.ts";
import { counted } from "../findings/vulnerability-facts.ts";
import type { Severity, StatedFact } from "../reading.ts";
import { line } from "../values/line.ts";

/** Violations of a file; beside each other resolution they take their time. */
const MOST = 10_000;

/** Rules that say that nobody has classified a license yet, which is no violation of anything. */
const GAP = /^UN(?:HANDLED|MAPPED)_/iu;

/** From the worst to the least; what is below the threshold does not fail a run. */
const SEVERITIES: readonly (readonly [word: string, severity: Severity])[] = [
  ["ERROR", "high"],
  ["WARNING", "medium"],
  ["HINT", "low"],
];

interface Options {
  readonly isResolved: (violation: unknown) => boolean;
  /** The package of a violation, where it is not written there. */
  readonly packageOf?: (violation: unknown) => unknown;
  /** The least severity that counts; ORT's own default is WARNING. */
  readonly threshold?: unknown;
}

/** Open and answered violations of license rules, and, apart from them, licenses that the rules do not classify. */
export function violationFacts(
  violations: readonly unknown[],
  { isResolved, packageOf, threshold = "WARNING" }: Options,
): readonly StatedFact[] {
  if (violations.length > MOST) throw new Refused(TOO_MANY);
  const lowest = Math.max(
    SEVERITIES.findIndex(([word]) => word === threshold),
    0,
  );
  const counting = new Set<unknown>(SEVERITIES.slice(0, lowest + 1).map(([word]) => word));
  const valid = violations.filter((each) => isMap(each) && line(field(each, "rule")) !== null);
  const resolved = new Set(valid.filter(isResolved));
  const gaps = new Set(valid.filter((each) => GAP.test(rawText(field(each, "rule")) ?? "")));
  const severe = valid.filter((each) => !gaps.has(each) && counting.has(field(each, "severity")));
  const open = severe.filter((each) => !resolved.has(each));
  return [
    counted(
      "scan/license-violations",
      open.map((each) => findingOf(each, packageOf?.(each) ?? field(each, "pkg"))),
    ),
    { fact: "scan/license-violations-answered", value: severe.length - open.length },
    {
      fact: "scan/unmapped-licenses",
      value: [...gaps].filter((each) => !resolved.has(each)).length,
    },
  ];
}

function findingOf(violation: unknown, about: unknown): ScanFinding {
  const word = rawText(field(violation, "severity"));
  const component = line(about);
  return {
    id: line(field(violation, "rule")) ?? "",
    severity: SEVERITIES.find(([each]) => each === word)?.[1] ?? "unrated",
    ...(component === null ? {} : { components: [component] }),
  };
}
