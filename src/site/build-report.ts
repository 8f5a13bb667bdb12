import type { Problem } from "../problem/problem.ts";
import type { Site } from "../schema/generated/site.ts";

/** What the build has to say at its end, in the order in which people should read it. */
export interface BuildReport {
  readonly lines: readonly string[];
  /** Whether a strict build must fail. */
  readonly failed: boolean;
}

/**
 * Names what was left out, what could not be printed or not as it is written (`printing`), and placeholders of site.yml
 * that must not be published elsewhere.
 */
export function buildReport(
  problems: readonly Problem[],
  site: Site,
  printing: readonly Problem[] = [],
): BuildReport {
  const errors = problems.filter(({ level }) => level === "error");
  const placeholders = placeholderNotes(site);
  const files = new Set(errors.map(({ file }) => file));
  return {
    failed:
      errors.length > 0 ||
      placeholders.length > 0 ||
      printing.some(({ level }) => level === "error"),
    lines: [
      ...errors.map(problemLine),
      ...(files.size === 0
        ? []
        : [`Left out because of errors: ${files.size} · Wegen Fehlern weggelassen: ${files.size}`]),
      ...printing.map(problemLine),
      ...placeholders,
    ],
  };
}

function problemLine({ level, file, line, column, rule, message, fix }: Problem): string {
  const repair = fix === null ? "" : `  fix: ${fix.en}`;
  return `${file}:${line}:${column}  ${level}  ${rule}  ${message.en}${repair}`;
}

/** A copy with an address of its own is no demonstration any more. */
function placeholderNotes(site: Site): readonly string[] {
  const notes: string[] = [];
  if (site.address !== undefined && site.demonstration) {
    notes.push(
      `ATTENTION: catalog/site.yml names the address ${site.address} and still says demonstration: true. Name the operator and write the legal texts before you publish.`,
      "ACHTUNG: catalog/site.yml nennt eine eigene Adresse und sagt noch demonstration: true. Vor der Veröffentlichung Betreiber und Rechtstexte eintragen.",
    );
  }
  if (!site.demonstration && site.legal.placeholder) {
    notes.push(
      "ATTENTION: catalog/site.yml says demonstration: false and still has the legal texts that came with the program. Write your own and set legal.placeholder to false.",
      "ACHTUNG: catalog/site.yml sagt demonstration: false und enthält noch die mitgelieferten Rechtstexte. Bitte eigene schreiben und legal.placeholder auf false setzen.",
    );
  }
  if (!site.demonstration && site.operator === undefined) {
    notes.push(
      "ATTENTION: catalog/site.yml says demonstration: false and names no operator. Add the section operator.",
      "ACHTUNG: catalog/site.yml sagt demonstration: false und nennt keinen Betreiber. Bitte den Abschnitt operator ergänzen.",
    );
  }
  return notes;
}
