import type { Policy } from "../../../../policies/model.ts";
import type { SiteData } from "../../../site-data.ts";
import type { ComparisonPlace } from "./place.ts";

/** A comparison as HTML, in the parts that components/policy/comparison.astro puts in their places. */
export interface ShownComparison {
  readonly summary: string;
  readonly list: string;
  readonly text: string;
  /** Whether what stayed the same is there as well. */
  readonly isWhole: boolean;
}

/** The policy with an id; throws for an unknown one. */
export function policyOf({ catalog }: SiteData, id: string): Policy {
  const policy = catalog.policies.get(id);
  if (policy === undefined) throw new Error(`No policy ${id}`);
  return policy;
}

/** What the words of any text may lead to. */
export function siteFacts({
  catalog,
  policyPictures,
}: SiteData): Pick<ComparisonPlace, "policies" | "pictures"> {
  const all = [...catalog.policies.values()];
  return {
    policies: Object.fromEntries(
      all.map(({ id, versions }) => [id, versions.map((each) => each.id)]),
    ),
    pictures: [...policyPictures],
  };
}
