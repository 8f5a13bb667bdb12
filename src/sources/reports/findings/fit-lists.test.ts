import { expect, test } from "vitest";
import { LIMITS } from "../../../catalog/limits.ts";
import { renderObservations } from "../../../catalog/observations-file.ts";
import { anObservation } from "../../../testing/observations.ts";
import { REPORT_LIMITS } from "../limits.ts";
import { fitLists } from "./fit-lists.ts";

const finding = (at: number, length = 10) => ({
  id: `CVE-2024-${at}`,
  severity: "high" as const,
  components: ["x".repeat(length)],
});
const counted = (count: number, length?: number) =>
  anObservation({
    fact: "scan/vulnerabilities",
    value: count,
    findings: Array.from({ length: count }, (_, at) => finding(at, length)),
  });
const lengths = (fitted: ReturnType<typeof fitLists>) =>
  fitted.map(({ findings }) => findings?.length ?? 0);

test("what fits stays as it is", () => {
  const all = [counted(3), anObservation()];
  expect(fitLists(all, 10_000)).toEqual(all);
});

test("what does not fit is cut at the end, and no count changes", () => {
  const one = JSON.stringify(finding(0)).length;
  const [fitted] = fitLists([counted(9)], 5 * one + 1);
  expect(fitted?.findings?.map(({ id }) => id)).toEqual(
    [0, 1, 2, 3, 4].map((at) => `CVE-2024-${at}`),
  );
  expect(fitted?.value).toBe(9);
  expect(fitLists([counted(9)], 3)[0]).not.toHaveProperty("findings");
});

test("short lists leave their share to long ones, in any order", () => {
  const one = JSON.stringify(finding(0)).length;
  expect(lengths(fitLists([counted(9), counted(1)], 8 * one))).toEqual([7, 1]);
  expect(lengths(fitLists([counted(9), counted(9)], 8 * one))).toEqual([4, 4]);
});

test("the largest lists of twenty reports make a file that is read", () => {
  const large = {
    ...finding(0, 300),
    aliases: Array.from({ length: 20 }, (_, at) => `GHSA-${at}-${"y".repeat(100)}`),
    components: Array.from({ length: 20 }, (_, at) => `pkg:npm/${"z".repeat(250)}@${at}`),
  };
  const lists = Array.from({ length: 40 }, (_, at) =>
    anObservation({
      fact: at % 2 === 0 ? "scan/vulnerabilities" : "scan/vulnerabilities-answered",
      value: 500,
      findings: Array(500).fill(large),
      evidence: { url: `https://git.example/${at}.json`, sha256: "a".repeat(64) },
    }),
  );
  const text = renderObservations({
    observations: [...fitLists(lists, REPORT_LIMITS.listedPerEntry)],
  });
  expect(text.length).toBeLessThan(LIMITS.yamlBytes / 2);
});
