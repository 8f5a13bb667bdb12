import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { renderObservations } from "../../src/catalog/observations-file.ts";
import { anObservation } from "../../src/testing/observations.ts";
import { aCuration, aPublicCode } from "../../src/testing/software.ts";
import { readRefreshArguments } from "./arguments.ts";
import { selectAside } from "./select-aside.ts";
import { readKnown, selectTargets } from "./targets.ts";

let root = "";
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "targets-"));
  for (const id of ["a", "b", "c"]) {
    const code = aPublicCode({ url: `https://git.example/x/${id}` });
    put(`catalog/software/${id}/publiccode.yml`, JSON.stringify(code));
  }
  const reports = [{ url: "https://git.example/trivy.json" }];
  const curation = aCuration({ origin: "https://origin.example/x/a", reports });
  put("catalog/software/a/curation.yml", JSON.stringify(curation));
  const known = renderObservations({ observations: [anObservation()] });
  put("catalog/software/a/observations.yml", known);
  put("catalog/software/b/observations.yml", "observations: [\n");
});
afterEach(() => rmSync(root, { recursive: true }));

function argumentsOf(...args: readonly string[]) {
  const read = readRefreshArguments(args, {});
  if (typeof read === "string") throw new Error(read);
  return read;
}

async function select(...args: readonly string[]) {
  const selection = await selectTargets(root, argumentsOf(...args));
  if (typeof selection === "string") throw new Error(selection);
  return selection;
}

test("an entry is asked for where it is really developed, and its reports where curation.yml says", async () => {
  const { targets } = await select();
  expect(targets).toEqual([
    {
      id: "a",
      repository: "https://origin.example/x/a",
      reports: [{ url: "https://git.example/trivy.json" }],
    },
    { id: "b", repository: "https://git.example/x/b", reports: [] },
    { id: "c", repository: "https://git.example/x/c", reports: [] },
  ]);
});

test("a file that cannot be understood is never taken for an empty one", async () => {
  const selection = await select();
  expect(readKnown(selection, "a")?.observations).toHaveLength(1);
  expect(() => readKnown(selection, "b")).toThrow("catalog/software/b/observations.yml has errors");
  expect(readKnown(selection, "c")).toBeNull();
});

test("entries can be named, and shards have them all once", async () => {
  expect((await select("--only", "c")).targets.map(({ id }) => id)).toEqual(["c"]);
  const shards = await Promise.all(["1/2", "2/2"].map((shard) => select("--shard", shard)));
  expect(shards.flatMap(({ targets }) => targets.map(({ id }) => id)).sort()).toEqual([
    ...["a", "b", "c"],
  ]);
});

test("an entry that does not exist is wrong usage", async () => {
  expect(await selectTargets(root, argumentsOf("--only", "nowhere"))).toContain('"nowhere"');
});

test("settings that cannot be understood are not replaced by others", async () => {
  put("catalog/site.yml", "refresh: {}\nrefresh: {}\n");
  expect(await selectTargets(root, argumentsOf())).toBe(
    "catalog/site.yml has errors; see npm run validate.",
  );
});

test("a thread of its own answers the same, and its mistakes are told", async () => {
  expect(await selectAside(root, argumentsOf())).toEqual(await select());
  expect(await selectAside(root, argumentsOf("--only", "nowhere"))).toContain('"nowhere"');
});
