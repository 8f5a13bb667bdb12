import type { Problem } from "../problem/problem.ts";

/** A problem with the given parts replaced. */
export function aProblem(parts: Partial<Problem> = {}): Problem {
  return {
    rule: "license/unknown-id",
    level: "error",
    file: "catalog/software/nextcloud/publiccode.yml",
    line: 31,
    column: 12,
    message: {
      de: "„AGPL3“ ist keine SPDX-Lizenzkennung.",
      en: '"AGPL3" is not an SPDX license identifier.',
    },
    fix: { de: "AGPL-3.0-only schreiben", en: "write AGPL-3.0-only" },
    ...parts,
  };
}

/** One problem of each level, in two files, in the wrong order. */
export function someProblems(): Problem[] {
  const file = "catalog/organisations/stadt.yml";
  return [
    aProblem(),
    aProblem({
      rule: "text/missing-language",
      level: "hint",
      file,
      line: 2,
      column: 1,
      message: { de: "Englisch fehlt.", en: "English is missing." },
      fix: null,
    }),
    aProblem({
      rule: "maintenance/expired",
      level: "warning",
      line: 7,
      column: 3,
      message: { de: "Der Vertrag ist abgelaufen.", en: "The contract has ended." },
    }),
  ];
}
