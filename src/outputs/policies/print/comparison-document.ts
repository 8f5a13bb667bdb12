import type { PrintBlock, PrintDocument, PrintHeading } from "../../../pdf/document.ts";
import type {
  ClauseChange,
  ClauseMark,
  ClausePiece,
  Comparison,
} from "../../../policies/compare/difference.ts";
import { isUnchanged } from "../../../policies/compare/summary.ts";
import { hasId } from "../../../policies/ids.ts";
import type { Policy, PolicyText } from "../../../policies/model.ts";
import { countsOf, describeChange, stepText } from "../../../policies/report/words.ts";
import { DRAFT } from "../../../policies/versions.ts";
import { dayIn } from "./days.ts";
import { periodText } from "./front-facts.ts";
import { languageOf } from "./language.ts";
import { plain, UNMARKED, words } from "./marks.ts";
import { type ChangeSetting, printChanges } from "./print-changes.ts";
import type { PrintInput } from "./print-input.ts";
import { NO_LABELS } from "./print-runs.ts";
import type { PrintSetting } from "./setting.ts";
import { statusOf } from "./states.ts";
import { dateOf, issuerOf } from "./text-document.ts";
import { type PrintTexts, printTexts } from "./texts.ts";

/** Changes up to which the table of contents names each of them. */
const LISTED = 80;

/** What changed between two versions of a policy in one language, for print: the summary, and change by change. */
export function comparisonDocument(
  policy: Policy,
  before: PolicyText,
  after: PolicyText,
  comparison: Comparison,
  input: PrintInput,
): PrintDocument {
  const language = languageOf(after);
  const texts = printTexts[language];
  const t = texts.comparison;
  const versions = [before, after].map(({ version }) =>
    version === DRAFT ? texts.draft : version,
  );
  const title = t.title(after.front.title, versions[0] ?? "", versions[1] ?? "");
  const date = dateOf(policy, after.version, input.asOf);
  const changed = comparison.changes.filter((change) => !isUnchanged(change));
  const setting = changeSetting(before, after, texts, input);
  const status = statusOf(policy, language);
  return {
    language,
    kicker: t.kicker,
    title,
    footer: `${t.kicker} · ${title} · ${dayIn(language, date)}`,
    banner: status === null ? t.banner : `${status} · ${t.banner}`,
    date,
    author: issuerOf(policy, input),
    description: t.description,
    words: { contents: texts.contents, page: texts.page, of: texts.of },
    contents: changed.length === 0 ? 0 : changed.length > LISTED ? 1 : 2,
    front: [...frontBlocks(policy, [before, after], language), ...summary(comparison, language)],
    blocks:
      changed.length === 0
        ? []
        : [
            heading(1, t.changes),
            ...changed.flatMap((change) => changeBlocks(change, comparison, setting, language)),
          ],
  };
}

function frontBlocks(
  policy: Policy,
  [before, after]: readonly [PolicyText, PolicyText],
  language: "de" | "en",
): readonly PrintBlock[] {
  const { comparison: t, draft, version } = printTexts[language];
  const fact = (term: string, text: PolicyText) => {
    const name = text.version === DRAFT ? draft : `${version} ${text.version}`;
    const period = periodText(policy, text.version, language);
    const said = period === null ? name : `${name} (${period})`;
    return { term, inlines: [words(said)] };
  };
  return [
    { type: "facts", facts: [fact(t.before, before), fact(t.after, after)] },
    { type: "box", blocks: [plain(words(t.howToRead))] },
  ];
}

function summary(comparison: Comparison, language: "de" | "en"): readonly PrintBlock[] {
  const { comparison: t } = printTexts[language];
  const counts = countsOf(comparison.summary, language).map(({ text }) => text);
  const steps = comparison.summary.steps.map((step) => stepText(step, language));
  const lines = [...counts, ...steps, t.unchanged(comparison.summary.same)];
  const items = lines.map((line) => ({ ...UNMARKED, blocks: [plain(words(line))] }));
  return [
    heading(1, t.summary),
    counts.length === 0 ? plain(words(t.nothing)) : { type: "list", start: null, items },
  ];
}

function heading(level: number, text: string): PrintHeading {
  return { type: "heading", level, ...UNMARKED, inlines: [words(text)], notes: [] };
}

