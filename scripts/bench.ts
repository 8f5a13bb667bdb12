// npm run bench [-- 1000 10000]: measures on generated catalogues of these sizes; prints figures, judges nothing.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { measureBadges } from "./bench/badges.ts";
import { measureBills } from "./bench/bills.ts";
import { measureLicenses } from "./bench/licenses.ts";
import { measurePolicies } from "./bench/policies.ts";
import { measureRefresh } from "./bench/refresh.ts";
import { measureReports } from "./bench/reports.ts";
import { type Figure, measureScale } from "./bench/scale.ts";

const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isSafeInteger(size) || size < 1 || size > 100_000)) {
  console.error("Usage: npm run bench [-- SIZE…], numbers of entries from 1 to 100000");
  process.exit(2);
}
const program = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "allmende-bench-"));
console.log(
  `Node ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
);
print("licenses", await measureLicenses(program));
print("badges", await measureBadges(program));
print("reports of scanners", measureReports());
try {
  print("policies", await measurePolicies(program, folder));
  print("bills of materials", await measureBills(program, folder));
  print("observations", await measureRefresh(program, folder));
  for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) {
    print(`${size} entries`, await measureScale(program, folder, size));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  for (const [name, value] of figures) console.log(`  ${name.padEnd(32)} ${value.padStart(24)}`);
}
