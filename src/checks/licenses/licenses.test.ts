import { describe, expect, test } from "vitest";
import { aCatalog } from "../../testing/catalog.ts";
import {
  aDecision,
  aLicense,
  aLicensing,
  anAuthority,
  aPolicy,
  aRequest,
  aVersion,
  evidenceOf,
  sameText,
} from "../../testing/licensing.ts";
import { aRawFile } from "../../testing/raw-file.ts";
import { said } from "../../testing/said.ts";
import type { CatalogCheck } from "../check.ts";
import { licenseDateOrder } from "./date-order.ts";
import { evidence } from "./evidence.ts";
import { LICENSE_CHECKS } from "./index.ts";
import { missingPolicy } from "./missing-policy.ts";
import { missingRecords } from "./missing-records.ts";
import { policyIds } from "./policy-ids.ts";
import { policyReadings } from "./policy-readings.ts";
import { recordId } from "./record-id.ts";
import { requests } from "./requests.ts";
import { reviewers } from "./reviewers.ts";
import { successors } from "./successors.ts";

type Parts = Parameters<typeof aLicensing>[0];

function say(check: CatalogCheck, parts: Parts): string {
  const licensing = aLicensing(parts);
  const listed = [...licensing.licenses.values(), ...licensing.exceptions.values()];
  const policy = licensing.policy ? [licensing.policy] : [];
  const files = new Map([...listed, ...policy].map(({ file }) => [file, aRawFile(file, "")]));
  return said(check.check({ catalog: aCatalog({ licensing }), files, asOf: "2026-09-01" }));
}

/** Only the places, for cases whose texts another case shows. */
function places(check: CatalogCheck, parts: Parts): readonly string[] {
  return say(check, parts)
    .split("\n")
    .filter((line) => !line.startsWith(" ") && line !== "");
}

describe("license-record/unknown-id", () => {
  test("a record is called as SPDX spells it", () => {
    expect(say(recordId, { licenses: { mit: aLicense() } })).toMatchInlineSnapshot(`
      "the document (value)
        de: „mit“ ist keine Kennung der SPDX-Liste; der Datensatz gilt für keine Lizenz. → Die Datei in MIT.yml umbenennen.
        en: "mit" is no id of the SPDX list; the record counts for no license. → Rename the file to MIT.yml."
    `);
  });

  test("a license that SPDX does not have is a request", () => {
    expect(say(recordId, { licenses: { "City-1.0": aLicense() } })).toContain("licenses/requests/");
  });

  test("ids, deprecated ids with a plus, and exceptions are right", () => {
    const licenses = { MIT: aLicense(), "GPL-2.0+": aLicense(), "GPL-2.0": aLicense() };
    const exceptions = { "LLVM-exception": { name: "x", effect: "output" as const } };
    expect(say(recordId, { licenses, exceptions })).toBe("");
    expect(places(recordId, { licenses: { "MIT+": aLicense() } })).toHaveLength(1);
    expect(places(recordId, { licenses: { "LLVM-exception": aLicense() } })).toHaveLength(1);
  });
});

