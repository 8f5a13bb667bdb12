import type { Level, Localized } from "../../problem/problem.ts";
import type { Language } from "../../problem/report.ts";
import { visible } from "../../problem/visible.ts";
import { COMPLIANCE_RULES, type ComponentProblem, problemsIn } from "./problems.ts";
import type { Run, UnreadFile } from "./run.ts";
import { componentName } from "./words.ts";

const LEVELS = { error: "error", warning: "warning", hint: "note" } as const satisfies Readonly<
  Record<Level, string>
>;
const RULES = Object.values(COMPLIANCE_RULES);

type Say = (text: Localized) => string;

/** What a person has to look at, as SARIF 2.1.0 (OASIS, errata 01), texts in one language. */
export function renderRunSarif(run: Run, language: Language): string {
  return `${JSON.stringify(sarifOf(run, language), null, 2)}\n`;
}

/** The same as a value. Lines in bills of materials mean nothing, so a result names its component. */
export function sarifOf({ assessed, unread }: Run, language: Language) {
  const say: Say = (text) => visible(text[language]);
  const problems = assessed.flatMap((file) => [...problemsIn(file)]);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0" as const,
    runs: [
      {
        tool: {
          driver: { name: "Allmende", language, rules: RULES.map((rule) => ruleOf(rule, say)) },
        },
        columnKind: "utf16CodeUnits" as const,
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map((file) => notificationOf(file, say)),
          },
        ],
        results: problems.map((each) => resultOf(each, say)),
      },
    ],
  };
}

function ruleOf({ id, level, name, fix }: (typeof RULES)[number], say: Say) {
  return {
    id,
    shortDescription: { text: say(name) },
    help: { text: say(fix) },
    defaultConfiguration: { level: LEVELS[level] },
  };
}

function resultOf({ problem, component }: ComponentProblem, say: Say) {
  const name = visible(component.component.purl ?? componentName(component));
  return {
    ruleId: problem.rule,
    ruleIndex: RULES.findIndex(({ id }) => id === problem.rule),
    level: LEVELS[problem.level],
    message: { text: say(problem.message) },
    locations: [
      {
        ...placeOf(problem.file),
        logicalLocations: [{ fullyQualifiedName: name, kind: "module" }],
      },
    ],
    partialFingerprints: { "component/v1": `${problem.rule} ${name}` },
  };
}

function notificationOf({ file, code, message, fix }: UnreadFile, say: Say) {
  return {
    level: "error" as const,
    descriptor: { id: code },
    message: { text: `${say(message)} ${say(fix)}` },
    locations: [placeOf(file)],
  };
}

function placeOf(file: string) {
  return {
    physicalLocation: { artifactLocation: { uri: addressOf(file) }, region: { startLine: 1 } },
  };
}

/** A path as a relative or absolute file address (RFC 3986). */
function addressOf(file: string): string {
  const path = file.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${path}` : path;
}
