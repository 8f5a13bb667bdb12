import { pointerTo } from "../../schema/pointer.ts";
import type { CatalogCheck } from "../check.ts";
import { softenedTexts } from "./softened.ts";
import { originalsOf, remarkOn } from "./texts.ts";

/** Answers (`tightens`) to what no check asks: the clause is inherited word for word, or not at all. */
export const needlessTightens: CatalogCheck = {
  rule: "policy/needless-tightens",
  level: "warning",
  *check({ catalog }) {
    const asked = new Map<string, Set<string>>();
    for (const { policy, text, softened } of softenedTexts(catalog)) {
      const version = `${policy.id} ${text.version}`;
      const ids = softened.flatMap(({ own }) => own.map(({ id }) => id));
      asked.set(version, new Set([...(asked.get(version) ?? []), ...ids]));
    }
    for (const policy of catalog.policies.values()) {
      for (const { file, front, version } of originalsOf(policy)) {
        for (const [id, { tightens }] of Object.entries(front.clauses ?? {})) {
          if (tightens === undefined || asked.get(`${policy.id} ${version}`)?.has(id)) continue;
          yield remarkOn(
            file,
            `${pointerTo("/clauses", id)}/tightens`,
            [
              `Bei „${id}“ steht, dass nichts gelockert ist; danach fragt keine Prüfung.`,
              `"${id}" says that nothing is loosened; no check asks that.`,
            ],
            ["tightens weglassen.", "Leave tightens out."],
          );
        }
      }
    }
  },
};