describe("license-record/unknown-successor", () => {
  const versions = (...ids: string[]) => ({
    series: "EUPL",
    number: "1.1",
    later: { by: "recipient" as const, ids },
  });

  test("later versions have records of their own", () => {
    const licenses = { "EUPL-1.1": aLicense({ versions: versions("EUPL-1.2", "EUPL-1.1") }) };
    expect(say(successors, { licenses })).toMatchInlineSnapshot(`
      "/versions/later/ids/0 (value)
        de: Von der späteren Version „EUPL-1.2“ gibt es keinen eigenen Datensatz. → Die Kennung aus https://spdx.org/licenses abschreiben und den Datensatz dazu anlegen.
        en: The later version "EUPL-1.2" has no record of its own. → Copy the identifier from https://spdx.org/licenses and create its record.
      /versions/later/ids/1 (value)
        de: Von der späteren Version „EUPL-1.1“ gibt es keinen eigenen Datensatz. → Die Kennung aus https://spdx.org/licenses abschreiben und den Datensatz dazu anlegen.
        en: The later version "EUPL-1.1" has no record of its own. → Copy the identifier from https://spdx.org/licenses and create its record."
    `);
  });

  test("a deprecated id is replaced by one license that is not deprecated", () => {
    const replacedBy = (expression: string, deprecated = true) => ({
      licenses: {
        MIT: aLicense(),
        "GPL-2.0": aLicense({ deprecated: true }),
        Nunit: aLicense({ deprecated, replacedBy: expression }),
      },
    });
    expect(say(successors, replacedBy("MIT"))).toBe("");
    for (const wrong of ["nonsense", "MIT OR ISC", "GPL-2.0", "Zlib"]) {
      expect(places(successors, replacedBy(wrong)), wrong).toEqual(["/replacedBy (key)"]);
    }
    expect(places(successors, replacedBy("MIT", false))).toEqual(["/replacedBy (key)"]);
  });
});

describe("license-record/unknown-authority", () => {
  test("evidence names authorities and statements of the policy", () => {
    const licenses = { MIT: aLicense({ evidence: evidenceOf({ aa: "free", b: "fre" }) }) };
    expect(say(evidence, { licenses })).toMatchInlineSnapshot(`
      "/evidence/aa (key)
        de: Eine Stelle „aa“ gibt es in licenses/policy.yml nicht. → „a“ schreiben?
        en: There is no authority "aa" in licenses/policy.yml. → Write "a"?
      /evidence/b/says/0 (value)
        de: Eine Aussage „fre“ dieser Stelle gibt es in licenses/policy.yml nicht. → „free“ schreiben?
        en: This authority has no statement "fre" in licenses/policy.yml. → Write "free"?"
    `);
    const right = { MIT: aLicense({ evidence: evidenceOf({ a: "free" }) }) };
    expect(say(evidence, { licenses: right })).toBe("");
  });
});

describe("license-record/date-order", () => {
  test("decisions and versions stand in the order of their days", () => {
    const days = (...dates: string[]) => dates.map((date) => aDecision({ date }));
    const licenses = { MIT: aLicense({ decisions: days("2026-02-01", "2026-01-01") }) };
    expect(say(licenseDateOrder, { licenses })).toMatchInlineSnapshot(`
      "/decisions/1/date (key)
        de: Dieser Tag (2026-01-01) folgt nicht auf den davor (2026-02-01); das Älteste steht zuerst, je Tag eines. → Nach dem Tag ordnen.
        en: This day (2026-01-01) does not follow the one before (2026-02-01); the oldest comes first, one a day. → Put them in the order of their days."
    `);
    const policy = aPolicy({ versions: [aVersion(), aVersion({ id: "2" })] });
    expect(places(licenseDateOrder, { policy })).toEqual(["/versions/1/from (key)"]);
    const right = { MIT: aLicense({ decisions: days("2026-01-01", "2026-02-01") }) };
    expect(say(licenseDateOrder, { licenses: right })).toBe("");
  });
});

describe("license-record/unknown-reviewer", () => {
  test("roles of the policy decide, not people", () => {
    const licenses = { MIT: aLicense({ decisions: [aDecision({ reviewers: ["jane-doe"] })] }) };
    expect(say(reviewers, { licenses })).toMatchInlineSnapshot(`
      "/decisions/0/reviewers/0 (value)
        de: Eine Rolle „jane-doe“ darf nach licenses/policy.yml nicht entscheiden. → Eine Rolle der Regel schreiben, zum Beispiel „board“; Namen von Personen gehören nicht hierher.
        en: No role "jane-doe" may decide by licenses/policy.yml. → Write a role of the policy, such as "board"; names of people do not belong here."
    `);
    const right = { MIT: aLicense({ decisions: [aDecision()] }) };
    expect(say(reviewers, { licenses: right })).toBe("");
  });
});

