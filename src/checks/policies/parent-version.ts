import type { Catalog } from "../../catalog/catalog.ts";
import type { Policy } from "../../policies/model.ts";
import { DRAFT, versionOf } from "../../policies/versions.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck, PlacedRemark } from "../check.ts";
import { originalsOf, remarkOn } from "./texts.ts";

/** Derived policies that do not say from which version, or that derive from themselves. */
export const parentVersion: CatalogCheck = {
  rule: "policy/parent-version",
  level: "error",
  *check({ catalog }) {
    for (const policy of catalog.policies.values()) {
      const parent = catalog.policies.get(policy.facts.parent ?? "");
      if (isOwnAncestor(policy, catalog)) {
        const id = policy.facts.parent ?? "";
        yield remarkOn(
          policy.file,
          "/parent",
          [
            `Dieses Regelwerk leitet sich über „${id}“ von sich selbst ab.`,
            `This policy derives from itself by way of "${id}".`,
          ],
          ["parent berichtigen oder weglassen.", "Correct parent, or leave it out."],
        );
      } else yield* unclearVersions(policy, parent);
    }
  },
};

function isOwnAncestor(policy: Policy, { policies }: Catalog): boolean {
  const seen = new Set<string>();
  for (
    let at = policies.get(policy.facts.parent ?? "");
    at;
    at = policies.get(at.facts.parent ?? "")
  ) {
    if (at.id === policy.id) return true;
    if (seen.has(at.id)) return false;
    seen.add(at.id);
  }
  return false;
}

function* unclearVersions(policy: Policy, parent: Policy | undefined): Generator<PlacedRemark> {
  const { facts } = policy;
  for (const { file, front } of originalsOf(policy)) {
    const version = front.parent;
    if (version === undefined && facts.parent !== undefined) {
      yield remarkOn(
        file,
        "",
        [
          `Dieser Text leitet sich von „${facts.parent}“ ab und sagt nicht, von welcher Version.`,
          `This text derives from "${facts.parent}" and does not say from which version.`,
        ],
        ["parent: <Version> im Vorspann ergänzen.", "Add parent: <version> to the front matter."],
      );
    } else if (version !== undefined && facts.parent === undefined) {
      yield remarkOn(
        file,
        "/parent",
        [
          "Hier steht eine Version des übergeordneten Regelwerks, und policy.yml nennt keines.",
          "Here is a version of a parent policy, and policy.yml names none.",
        ],
        [
          "parent in policy.yml ergänzen oder hier löschen.",
          "Add parent to policy.yml, or delete it here.",
        ],
      );
    } else if (version !== undefined && parent && versionOf(parent, version) === null) {
      const name = shown(version);
      const known = parent.versions.map(({ id }) => id).filter((id) => id !== DRAFT);
      yield remarkOn(
        file,
        "/parent",
        [
          `„${parent.id}“ hat keine lesbare Version ${name.de}.`,
          `"${parent.id}" has no readable version ${name.en}.`,
        ],
        [
          `Eine von diesen schreiben: ${known.join(", ")}.`,
          `Write one of these: ${known.join(", ")}.`,
        ],
      );
    }
  }
}
