import { expect, test } from "vitest";
import { factsOf, readingOf, refusalCode } from "../../../testing/report.ts";

const lint = (summary: unknown, rest: object = {}) => ({
  lint_version: "1.0",
  reuse_spec_version: "3.3",
  reuse_tool_version: "6.2.0",
  files: [{ path: "a.ts", copyrights: [{ value: "2026 Jane Doe <jane@example.org>" }] }],
  non_compliant: { missing_licenses: ["APACHE-2.0"] },
  summary,
  ...rest,
});
const SUMMARY = {
  used_licenses: ["MIT"],
  files_total: 10,
  files_with_copyright_info: 8,
  files_with_licensing_info: 9,
  compliant: false,
};

test("files, those without their information, and whether all is well", () => {
  const read = readingOf(lint(SUMMARY));
  expect(factsOf(read)).toEqual({
    "reuse/compliant": false,
    "reuse/files": 10,
    "reuse/files-without-license": 1,
    "reuse/files-without-copyright": 2,
  });
  expect(read.tool).toEqual({ tool: "REUSE tool", version: "6.2.0", ruleSet: "REUSE 3.3" });
  expect(read).toMatchObject({ time: null, subject: {} });
  expect(JSON.stringify(read)).not.toMatch(/jane/iu);
});

test("a folder without files conforms to everything and proves nothing", () => {
  const read = readingOf(lint({ ...SUMMARY, files_total: 0, compliant: true }));
  expect(read).toMatchObject({ scanned: false, facts: [] });
  expect(read.absent).toEqual(["reuse/compliant", "reuse/files"]);
});

test.each([
  ["no summary", undefined],
  ["no answer", { ...SUMMARY, compliant: undefined }],
  ["an answer in words", { ...SUMMARY, compliant: "yes" }],
  ["no number of files", { ...SUMMARY, files_total: "10" }],
  ["less than no files", { ...SUMMARY, files_total: -1 }],
])("%s is refused", (_name, summary) => {
  expect(refusalCode(lint(summary))).toBe("malformed");
});

test("more files with information than files say nothing", () => {
  const odd = { ...SUMMARY, files_with_licensing_info: 11, files_with_copyright_info: null };
  expect(factsOf(readingOf(lint(odd)))).toEqual({ "reuse/compliant": false, "reuse/files": 10 });
});
