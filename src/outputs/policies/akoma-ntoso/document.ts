import type { Catalog } from "../../../catalog/catalog.ts";
import type { Policy, PolicyLanguage, PolicyText } from "../../../policies/model.ts";
import { originalOf, versionOf } from "../../../policies/versions.ts";
import type { Site } from "../../../schema/generated/site.ts";
import type { Identified } from "./identify.ts";
import { expressionName, workName } from "./names.ts";

/** What the documents of a catalogue have in common. */
export interface Surroundings {
  readonly catalog: Catalog;
  readonly site: Pick<Site, "name" | "address">;
  /** YYYY-MM-DD: the state of the catalogue. */
  readonly asOf: string;
  /** The ids of the parts of texts that others refer to; empty at first, so that each text is looked at once. */
  readonly known: Map<PolicyText, Identified["ids"]>;
}

/** One document, with its names (Akoma Ntoso Naming Convention, section 4). */
export interface Document extends Surroundings {
  readonly policy: Policy;
  readonly text: PolicyText;
  readonly language: PolicyLanguage;
  readonly work: string;
  readonly expression: string;
  /** What the original says of this version, which holds for every language; null where it is broken. */
  readonly front: PolicyText["front"] | null;
}

/** A text with its names. */
export function documentOf(surroundings: Surroundings, policy: Policy, text: PolicyText): Document {
  const work = workName(surroundings.catalog, policy);
  const original = originalOf(policy, versionOf(policy, text.version));
  return {
    ...surroundings,
    ...{ policy, text, work },
    language: text.language === "de" ? "de" : "en",
    expression: expressionName(work, text.language, text.version),
    front: original?.front ?? null,
  };
}
