// npm run policy -- compare | preview | release | update: policy documents; exit codes are in policy/usage.ts.
import { join } from "node:path";
import { runSubcommand } from "./license/subcommand.ts";
import { comparePolicy } from "./policy/compare.ts";
import { previewPolicies } from "./policy/preview.ts";
import { release } from "./policy/release.ts";
import { update } from "./policy/update.ts";
import { USAGE } from "./policy/usage.ts";

const COMMANDS = new Map([
  ["compare", comparePolicy],
  ["preview", previewPolicies],
  ["release", release],
  ["update", update],
]);

await runSubcommand(COMMANDS, USAGE, process.argv.slice(2), {
  program: join(import.meta.dirname, ".."),
  today: new Date().toISOString().slice(0, 10),
});
