import type { LicensePolicy } from "../../schema/generated/license-policy.ts";
import { shown } from "../../schema/shown.ts";
import type { CatalogCheck } from "../check.ts";

/** The same id twice in one list of the policy: which of the two counts would be chance. */
export const policyIds: CatalogCheck = {
  rule: "license-policy/repeated-id",
  level: "error",
  *check({ catalog: { licensing } }) {
    if (!licensing.policy) return;
    const { file, value } = licensing.policy;
    for (const { pointer, ids } of listsOf(value)) {
      for (const [index, id] of ids.entries()) {
        if (ids.indexOf(id) === index) continue;
        const name = shown(id);
        yield {
          file,
          pointer: `${pointer}/${index}/id`,
          at: "key",
          message: {
            de: `Die Kennung ${name.de} steht in dieser Liste zum zweiten Mal.`,
            en: `The id ${name.en} is in this list for the second time.`,
          },
          fix: { de: "Einen der beiden umbenennen.", en: "Rename one of the two." },
        };
      }
    }
  },
};

interface List {
  readonly pointer: string;
  readonly ids: readonly string[];
}

function* listsOf({ authorities, deciders, versions }: LicensePolicy): Generator<List> {
  yield list("/deciders", deciders);
  yield list("/authorities", authorities);
  for (const [index, { statements }] of authorities.entries()) {
    yield list(`/authorities/${index}/statements`, statements);
  }
  yield list("/versions", versions);
  for (const [index, { rules, conditions }] of versions.entries()) {
    yield list(`/versions/${index}/rules`, rules);
    yield list(`/versions/${index}/conditions`, conditions ?? []);
  }
}

function list(pointer: string, items: readonly { readonly id: string }[]): List {
  return { pointer, ids: items.map(({ id }) => id) };
}
