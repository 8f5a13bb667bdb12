import type { Catalog } from "../catalog/catalog.ts";
import type { Finding } from "../problem/problem.ts";
import { curationsOf, located } from "./entries.ts";

interface Exception {
  readonly file: string;
  readonly pointer: string;
  /** The folder of the entry, with a slash. */
  readonly folder: string;
  readonly rule: string;
  readonly until: string;
}

/**
 * The findings without those that a curation.yml excepts, and findings of the exceptions themselves: one that
 * has ended, or that nothing needs any more, is an error. An exception holds until its last day, included.
 */
export function applyExceptions(
  findings: readonly Finding[],
  catalog: Catalog,
  asOf: string,
): readonly Finding[] {
  const exceptions = exceptionsOf(catalog);
  const valid = new Map(
    exceptions
      .filter(({ until }) => until >= asOf)
      .map((each) => [keyOf(each.folder, each.rule), each]),
  );
  const used = new Set<string>();
  const kept = findings.filter(({ file, rule }) => {
    const key = keyOf(file.slice(0, file.lastIndexOf("/") + 1), rule);
    if (!valid.has(key)) return true;
    used.add(key);
    return false;
  });
  const ended = exceptions.filter(({ until }) => until < asOf).map(expired);
  const unused = [...valid].filter(([key]) => !used.has(key)).map(([, each]) => notNeeded(each));
  return [...kept, ...ended, ...unused];
}

function exceptionsOf(catalog: Catalog): readonly Exception[] {
  return curationsOf(catalog).flatMap(({ file, value }) =>
    located(value.exceptions, "/exceptions").map(({ pointer, value: { rule, until } }) => ({
      ...{ file, pointer, rule, until },
      folder: file.slice(0, file.lastIndexOf("/") + 1),
    })),
  );
}

function keyOf(folder: string, rule: string): string {
  return `${folder} ${rule}`;
}

function expired({ file, pointer, rule, until }: Exception): Finding {
  return {
    rule: "exception/expired",
    level: "error",
    file,
    pointer: `${pointer}/until`,
    at: "key",
    message: {
      de: `Die Ausnahme von der Regel ${rule} galt bis zum ${until}.`,
      en: `The exception from the rule ${rule} held until ${until}.`,
    },
    fix: {
      de: "Den Mangel beheben und die Ausnahme weglassen, oder sie mit Begründung verlängern.",
      en: "Mend the fault and leave the exception out, or prolong it with a reason.",
    },
  };
}

function notNeeded({ file, pointer, rule }: Exception): Finding {
  return {
    rule: "exception/not-needed",
    level: "error",
    file,
    pointer: `${pointer}/rule`,
    at: "key",
    message: {
      de: `Die Regel ${rule} hat an diesem Eintrag nichts auszusetzen; die Ausnahme ist unnötig.`,
      en: `The rule ${rule} finds nothing in this entry; the exception is not needed.`,
    },
    fix: { de: "Die Ausnahme weglassen.", en: "Leave the exception out." },
  };
}
