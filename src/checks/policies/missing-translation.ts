import { kindOf } from "../../catalog/kind.ts";
import type { CatalogCheck } from "../check.ts";
import { remarkOn } from "./texts.ts";

/** Versions that lack a language of their policy, and texts in a language that it does not have. */
export const missingTranslation: CatalogCheck = {
  rule: "policy/missing-translation",
  level: "warning",
  *check({ catalog, files }) {
    for (const path of files.keys()) {
      const kind = kindOf(path);
      if (kind.type !== "policy-text") continue;
      const policy = catalog.policies.get(kind.id);
      const languages: readonly string[] = policy?.facts.languages ?? [kind.language];
      const folder = path.slice(0, path.lastIndexOf("/"));
      if (!languages.includes(kind.language)) {
        yield remarkOn(
          path,
          "",
          [
            `Die Sprache dieses Textes (${kind.language}) steht nicht in policy.yml; er wird nicht gezeigt.`,
            `The language of this text (${kind.language}) is not in policy.yml; it is not shown.`,
          ],
          ["Die Sprache unter languages ergänzen.", "Add the language under languages."],
        );
      }
      for (const language of languages) {
        const other = `${folder}/${kind.version}.${language}.md`;
        const [first] = languages.filter((each) =>
          files.has(`${folder}/${kind.version}.${each}.md`),
        );
        if (files.has(other) || kind.language !== first) continue;
        yield remarkOn(
          path,
          "",
          [
            `Von dieser Version fehlt der Text in der Sprache „${language}“.`,
            `This version has no text in the language "${language}".`,
          ],
          [`${other} anlegen.`, `Create ${other}.`],
        );
      }
    }
  },
};
