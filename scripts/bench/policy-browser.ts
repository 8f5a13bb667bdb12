import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { generatePolicy } from "../../src/bench/generate-policy.ts";
import { launchBrowser } from "../../src/testing/browser/launch.ts";
import { serveFolder } from "../../src/testing/browser/serve-folder.ts";
import { measure } from "./measure.ts";
import type { Figure } from "./scale.ts";

const CLAUSES = 2000;
const FACTS = `title: { de: Regeln, en: Rules }
kind: policy
summary: { de: Was gilt, en: What holds }
languages: [de]
status: demonstration
`;
/** By the names of policies, how much of their second version differs from the first. */
const POLICIES = { much: 0.3, little: 0.02 };
const INTRODUCTION = "---\ntitle: Regeln\n";

/** A site with a policy of 2,000 clauses: the pages that compare its versions, and a comparison in the browser. */
export async function measurePolicyPages(program: string, folder: string): Promise<Figure[]> {
  const [root, site] = [join(folder, "policy-catalog"), join(folder, "policy-site")];
  writePolicies(program, root);
  const timings = join(folder, "policy-timings.json");
  const args = ["--root", root, "--out", site, "--timings", timings];
  const build = await measure(join(program, "scripts/build.ts"), args);
  if (build.code !== 0) throw new Error(`The build of a long policy ended with ${build.code}`);
  const { pages = Number.NaN } = JSON.parse(readFileSync(timings, "utf8"));
  const page = join(site, "de/policies/much/compare/2026.1/2026.2/index.html");
  const figures: Figure[] = [
    ["all pages of the site", `${pages.toFixed(1)} s`],
    [`${CLAUSES} clauses, page of 30 % changed`, `${Math.round(statSync(page).size / 1000)} kB`],
    ...(await compareInBrowser(site)),
  ];
  for (const each of [root, site]) rmSync(each, { recursive: true, force: true });
  return figures;
}

function writePolicies(program: string, root: string): void {
  for (const part of ["catalog/vocabulary", "catalog/site.yml"]) {
    cpSync(join(program, part), join(root, part), { recursive: true });
  }
  for (const [name, changed] of Object.entries(POLICIES)) {
    const policy = join(root, "catalog/policies", name);
    mkdirSync(policy, { recursive: true });
    const [before = "", after = ""] = [0, changed].map((share) =>
      generatePolicy({ clauses: CLAUSES, changed: share }),
    );
    const kept = new Set(idsIn(after));
    const gone = idsIn(before).filter((id) => !kept.has(id));
    writeFileSync(join(policy, "policy.yml"), FACTS);
    writeFileSync(join(policy, "2026.1.de.md"), dated(before, "2026-01-01", []));
    writeFileSync(join(policy, "2026.2.de.md"), dated(after, "2026-07-01", gone));
  }
}

function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/\{#(\w+)\}/gu)].map(([, id = ""]) => id);
}

/** The checks ask when a version holds, and that what went is named. */
function dated(text: string, day: string, gone: readonly string[]): string {
  const repealed = gone.length === 0 ? "" : `repealed: [${gone.join(", ")}]\n`;
  const front = `${INTRODUCTION}date: ${day}\ninForce:\n  from: ${day}\n${repealed}`;
  return text.replace(INTRODUCTION, front);
}

/** From the press of the button to the last clause, and how long the page stood still meanwhile. */
async function compareInBrowser(site: string): Promise<Figure[]> {
  const served = await serveFolder(site);
  const browser = await launchBrowser();
  try {
    const page = await (
      await browser.newContext({ viewport: { width: 1280, height: 900 } })
    ).newPage();
    const figures: Figure[] = [];
    for (const [name, share] of Object.entries(POLICIES)) {
      await page.goto(`${served.url}de/policies/${name}/compare/`);
      const what = `in the browser, ${share * 100} % changed`;
      figures.push([what, await compareVersions(page)]);
      figures.push([`${what}, again`, await compareVersions(page)]);
    }
    return figures;
  } finally {
    await browser.close();
    await served.close();
  }
}

async function compareVersions(page: Page): Promise<string> {
  const { total, longest } = await page.evaluate(async () => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ entryTypes: ["longtask"] });
    const status = document.querySelector("#compare-status");
    const start = performance.now();
    document.querySelector<HTMLElement>("#compare-form [type=submit]")?.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    while (!/^Verglichen/u.test(status?.textContent ?? "")) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const end = performance.now();
    // The last entries of the observer come after the last task.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { total: end - start, longest: Math.max(0, ...tasks) };
  });
  const still = longest === 0 ? "under 50 ms" : `${Math.round(longest)} ms`;
  return `${(total / 1000).toFixed(2)} s, longest task ${still}`;
}
