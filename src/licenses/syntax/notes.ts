import type { Localized } from "../../problem/problem.ts";
import { choiceOf, shown } from "../../schema/shown.ts";
import { EXPRESSION_LIMITS } from "./limits.ts";
import type { ExpressionProblem, ProblemCode } from "./problem.ts";

/** What is wrong and why, and what to do. */
export interface ProblemNote {
  readonly message: Localized;
  readonly fix: Localized | null;
}

type Pair = readonly [de: string, en: string];
type Text = (name: Localized) => Pair;

/** The note of a problem; `meant` are words that the author may have meant, best first. */
export function noteOfProblem(
  problem: ExpressionProblem,
  meant: readonly string[] = [],
): ProblemNote {
  const [message, fix] = NOTES[problem.code];
  const name = shown(problem.text);
  const advice = meant.length > 0 ? writeOneOf(meant) : fix && localized(fix(name));
  return { message: localized(message(name)), fix: advice };
}

function writeOneOf(meant: readonly string[]): Localized {
  const choice = choiceOf(meant);
  return { de: `${choice.de} schreiben.`, en: `Write ${choice.en}.` };
}

function localized([de, en]: Pair): Localized {
  return { de, en };
}

const LIST: Text = () => [
  "Die Kennung aus https://spdx.org/licenses abschreiben, zum Beispiel EUPL-1.2.",
  "Copy the identifier from https://spdx.org/licenses, such as EUPL-1.2.",
];
const EXCEPTION_LIST: Text = () => [
  "Die Kennung aus https://spdx.org/licenses/exceptions-index.html abschreiben.",
  "Copy the identifier from https://spdx.org/licenses/exceptions-index.html.",
];

