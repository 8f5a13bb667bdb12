import { groupsIn } from "../sources/reports/findings/answer-findings.ts";
import { vulnerabilityFacts } from "../sources/reports/findings/vulnerability-facts.ts";
import { type ReportAnswer, readReport } from "../sources/reports/read-report.ts";
import {
  type Finding,
  type ReportReading,
  reading,
  type Statement,
} from "../sources/reports/reading.ts";

/** Reads a text, or any other value as JSON. */
export function readText(content: unknown): ReportAnswer {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return readReport(new TextEncoder().encode(text));
}

/** The readings of a text or a value; fails with the reason where it was refused. */
export function readingsOf(content: unknown): readonly ReportReading[] {
  const answer = readText(content);
  if (!answer.ok) throw new Error(`${answer.refusal.code}: ${answer.refusal.message.en}`);
  return answer.readings;
}

/** The only reading of a text or a value. */
export function readingOf(content: unknown): ReportReading {
  const [first, second] = readingsOf(content);
  if (!first || second) throw new Error("not one reading");
  return first;
}

/** Why a text, a value or bytes are refused; `read` where they are not. */
export function refusalCode(content: unknown): string {
  const answer = content instanceof Uint8Array ? readReport(content) : readText(content);
  return answer.ok ? "read" : answer.refusal.code;
}

/** Each finding in one line: `CVE-1 = GHSA-1 high (nvd) in pkg:npm/a@1, fixed in 2: not-affected`. */
export function findingLines({ findings }: ReportReading): readonly string[] {
  return (findings ?? []).map(({ id, aliases, severity, ratedBy, affected, fixedIn, answer }) => {
    const names = [id, ...aliases].join(" = ");
    const where = affected.purl ?? `${affected.name ?? "?"} ${affected.version ?? "?"}`;
    const fixes = fixedIn.length > 0 ? `, fixed in ${fixedIn.join(" ")}` : "";
    return `${names} ${severity} (${ratedBy ?? "?"}) in ${where}${fixes}${answer ? `: ${answer}` : ""}`;
  });
}

/** All facts of a reading with their values, its known vulnerabilities counted. */
export function factsOf(read: ReportReading): Readonly<Record<string, unknown>> {
  const facts = [...vulnerabilityFacts(read, groupsIn([read])), ...read.facts];
  return Object.fromEntries(facts.map(({ fact, value }) => [fact, value]));
}

/** A finding without a problem: CVE-2024-0001, high, in pkg:npm/a@1.0.0, open, with the given parts replaced. */
export function aFinding(parts: Partial<Finding> = {}): Finding {
  return {
    id: "CVE-2024-0001",
    aliases: [],
    severity: "high",
    ratedBy: "nvd",
    affected: { purl: "pkg:npm/a@1.0.0", name: "a", version: "1.0.0" },
    fixedIn: [],
    answer: null,
    ...parts,
  };
}

/** A scanner's report with these findings, with the given parts replaced. */
export function aScan(
  findings: readonly Finding[],
  parts: Partial<ReportReading> = {},
): ReportReading {
  return reading("trivy", { findings, knowsFixes: true, ...parts });
}

/** A statement that CVE-2024-0001 does not affect anything, with the given parts replaced. */
export function aStatement(parts: Partial<Statement> = {}): Statement {
  return { ids: ["CVE-2024-0001"], says: "not-affected", time: null, products: null, ...parts };
}
