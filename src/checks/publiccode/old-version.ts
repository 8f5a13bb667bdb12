import type { PublicCodeCheck } from "../check.ts";
import { textAt } from "../reading.ts";

/** Versions that the reference parser reads, but as 0.7; those that are 0.7 are not among them. */
const OLD = /^0\.[2-5](?:\.[0-9])?$/u;

/** A version of the standard before 0.7: still read, as if it were 0.7. */
export const oldVersion: PublicCodeCheck = {
  rule: "publiccode/old-version",
  level: "warning",
  *check({ value }) {
    const version = textAt(value, "/publiccodeYmlVersion");
    if (!version || !OLD.test(version.value)) return;
    yield {
      pointer: version.pointer,
      at: "key",
      message: {
        de: `Die Version ${version.value} des Standards ist überholt; die Datei wird als 0.7 gelesen.`,
        en: `Version ${version.value} of the standard is outdated; the file is read as 0.7.`,
      },
      fix: { de: '"0" schreiben.', en: 'Write "0".' },
    };
  },
};
