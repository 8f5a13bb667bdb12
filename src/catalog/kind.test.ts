import { expect, test } from "vitest";
import { isId, isNameOf, kindOf } from "./kind.ts";

const KINDS: readonly (readonly [string, string])[] = [
  ["catalog/site.yml", "site site"],
  ["catalog/software/nextcloud/publiccode.yml", "publiccode nextcloud"],
  ["catalog/software/nextcloud/curation.yml", "curation nextcloud"],
  ["catalog/software/nextcloud/observations.yml", "observations nextcloud"],
  ["catalog/organisations/stadt.yml", "organisation stadt"],
  ["catalog/suites/opendesk.yml", "suite opendesk"],
  ["catalog/communities/runde.yml", "community runde"],
  ["catalog/vocabulary/software-types.yml", "vocabulary software-types"],
  ["catalog/vocabulary/products.yml", "products products"],
  ["catalog/rules/badges.yml", "badge-rules badges"],
  ["catalog/rules/other.yml", "unknown"],
  ["licenses/EUPL-1.2.yml", "license EUPL-1.2"],
  ["licenses/exceptions/LLVM-exception.yml", "license-exception LLVM-exception"],
  ["licenses/requests/eigene-lizenz.yml", "license-request eigene-lizenz"],
  ["licenses/policy.yml", "license-policy policy"],
  ["licenses/compatibility.yml", "license-compatibility compatibility"],
  ["licenses/other/x.yml", "unknown"],
  ["catalog/software/nextcloud/logo.svg", "asset nextcloud"],
  ["catalog/software/nextcloud/publiccode.yaml", "unknown"],
  ["catalog/software/nextcloud/logo.gif", "unknown"],
  ["catalog/software/nextcloud/img/logo.svg", "unknown"],
  ["catalog/software/publiccode.yml", "unknown"],
  ["catalog/vocabulary/colours.yml", "unknown"],
  ["catalog/constructor/x.yml", "unknown"],
  ["catalog/policies/aufnahme/policy.yml", "policy aufnahme"],
  ["catalog/policies/aufnahme/2026.1.de.md", "policy-text aufnahme"],
  ["catalog/policies/aufnahme/draft.en.md", "policy-text aufnahme"],
  ["catalog/policies/aufnahme/ablauf.svg", "asset aufnahme"],
  ["catalog/policies/aufnahme/2026.1.fr.md", "unknown"],
  ["catalog/policies/aufnahme/2026.1.md", "unknown"],
  ["catalog/policies/aufnahme/neu.de.md", "unknown"],
  ["catalog/policies/aufnahme/1.2.3.4.de.md", "unknown"],
  ["catalog/policies/aufnahme/README.md", "unknown"],
  ["catalog/policies/policy.yml", "unknown"],
  ["catalog/site.yaml", "unknown"],
  ["site.yml", "unknown"],
  ["x/catalog/site.yml", "unknown"],
];

test.each(KINDS)("%s is %s", (path, expected) => {
  const kind = kindOf(path);
  const parts = [kind.type === "document" ? kind.kind : kind.type, "id" in kind ? kind.id : ""];
  expect(parts.join(" ").trim()).toBe(expected);
});

test("an id has lower-case letters, digits and single hyphens, 64 at most", () => {
  expect(["a", "x-wiki", "7zip", "a".repeat(64)].every(isId)).toBe(true);
  const bad = ["", "A", "a_b", "-a", "a-", "a--b", "..", "a/b", "ä", "a\n", "a".repeat(65)];
  expect(bad.filter(isId)).toEqual([]);
});

test("licenses and exceptions are called as SPDX spells them, everything else by an id", () => {
  const named = ["licenses/GPL-2.0+.yml", "licenses/0BSD.yml", "catalog/suites/paket.yml"];
  expect(named.map(kindOf).every(isNameOf)).toBe(true);
  const bad = [
    "licenses/.yml",
    "licenses/-x.yml",
    "licenses/a b.yml",
    "licenses/requests/LicenseRef-X.yml",
    "catalog/suites/Paket.yml",
  ];
  expect(bad.map(kindOf).filter(isNameOf)).toEqual([]);
});
