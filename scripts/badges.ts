// npm run badges -- explain | preview: badges of entries, and what a change flips; exit codes are in badges/usage.ts.
import { join } from "node:path";
import { explainBadges } from "./badges/explain.ts";
import { previewBadges } from "./badges/preview.ts";
import { USAGE } from "./badges/usage.ts";
import { runSubcommand } from "./license/subcommand.ts";

const COMMANDS = new Map([
  ["explain", explainBadges],
  ["preview", previewBadges],
]);

await runSubcommand(COMMANDS, USAGE, process.argv.slice(2), {
  program: join(import.meta.dirname, ".."),
  today: new Date().toISOString().slice(0, 10),
});
