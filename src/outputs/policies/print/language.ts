import type { PolicyText } from "../../../policies/model.ts";

/** The language of a text: policies are written in German and English only (policy.schema.json). */
export function languageOf({ language }: Pick<PolicyText, "language">): "de" | "en" {
  return language === "en" ? "en" : "de";
}
