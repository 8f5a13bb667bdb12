import type { Catalog } from "../../catalog/catalog.ts";
import { repositoryKey } from "../../facts/relations.ts";
import type { CatalogCheck, PlacedRemark } from "../check.ts";
import { curationsOf, located, publicCodesOf } from "../entries.ts";

interface Repository {
  readonly id: string;
  readonly file: string;
  readonly pointer: string;
  readonly at: PlacedRemark["at"];
  readonly address: string;
}

/**
 * Two entries for one repository, whether they name it as their own, as origin or as mirror. Scheme, `.git`,
 * trailing slash and letter case make no difference.
 */
export const duplicateRepository: CatalogCheck = {
  rule: "repository/duplicate",
  level: "error",
  enforces: ["admission@2026.3#one-entry"],
  *check({ catalog }) {
    const owners = new Map<string, string>();
    for (const { id, file, pointer, at, address } of repositoriesOf(catalog)) {
      const key = repositoryKey(address);
      const owner = owners.get(key) ?? id;
      owners.set(key, owner);
      if (owner === id) continue;
      yield {
        file,
        pointer,
        at,
        message: {
          de: `Dieses Repository gehört schon zu „${owner}“.`,
          en: `This repository belongs to "${owner}" already.`,
        },
        fix: {
          de: `Den Eintrag „${owner}“ ergänzen statt eines zweiten, oder die Adresse berichtigen.`,
          en: `Improve the entry "${owner}" instead of adding a second one, or correct the address.`,
        },
      };
    }
  },
};

/** Own addresses first: a mirror that somebody else owns is the mistake, not the owner. */
function repositoriesOf(catalog: Catalog): readonly Repository[] {
  const own = publicCodesOf(catalog).map(({ id, file, value }) => ({
    ...{ id, file, pointer: "/url", address: value.url },
    at: "key" as const,
  }));
  const others = curationsOf(catalog).flatMap(({ id, file, value }): readonly Repository[] => [
    ...located(value.mirrors, "/mirrors").map(({ pointer, value: address }) => ({
      ...{ id, file, pointer, address },
      at: "value" as const,
    })),
    ...(value.origin
      ? [{ id, file, pointer: "/origin", at: "key" as const, address: value.origin }]
      : []),
  ]);
  return [...own, ...others];
}
