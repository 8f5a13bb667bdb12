import { sep } from "node:path";
import { type Assessor, assessBill } from "../../src/compliance/assess.ts";
import { RUN_FORMATS, renderRun } from "../../src/compliance/report/render.ts";
import {
  type AssessedFile,
  exitCodeOfRun,
  type Run,
  type UnreadFile,
} from "../../src/compliance/report/run.ts";
import type { Language } from "../../src/problem/report.ts";
import { visible } from "../../src/problem/visible.ts";
import type { Answer } from "./answer.ts";
import { readLicenseArguments } from "./arguments.ts";
import { assessorFor, type Surroundings } from "./book.ts";
import { isUnread, readBill } from "./read-bill.ts";

/** `license sbom FILE…`: bills of materials against the list; a text says what is wrong with the call. */
export async function checkBills(
  argv: readonly string[],
  surroundings: Surroundings,
): Promise<Answer | string> {
  const args = readLicenseArguments(argv, RUN_FORMATS, process.env);
  if (typeof args === "string") return args;
  if (args.positionals.length === 0) return 'sbom takes one or more files; "-" is standard input.';
  const assessor = await assessorFor(args, surroundings);
  if (typeof assessor === "string") return assessor;
  const run = await assessFiles([...new Set(args.positionals)], assessor);
  return {
    text: renderRun(run, args.format, args.language),
    output: args.output,
    code: exitCodeOfRun(run),
    messages: run.unread.map((each) => messageOf(each, args.language)).join(""),
  };
}

/** One after the other, so that only one file is in memory. */
async function assessFiles(files: readonly string[], assessor: Assessor): Promise<Run> {
  const assessed: AssessedFile[] = [];
  const unread: UnreadFile[] = [];
  for (const path of files) {
    const read = await readBill(path);
    const file = path === "-" ? "stdin" : path.split(sep).join("/");
    if (isUnread(read)) unread.push({ ...read, file });
    else assessed.push({ file, assessment: assessBill(read, assessor) });
  }
  return { context: assessor.judge.context, assessed, unread };
}

function messageOf({ file, message, fix }: UnreadFile, language: Language): string {
  return `${visible(`${file}: ${message[language]} ${fix[language]}`)}\n`;
}
