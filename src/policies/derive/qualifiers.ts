import type { Language } from "../../problem/report.ts";
import { findObligations } from "../parse/obligations.ts";
import { sentencesIn } from "../parse/sentences.ts";

type Words = Readonly<Record<Language, readonly string[]>>;

/** Words that take somebody or something out of a duty, in whatever sentence they stand. */
const EXCEPTIONS: Words = {
  de: [
    ...["außer", "ausgenommen", "ausnahme", "ausnahmen", "ausnahmsweise", "es sei denn"],
    // At most a line between them, so that a long text stays linear: "gilt für Schulen nicht".
    ...["(?:gilt|gelten)(?:\\s[^.;]{0,80}?)?\\s(?:nicht|erst)", "findet keine anwendung"],
    ...["finden keine anwendung", "nicht betroffen", "unberührt"],
    ...["braucht nicht", "brauchen nicht", "muss nicht", "müssen nicht", "nicht erforderlich"],
    ...["entbehrlich", "freiwillig", "abweichen", "abweichend", "abgewichen", "verzichten"],
    ...["verzichtet werden", "vorbehaltlich"],
  ],
  en: [
    ...["except", "exempt", "exempted", "exception", "exceptions", "unless", "save for"],
    ...["not apply", "not applicable", "applies only", "apply only", "applies from"],
    ...["excluded", "excluding", "other than", "apart from"],
    ...["need not", "not required", "not obliged", "not necessary", "voluntary", "optional"],
    ...["deviate", "deviation", "deviations", "waive", "waived", "subject to"],
  ],
};

/** Words that limit a duty where they stand in its own sentence, and are harmless elsewhere. */
const LIMITS: Words = {
  de: [
    ...["soweit", "sofern", "insoweit", "solange", "falls", "wenn", "nur", "lediglich", "erst"],
    ...["nach möglichkeit", "möglichst", "wenn möglich", "soweit möglich", "grundsätzlich"],
    ...["in der regel", "im regelfall", "üblicherweise", "vorzugsweise", "nach ermessen"],
    ...["im ermessen", "zumutbar", "vertretbar", "verhältnismäßig", "angemessen"],
  ],
  en: [
    ...["if", "provided", "where possible", "if possible", "whenever possible", "as far as"],
    ...["so far as", "insofar as", "as long as", "to the extent", "in principle", "as a rule"],
    ...["generally", "normally", "usually", "ideally", "preferably", "only", "not before"],
    ...["where practicable", "where appropriate", "where necessary", "practicable"],
    ...["reasonable", "reasonably", "at its discretion", "at their discretion", "best efforts"],
  ],
};

const EXCEPTION = { de: patternOf(EXCEPTIONS.de), en: patternOf(EXCEPTIONS.en) };
const LIMIT = { de: patternOf(LIMITS.de), en: patternOf(LIMITS.en) };

/** Longer ones first, so that "wenn möglich" is not "wenn". "Auch wenn" and "even if" limit nothing. */
function patternOf(words: readonly string[]): RegExp {
  const all = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(" ", "\\s+"));
  return new RegExp(
    `(?<!(?:auch|selbst|even)\\s)(?<![\\p{L}\\p{N}-])(?:${all.join("|")})(?![\\p{L}\\p{N}-])`,
    "giu",
  );
}

/** The words of a text that take something out of a duty. */
export function exceptionsIn(text: string, language: Language): readonly string[] {
  return [...text.matchAll(EXCEPTION[language])].map(([word]) => normal(word));
}

/**
 * The words of a text that limit a duty: exceptions anywhere, limits in the sentences that oblige. A text without an
 * obligation word of its own, such as an item of a list of duties, obliges in every sentence.
 */
export function qualifiersIn(text: string, language: Language): readonly string[] {
  const sentences = sentencesIn(text);
  const obliging = sentences.filter(isDuty);
  const limited = obliging.length === 0 ? sentences : obliging;
  const limits = limited.flatMap((sentence) => [...sentence.matchAll(LIMIT[language])]);
  return [...exceptionsIn(text, language), ...limits.map(([word]) => normal(word))];
}

function isDuty(sentence: string): boolean {
  return findObligations(sentence).obligations.some(({ term }) => term !== "MAY");
}

function normal(word: string): string {
  return word.toLowerCase().replaceAll(/\s+/gu, " ");
}

/** What is in the second list more often than in the first. */
export function addedTo(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const each of before) left.set(each, (left.get(each) ?? 0) + 1);
  return after.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}
