import { describe, expect, it } from "vitest";
import { openContext } from "../../../licenses/context/context.ts";
import { LIMITS } from "../../../sbom/limits.ts";
import { aComplianceBook } from "../../../testing/compliance.ts";
import { COMPATIBILITY } from "../../../testing/license-context.ts";
import { billTexts } from "../../i18n/bill.ts";
import { checkAnswerTexts } from "../../i18n/check-answer.ts";
import type { Lang } from "../../site-data.ts";
import { licenseWords } from "../../view/license/words.ts";
import type { LicenseData } from "../license-data/load.ts";
import { judgeFile } from "./judge-file.ts";
import type { JudgeState } from "./messages.ts";

const book = aComplianceBook();
const data: LicenseData = {
  book,
  compatibility: COMPATIBILITY,
  licenses: openContext(book, COMPATIBILITY),
};

async function judge(file: File, lang: Lang = "en"): Promise<readonly JudgeState[]> {
  const settings = {
    ...{
      lang,
      root: "./",
      home: "./",
      asOf: "2026-06-01",
      worker: "",
      files: { book: "", duties: "" },
    },
    ...{ texts: checkAnswerTexts[lang], words: licenseWords(lang), bill: billTexts[lang] },
  };
  const context = { kind: "software", use: null, asOf: "2026-06-01" } as const;
  const told: JudgeState[] = [];
  const question = { job: 0, file, context, settings, base: "https://example.org/" };
  await judgeFile(
    question,
    async () => data,
    (state) => told.push(state),
  );
  return told;
}

const bill = (count: number): string =>
  JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    components: Array.from({ length: count }, (_, n) => ({
      type: "library",
      name: `=part-${n}`,
      licenses: [{ license: { id: n % 2 ? "MIT" : "BUSL-1.1" } }],
    })),
  });

describe("a file", () => {
  it("is judged with progress, and gets a report and a table for spreadsheets", async () => {
    const told = await judge(new File([bill(600)], "sbom.json"));
    expect(told.map(({ type }) => type).slice(0, 2)).toEqual(["loading", "reading"]);
    expect(told.filter(({ type }) => type === "judging").length).toBeGreaterThan(2);
    const last = told.at(-1);
    if (last?.type !== "judged") throw new Error(`It ended with ${last?.type}`);
    expect(last.report.summary).toBe("600 components; 300 to be looked at");
    const csv = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await last.csv.arrayBuffer());
    expect(csv.startsWith("\ufefffile,verdict,component")).toBe(true);
    expect(csv).toContain("sbom.json,refused,'=part-0");
    expect(csv.trim().split("\r\n")).toHaveLength(601);
  });

  it.each([
    ["nothing", ""],
    ["half a file", bill(3).slice(0, -20)],
    ["no text", "\u0000\u0001PK"],
    ["something else", '{"name":"x"}'],
  ])(
    "with %s in it is refused, with what to do, in the language of the page",
    async (_name, text) => {
      const last = (await judge(new File([text], "x.json"), "de")).at(-1);
      expect(last).toMatchObject({ type: "refused" });
      if (last?.type !== "refused") return;
      expect(last.message).toMatch(/^D(?:ie|as|er) /u);
      expect(last.fix.length).toBeGreaterThan(10);
    },
  );

  it("that is too large is refused without reading all of it", async () => {
    let asked = 0;
    const huge = {
      name: "huge.json",
      slice: (_start: number, end: number) => {
        asked = end;
        return new Blob([new Uint8Array(end)]);
      },
    };
    const last = (await judge(huge as unknown as File)).at(-1);
    expect(asked).toBe(LIMITS.bytes + 1);
    expect(last).toMatchObject({ type: "refused" });
    if (last?.type === "refused") expect(last.message).toContain("too large");
  });

  it("that cannot be opened, such as a folder, is said to be that", async () => {
    const folder = {
      name: "folder",
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error()) }),
    };
    expect((await judge(folder as unknown as File)).at(-1)).toEqual({ type: "unreadable" });
  });
});
