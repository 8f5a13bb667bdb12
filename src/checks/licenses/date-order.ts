import type { Catalog } from "../../catalog/catalog.ts";
import type { CatalogCheck } from "../check.ts";
import { valuesOf } from "../entries.ts";

/** Decisions and versions of the policy that do not stand in the order of their days. */
export const licenseDateOrder: CatalogCheck = {
  rule: "license-record/date-order",
  level: "error",
  *check({ catalog }) {
    for (const { file, pointer, key, days } of listsOf(catalog)) {
      for (const [index, day] of days.entries()) {
        const before = days[index - 1];
        if (before === undefined || before < day) continue;
        yield {
          file,
          pointer: `${pointer}/${index}/${key}`,
          at: "key",
          message: {
            de: `Dieser Tag (${day}) folgt nicht auf den davor (${before}); das Älteste steht zuerst, je Tag eines.`,
            en: `This day (${day}) does not follow the one before (${before}); the oldest comes first, one a day.`,
          },
          fix: { de: "Nach dem Tag ordnen.", en: "Put them in the order of their days." },
        };
      }
    }
  },
};

interface List {
  readonly file: string;
  readonly pointer: string;
  readonly key: string;
  readonly days: readonly string[];
}

function* listsOf({ licensing }: Catalog): Generator<List> {
  for (const { file, value } of [
    ...valuesOf(licensing.licenses),
    ...valuesOf(licensing.requests),
  ]) {
    const days = (value.decisions ?? []).map(({ date }) => date);
    yield { file, pointer: "/decisions", key: "date", days };
  }
  if (licensing.policy) {
    const { file, value } = licensing.policy;
    const days = value.versions.map(({ from }) => from);
    yield { file, pointer: "/versions", key: "from", days };
  }
}
