import { type Content, dataOf } from "../../../sbom/content.ts";
import { REUSE_LINT } from "../../../sbom/formats/reuse-lint.ts";
import { malformed } from "../../../sbom/refusals.ts";
import { Refused } from "../../../sbom/refused.ts";
import { at, field, name } from "../../../sbom/value.ts";
import { type ReportReading, reading } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { toolOf } from "../values/tool.ts";

/** `reuse lint --json` of reuse-tool 2 and later. It names neither time nor repository. */
export const REUSE: ReportFormat = { recognises: REUSE_LINT.recognises, read: readReuse };

function readReuse(content: Content): ReportReading {
  const value = dataOf(content);
  const [compliant, files, licensed, attributed] = [
    "compliant",
    "files_total",
    "files_with_licensing_info",
    "files_with_copyright_info",
  ].map((key) => at(value, "summary", key));
  if (typeof compliant !== "boolean" || !isCount(files)) {
    throw new Refused(malformed("reuse lint --json", "summary"));
  }
  const specification = name(field(value, "reuse_spec_version"));
  const common = {
    tool: toolOf(
      "REUSE tool",
      field(value, "reuse_tool_version"),
      specification === null ? null : `REUSE ${specification}`,
    ),
  };
  // A folder without files conforms to everything.
  if (files === 0) {
    const absent = ["reuse/compliant", "reuse/files"] as const;
    return reading("reuse", { ...common, scanned: false, absent });
  }
  return reading("reuse", {
    ...common,
    facts: [
      { fact: "reuse/compliant", value: compliant },
      { fact: "reuse/files", value: files },
      ...without("reuse/files-without-license", files, licensed),
      ...without("reuse/files-without-copyright", files, attributed),
    ],
  });
}

function without(
  fact: "reuse/files-without-license" | "reuse/files-without-copyright",
  files: number,
  having: unknown,
): ReportReading["facts"] {
  return isCount(having) && having <= files ? [{ fact, value: files - having }] : [];
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
