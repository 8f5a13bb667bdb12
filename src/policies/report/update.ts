import type { Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import type { UpdateStep } from "../derive/update.ts";

/** What an update did, for its report. */
export interface ToldUpdate {
  readonly steps: readonly UpdateStep[];
  readonly undecided: readonly string[];
  /** The paths of the drafts. */
  readonly files: readonly string[];
}

/** What became of each clause of a derived policy that was not left alone, and what is left to people. */
export function renderUpdate({ steps, undecided, files }: ToldUpdate, language: Language): string {
  const told = steps.filter(
    ({ outcome, move }) => move !== null || (outcome !== "unchanged" && outcome !== "kept"),
  );
  const kept = steps.filter(({ outcome }) => outcome === "kept").length;
  const lines = told.map(({ id, number, outcome, question, move }) => {
    const why = question === null ? "" : `: ${QUESTIONS[question][language]}`;
    const where = move === null ? "" : `; ${MOVES[move][language]}`;
    return `  ${[number, id === "" ? "" : `#${id}`].join(" ").trim()}  ${OUTCOMES[outcome][language]}${why}${where}`;
  });
  return [
    ...files.map((path) => `${WRITTEN[language]} ${path}`),
    ...lines,
    `  ${kept} ${(kept === 1 ? CLAUSE : CLAUSES)[language]} ${OUTCOMES.kept[language]}`,
    undecided.length === 0 ? NOTHING[language] : `${DECIDE[language]} ${undecided.join(", ")}`,
    "",
  ].join("\n");
}

const OUTCOMES: Readonly<Record<UpdateStep["outcome"], Localized>> = {
  unchanged: { de: "unverändert", en: "unchanged" },
  taken: { de: "übernommen", en: "taken over" },
  kept: { de: "mit eigenen Worten behalten", en: "kept in our own words" },
  merged: { de: "beide Änderungen vereint, bitte lesen", en: "both changes joined, please read" },
  added: { de: "neu", en: "new" },
  removed: { de: "gestrichen", en: "repealed" },
  undecided: { de: "ZU ENTSCHEIDEN", en: "TO BE DECIDED" },
};

const QUESTIONS: Readonly<Record<NonNullable<UpdateStep["question"]>, Localized>> = {
  "both-changed": { de: "beide änderten dieselben Worte", en: "both changed the same words" },
  "note-changed": { de: "beide änderten dieselbe Fußnote", en: "both changed the same footnote" },
  repealed: { de: "oben gestrichen, hier eigene Worte", en: "repealed above, our own words here" },
  "was-missing": { de: "fehlte hier, ist geerbt", en: "was missing here, is inherited" },
  "same-id": {
    de: "oben trägt eine andere Bestimmung die Kennung",
    en: "another clause above has the id",
  },
  weaker: { de: "verpflichtet zu weniger als oben", en: "obliges to less than above" },
};

const MOVES: Readonly<Record<NonNullable<UpdateStep["move"]>, Localized>> = {
  followed: { de: "hierher verschoben wie oben", en: "moved here as above" },
  "own-place": {
    de: "oben verschoben, hier bleibt der eigene Platz",
    en: "moved above, here it keeps the place of our own",
  },
};

const CLAUSE: Localized = { de: "Bestimmung", en: "clause" };
const CLAUSES: Localized = { de: "Bestimmungen", en: "clauses" };
const WRITTEN: Localized = { de: "Entwurf:", en: "Draft:" };
const DECIDE: Localized = {
  de: "Zu entscheiden (steht als Zitat im Entwurf und unter undecided):",
  en: "To be decided (quoted in the draft, and under undecided):",
};
const NOTHING: Localized = { de: "Nichts zu entscheiden.", en: "Nothing to decide." };