const NOTES: Readonly<Record<ProblemCode, readonly [message: Text, fix: Text | null]>> = {
  "unknown-id": [
    (name) => [
      `${name.de} ist keine SPDX-Lizenzkennung.`,
      `${name.en} is not an SPDX license identifier.`,
    ],
    LIST,
  ],
  "unknown-exception": [
    (name) => [
      `${name.de} ist keine Ausnahme der SPDX-Liste.`,
      `${name.en} is not an exception of the SPDX list.`,
    ],
    EXCEPTION_LIST,
  ],
  "exception-alone": [
    (name) => [
      `${name.de} ist eine Ausnahme; sie gilt nur zusammen mit einer Lizenz.`,
      `${name.en} is an exception; it only counts together with a license.`,
    ],
    (name) => [
      `WITH und die Ausnahme hinter die Lizenz schreiben: LIZENZ WITH ${name.de}.`,
      `Write WITH and the exception behind the licence: LICENSE WITH ${name.en}.`,
    ],
  ],
  "no-assertion": [
    (name) => [
      `${name.de} heißt, dass niemand eine Lizenz festgestellt hat.`,
      `${name.en} means that nobody has found out a license.`,
    ],
    () => [
      "Beim Projekt nachfragen, unter welcher Lizenz das Werk steht.",
      "Ask the project under which licence the work is.",
    ],
  ],
  "no-license": [
    (name) => [
      `${name.de} heißt, dass es keine Lizenz gibt.`,
      `${name.en} means that there is no license.`,
    ],
    () => [
      "Beim Projekt nachfragen; ohne Erlaubnis darf niemand das Werk nutzen.",
      "Ask the project; nobody may use the work without permission.",
    ],
  ],
  unlicensed: [
    (name) => [
      `${name.de} heißt bei npm, dass niemandem Rechte eingeräumt werden; die Lizenz Unlicense ist etwas anderes.`,
      `${name.en} means at npm that nobody is granted any rights; the license Unlicense is something else.`,
    ],
    () => [
      "Beim Projekt nachfragen; nutzen darf das Werk nur, wem es gehört oder wer einen Vertrag hat.",
      "Ask the project; only who owns the work or has a contract may use it.",
    ],
  ],
  "id-case": [
    (name) => [
      `${name.de} steht bei SPDX in anderer Groß- und Kleinschreibung.`,
      `${name.en} has other letter case in the SPDX list.`,
    ],
    null,
  ],
  "deprecated-id": [
    (name) => [
      `Die SPDX-Kennung ${name.de} ist veraltet.`,
      `The SPDX identifier ${name.en} is deprecated.`,
    ],
    null,
  ],
  "operator-case": [
    (name) => [
      `${name.de} steht in einem SPDX-Ausdruck in Großbuchstaben.`,
      `${name.en} is written in capitals in an SPDX expression.`,
    ],
    ({ de, en }) => [`${de.toUpperCase()} schreiben.`, `Write ${en.toUpperCase()}.`],
  ],
  "plus-apart": [
    () => [
      "Dieses Pluszeichen steht nicht unmittelbar hinter einer Lizenz.",
      "This plus sign does not stand directly behind a license.",
    ],
    () => ["Das Leerzeichen davor löschen.", "Delete the space before it."],
  ],
  "plus-on-reference": [
    (name) => [
      `${name.de} ist ein Verweis; von ihm gibt es keine späteren Versionen.`,
      `${name.en} is a reference; it has no later versions.`,
    ],
    () => ["Das Pluszeichen löschen.", "Delete the plus sign."],
  ],
  "missing-license": [
    () => ["Hier fehlt eine Lizenz.", "A licence is missing here."],
    () => [
      "Eine Lizenz einsetzen oder den Operator davor löschen.",
      "Put in a licence, or delete the operator before it.",
    ],
  ],
  "missing-operator": [
    (name) => [`Vor ${name.de} fehlt AND oder OR.`, `AND or OR is missing before ${name.en}.`],
    () => [
      "AND schreiben, wo beide Lizenzen gelten, OR, wo man eine wählen darf.",
      "Write AND where both licences apply, OR where one may choose.",
    ],
  ],
  "missing-exception": [
    () => ["Hinter WITH fehlt die Ausnahme.", "The exception behind WITH is missing."],
    EXCEPTION_LIST,
  ],
  "exception-of-group": [
    () => [
      "WITH gehört hinter eine einzelne Lizenz, nicht hinter eine Klammer.",
      "WITH belongs behind a single licence, not behind a bracket.",
    ],
    () => [
      "Die Ausnahme zu der Lizenz schreiben, für die sie gilt.",
      "Write the exception at the licence that it is for.",
    ],
  ],
  unclosed: [
    () => ["Diese Klammer wird nicht geschlossen.", "This bracket is never closed."],
    () => ["Eine schließende Klammer ergänzen.", "Add a closing bracket."],
  ],
  unopened: [
    () => ["Diese Klammer wurde nicht geöffnet.", "This bracket was never opened."],
    () => ["Die Klammer löschen.", "Delete the bracket."],
  ],
  "bad-character": [
    (name) => [
      `${name.de} kommt in SPDX-Ausdrücken nicht vor.`,
      `${name.en} does not occur in SPDX expressions.`,
    ],
    () => [
      "Zwischen zwei Lizenzen AND oder OR schreiben.",
      "Write AND or OR between two licenses.",
    ],
  ],
  "too-deep": [
    () => [
      `Die Klammern sind tiefer als ${EXPRESSION_LIMITS.depth} Ebenen verschachtelt.`,
      `The brackets are nested deeper than ${EXPRESSION_LIMITS.depth} levels.`,
    ],
    () => ["Den Ausdruck aufteilen.", "Split the expression."],
  ],
  "too-long": [
    () => [
      `Der Ausdruck ist länger als ${EXPRESSION_LIMITS.length} Zeichen.`,
      `The expression is longer than ${EXPRESSION_LIMITS.length} characters.`,
    ],
    () => ["Den Ausdruck aufteilen.", "Split the expression."],
  ],
  empty: [() => ["Hier steht keine Lizenz.", "There is no licence here."], LIST],
};
