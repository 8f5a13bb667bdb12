import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { renderObservations } from "../../catalog/observations-file.ts";
import type { Observations } from "../../schema/generated/observations.ts";
import { httpTo } from "../../testing/forge/ask-server.ts";
import {
  ALL_FAULTS,
  type Fault,
  misbehave,
  patienceWith,
  REASON_OF,
} from "../../testing/forge/faults.ts";
import { GITHUB_RECORDING } from "../../testing/forge/github-recording.ts";
import { type ForgeServer, startForge } from "../../testing/forge/server.ts";
import { makeRepository, type TestRepository } from "../../testing/git/a-repository.ts";
import { type GitServer, serveRepositories } from "../../testing/git/serve.ts";
import { locateRepository } from "../git/locate.ts";
import { createGit } from "../git/run-git.ts";
import { createGitSource } from "../git/source.ts";
import { createGithubSource } from "../github/source.ts";
import type { HttpLimits } from "../http/edge.ts";
import type { Source } from "../source.ts";
import type { RunReport } from "./outcome.ts";
import { exitCodeOfRun } from "./report.ts";
import { refresh } from "./run.ts";

const YESTERDAY = "2026-11-27T03:00:00Z";
const NOW = "2026-11-28T03:00:00Z";
const NEXT_YEAR = "2027-03-01T03:00:00Z";

let root = "";
let forge: ForgeServer;
let gits: GitServer;
let repository: TestRepository;
/** What goes wrong when a repository is looked for or copied. */
let gitFault: Fault | null = null;
/** observations.yml of each entry as it was after a good run. */
let before: ReadonlyMap<string, string>;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "refresh-faults-"));
  repository = makeRepository(join(root, "city", "parkplan"));
  repository.commit({ at: "2026-09-01T00:00:00Z", files: { LICENSE: "" } });
  repository.tag("v1", { at: "2026-09-02T00:00:00Z" });
  forge = await startForge(GITHUB_RECORDING);
  gits = await serveRepositories(root, (request, response) => {
    if (gitFault === null) return false;
    misbehave(gitFault, request.url ?? "", response);
    return true;
  });
  before = (await run(new Map(), YESTERDAY, ["a", "b"])).files;
}, 60_000);
afterAll(async () => {
  await Promise.all([forge.close(), gits.close()]);
  rmSync(root, { recursive: true, force: true });
});
beforeEach(() => {
  gitFault = null;
  forge.mend();
});

/** GitHub at the forge of this test, and its repositories at the Git server beside it. */
function sources(limits: Partial<HttpLimits>): readonly Source[] {
  const gitHttp = httpTo(gits, limits);
  return [
    createGithubSource(httpTo(forge, limits), forge.url),
    createGitSource({
      git: createGit({ environment: process.env }),
      folders: {
        open: async () => mkdtempSync(join(root, "copy-")),
        close: async (folder) => rmSync(folder, { recursive: true, force: true }),
      },
      version: "2",
      locate: (address) => locateRepository(gitHttp, gits.url + new URL(address).pathname),
    }),
  ];
}

/** One run over these entries, from the files of the one before to the files after it. */
async function run(
  old: ReadonlyMap<string, string>,
  now: string,
  ids: readonly string[] = [...old.keys()],
  limits: Partial<HttpLimits> = {},
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly report: RunReport }> {
  const files = new Map(old);
  const targets = ids.map((id) => ({
    id,
    repository: "https://github.com/city/parkplan",
    reports: [],
  }));
  const report = await refresh(targets, {
    now,
    renewAfterDays: 30,
    entriesPerHost: 2,
    sources: sources(limits),
    read: async (id) => parseFile(files.get(id)),
    write: async (id, observations) => {
      files.set(id, renderObservations(observations));
    },
    done: new Map(),
    finished: async () => undefined,
  });
  return { files, report };
}

function parseFile(text: string | undefined): Observations | null {
  return text === undefined ? null : parse(text);
}

