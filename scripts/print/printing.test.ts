import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { aDocument, aHeading, aParagraph, aPrinter } from "../../src/testing/pdf/a-printer.ts";
import { policyCatalog, policyText, policyYaml } from "../../src/testing/policies.ts";
import { keptPrints } from "./kept-prints.ts";
import { printPolicies } from "./print-policies.ts";
import { openPrinting } from "./printing.ts";

const folder = mkdtempSync(join(tmpdir(), "allmende-printing-"));
afterAll(() => rmSync(folder, { recursive: true }));

const order = {
  document: aDocument([aHeading(1, "Zweck"), aParagraph("Die Stelle MUSS prüfen.")]),
  pictures: new Map(),
};

/** A process that answers as the code says, instead of printing. */
function aWorker(name: string, code: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, code);
  return path;
}

const READY = `process.send({ outcome: "ready" });`;
const { catalog } = policyCatalog({
  "regeln/policy.yml": policyYaml(),
  "regeln/2026.1.de.md": policyText("## Zweck {#zweck}\n\nDas Zeichen 漢 MUSS weg. {#weg}"),
  "regeln/2026.1.en.md": policyText("## Purpose {#zweck}\n\nIt MUST go. {#weg}"),
});
const input = { catalog, asOf: "2026-11-28", address: null };
const program = join(import.meta.dirname, "../..");

function printWith(worker?: string, seconds = 60) {
  const kept = keptPrints(program, join(folder, "catalogue"));
  return printPolicies(input, {
    printing: openPrinting(seconds, worker),
    kept,
    pictures: new Map(),
  });
}

test("two processes, and this one, print the same bytes", async () => {
  const here = (await aPrinter()).print(order.document, order.pictures);
  for (let time = 0; time < 2; time += 1) {
    const printing = openPrinting(60);
    const there = await printing.print(order);
    printing.close();
    expect(there.outcome).toBe("printed");
    if (here.outcome !== "printed" || there.outcome !== "printed") return;
    expect(Buffer.from(there.bytes).equals(Buffer.from(here.bytes))).toBe(true);
  }
});

describe("a process that", () => {
  test("dies costs its document only", async () => {
    const worker = aWorker("dying", `${READY} process.on("message", () => process.abort());`);
    const { files, problems } = await printWith(worker);
    expect(files).toEqual([]);
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      "print/refused catalog/policies/regeln/2026.1.de.md",
      "print/refused catalog/policies/regeln/2026.1.en.md",
    ]);
  });

  test("does not answer is ended", async () => {
    const worker = aWorker("silent", `${READY} process.on("message", () => { for (;;); });`);
    const { problems } = await printWith(worker, 1);
    expect(problems[0]?.message.en).toBe(
      "policies/regeln/2026.1.de.pdf was not made: no answer within 1 s",
    );
  });

  test("has no typesetter says so once", async () => {
    const worker = aWorker(
      "missing",
      `process.send({ outcome: "unavailable", reason: "no binary" });`,
    );
    const { files, problems } = await printWith(worker);
    expect(files).toEqual([]);
    expect(problems).toEqual([
      {
        rule: "print/unavailable",
        level: "error",
        file: "package.json",
        line: 1,
        column: 1,
        message: {
          de: "PDF-Dateien wurden nicht gemacht, weil das Satzprogramm Typst hier nicht läuft: no binary",
          en: "No PDF was made, because the typesetter Typst does not run here: no binary",
        },
        fix: {
          de: "npm ci ausführen; hilft das nicht, gibt es das Paket @myriaddreamin/typst-ts-node-compiler für dieses System nicht.",
          en: "Run npm ci; where that does not help, the package @myriaddreamin/typst-ts-node-compiler does not exist for this system.",
        },
      },
    ]);
  });
});

describe("what an earlier build printed", () => {
  const cache = join(program, ".cache/print");
  const before = new Set(namesIn(cache));
  afterAll(() => {
    for (const name of namesIn(cache)) {
      if (!before.has(name)) rmSync(join(cache, name), { recursive: true });
    }
  });

  test("is taken as it is, with its problems, and nothing is started", async () => {
    const first = await printWith();
    const second = await printWith(join(folder, "there is none"));
    expect(second).toEqual(first);
    expect(first.files.map(({ path }) => path)).toEqual([
      "policies/regeln/2026.1.de.pdf",
      "policies/regeln/2026.1.en.pdf",
    ]);
    expect(first.problems).toMatchObject([
      {
        rule: "print/missing-character",
        level: "warning",
        file: "catalog/policies/regeln/2026.1.de.md",
        line: 7,
        message: {
          en: "No font of the PDF files has the character 漢 (U+6F22) in #weg; a replacement stands there.",
        },
      },
    ]);
  });

  test("and was damaged since is printed again", async () => {
    const first = await printWith();
    const [name = ""] = namesIn(cache).filter((each) => !before.has(each));
    for (const file of namesIn(join(cache, name))) {
      writeFileSync(join(cache, name, file), '{"outcome":"printed"}\n%PDF');
    }
    expect((await printWith()).files).toEqual(first.files);
  });
});

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
