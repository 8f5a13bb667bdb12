import type { License, LicenseUse } from "../../../schema/generated/license.ts";
import { licensePageTexts } from "../../i18n/license-page.ts";
import { licenseTexts } from "../../i18n/licenses.ts";
import type { Context } from "../context.ts";
import { item, type Row, row } from "../row.ts";

/** Whether a duty applies in one use. */
export interface DutyCell {
  readonly use: string;
  readonly applies: boolean;
  readonly label: string;
}

/** A duty with an answer for each use, in the order of the columns. */
export interface DutyLine {
  readonly duty: string;
  readonly cells: readonly DutyCell[];
}

/** The duties of a license as a table of uses. */
export interface DutyTable {
  /** What there is to say instead of a table: that it asks for nothing, or that nobody has written it. */
  readonly instead: string | null;
  readonly uses: readonly string[];
  readonly lines: readonly DutyLine[];
  /** What is special about a duty, by its name. */
  readonly notes: readonly Row[];
}

const USES = [
  "internal",
  "service",
  "distribute",
  "modify",
  "combine",
  "publish",
] as const satisfies readonly LicenseUse[];

/** The table of a license's duties. */
export function dutyTable({ lang }: Context, license: License): DutyTable {
  const { duties, uses, notWritten } = licenseTexts[lang];
  const t = licensePageTexts[lang];
  const { obligations = [] } = license;
  const without = license.obligations === undefined ? notWritten : t.asksNothing;
  return {
    instead: obligations.length === 0 ? without : null,
    uses: USES.map((use) => uses[use]),
    lines: obligations.map((obligation) => ({
      duty: duties[obligation.duty],
      cells: USES.map((use) => {
        const applies = obligation.uses.includes(use);
        return { use: uses[use], applies, label: applies ? t.applies : t.not };
      }),
    })),
    notes: obligations.flatMap(({ duty, note }) =>
      row(duties[duty], [note === undefined ? null : item(note[lang])]),
    ),
  };
}
