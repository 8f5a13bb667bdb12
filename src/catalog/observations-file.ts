import { stringify } from "yaml";
import type { Observations } from "../schema/generated/observations.ts";
import { MEASURED_FACTS } from "../schema/measured-facts.ts";
import { formatYaml } from "./format.ts";
import { canonicalOrder } from "./key-order.ts";

const HEAD = `# Written by a machine: npm run refresh. What people change here is lost; corrections belong into curation.yml.
# yaml-language-server: $schema=../../../src/schema/observations.schema.json

`;
const ORDER = canonicalOrder("observations");
const RANK: ReadonlyMap<string, number> = new Map(
  Object.keys(MEASURED_FACTS).map((fact, index) => [fact, index]),
);

type Dated = Observations["observations"][number] | NonNullable<Observations["absent"]>[number];
type Unavailable = NonNullable<Observations["unavailable"]>[number];

/**
 * The text of an observations.yml: line 1 says that a machine writes it; facts in the order of MEASURED_FACTS,
 * everything in canonical form. The same observations give the same bytes, whatever order they come in.
 */
export function renderObservations(all: Observations): string {
  const { observations, absent = [], unavailable = [] } = all;
  const lists = {
    observations: observations.toSorted(byFact),
    ...(absent.length === 0 ? {} : { absent: absent.toSorted(byFact) }),
    ...(unavailable.length === 0 ? {} : { unavailable: unavailable.toSorted(byPlace) }),
  };
  const text = stringify(lists, { lineWidth: 0, aliasDuplicateObjects: false });
  const formatted = formatYaml(HEAD + text, ORDER);
  if (formatted.kind === "refused") throw new Error(`Not canonical: ${formatted.reason}`);
  return formatted.text;
}

function byFact(left: Dated, right: Dated): number {
  const rank = (RANK.get(left.fact) ?? 0) - (RANK.get(right.fact) ?? 0);
  return rank || compareText(placeOf(left), placeOf(right));
}

function placeOf({ evidence, subject, source }: Dated): string {
  return [evidence?.url, subject?.tag, subject?.commit, subject?.digest, source.tool].join("\n");
}

function byPlace(left: Unavailable, right: Unavailable): number {
  const place = ({ source, url, facts = [] }: Unavailable) => [source, url, ...facts].join("\n");
  return compareText(place(left), place(right));
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
