// Starts every command of this repository: `node scripts/run.mjs <command> [arguments]`.
// Plain JavaScript that runs on Node 20 without node_modules; what it starts runs on Node 24.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
const stamp = join(modules, ".installed");
const lock = join(root, ".cache", "install.lock");
const windows = process.platform === "win32";
const german = /^de/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "");

/** One message, in the language of the terminal, to standard error. */
function say(de, en) {
  process.stderr.write(`${german ? de : en}\n`);
}

function readText(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** What the lock file asks for, as one hash: a stamp of another lock file means that packages are missing. */
function wantedStamp() {
  const text = fs.readFileSync(join(root, "package-lock.json"));
  return createHash("sha256").update(text).digest("hex");
}

/** Whether somebody's own `npm ci` or `npm install` already put exactly the locked packages there. */
function isInstalledByHand() {
  const found = readText(join(modules, ".package-lock.json"));
  if (!found || !findNode()) return false;
  const installed = JSON.parse(found).packages;
  const wanted = JSON.parse(readText(join(root, "package-lock.json"))).packages;
  const same = (path) => installed[path]?.integrity === wanted[path]?.integrity;
  const present = (path) => same(path) || (!installed[path] && wanted[path].optional);
  return (
    Object.keys(installed).every(same) &&
    Object.keys(wanted).every((path) => !path || present(path))
  );
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** The process that installs at this moment; one that died, or a lock of yesterday, counts for nothing. */
function lockHolder() {
  const pid = Number(readText(lock));
  if (!pid) return { pid, stale: false };
  const since = fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  const age = Date.now() - since;
  return { pid, stale: !isAlive(pid) || age > 30 * 60_000 };
}

/** Takes the lock, or returns false because somebody else holds it. */
function tryLock() {
  const { stale } = lockHolder();
  if (stale) fs.rmSync(lock, { force: true });
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
  } catch {
    return false;
  }
  // Two processes may both have removed a stale lock: the one that wrote last keeps it.
  if (stale) sleep(100);
  return Number(readText(lock)) === process.pid;
}

function takeLock() {
  fs.mkdirSync(dirname(lock), { recursive: true });
  let told = false;
  while (!tryLock()) {
    if (!told) say("Warte: ein anderer Lauf installiert gerade.", "Waiting: another run installs.");
    told = true;
    sleep(200);
  }
}

/** The PATH without our own node_modules, because npm must not run on a Node that it is about to replace. */
function outerPath() {
  const parts = (process.env.PATH ?? "").split(delimiter);
  return parts.filter((part) => !part.startsWith(modules)).join(delimiter);
}

function runNpm() {
  const options = ["--no-audit", "--no-fund", "--prefer-offline", "--engine-strict=false"];
  // Quiet: the packages ask for Node 22 and later, which is what they get, but npm sees only the outer Node.
  return spawnSync("npm", ["ci", "--loglevel=error", "--include=dev", ...options], {
    cwd: root,
    shell: windows,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, PATH: outerPath() },
  });
}

/** Installs, or says why not and returns false. */
function installPackages() {
  say(
    "Installiere die Pakete (npm ci, einmalig, etwa eine Minute) …",
    "Installing the packages (npm ci, once, about a minute) …",
  );
  const { status, error } = runNpm();
  if (error) {
    say(
      "npm fehlt auf diesem Rechner. Bitte Node.js 20 oder neuer mit npm installieren.",
      "npm is missing on this machine. Please install Node.js 20 or later with npm.",
    );
  } else if (status !== 0) {
    say(
      "npm ci ist gescheitert (Meldungen oben). Die erste Installation braucht Zugang zu einer npm-Registry; danach geht alles ohne Netz.",
      "npm ci failed (see above). The first installation needs access to an npm registry; after it everything works offline.",
    );
  }
  return status === 0;
}

/** Makes node_modules be what package-lock.json asks for; the usual case costs one hash. */
function ensureInstalled() {
  const wanted = wantedStamp();
  const isReady = () => readText(stamp) === wanted;
  if (isReady()) return true;
  takeLock();
  try {
    if (isReady()) return true;
    if (!isInstalledByHand() && !installPackages()) return false;
    fs.mkdirSync(modules, { recursive: true });
    fs.writeFileSync(stamp, wanted);
    return true;
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

/** The Node that runs our scripts: the one of the npm package `node`, or this one where it is new enough. */
function findNode() {
  const packaged = join(modules, "node", "bin", windows ? "node.exe" : "node");
  if (fs.existsSync(packaged)) return packaged;
  return Number(process.versions.node.split(".")[0]) >= 24 ? process.execPath : null;
}

function explainMissingNode() {
  say(
    "Node 24 fehlt: npm durfte das Installationsskript des Pakets „node“ nicht ausführen. Abhilfe: npm rebuild node (ohne ignore-scripts), oder Node 24 installieren.",
    'Node 24 is missing: npm was not allowed to run the install script of the package "node". Remedy: npm rebuild node (without ignore-scripts), or install Node 24.',
  );
  process.exit(1);
}

function runScript(node, script, args) {
  const binaries = join(modules, ".bin");
  const env = { ...process.env, PATH: `${binaries}${delimiter}${outerPath()}` };
  env.NODE_COMPILE_CACHE ??= join(modules, ".cache", "compile");
  const child = spawn(node, [script, ...args], { stdio: "inherit", env });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  // npm passes a signal to its shell only, which dies without telling us.
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && child.kill();
  if (process.env.npm_lifecycle_event) setInterval(orphaned, 500).unref();
  child.on("error", () => explainMissingNode());
  child.on("exit", (code, signal) => {
    process.exitCode = signal ? 128 + constants.signals[signal] : code;
  });
}

function main([command = "", ...args]) {
  const script = join(root, "scripts", `${command}.ts`);
  if (!/^[a-z][a-z-]*$/.test(command) || !fs.existsSync(script)) {
    const names = fs
      .readdirSync(join(root, "scripts"))
      .filter((name) => /^[a-z-]+\.ts$/.test(name));
    const list = names.map((name) => name.slice(0, -3)).join(", ");
    say(
      `Den Befehl „${command}“ gibt es nicht. Es gibt: ${list}`,
      `There is no command "${command}". There are: ${list}`,
    );
    process.exit(2);
  }
  if (!ensureInstalled()) process.exit(1);
  const node = findNode();
  if (node) runScript(node, script, args);
  else explainMissingNode();
}

main(process.argv.slice(2));
