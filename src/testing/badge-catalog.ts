import type { Catalog } from "../catalog/catalog.ts";
import type { BadgeRules, Test } from "../schema/generated/badge-rules.ts";
import { aCriterion, badgeRules } from "./badges.ts";
import { aCatalog, aSite } from "./catalog.ts";
import { anObservation } from "./observations.ts";
import { aSoftware, type SoftwareParts } from "./software.ts";

/** What a test says of the entry and of the site. */
export interface BadgeCatalogParts {
  readonly software?: SoftwareParts;
  readonly rules?: BadgeRules | null;
  readonly address?: string;
  readonly licensing?: Partial<Catalog["licensing"]>;
}

/** A catalogue of one entry, "example", and rules of badges. */
export function aBadgeCatalog(parts: BadgeCatalogParts = {}): Catalog {
  return aCatalog({
    site: aSite(parts.address === undefined ? {} : { address: parts.address }),
    ...(parts.licensing === undefined ? {} : { licensing: parts.licensing }),
    software: [aSoftware({ id: "example", ...parts.software })],
    badgeRules: parts.rules === undefined ? badgeRules() : parts.rules,
  });
}

/** Rules whose one criterion is the given test. */
export function rulesAsking(test: Test, parts: Parameters<typeof aCriterion>[0] = {}): BadgeRules {
  return badgeRules({ criteria: [aCriterion({ test, ...parts })] });
}

/** An observation of 1 September 2026, with the given parts replaced. */
export function earlierObservation(
  parts: Parameters<typeof anObservation>[0] = {},
): ReturnType<typeof anObservation> {
  return anObservation({ measured: "2026-09-01T02:00:00Z", ...parts });
}
