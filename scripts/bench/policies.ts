import { generatePolicy } from "../../src/bench/generate-policy.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { parseCatalog } from "../../src/catalog/parse.ts";
import { renderAkomaNtoso } from "../../src/outputs/policies/akoma-ntoso/akoma-ntoso.ts";
import { textDocument } from "../../src/outputs/policies/print/text-document.ts";
import { textAsJson } from "../../src/outputs/policies/text-json.ts";
import type { Printed } from "../../src/pdf/printer.ts";
import { compareTexts } from "../../src/policies/compare/compare.ts";
import type { Policy, PolicyText } from "../../src/policies/model.ts";
import { summaryText } from "../../src/policies/report/words.ts";
import { aSiteData } from "../../src/site/a-site.ts";
import { versionPage } from "../../src/site/view/policy/version-page.ts";
import { aPrinter } from "../../src/testing/pdf/a-printer.ts";
import { measurePolicyPages } from "./policy-browser.ts";
import { processorSeconds } from "./processor.ts";
import type { Figure } from "./scale.ts";

const SIZES = [2000, 5000];
const CHANGED = 0.3;

/** What a policy of some 200 printed pages takes (2,000 clauses), and one of 5,000: as data, and in a browser. */
export async function measurePolicies(program: string, folder: string): Promise<Figure[]> {
  return [...(await measureTexts()), ...(await measurePolicyPages(program, folder))];
}

/** In processor time. */
async function measureTexts(): Promise<readonly Figure[]> {
  const printer = await aPrinter();
  return SIZES.flatMap((clauses) => {
    const [before, after] = [0, CHANGED].map((changed) => generatePolicy({ clauses, changed }));
    const [one, reading] = timed(() => read("2026.1", before ?? ""));
    const other = read("2026.2", after ?? "");
    const [comparison, comparing] = timed(() => compareTexts(one.text, other.text));
    const [page, drawing] = timed(() =>
      versionPage(aSiteData(other.catalog), "de", other.policy.id, other.text.version),
    );
    const [json, writing] = timed(() =>
      JSON.stringify(textAsJson(other.catalog, other.policy, other.text)),
    );
    const surroundings = { ...SURROUNDINGS, catalog: other.catalog, known: new Map() };
    const earlier = { text: one.text, comparison };
    const [xml, marking] = timed(() =>
      renderAkomaNtoso(surroundings, other.policy, other.text, earlier),
    );
    const input = {
      catalog: one.catalog,
      asOf: "2026-11-28",
      address: null,
      hasPicture: () => false,
    };
    const [printed, printing] = timed(() =>
      printer.print(textDocument(one.policy, one.text, input), new Map()),
    );
    return [
      [`${clauses} clauses, size`, kilobytes(before ?? "")],
      ["  reading", seconds(reading)],
      ["  comparing two versions", seconds(comparing)],
      ["  changed", summaryText(comparison.summary, "en").replace(/;.*/u, "")],
      ["  page of a version", `${seconds(drawing)}, ${kilobytes(page.html)}`],
      ["  JSON", `${seconds(writing)}, ${kilobytes(json)}`],
      ["  Akoma Ntoso with changes", `${seconds(marking)}, ${kilobytes(xml)}`],
      ["  PDF", `${seconds(printing)}, ${pagesOf(printed)}`],
    ] satisfies Figure[];
  });
}

function pagesOf(printed: Printed): string {
  return printed.outcome === "printed" ? `${printed.pages} pages` : printed.reason;
}

const SURROUNDINGS = { site: { name: "Allmende" }, asOf: "2026-11-28" };

const FACTS = `title: { de: Regeln, en: Rules }
kind: policy
summary: { de: Was gilt, en: What holds }
languages: [de]
status: demonstration
`;

interface ReadPolicy {
  readonly catalog: Catalog;
  readonly policy: Policy;
  readonly text: PolicyText;
}

function read(version: string, markdown: string): ReadPolicy {
  const files = { "policy.yml": FACTS, [`${version}.de.md`]: markdown };
  const raw = Object.entries(files).map(([name, text]) => ({
    path: `catalog/policies/regeln/${name}`,
    bytes: new TextEncoder().encode(text),
  }));
  const { catalog } = parseCatalog(raw);
  const policy = catalog.policies.get("regeln");
  const text = policy?.versions[0]?.texts[0];
  if (policy === undefined || text === undefined) throw new Error("The generated policy is broken");
  return { catalog, policy, text };
}

function timed<T>(action: () => T): readonly [T, number] {
  const start = processorSeconds();
  return [action(), processorSeconds() - start];
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function kilobytes(text: string): string {
  return `${Math.round(text.length / 1000)} kB`;
}
