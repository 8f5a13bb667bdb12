import { describe, expect, it } from "vitest";
import type { License, LicenseDecision } from "../../../schema/generated/license.ts";
import type { LicenseRequest } from "../../../schema/generated/license-request.ts";
import { aCatalog } from "../../../testing/catalog.ts";
import { aSoftware } from "../../../testing/software.ts";
import { aSiteData } from "../../a-site.ts";
import { APPROVED, aLicensing } from "./a-licensing.ts";
import { licensePage } from "./page.ts";
import { requestPage } from "./request-page.ts";
import { requestListPage } from "./requests.ts";

function aRequest(parts: Partial<LicenseRequest> = {}): LicenseRequest {
  return {
    license: "LicenseRef-own",
    name: "Own License",
    state: "requested",
    requested: { date: "2026-08-01", by: "curators" },
    reason: { de: "Darum", en: "Because" },
    ...parts,
  };
}

/** A site as of 2026-10-01 with the licenses MIT and Plain. */
function dataOf(requests: Readonly<Record<string, LicenseRequest>>) {
  const licenses: Readonly<Record<string, License>> = {
    MIT: { name: "MIT License", ...APPROVED },
    Plain: { name: "Plain License" },
  };
  const entry = (id: string, value: LicenseRequest) =>
    [id, { id, file: `licenses/requests/${id}.yml`, value }] as const;
  const licensing = {
    ...aLicensing(licenses),
    requests: new Map(Object.entries(requests).map(([id, value]) => entry(id, value))),
  };
  return aSiteData(aCatalog({ software: [aSoftware({ id: "a" })], licensing }));
}

describe("the queue of requests", () => {
  it("says who asked by role, until when an answer is promised, and whether that day has passed", () => {
    const page = requestListPage(
      dataOf({ a: aRequest({ deadline: "2026-09-30" }), b: aRequest({ state: "in-review" }) }),
      "en",
    );
    expect(page.count).toBe("2 requests are open.");
    expect(page.lines).toMatchObject([
      {
        id: "a",
        href: "../../licenses/requests/a/",
        state: "Requested",
        asked: "Curators, 1 August 2026",
        deadline: "30 September 2026",
        overdue: "overdue",
      },
      { id: "b", state: "In review", deadline: "no deadline", overdue: null },
    ]);
  });

  it("says that it is empty", () => {
    const page = requestListPage(dataOf({}), "de");
    expect(page).toMatchObject({ count: "Zurzeit gibt es keinen Antrag.", lines: [] });
  });
});

describe("the page of a request", () => {
  it("shows the text that came with it, for a license that the SPDX list does not have", () => {
    const data = dataOf({ a: aRequest({ text: "Do\n\n<b>as</b> you like", software: ["a"] }) });
    const page = requestPage(data, "en", "a");
    expect(page.text?.paragraphs).toEqual(["Do", "<b>as</b> you like"]);
    expect(page.listed).toBeNull();
    expect(page.meanwhile).toEqual([]);
    expect(page.facts[0]?.items).toMatchObject([
      { text: "LicenseRef-own", href: null, note: "The SPDX list does not have this licence." },
    ]);
    expect(page.facts.at(-1)?.items).toMatchObject([{ href: "../../../software/a/" }]);
  });

  it("shows what is computed until people decide, where there is a record", () => {
    const page = requestPage(dataOf({ a: aRequest({ license: "MIT" }) }), "en", "a");
    expect(page.facts[0]?.items).toMatchObject([{ href: "../../../licenses/MIT/" }]);
    expect(page.meanwhile).toMatchObject([{ outcome: "approved" }]);
    expect(page.meanwhile[0]?.computed).toContain("no legal review");
    expect(page.listed?.type).toBe("missing");
  });

  it("shows what people decided instead, and for which kinds of work", () => {
    const decision: LicenseDecision = {
      date: "2026-09-01",
      outcome: "refused",
      kinds: ["data"],
      reasons: { de: "Nein", en: "No" },
      reviewers: ["curators"],
    };
    const decided = aRequest({ license: "MIT", state: "decided", decisions: [decision] });
    const page = requestPage(dataOf({ a: decided }), "en", "a");
    expect(page.decisions).toMatchObject([
      { outcome: "refused", kinds: "For data", by: "Decided by Curators on 1 September 2026." },
    ]);
    expect(page.meanwhile).toEqual([]);
  });

  it("is named on the page of the license", () => {
    const data = dataOf({ a: aRequest({ license: "Plain", deadline: "2026-09-30" }) });
    const row = licensePage(data, "en", "Plain").facts.at(-1);
    expect(row).toMatchObject({
      term: "Request for a decision",
      items: [{ href: "../../licenses/requests/a/", note: "Requested, overdue" }],
    });
    expect(licensePage(data, "en", "MIT").facts.at(-1)?.term).not.toBe("Request for a decision");
  });

  it("throws for an id that no request has", () => {
    expect(() => requestPage(dataOf({}), "en", "a")).toThrow("No request a");
  });
});
