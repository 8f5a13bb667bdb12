// npm start [-- --root DIR]: checks the catalogue, builds the site, serves it on http://localhost:4321 (PORT, HOST).
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readFolder } from "../src/preview/folder.ts";
import { listenOnFirstFree } from "../src/preview/listen.ts";
import { createSiteServer } from "../src/preview/server.ts";

const out = fileURLToPath(new URL("../dist", import.meta.url));
const { HOST: host = "localhost", PORT } = process.env;
const ports = PORT ? [Number(PORT)] : Array.from({ length: 10 }, (_, index) => 4321 + index);

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function run(script: string, ...more: readonly string[]): boolean {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const args = [file, ...process.argv.slice(2), ...more];
  return spawnSync(process.execPath, args, { stdio: ["ignore", 2, 2] }).status === 0;
}

say("1/3  Checking the catalogue · Der Katalog wird geprüft …");
if (!run("validate.ts")) say("     Entries with errors are left out · Fehlerhafte Einträge fehlen");
say("2/3  Building the site and its search index · Website und Suche werden gebaut …");
if (!run("build.ts", "--out", out)) process.exit(1);

const server = createSiteServer(readFolder(out));
try {
  const port = await listenOnFirstFree(server, host, ports, (taken) => {
    say(`     Port ${taken} is taken by another program · Port ${taken} ist belegt`);
  });
  say("3/3  Ready, Ctrl+C ends it · Fertig, Strg+C beendet\n");
  process.stdout.write(`     http://${host}:${port}/\n`);
} catch (error) {
  say(`     ${error instanceof Error ? error.message : error}`);
  say("     Choose another port · Bitte einen anderen Port wählen: PORT=8080 npm start");
  process.exit(1);
}
