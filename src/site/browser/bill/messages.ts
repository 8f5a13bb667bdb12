import type { VerdictContext } from "../../../licenses/verdict/verdict.ts";
import type { ReportView } from "../../view/license/bill/report.ts";
import type { BillSettings } from "./settings.ts";

/** What the page asks the worker: to judge one file. The first message brings the settings along. */
export interface JudgeFile {
  readonly job: number;
  readonly file: File;
  readonly context: VerdictContext;
  readonly settings: BillSettings;
  /** The absolute address of the site's root. */
  readonly base: string;
}

/** What the worker answers: how far it is, then one of the others. */
export type JudgeAnswer = { readonly job: number } & JudgeState;

export type JudgeState =
  | { readonly type: "loading" }
  | { readonly type: "reading" }
  | { readonly type: "judging"; readonly done: number; readonly total: number }
  | { readonly type: "judged"; readonly report: ReportView; readonly csv: Blob }
  | { readonly type: "refused"; readonly message: string; readonly fix: string }
  | { readonly type: "unreadable" }
  | { readonly type: "failed" };
