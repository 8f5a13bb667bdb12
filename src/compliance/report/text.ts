import { OUTCOME_NAMES } from "../../licenses/explain/outcomes.ts";
import { KIND_NAMES, USE_NAMES } from "../../licenses/report/words.ts";
import { isApproved } from "../../licenses/verdict/outcome.ts";
import type { Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import { visible } from "../../problem/visible.ts";
import { FORMAT_NAMES } from "../../sbom/bill.ts";
import type { Assessment } from "../assessment.ts";
import { URGENCY } from "../order.ts";
import type { AssessedFile, Run } from "./run.ts";
import { contradictionLines, correctionLines, outcomeLines } from "./text-claims.ts";
import { dutyLines, licenseLines } from "./text-totals.ts";

/**
 * A run for a terminal: per file the totals, then the claims that need a person with their components, claims to
 * compare, corrections, licenses and duties. Long lists are cut; CSV and JSON have everything.
 */
export function renderRunText({ assessed }: Run, language: Language): string {
  const files = assessed.map((file) => fileLines(file, language).join("\n"));
  return files.length === 0 ? "" : `${files.join("\n\n")}\n`;
}

function fileLines({ file, assessment }: AssessedFile, language: Language): readonly string[] {
  const { notes, components, totals } = assessment;
  return [
    visible(file),
    `  ${aboutLine(assessment, language)}`,
    `  ${totalsLine(totals.outcomes, language)}`,
    ...notes.map((note) => `  ${visible(note[language])}`),
    ...URGENCY.filter((outcome) => !isApproved(outcome)).flatMap((outcome) =>
      outcomeLines(outcome, components, language),
    ),
    ...contradictionLines(components, language),
    ...correctionLines(totals, language),
    ...licenseLines(totals, language),
    ...dutyLines(assessment, language),
  ];
}

function aboutLine({ document, context, totals }: Assessment, language: Language): string {
  const { format, syntax, specVersion } = document;
  const name = visible([FORMAT_NAMES[format], specVersion ?? "", syntax].filter(Boolean).join(" "));
  const use = context.use === null ? [] : [USE_NAMES[context.use][language]];
  const about = [KIND_NAMES[context.kind][language], ...use, context.asOf].join(", ");
  return `${name}; ${COMPONENTS[language]}: ${totals.components} (${about})`;
}

function totalsLine(outcomes: Assessment["totals"]["outcomes"], language: Language): string {
  const counts = URGENCY.map((each) => `${OUTCOME_NAMES[each][language]}: ${outcomes[each]}`);
  return counts.join(", ");
}

const COMPONENTS: Localized = { de: "Komponenten", en: "components" };
