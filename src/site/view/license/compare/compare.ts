import type { LicenseContext } from "../../../../licenses/context/context.ts";
import type { Judge } from "../../../../licenses/verdict/judge.ts";
import { fill } from "../../../browser/search/texts.ts";
import { type Item, item } from "../../row.ts";
import { decisionCell } from "./decision.ts";
import { dutyRows } from "./duties.ts";
import { evidenceRows } from "./evidence.ts";
import { type PairsView, pairsView } from "./pairs.ts";
import { type CompareRow, cell } from "./row.ts";
import type { Compared, CompareWords } from "./words.ts";

/** The head of a column. */
export interface CompareColumn {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
  /** What the button says that takes it out. */
  readonly remove: string;
}

/** Rows below one heading. */
export interface CompareGroup {
  readonly title: string;
  readonly rows: readonly CompareRow[];
}

/** Licenses side by side. */
export interface CompareView {
  readonly caption: string;
  readonly columns: readonly CompareColumn[];
  /** What stands above the groups; behind the decision comes the summary, which is loaded by itself. */
  readonly rows: readonly CompareRow[];
  readonly groups: readonly CompareGroup[];
  /** null where there are no rules, or only one license. */
  readonly pairs: PairsView | null;
}

/** Compares licenses of a book, in the order given. */
export function compareView(
  words: CompareWords,
  judge: Judge,
  context: LicenseContext | null,
  compared: readonly Compared[],
): CompareView {
  const { t, words: license } = words;
  const { policy } = judge.book;
  return {
    caption: fill(t.caption, { n: String(compared.length) }),
    columns: compared.map((each) => columnOf(words, each)),
    rows: [
      { term: item(t.decision), cells: compared.map(({ id }) => decisionCell(words, judge, id)) },
      {
        term: item(t.family),
        cells: compared.map(({ license: { family } }) =>
          cell({ texts: [family ? license.families[family] : license.noFamily], quiet: !family }),
        ),
      },
      { term: item(t.later), cells: compared.map((each) => laterCell(words, each)) },
    ],
    groups: [
      { title: t.dutiesTitle, rows: dutyRows(words, compared) },
      { title: t.evidenceTitle, rows: policy ? evidenceRows(words, policy, compared) : [] },
    ].filter(({ rows }) => rows.length > 0),
    pairs: context && compared.length > 1 ? pairsView(words, context, compared) : null,
  };
}

function columnOf({ t, licenseAddress }: CompareWords, { id, license }: Compared): CompareColumn {
  return {
    id,
    name: license.name,
    href: licenseAddress(id),
    remove: fill(t.remove, { license: id }),
  };
}

function laterCell(words: CompareWords, { license }: Compared): ReturnType<typeof cell> {
  const { t, words: common, licenseAddress, lang } = words;
  const later = license.versions?.later;
  const instead = license.replacedBy;
  const replaced = instead === undefined ? [] : [fill(t.replaced, { license: instead })];
  if (later === undefined) {
    return cell({ texts: replaced.length > 0 ? replaced : [t.noClause], quiet: true });
  }
  const links: readonly Item[] = later.ids.map((id) => item(id, { href: licenseAddress(id) }));
  const texts = [
    ...replaced,
    ...(later.ids.length === 0 ? [common.noLater] : []),
    common.laterBy[later.by],
    ...(later.note ? [later.note[lang]] : []),
  ];
  return cell({ texts, links });
}
