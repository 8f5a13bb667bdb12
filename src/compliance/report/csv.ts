import { renderCsv } from "../../licenses/report/csv.ts";
import type { Language } from "../../problem/report.ts";
import type { AssessedComponent } from "../assessment.ts";
import type { Run } from "./run.ts";

const HEAD = [
  ...["file", "verdict", "component", "version", "purl", "kind", "entries"],
  ...["license", "claim", "reading", "expression", "choose", "reasons", "contradictions"],
];

/**
 * One row for each component, those that need a person first, as CSV (RFC 4180): the names of columns and the
 * ids in them stay as they are, reasons are in one language.
 */
export function renderRunCsv({ assessed }: Run, language: Language): string {
  const rows = assessed.flatMap(({ file, assessment }) =>
    assessment.components.map((each) => [file, ...cellsOf(each, language)]),
  );
  return renderCsv([HEAD, ...rows]);
}

function cellsOf(
  { component, where, judgement, disagreements }: AssessedComponent,
  language: Language,
): readonly string[] {
  const { name, version, purl, kind, count } = component;
  const { written, reading, understood, outcome, choose, why } = judgement;
  return [
    ...[outcome, name, version ?? "", purl ?? "", kind, String(count)],
    ...[written, where ?? "", reading, understood ?? "", choose ?? ""],
    why.map((each) => each[language]).join(" "),
    disagreements.map((each) => each.why[language]).join(" "),
  ];
}
