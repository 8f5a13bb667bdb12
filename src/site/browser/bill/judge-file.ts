import { assessInSteps, openAssessor } from "../../../compliance/assess.ts";
import type { Assessment } from "../../../compliance/assessment.ts";
import { renderRunCsv } from "../../../compliance/report/csv.ts";
import type { BillOfMaterials } from "../../../sbom/bill.ts";
import { LIMITS } from "../../../sbom/limits.ts";
import { readBillOfMaterials } from "../../../sbom/read.ts";
import { reportView } from "../../view/license/bill/report.ts";
import { wordsOf } from "../check/check.ts";
import type { LicenseData } from "../license-data/load.ts";
import type { JudgeFile, JudgeState } from "./messages.ts";

/**
 * Judges one file and tells how far it is; the last state says how it ended. Never throws for anything in the
 * file: what cannot be read is refused.
 */
export async function judgeFile(
  { file, context, settings }: JudgeFile,
  load: () => Promise<LicenseData>,
  tell: (state: JudgeState) => void,
): Promise<void> {
  tell({ type: "loading" });
  const data = await load();
  tell({ type: "reading" });
  const bytes = await bytesOf(file);
  if (bytes === null) return tell({ type: "unreadable" });
  const reading = readBillOfMaterials(bytes);
  if (!reading.ok) {
    const { message, fix } = reading.refusal;
    return tell({ type: "refused", message: message[settings.lang], fix: fix[settings.lang] });
  }
  const assessor = openAssessor(data.book, context, data.compatibility);
  const assessment = assess(reading.bill, assessor, tell);
  const words = { ...wordsOf(settings, data), bill: settings.bill };
  const report = reportView(words, assessment);
  const run = { context, assessed: [{ file: file.name, assessment }], unread: [] };
  tell({ type: "judged", report, csv: csvFile(renderRunCsv(run, settings.lang)) });
}

/** The bytes of a file, no more than are needed to refuse it; null where it cannot be opened, as a folder. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  const part = file.slice(0, LIMITS.bytes + 1);
  return part.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
}

function assess(
  bill: BillOfMaterials,
  assessor: Parameters<typeof assessInSteps>[1],
  tell: (state: JudgeState) => void,
): Assessment {
  const steps = assessInSteps(bill, assessor);
  let step = steps.next();
  while (!step.done) {
    tell({ type: "judging", ...step.value });
    step = steps.next();
  }
  return step.value;
}

/** Spreadsheets take a file for UTF-8 where it begins with this mark. */
const BYTE_ORDER_MARK = "\ufeff";

function csvFile(text: string): Blob {
  return new Blob([BYTE_ORDER_MARK, text], { type: "text/csv" });
}
