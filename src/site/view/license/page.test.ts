import { describe, expect, it } from "vitest";
import type { License } from "../../../schema/generated/license.ts";
import { aCatalog } from "../../../testing/catalog.ts";
import { aSoftware } from "../../../testing/software.ts";
import { aSiteData } from "../../a-site.ts";
import { APPROVED, aLicensing } from "./a-licensing.ts";
import { exceptionPage } from "./exception-page.ts";
import { licensePage } from "./page.ts";

const GPL: License = { name: "GNU GPL 2", family: "strong-copyleft", ...APPROVED };

function dataOf(licenses: Readonly<Record<string, License>>) {
  const software = [aSoftware({ id: "a", publiccode: { legal: { license: "GPL-2.0-only" } } })];
  return aSiteData(aCatalog({ software, licensing: aLicensing(licenses) }));
}

function pageOf(license: License) {
  return licensePage(dataOf({ "GPL-2.0-only": license }), "en", "GPL-2.0-only");
}

describe("the page of a license", () => {
  it("calls a decision of the policy computed and no legal review, once for all kinds of work", () => {
    expect(pageOf(GPL).decisions).toMatchObject([
      {
        outcome: "approved",
        kinds: "For software, documentation, data and fonts",
        reason: "<p>The OSI approves it</p>",
        by: "Rule osi, version 1, since 1 January 2026.",
        computed: "Computed from the policy, no legal review.",
      },
    ]);
  });

  it("names who decided where people did, and does not call that computed", () => {
    const decided: License = {
      ...GPL,
      decisions: [
        {
          date: "2026-02-03",
          outcome: "refused",
          kinds: ["software"],
          reasons: { de: "Nein", en: "*No*" },
          reviewers: ["curators"],
          document: "javascript:alert(1)",
        },
      ],
    };
    const [software, others] = pageOf(decided).decisions;
    expect(software).toMatchObject({
      outcome: "refused",
      kinds: "For software",
      reason: "<p><em>No</em></p>",
      by: "Decided by Curators on 3 February 2026.",
      computed: null,
      document: null,
    });
    expect(others?.outcome).toBe("approved");
  });

  it("shows each authority with the source, the license of the data and its date", () => {
    expect(pageOf(GPL).evidence).toMatchObject([
      {
        authority: { text: "Open Source Initiative" },
        says: "OSI-approved",
        sources: [{ text: "SPDX" }],
        dataLicenses: "CC-BY-3.0",
        date: "July 2026",
      },
    ]);
  });

  it("has the conditions of the policy for its family only", () => {
    expect(pageOf(GPL).conditions).toMatchObject([
      { term: "pass it on", items: [{ text: "Share it" }] },
    ]);
    expect(pageOf({ ...GPL, family: "permissive" }).conditions).toEqual([]);
  });

  it("says what is not written yet instead of showing nothing", () => {
    const instead = "Not written yet.";
    expect(pageOf(GPL)).toMatchObject({ summary: null, duties: { instead, lines: [] } });
  });

  it("says that a license asks for nothing where somebody has read that", () => {
    const { duties } = pageOf({ ...GPL, obligations: [] });
    expect(duties?.instead).toContain("asks for nothing");
  });

  it("answers for every use whether a duty applies, with what is special about it below", () => {
    const note = { de: "Wer klagt, verliert sie.", en: "Who sues loses it." };
    const { duties } = pageOf({
      ...GPL,
      obligations: [{ duty: "patents", uses: ["modify", "publish"], note }],
    });
    expect(duties?.lines).toMatchObject([{ duty: "Patents: permission and its end" }]);
    expect(duties?.lines[0]?.cells.map(({ label }) => label)).toEqual([
      "no",
      "no",
      "no",
      "applies",
      "no",
      "applies",
    ]);
    expect(duties?.uses).toHaveLength(6);
    expect(duties?.notes).toMatchObject([{ items: [{ text: "Who sues loses it." }] }]);
  });

  it("leads from a deprecated id to the one to write, where that has a record", () => {
    const old: License = { name: "Old", deprecated: true, replacedBy: "GPL-2.0-only" };
    const data = dataOf({ "GPL-2.0": old, "GPL-2.0-only": GPL });
    const page = licensePage(data, "en", "GPL-2.0");
    expect(page).toMatchObject({ replaced: true, duties: null });
    expect(page.instead).toEqual({ label: "GPL-2.0-only", href: "../../licenses/GPL-2.0-only/" });
    const expression = dataOf({ "GPL-2.0": { ...old, replacedBy: "A WITH B" } });
    expect(licensePage(expression, "en", "GPL-2.0")).toMatchObject({
      instead: null,
      replaced: false,
      deprecated: "Deprecated id. Write A WITH B instead.",
    });
  });

  it("throws for an id without a record", () => {
    expect(() => licensePage(dataOf({}), "en", "MIT")).toThrow("No license MIT");
  });
});

describe("the page of an exception", () => {
  it("says what it permits, and has neither decision nor duties", () => {
    const page = exceptionPage(dataOf({}), "en", "Classpath-exception-2.0");
    expect(page.lead).toContain("Other works may be combined with it");
    expect(page).toMatchObject({ decisions: [], duties: null, combine: null });
  });
});
