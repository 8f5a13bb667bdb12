import { describe, expect, test } from "vitest";
import type { Finding } from "../problem/problem.ts";
import { aCatalog } from "../testing/catalog.ts";
import { said } from "../testing/said.ts";
import { aSoftware } from "../testing/software.ts";
import { applyExceptions } from "./exceptions.ts";

const finding: Finding = {
  rule: "maintenance/expired-contract",
  level: "warning",
  file: "catalog/software/a/publiccode.yml",
  pointer: "/x",
  at: "key",
  message: { de: "Abgelaufen.", en: "Ended." },
  fix: null,
};

function apply(rule: string, until: string, findings: readonly Finding[] = [finding]) {
  const exception = { rule, until, reason: "Grund", author: "Redaktion", date: "2026-01-01" };
  const software = [
    aSoftware({ id: "a", curation: { exceptions: [exception] } }),
    aSoftware({ id: "b" }),
  ];
  return applyExceptions(findings, aCatalog({ software }), "2026-09-01");
}

describe("exceptions from rules", () => {
  test("an exception silences its rule for its entry, until its last day", () => {
    expect(apply("maintenance/expired-contract", "2026-09-01")).toEqual([]);
  });

  test("other rules and other entries are not silenced", () => {
    const other = { ...finding, file: "catalog/software/b/publiccode.yml" };
    const hint = { ...finding, rule: "address/insecure" };
    expect(apply("maintenance/expired-contract", "2026-09-01", [finding, other, hint])).toEqual([
      other,
      hint,
    ]);
  });

  test("an exception that has ended silences nothing and is an error", () => {
    const [first, ...rest] = apply("maintenance/expired-contract", "2026-08-31");
    expect(first).toEqual(finding);
    expect(rest.map(({ rule, level }) => `${rule} ${level}`)).toEqual(["exception/expired error"]);
    expect(said(rest)).toMatchInlineSnapshot(`
      "/exceptions/0/until (key)
        de: Die Ausnahme von der Regel maintenance/expired-contract galt bis zum 2026-08-31. → Den Mangel beheben und die Ausnahme weglassen, oder sie mit Begründung verlängern.
        en: The exception from the rule maintenance/expired-contract held until 2026-08-31. → Mend the fault and leave the exception out, or prolong it with a reason."
    `);
  });

  test("an exception that nothing needs is an error", () => {
    const findings = apply("license/spelling", "2026-12-31", []);
    expect(findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual([
      "exception/not-needed error",
    ]);
    expect(said(findings)).toMatchInlineSnapshot(`
      "/exceptions/0/rule (key)
        de: Die Regel license/spelling hat an diesem Eintrag nichts auszusetzen; die Ausnahme ist unnötig. → Die Ausnahme weglassen.
        en: The rule license/spelling finds nothing in this entry; the exception is not needed. → Leave the exception out."
    `);
  });
});
