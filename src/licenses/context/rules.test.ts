import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { LicensePolicy } from "../../schema/generated/license-policy.ts";
import { validateDocument } from "../../schema/validate.ts";
import { COMPATIBILITY, RECORDS } from "../../testing/license-context.ts";
import { openRules } from "./rules.ts";

const folder = join(import.meta.dirname, "../../../licenses");
const policy: LicensePolicy = parse(readFileSync(join(folder, "policy.yml"), "utf8"));
const selectors = COMPATIBILITY.rules.flatMap(({ inbound, outbound }) => [inbound, outbound]);

describe("licenses/compatibility.yml", () => {
  test("is what its schema allows", () => {
    expect(validateDocument("license-compatibility", COMPATIBILITY, "compatibility.yml")).toEqual(
      [],
    );
  });

  test("names only licenses that have a record", () => {
    const named = [
      ...COMPATIBILITY.groups.flatMap(({ licenses }) => licenses),
      ...selectors.flatMap(({ licenses }) => licenses ?? []),
    ];
    expect(named.filter((id) => !(id in RECORDS.licenses))).toEqual([]);
  });

  test("names only groups, sources and statements that exist, each id once", () => {
    const groups = COMPATIBILITY.groups.map(({ id }) => id);
    const named = selectors.flatMap((selector) => selector.groups ?? []);
    expect(named.filter((id) => !groups.includes(id))).toEqual([]);
    const sources = COMPATIBILITY.sources.map(({ id }) => id);
    expect(COMPATIBILITY.rules.filter(({ source }) => source && !sources.includes(source))).toEqual(
      [],
    );
    const rules = COMPATIBILITY.rules.map(({ id }) => id);
    expect(new Set(rules).size).toBe(rules.length);
    expect(new Set(groups).size).toBe(groups.length);
    const said = policy.authorities.flatMap((authority) =>
      authority.statements.map((statement) => `${authority.id}/${statement.id}`),
    );
    const wanted = selectors.flatMap(({ says, saysNot }) => [says, saysNot]);
    const missing = wanted.filter(
      (each) => each && !said.includes(`${each.authority}/${each.statement}`),
    );
    expect(missing).toEqual([]);
  });

  test("every rule decides at least one pair of the records, so none stands behind another", () => {
    const rules = openRules(COMPATIBILITY);
    const versions = Object.entries(RECORDS.licenses).map(([id, record]) => ({ id, record }));
    const used = new Set<string>();
    for (const inbound of versions) {
      for (const outbound of versions) {
        const rule = rules.ruleFor(inbound, outbound);
        if (rule) used.add(rule.id);
      }
    }
    expect(COMPATIBILITY.rules.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test("says for every effect of an exception what it changes", () => {
    const effects = new Set(Object.values(RECORDS.exceptions).map(({ effect }) => effect));
    const known = COMPATIBILITY.effects.map(({ effect }) => effect);
    expect([...effects].filter((effect) => !known.includes(effect))).toEqual([]);
  });

  test("a depends says on what, a no says whose terms stand in the way", () => {
    const broken = { ...COMPATIBILITY, rules: [{ ...COMPATIBILITY.rules[0], objects: undefined }] };
    const text: unknown = JSON.parse(JSON.stringify(broken));
    expect(validateDocument("license-compatibility", text, "compatibility.yml")).not.toEqual([]);
  });
});