/** Cross-references are words here: they lead into a text that is not this document. */
function changeSetting(
  before: PolicyText,
  after: PolicyText,
  texts: PrintTexts,
  { hasPicture }: PrintInput,
): ChangeSetting {
  const noteNumbers = new Map(
    [before, after].flatMap(({ clauses }) =>
      clauses.flatMap(({ footnotes }) => footnotes.map(({ id, number }) => [id, number] as const)),
    ),
  );
  const clauseNumbers = new Map(
    [before, after].flatMap(({ clauses }) =>
      clauses.map(({ id, number }) => [id, number] as const),
    ),
  );
  const folder = after.file.slice(0, after.file.lastIndexOf("/") + 1);
  const setting: PrintSetting = {
    targetOf: ({ clause }) => ({ to: null, label: clauseNumbers.get(clause) || `#${clause}` }),
    pictureOf: (file) => (hasPicture(folder + file) ? folder + file : null),
    noteOf: (id) => [
      {
        type: "small",
        text: ` [${texts.comparison.footnote} ${noteNumbers.get(id) ?? id}]`,
      },
    ],
    noPicture: texts.noPicture,
  };
  const { added, removed } = texts.comparison;
  return { setting, labels: { added, removed }, t: texts.comparison };
}

function changeBlocks(
  change: ClauseChange,
  { changes }: Comparison,
  setting: ChangeSetting,
  language: "de" | "en",
): readonly PrintBlock[] {
  const mark = markOf(change);
  const what = describeChange(change, language).join(", ");
  const inside = sectionAround(mark, change, changes);
  const where = { type: "small", text: ` ${setting.t.within} ${inside}` } as const;
  return [
    { ...heading(2, `${nameOf(mark)}: ${what}`), notes: inside === null ? [] : [where] },
    ...bodyOf(change, setting),
  ];
}

function bodyOf(change: ClauseChange, setting: ChangeSetting): readonly PrintBlock[] {
  switch (change.fate) {
    case "kept":
      return printChanges(change.blocks, setting);
    case "added":
    case "repealed": {
      // Of a section the words stand above.
      const blocks = change.blocks.filter(
        (one) => !("form" in one && one.form.block === "heading"),
      );
      return printChanges(blocks, { ...setting, labels: NO_LABELS });
    }
    case "split":
    case "merged":
    case "rearranged":
      return [
        ...change.before.flatMap((piece) => pieceBlocks(setting.t.before, piece, setting)),
        ...change.after.flatMap((piece) => pieceBlocks(setting.t.after, piece, setting)),
      ];
    default:
      return change satisfies never;
  }
}

function pieceBlocks(
  when: string,
  { clause, blocks }: ClausePiece,
  setting: ChangeSetting,
): readonly PrintBlock[] {
  const name = `${when} ${nameOf(clause)}:`;
  return [
    plain({ type: "strong", inlines: [words(name)] }),
    { type: "indent", blocks: printChanges(blocks, setting) },
  ];
}

function markOf(change: ClauseChange): ClauseMark | null {
  if (change.fate === "repealed") return change.before;
  if (change.fate === "kept" || change.fate === "added") return change.after;
  return change.after[0]?.clause ?? null;
}

/** `3.1 #sources`, `5 Texte #texts` */
function nameOf(mark: ClauseMark | null): string {
  if (mark === null) return "";
  const id = mark.id !== "" && hasId(mark) ? `#${mark.id}` : "";
  return [mark.number, mark.title, id].filter((part) => part !== "").join(" ");
}

/** The section that a paragraph or an item lies in, of the text that the clause is shown in. */
function sectionAround(
  mark: ClauseMark | null,
  { fate }: ClauseChange,
  changes: readonly ClauseChange[],
): string | null {
  if (mark === null || mark.kind === "section" || mark.parent === null) return null;
  for (const change of changes) {
    const other = fate === "repealed" ? beforeOf(change) : markOf(change);
    if (other?.id === mark.parent && other.title !== "" && other.kind === "section") {
      return [other.number, other.title].join(" ");
    }
  }
  return null;
}

function beforeOf(change: ClauseChange): ClauseMark | null {
  return change.fate === "kept" || change.fate === "repealed" ? change.before : null;
}
