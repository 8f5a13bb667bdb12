import type { CatalogCheck } from "../check.ts";

/** Entries of which nobody says where their facts come from. */
export const missingCuration: CatalogCheck = {
  rule: "curation/missing",
  level: "warning",
  enforces: ["admission@2026.3#sources"],
  *check({ catalog, files }) {
    for (const { folder, curation } of catalog.software.values()) {
      if (curation !== null || files.has(`${folder}/curation.yml`)) continue;
      yield {
        file: `${folder}/publiccode.yml`,
        pointer: "",
        at: "value",
        message: {
          de: "Neben dieser Datei fehlt die curation.yml; niemand weiß, woher die Angaben stammen.",
          en: "There is no curation.yml beside this file; nobody knows where its facts come from.",
        },
        fix: {
          de: `${folder}/curation.yml mit „facts“ anlegen.`,
          en: `Create ${folder}/curation.yml with "facts".`,
        },
      };
    }
  },
};
