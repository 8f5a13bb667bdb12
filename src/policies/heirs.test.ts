import { describe, expect, test } from "vitest";
import { germanVersions, policyCatalog, policyText } from "../testing/policies.ts";
import { parseClauseName } from "./clause-name.ts";
import { heirsOf } from "./heirs.ts";
import { originalOf, versionOf } from "./versions.ts";

/** What became of a clause: its heirs, and whether their words are other ones. */
function follow(name: string, versions: Readonly<Record<string, string>>, to: string) {
  const policy = policyCatalog(germanVersions(versions)).catalog.policies.get("regeln");
  const named = parseClauseName(name);
  const text = policy ? originalOf(policy, versionOf(policy, to)) : null;
  if (!policy || !named || !text) throw new Error(`no ${name}`);
  const heirs = heirsOf(policy, named, text);
  return heirs && [...heirs.clauses.map(({ id }) => id), heirs.reworded];
}

const ONE = policyText("Er MUSS da sein. {#a}\n\nEnde. {#b}");

describe("a clause that is named in one version", () => {
  test("is the same in a later one where its words are, wherever it stands and however it is set", () => {
    const versions = {
      "2026.1": ONE,
      "2026.2": policyText("Ende. {#b}\n\nEr MUSS **da** sein. {#a}"),
    };
    expect(follow("regeln@2026.1#a", versions, "2026.2")).toEqual(["a", false]);
    expect(follow("regeln@2026.1#a", versions, "2026.1")).toEqual(["a", false]);
  });

  test("is found where its words are other ones, where it was renamed twice, and in its parts", () => {
    const versions = {
      "2026.1": ONE,
      "2026.2": policyText(
        "Er MUSS da sein. {#c}\n\nEs endet. {#b}",
        "clauses: { c: { replaces: a } }\n",
      ),
      "2026.3": policyText(
        "Er MUSS da sein. {#d}\n\nErst. {#b}\n\nDann. {#e}",
        "clauses: { d: { replaces: c }, e: { splitFrom: b } }\n",
      ),
    };
    expect(follow("regeln@2026.1#a", versions, "2026.3")).toEqual(["d", false]);
    expect(follow("regeln@2026.1#b", versions, "2026.2")).toEqual(["b", true]);
    expect(follow("regeln@2026.1#b", versions, "2026.3")).toEqual(["b", "e", true]);
    expect(follow("regeln@2026.2#b", versions, "2026.2")).toEqual(["b", false]);
  });

  test("has no heirs where it is gone, and is unknown where it never was or is not there yet", () => {
    const versions = { "2026.1": ONE, "2026.2": policyText("Er MUSS da sein. {#a}") };
    expect(follow("regeln@2026.1#b", versions, "2026.2")).toEqual([true]);
    expect(follow("regeln@2026.1#x", versions, "2026.2")).toBeNull();
    expect(follow("regeln@2025.1#a", versions, "2026.2")).toBeNull();
    expect(follow("regeln@2026.2#a", versions, "2026.1")).toBeNull();
  });
});

test("a name has a policy, a version and a clause", () => {
  expect(parseClauseName("admission@2026.3#one-entry")).toEqual({
    policy: "admission",
    version: "2026.3",
    clause: "one-entry",
  });
  for (const wrong of ["admission@2026.3", "admission#license", "a@1#b#c", "A@1#b", "a@draft#b"]) {
    expect(parseClauseName(wrong)).toBeNull();
  }
});
