import { expect, test } from "vitest";
import { aPolicyText } from "../testing/policies.ts";
import { enforcedClauses, isLeftToPeople } from "./enforcement.ts";
import { referencesIn } from "./references.ts";

test("a link to the address of a declared reference refers to it, whatever part it names", () => {
  const title = { de: "x", en: "x" };
  const references = ["https://a.example/law/", "https://b.example/law"].map((url, index) => {
    return { id: `r${index}`, kind: "law", title, url } as const;
  });
  const text = aPolicyText(
    "Nach [§ 3](https://a.example/law#3) und [§ 4](https://a.example/law#4). {#eins}\n\n- [§ 5](https://a.example/law/) {#zwei}",
  );
  const facts = {
    title,
    kind: "policy",
    summary: title,
    languages: ["de"],
    status: "adopted",
  } as const;
  const used = referencesIn({ ...facts, languages: ["de"], references }, text);
  expect(used.map(({ reference, clauses }) => [reference.id, ...clauses])).toEqual([
    ["r0", "eins", "zwei"],
    ["r1"],
  ]);
});

test("clauses that oblige say what enforces them, or that people do", () => {
  const text = aPolicyText(
    "Er MUSS. {#a}\n\nEr SOLL. {#b}\n\nText. {#c}\n\nMehr Text. {#d}",
    "clauses:\n  a: { enforcedBy: { checks: [license/syntax] } }\n  d: { enforcedBy: { badgeCriteria: [sbom] } }\n",
  );
  const enforced = enforcedClauses(text);
  expect(enforced.map((each) => [each.clause.id, isLeftToPeople(each)])).toEqual([
    ["a", false],
    ["b", true],
    ["d", false],
  ]);
  expect(enforced[0]?.checks).toEqual(["license/syntax"]);
});
