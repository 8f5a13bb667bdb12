import type { Catalog } from "../../catalog/catalog.ts";
import { nearestName } from "../../schema/near.ts";
import { pointerTo } from "../../schema/pointer.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck, PlacedRemark } from "../check.ts";
import { valuesOf } from "../entries.ts";
import { statementsByAuthority } from "./authorities.ts";

/** Evidence of authorities, or statements of them, that policy.yml does not have. */
export const evidence: CatalogCheck = {
  rule: "license-record/unknown-authority",
  level: "error",
  *check({ catalog }) {
    const { policy } = catalog.licensing;
    if (!policy) return;
    const known = statementsByAuthority(policy.value);
    for (const { file, authority, says } of evidenceOf(catalog)) {
      const pointer = pointerTo("/evidence", authority);
      const statements = known.get(authority);
      if (!statements) {
        yield unknownAuthority(file, pointer, authority, [...known.keys()]);
        continue;
      }
      for (const [index, statement] of says.entries()) {
        if (statements.has(statement)) continue;
        yield unknownStatement(file, `${pointer}/says/${index}`, statement, [...statements]);
      }
    }
  },
};

interface Said {
  readonly file: string;
  readonly authority: string;
  readonly says: readonly string[];
}

function evidenceOf({ licensing }: Catalog): readonly Said[] {
  return [...valuesOf(licensing.licenses), ...valuesOf(licensing.exceptions)].flatMap(
    ({ file, value }) =>
      Object.entries(value.evidence ?? {}).map(([authority, { says }]) => ({
        file,
        authority,
        says,
      })),
  );
}

/** An authority that policy.yml does not have. */
export function unknownAuthority(
  file: string,
  pointer: string,
  id: string,
  known: readonly string[],
): PlacedRemark {
  const name = shown(id);
  return {
    file,
    pointer,
    at: "key",
    message: {
      de: `Eine Stelle ${name.de} gibt es in licenses/policy.yml nicht.`,
      en: `There is no authority ${name.en} in licenses/policy.yml.`,
    },
    fix: fixFor(nearestName(id, known)),
  };
}

/** A statement that policy.yml does not have for its authority. */
export function unknownStatement(
  file: string,
  pointer: string,
  id: string,
  known: readonly string[],
): PlacedRemark {
  const name = shown(id);
  return {
    file,
    pointer,
    at: "value",
    message: {
      de: `Eine Aussage ${name.de} dieser Stelle gibt es in licenses/policy.yml nicht.`,
      en: `This authority has no statement ${name.en} in licenses/policy.yml.`,
    },
    fix: fixFor(nearestName(id, known)),
  };
}

function fixFor(near: string | null) {
  if (near !== null) return { de: `„${near}“ schreiben?`, en: `Write "${near}"?` };
  return { de: "In licenses/policy.yml ergänzen.", en: "Add it to licenses/policy.yml." };
}