describe("license-request/unclear", () => {
  const one = (request: ReturnType<typeof aRequest>) =>
    places(requests, { requests: { own: request } });

  test("a request names a license that can be read", () => {
    const { text: _, ...withoutText } = aRequest();
    expect(say(requests, { requests: { own: withoutText } })).toMatchInlineSnapshot(`
      "/license (key)
        de: Von dieser Lizenz fehlt der Text; ohne ihn kann niemand entscheiden. → text oder reference ergänzen.
        en: The text of this licence is missing; without it nobody can decide. → Add text or reference."
    `);
    expect(one(aRequest({ license: "City-1.0" }))).toEqual(["/license (key)"]);
    expect(one(aRequest({ license: "JSON" }))).toEqual([]);
    expect(one(aRequest())).toEqual([]);
  });

  test("a request does not contradict itself", () => {
    expect(one(aRequest({ decisions: [aDecision()] }))).toEqual(["/state (key)"]);
    expect(one(aRequest({ deadline: "2026-01-01" }))).toEqual(["/deadline (key)"]);
    expect(one(aRequest({ software: ["nothing"] }))).toEqual(["/software/0 (key)"]);
  });
});

describe("license-policy/repeated-id", () => {
  test("each id is once in its list", () => {
    const policy = aPolicy({ authorities: [anAuthority("a"), anAuthority("b"), anAuthority("a")] });
    expect(say(policyIds, { policy })).toMatchInlineSnapshot(`
      "/authorities/2/id (key)
        de: Die Kennung „a“ steht in dieser Liste zum zweiten Mal. → Einen der beiden umbenennen.
        en: The id "a" is in this list for the second time. → Rename one of the two."
    `);
    expect(say(policyIds, {})).toBe("");
  });
});

describe("license-policy/unknown-authority", () => {
  test("readings and rules are about authorities and statements that are listed", () => {
    const readings = [
      { authority: "c", says: ["free"], means: "open" as const },
      { authority: "a", says: ["free", "fee"], means: "open" as const },
    ];
    const rules = [
      {
        id: "x",
        outcome: "approved" as const,
        when: { says: [{ authority: "a", statement: "open" }] },
        reason: sameText("x"),
      },
    ];
    const policy = aPolicy({ versions: [aVersion({ readings, rules })] });
    expect(places(policyReadings, { policy })).toEqual([
      "/versions/0/readings/0/authority (key)",
      "/versions/0/readings/1/says/1 (value)",
      "/versions/0/rules/0/when/says/0/statement (value)",
    ]);
    expect(say(policyReadings, {})).toBe("");
  });
});

describe("license-policy/missing and license-record/missing", () => {
  test("records need a rule", () => {
    expect(
      say(missingPolicy, { policy: null, licenses: { MIT: aLicense() } }),
    ).toMatchInlineSnapshot(`
      "the document (value)
        de: Es gibt Datensätze von Lizenzen, aber keine Regel, nach der über sie entschieden wird. → licenses/policy.yml anlegen.
        en: There are records of licences, but no rule by which they are decided. → Create licenses/policy.yml."
    `);
    expect(say(missingPolicy, { policy: null })).toBe("");
    expect(say(missingPolicy, { licenses: { MIT: aLicense() } })).toBe("");
  });

  test("licenses without a record are named, the first ten of them", () => {
    expect(say(missingRecords, {})).toMatch(
      /^the document \(value\)\n {2}de: \d+ Kennungen .*0BSD, .* …/u,
    );
    expect(say(missingRecords, { policy: null })).toBe("");
  });
});

test("a catalogue without licenses has nothing to say", () => {
  const context = { catalog: aCatalog(), files: new Map(), asOf: "2026-09-01" };
  expect(LICENSE_CHECKS.flatMap(({ check }) => [...check(context)])).toEqual([]);
});
