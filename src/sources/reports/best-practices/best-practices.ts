import { type Content, dataOf } from "../../../sbom/content.ts";
import { field, rawText } from "../../../sbom/value.ts";
import { type ReportReading, reading } from "../reading.ts";
import type { ReportFormat } from "../report-format.ts";
import { momentOf } from "../values/moment.ts";
import { toolOf } from "../values/tool.ts";

const LEVELS: ReadonlySet<unknown> = new Set(["in_progress", "passing", "silver", "gold"]);

/**
 * A project of the OpenSSF Best Practices badge, as `https://www.bestpractices.dev/projects/<id>.json` gives it. The
 * project filled the form in itself, so it is its own word. 100 % is the level passing, 200 % silver, 300 % gold.
 */
export const BEST_PRACTICES: ReportFormat = {
  recognises: (content) => {
    const value = dataOf(content);
    return (
      LEVELS.has(field(value, "badge_level")) && field(value, "tiered_percentage") !== undefined
    );
  },
  read: readBestPractices,
};

function readBestPractices(content: Content): ReportReading {
  const value = dataOf(content);
  const progress = field(value, "tiered_percentage");
  const isShare = typeof progress === "number" && progress >= 0 && progress <= 300;
  return reading("best-practices", {
    tool: toolOf("OpenSSF Best Practices", null),
    time: momentOf(field(value, "updated_at")),
    facts: [
      { fact: "best-practices/level", value: rawText(field(value, "badge_level")) ?? "" },
      ...(isShare ? [{ fact: "best-practices/progress", value: progress } as const] : []),
    ],
    trust: "declared",
  });
}
