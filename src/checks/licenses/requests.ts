import type { Entry } from "../../catalog/catalog.ts";
import { findSpdxId } from "../../licenses/spdx-ids.ts";
import type { Localized } from "../../problem/problem.ts";
import type { LicenseRequest } from "../../schema/generated/license-request.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck, PlacedRemark } from "../check.ts";
import { located, valuesOf } from "../entries.ts";

/** Requests that nobody could decide, or that contradict themselves. */
export const requests: CatalogCheck = {
  rule: "license-request/unclear",
  level: "error",
  *check({ catalog }) {
    for (const entry of valuesOf(catalog.licensing.requests)) {
      yield* unclear(entry);
      const software = located(entry.value.software, "/software");
      for (const { pointer, value } of software) {
        if (catalog.software.has(value)) continue;
        const name = shown(value);
        yield remark(
          entry,
          pointer,
          [
            `Die Software ${name.de} gibt es in diesem Katalog nicht.`,
            `There is no software ${name.en} in this catalogue.`,
          ],
          ["Den Verweis weglassen.", "Leave the reference out."],
        );
      }
    }
  },
};

type Pair = readonly [de: string, en: string];

function* unclear(entry: Entry<LicenseRequest>): Generator<PlacedRemark> {
  const { license, text, reference, decisions, state, deadline, requested } = entry.value;
  const isReference = license.startsWith("LicenseRef-");
  if (!isReference && findSpdxId(license)?.id !== license) {
    const name = shown(license);
    yield remark(
      entry,
      "/license",
      [
        `${name.de} ist keine Kennung der SPDX-Liste und beginnt nicht mit LicenseRef-.`,
        `${name.en} is no id of the SPDX list and does not begin with LicenseRef-.`,
      ],
      ["LicenseRef- und einen Namen schreiben.", "Write LicenseRef- and a name."],
    );
  }
  if (isReference && text === undefined && reference === undefined) {
    yield remark(
      entry,
      "/license",
      [
        "Von dieser Lizenz fehlt der Text; ohne ihn kann niemand entscheiden.",
        "The text of this licence is missing; without it nobody can decide.",
      ],
      ["text oder reference ergänzen.", "Add text or reference."],
    );
  }
  if (decisions !== undefined && state !== "decided") {
    yield remark(
      entry,
      "/state",
      [
        "Es gibt eine Entscheidung, aber der Antrag gilt nicht als entschieden.",
        "There is a decision, but the request is not marked as decided.",
      ],
      ["„decided“ schreiben.", 'Write "decided".'],
    );
  }
  if (deadline !== undefined && deadline < requested.date) {
    yield remark(
      entry,
      "/deadline",
      ["Die Frist liegt vor dem Antrag.", "The deadline is before the request."],
      ["Eines der beiden Daten berichtigen.", "Correct one of the two dates."],
    );
  }
}

function remark(
  { file }: Entry<LicenseRequest>,
  pointer: string,
  message: Pair,
  fix: Pair,
): PlacedRemark {
  return { file, pointer, at: "key", message: localized(message), fix: localized(fix) };
}

function localized([de, en]: Pair): Localized {
  return { de, en };
}
