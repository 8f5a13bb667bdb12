import { assessBill } from "../compliance/assess.ts";
import type { Run } from "../compliance/report/run.ts";
import type { BillOfMaterials } from "../sbom/bill.ts";
import { aBill, aClaim, aComponent, anAssessor } from "./compliance.ts";

/** A run over bills by their file names, with a file that was not read where asked for. */
export function aRun(
  bills: Readonly<Record<string, BillOfMaterials>> = { "bom.json": aMixedBill() },
  unread: Run["unread"] = [],
  context: Parameters<typeof anAssessor>[1] = {},
): Run {
  const assessor = anAssessor(undefined, context);
  const assessed = Object.entries(bills).map(([file, bill]) => {
    return { file, assessment: assessBill(bill, assessor) };
  });
  return { context: assessor.judge.context, assessed, unread };
}

/** Every outcome, a correction, a choice, a contradiction. */
export function aMixedBill(): BillOfMaterials {
  const other = aClaim("Apache-2.0", { where: "detected" });
  return aBill([
    aComponent("MIT", { name: "fine" }),
    aComponent("Apache 2.0", { name: "corrected" }),
    aComponent("BUSL-1.1 OR MIT", { name: "choice" }),
    aComponent("MIT", { name: "contradicted", alsoStated: other ? [other] : [] }),
    aComponent("GPL-3.0-only", { name: "copyleft" }),
    aComponent("ISC", { name: "people" }),
    aComponent("GPLv3", { name: "unclear" }),
    aComponent(null, { name: "silent", version: null, purl: null }),
    aComponent("BUSL-1.1", { name: "closed" }),
  ]);
}

/** A file that was not read. */
export const UNREAD: Run["unread"][number] = {
  file: "broken file.json",
  code: "broken",
  message: { de: "Kaputt.", en: "Broken." },
  fix: { de: "Neu machen.", en: "Make it again." },
};
