import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, "..");
const read = async (name: string) => JSON.parse(await readFile(join(root, name), "utf8"));
const packages: Readonly<Record<string, LockedPackage>> = (await read("package-lock.json"))
  .packages;

/** Node's search: beside the package that asks, then one folder further out, up to the root. */
function isLocked(from: string, name: string): boolean {
  const folders = from.split("/node_modules/").map((_, index, all) => all.slice(0, index + 1));
  const places = folders.map((parts) => `${parts.join("/node_modules/")}/node_modules/${name}`);
  return [...places, `node_modules/${name}`].some((place) => place in packages);
}

test("the lock file names no registry, so that every network's own one serves", () => {
  expect(Object.keys(packages).filter((path) => packages[path]?.resolved)).toEqual([]);
});

test("the lock file has every package of every platform, else npm ci refuses to install", () => {
  const missing = Object.entries(packages).flatMap(
    ([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test("our own dependencies have exact versions", async () => {
  const { dependencies, devDependencies } = await read("package.json");
  const versions: readonly string[] = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
