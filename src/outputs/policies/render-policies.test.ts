import { join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Catalog, RawFile } from "../../catalog/catalog.ts";
import { parseCatalog } from "../../catalog/parse.ts";
import { readCatalog } from "../../catalog/read.ts";
import { compareTexts } from "../../policies/compare/compare.ts";
import type { PolicyText } from "../../policies/model.ts";
import { renderComparisonJson } from "../../policies/report/json.ts";
import { PUBLISHED_SCHEMAS } from "../../schema/api/schemas.ts";
import { hostileText } from "../../testing/hostile-policy.ts";
import { policyCatalog, policyText, policyYaml } from "../../testing/policies.ts";
import { TEXT_FORMS } from "./addresses.ts";
import { renderPolicies } from "./render-policies.ts";
import { textAsJson } from "./text-json.ts";

const ajv = new Ajv({ strict: false, schemas: [...PUBLISHED_SCHEMAS.values()] });
formats.default(ajv);

function render(catalog: Catalog, files: readonly RawFile[], asOf = "2026-11-01") {
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  const sourceOf = (path: string) => {
    const found = bytes.get(path);
    return found === undefined ? null : new TextDecoder().decode(found);
  };
  const rendered = [...renderPolicies({ catalog, site: { name: "Allmende" }, asOf, sourceOf })];
  return new Map(rendered.map(({ path, content }) => [path, content]));
}

