import type { Observation, Reply, ScanFinding } from "../../../facts/badges/evidence.ts";
import type { FactAnswer } from "../../../facts/badges/fact-answer.ts";
import { unitOf } from "../../../facts/badges/rule-test.ts";
import { ABSENCE_NAMES, UNAVAILABLE_NAMES } from "../../../facts/badges/words/answers.ts";
import { subjectOf } from "../../../facts/badges/words/requirement.ts";
import { valueText } from "../../../facts/badges/words/values.ts";
import { badgeAnswerTexts } from "../../i18n/badge-answers.ts";
import type { Context } from "../context.ts";
import { type Item, item, joinNotes, type Row, row } from "../row.ts";
import { requirementWords, valueWords } from "./fact-words.ts";

/** So many findings are named; the rest is counted. */
const FINDINGS = 5;

/** What was found of one fact beside what is asked for, with the findings behind the number. */
export function factRows(
  context: Context,
  answer: FactAnswer,
  replies: readonly Reply[],
): readonly Row[] {
  return [
    ...row(subjectOf(answer.test)[context.lang], [foundItem(context, answer)]),
    ...findingRows(context, answer, replies),
  ];
}

/** The sources that did not answer. */
export function silentRows(context: Context, answers: readonly FactAnswer[]): readonly Row[] {
  const t = badgeAnswerTexts[context.lang];
  const lines = answers.flatMap(({ unavailable }) =>
    unavailable.map(({ source, reason, since }) =>
      t.silent(source, UNAVAILABLE_NAMES[reason][context.lang], context.format.date(since)),
    ),
  );
  return row(
    t.silentSources,
    [...new Set(lines)].map((text) => item(text)),
  );
}

/** The value beside what is asked for; where there is none, that there is none. */
function foundItem(context: Context, answer: FactAnswer): Item {
  const { test, value, evidence } = answer;
  const t = badgeAnswerTexts[context.lang];
  const asked = t.asked(requirementWords(context, test));
  const absence = evidence.find((each) => each.type === "absence")?.absence;
  if (absence !== undefined)
    return item(ABSENCE_NAMES[absence.reason][context.lang], { note: asked });
  const text = value === null ? "–" : valueWords(context, test.fact, value, unitOf(test));
  const stated = evidence.some(({ type }) => type === "stated") ? t.statedSource : null;
  return item(text, { note: joinNotes([sharedCounts(context, answer), stated, asked]) });
}

/** Of a share the two counts that it comes from. */
function sharedCounts(context: Context, { test, evidence }: FactAnswer): string | null {
  const [part, whole] = evidence.flatMap((each) =>
    each.type === "observation" ? [each.observation.value] : [],
  );
  if (test.per === null || part === undefined || whole === undefined) return null;
  const counts = [
    valueText(part, null, test.fact),
    valueText(whole, test.definition.unit, test.fact),
  ];
  const [some = "", all = ""] = counts.map((count) => count[context.lang]);
  return badgeAnswerTexts[context.lang].outOf(some, all);
}

function findingRows(
  context: Context,
  { evidence, answered }: FactAnswer,
  replies: readonly Reply[],
): readonly Row[] {
  const t = badgeAnswerTexts[context.lang];
  const known = evidence.flatMap((each) =>
    each.type === "observation" ? openFindings(each.observation) : [],
  );
  const open = known.filter((each) => !answered.some(({ finding }) => finding === each));
  const more = open.length - FINDINGS;
  return [
    ...row(t.openFindings, [
      ...open.slice(0, FINDINGS).map((finding) => findingItem(context, finding, replies)),
      more > 0 ? item(t.moreFindings(context.format.number(more))) : null,
    ]),
    ...row(
      t.answeredFindings,
      answered.map(({ finding, reply }) => findingItem(context, finding, [reply])),
    ),
  ];
}

function openFindings({ findings }: Observation): readonly ScanFinding[] {
  return (findings ?? []).filter(({ answer }) => answer === undefined);
}

/** A finding with its severity and what the project says about it. */
function findingItem(
  { lang, format }: Context,
  finding: ScanFinding,
  replies: readonly Reply[],
): Item {
  const t = badgeAnswerTexts[lang];
  const ids = [finding.id, ...(finding.aliases ?? [])].map((id) => id.toUpperCase());
  const reply = replies.find(({ to }) => ids.includes(to.toUpperCase()));
  const said =
    reply === undefined
      ? null
      : `${t.projectSays(reply.author, format.date(reply.date))} ${reply.text[lang]}`;
  return item(finding.id, { note: joinNotes([t.severities[finding.severity], said]) });
}