/** The part of the files that holds answers: everything but which sources gave none. */
function answersIn(files: ReadonlyMap<string, string>) {
  return [...files].map(([id, text]) => {
    const { observations, absent } = parse(text) as Observations;
    return { id, observations, absent };
  });
}

describe("a whole run", () => {
  test("finds facts of the forge and of Git, and a second one changes no byte", async () => {
    const { files, report } = await run(before, NOW);
    const [entry] = answersIn(before);
    const facts = entry?.observations.map(({ fact }) => fact);
    expect(facts).toEqual(
      expect.arrayContaining(["git/commits", "files/license", "forge/ci-runs"]),
    );
    expect(entry?.observations).toHaveLength(35);
    expect(files).toEqual(before);
    expect(exitCodeOfRun(report)).toBe(0);
  });

  test.each(ALL_FAULTS)("loses nothing where everything answers with: %s", async (fault) => {
    forge.break(fault);
    gitFault = fault;
    const { files, report } = await run(before, NOW, ["a"], patienceWith(fault));
    expect(answersIn(files)).toEqual(answersIn(before));
    expect(exitCodeOfRun(report)).toBe(3);
    for (const { gaps, failure } of report.outcomes) {
      expect(failure).toBeUndefined();
      expect(gaps.map(({ source, reason }) => [source, reason])).toEqual([
        ["github", REASON_OF[fault]],
        ["git", REASON_OF[fault]],
      ]);
    }
  });

  test("believes a forge and a Git server that have recovered", async () => {
    forge.break("not found");
    gitFault = "login page";
    const broken = await run(before, NOW);
    expect(broken.files).not.toEqual(before);
    gitFault = null;
    forge.mend();
    expect((await run(broken.files, NOW)).files).toEqual(before);
  });

  test("loses nothing either when facts are old and the upstream is still away; it says so", async () => {
    forge.break("server error");
    gitFault = "server error";
    const { files } = await run(before, NEXT_YEAR);
    expect(answersIn(files)).toEqual(answersIn(before));
    const { unavailable = [] } = parse(files.get("a") ?? "") as Observations;
    expect(unavailable.map(({ source, reason, since }) => [source, reason, since])).toEqual([
      ["git", "server-error", "2027-03-01"],
      ["github", "server-error", "2027-03-01"],
    ]);
  });

  test.each([1, 2, 3, 6, 9, 12, 15])(
    "loses nothing when the forge dies after %i requests",
    async (nth) => {
      forge.breakBy((_, number) => (number > nth ? "cut connection" : null));
      gitFault = "cut connection";
      const { files } = await run(before, NOW);
      expect(answersIn(files)).toEqual(answersIn(before));
    },
  );

  test("loses nothing in a storm: each request can meet any fault, entry after entry", async () => {
    const slow = /silence|drip|announced|rate limit/u;
    const faults = ALL_FAULTS.filter((fault) => !slow.test(fault));
    let state = 7;
    const random = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    gitFault = "cut connection";
    forge.breakBy((path) => {
      const fault = random() < 0.15 ? faults[Math.floor(random() * faults.length)] : undefined;
      // That packages are not for strangers is an answer of its own: what can be seen then counts.
      const isHidden = fault !== undefined && REASON_OF[fault] === "not-permitted";
      return fault === undefined || (isHidden && path.includes("/packages")) ? null : fault;
    });
    const ids = Array.from({ length: 12 }, (_, number) => `entry-${number}`);
    const text = before.get("a") ?? "";
    const { files, report } = await run(new Map(ids.map((id) => [id, text])), NOW);
    expect(report.outcomes.flatMap(({ gaps }) => gaps).length).toBeGreaterThan(12);
    for (const { observations, absent } of answersIn(files)) {
      expect({ observations, absent }).toEqual(answersOf(text));
    }
  });
});

function answersOf(text: string) {
  const { observations, absent } = parse(text) as Observations;
  return { observations, absent };
}
