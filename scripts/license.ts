// npm run license -- check | sbom | combine | preview: verdicts on licenses; exit codes are in license/usage.ts.
import { join } from "node:path";
import { checkLicense } from "./license/check.ts";
import { combineLicenses } from "./license/combine.ts";
import { previewLicenses } from "./license/preview.ts";
import { checkBills } from "./license/sbom.ts";
import { runSubcommand } from "./license/subcommand.ts";
import { USAGE } from "./license/usage.ts";

const COMMANDS = new Map([
  ["check", checkLicense],
  ["sbom", checkBills],
  ["combine", combineLicenses],
  ["preview", previewLicenses],
]);

await runSubcommand(COMMANDS, USAGE, process.argv.slice(2), {
  program: join(import.meta.dirname, ".."),
  today: new Date().toISOString().slice(0, 10),
});
