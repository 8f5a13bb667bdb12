import { CURRENT_EXCEPTION_IDS, CURRENT_LICENSE_IDS } from "../../licenses/spdx-ids.ts";
import type { CatalogCheck } from "../check.ts";

/** Licenses of the SPDX list that have no record: verdicts on them are unknown. */
export const missingRecords: CatalogCheck = {
  rule: "license-record/missing",
  level: "hint",
  *check({ catalog: { licensing }, files }) {
    if (!licensing.policy) return;
    const missing = [
      ...CURRENT_LICENSE_IDS.filter((id) => !files.has(`licenses/${id}.yml`)),
      ...CURRENT_EXCEPTION_IDS.filter((id) => !files.has(`licenses/exceptions/${id}.yml`)),
    ];
    if (missing.length === 0) return;
    const names = missing.slice(0, MOST).join(", ");
    const rest = missing.length > MOST ? " …" : "";
    yield {
      file: licensing.policy.file,
      pointer: "",
      at: "value",
      message: {
        de: `${missing.length} Kennungen der SPDX-Liste haben keinen Datensatz; Urteile über sie heißen „unbekannt“: ${names}${rest}`,
        en: `${missing.length} ids of the SPDX list have no record; verdicts on them are "unknown": ${names}${rest}`,
      },
      fix: { de: "Je Kennung eine Datei anlegen.", en: "Create a file for each id." },
    };
  },
};

/** Ids that are named; a catalogue with its own short list has hundreds. */
const MOST = 10;