/** What a file of the API breaks of its schema. */
function problemsOf(path: string, content: string): unknown {
  const name = path.slice("api/v1/policies/".length);
  const schema =
    name === "index.json"
      ? "api-policies"
      : /-[^/]+\.json$/u.test(name.replace(/^[^/]+\//u, ""))
        ? "api-policy-comparison"
        : "api-policy-text";
  ajv.validate(`${schema}.schema.json`, JSON.parse(content));
  return ajv.errors;
}

const isJson = ([path]: readonly [string, string]) => path.endsWith(".json");

/** Every construct that the model has, and two versions that differ in all of them. */
const EVERYTHING = `Vorab\\
weiter. [Verweis](../andere/2026.1.de.md#ziel), [#ziel](#ziel), ![x](y.svg), <b>

## Teil {#teil}

**Begriff:** Text mit *Betonung* und \`Code\`.[^1] {#begriff .definition}

Das DARF heute NICHT sein, und jenes MUSS es. {#pflicht}

1. Erstens {#erstens}
2. Zweitens
   - darin

> Zitat

\`\`\`sh
ls
\`\`\`

Tabelle: Titel

| a | b |
|:--|--:|
| c | d |

![Ein Bild](bild.svg "Titel")

---

[^1]: Fuß
[^2]: Niemand
`;

describe("policies in every form", () => {
  const FRONT = `date: 2026-01-02
inForce: { from: 2026-02-01 }
decision: { reference: Beschluss 7 }
editors: [{ role: Redaktion }]
clauses: { pflicht: { from: 2026-03-01, enforcedBy: { checks: [license/syntax] } } }
`;
  const CHANGED = EVERYTHING.replace("Betonung", "Wort").replace("| d |", "| e |");
  const SECOND = `inForce: { from: 2026-09-01 }
clauses: { teil-neu: { replaces: teil } }
repealed: [pflicht]
`;
  const { catalog, files } = policyCatalog({
    "regeln/policy.yml": policyYaml(`references:
  - { id: norm, kind: standard, title: { de: Norm, en: Norm }, url: https://example.org/norm }
`),
    "regeln/2026.1.de.md": policyText(EVERYTHING, FRONT),
    "regeln/2026.1.en.md": "---\ntitle: Rules\ntranslates: de\n---\n\nText.\n",
    "regeln/2026.2.de.md": policyText(
      CHANGED.replace("{#teil}", "{#teil-neu}").replace(/^Das DARF.*$/mu, ""),
      SECOND,
    ),
    "regeln/draft.de.md": policyText(CHANGED.replace("Titel", "Anderer Titel")),
  });
  const made = render(catalog, files);

  test("each text and each expected comparison has its files", () => {
    expect([...made.keys()]).toEqual([
      "api/v1/policies/index.json",
      "api/v1/policies/regeln/2026.1.de.json",
      "policies/regeln/2026.1.de.xml",
      "policies/regeln/2026.1.de.md",
      "api/v1/policies/regeln/2026.1.en.json",
      "policies/regeln/2026.1.en.xml",
      "policies/regeln/2026.1.en.md",
      "api/v1/policies/regeln/2026.2.de.json",
      "policies/regeln/2026.2.de.xml",
      "policies/regeln/2026.2.de.md",
      "api/v1/policies/regeln/draft.de.json",
      "policies/regeln/draft.de.xml",
      "policies/regeln/draft.de.md",
      "api/v1/policies/regeln/2026.1-2026.2.de.json",
      "api/v1/policies/regeln/2026.2-draft.de.json",
    ]);
  });

  test.each([...made].filter(isJson))("%s keeps what its schema promises", (path, content) => {
    expect(problemsOf(path, content)).toBeNull();
  });

  test("a text is one that can be compared as it is", () => {
    const read = (path: string): PolicyText => JSON.parse(made.get(path) ?? "null");
    const [one, other] = ["2026.1", "2026.2"].map((id) =>
      read(`api/v1/policies/regeln/${id}.de.json`),
    );
    const texts = catalog.policies.get("regeln")?.versions.map(({ texts: [german] }) => german);
    if (!one || !other || !texts?.[0] || !texts[1]) throw new Error("a text is missing");
    expect(compareTexts(one, other)).toEqual(compareTexts(texts[0], texts[1]));
  });

  test("a translation says what only the original knows", () => {
    const english = JSON.parse(made.get("api/v1/policies/regeln/2026.1.en.json") ?? "null");
    expect(english).toMatchObject({
      front: { title: "Rules", translates: "de" },
      original: { language: "de", front: { decision: { reference: "Beschluss 7" } } },
      period: { from: "2026-02-01", until: "2026-08-31" },
      enforcement: [{ clause: "pflicht", checks: ["license/syntax"] }],
    });
  });

  test("the list says what holds, and what a comparison in a browser has to know", () => {
    const { policies } = JSON.parse(made.get("api/v1/policies/index.json") ?? "null");
    expect(policies).toMatchObject([
      {
        current: "2026.2",
        versions: [
          { id: "2026.1", date: "2026-01-02" },
          {
            successions: [{ kind: "replaces", from: ["teil"], to: "teil-neu" }],
            repealed: ["pflicht"],
          },
          { id: "draft", period: null, texts: [{ language: "de" }] },
        ],
      },
    ]);
  });

  test("all addresses lead to files that are written", () => {
    const { policies } = JSON.parse(made.get("api/v1/policies/index.json") ?? "null");
    const [{ versions, comparisons }] = policies;
    const texts = versions.flatMap((version: { texts: unknown }) => version.texts);
    // PDF files are printed by the build.
    const forms = [...TEXT_FORMS.filter((form) => form !== "pdf"), "json"];
    const named = texts.flatMap((text: Named) => forms.map((form) => text[form]));
    const all = [...named, ...comparisons.map(({ json }: Named) => json)];
    const base = new URL("https://example.org/api/v1/policies/index.json");
    const missing = all.filter((to) => !made.has(new URL(to, base).pathname.slice(1)));
    expect([all.length, missing]).toEqual([14, []]);
  });

  test("the source is the file", () => {
    expect(made.get("policies/regeln/draft.de.md")).toBe(
      policyText(CHANGED.replace("Titel", "Anderer Titel")),
    );
  });
});

type Named = Readonly<Record<string, string>>;

test("what anybody could write is JSON by the schemas, and the same after it was read", () => {
  const { catalog } = policyCatalog({
    "regeln/policy.yml": policyYaml(),
    "regeln/2026.2.de.md": policyText("Text."),
  });
  const policy = catalog.policies.get("regeln");
  if (policy === undefined) throw new Error("no policy");
  fc.assert(
    fc.property(hostileText, hostileText, (text, other) => {
      const json = JSON.stringify(textAsJson(catalog, policy, text));
      expect(problemsOf("api/v1/policies/regeln/2026.2.de.json", json)).toBeNull();
      expect(JSON.parse(json).clauses).toEqual(text.clauses);
      const compared = renderComparisonJson(compareTexts(other, text));
      expect(problemsOf("api/v1/policies/regeln/2026.1-2026.2.de.json", compared)).toBeNull();
    }),
    { numRuns: 100 },
  );
});

describe("the policies of this catalogue", () => {
  const made = new Map<string, string>();
  beforeAll(async () => {
    const files = await readCatalog(join(import.meta.dirname, "../../.."));
    const own = files.filter(({ path }) => /^catalog\/(?:policies|organisations)/u.test(path));
    for (const [path, text] of render(parseCatalog(own).catalog, own)) made.set(path, text);
  });

  test("keep what the schemas promise", () => {
    const json = [...made].filter(isJson);
    expect(json.length).toBeGreaterThan(5);
    const broken = json.filter(([path, content]) => problemsOf(path, content) !== null);
    expect(broken.map(([path]) => path)).toEqual([]);
  });
});
