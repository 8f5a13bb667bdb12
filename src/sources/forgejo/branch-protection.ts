import { field } from "../../sbom/value.ts";
import { readFlag } from "../fields.ts";
import type { BranchProtection } from "../forge/forge.ts";
import { unavailable } from "../http/answer.ts";
import type { Http } from "../http/http.ts";
import { readJson } from "../http/read-json.ts";
import { readPages } from "../http/read-pages.ts";
import type { Reply } from "../source.ts";

/**
 * Whether a branch is protected, which everybody may know, and whether it may be overwritten, which only those may
 * know of a protected one who administrate it. One that is not protected can be overwritten by everybody who may push.
 */
export async function readBranchProtection(
  http: Http,
  api: string,
  branch: string,
): Promise<BranchProtection> {
  const name = branch.split("/").map(encodeURIComponent).join("/");
  const found = await readJson(http, `${api}/branches/${name}`, branchIn);
  if (found.state !== "value") return { isProtected: found, allowsForcePush: found };
  const isProtected = { state: "value", value: found.value.isProtected } as const;
  if (!isProtected.value) return { isProtected, allowsForcePush: { state: "value", value: true } };
  return { isProtected, allowsForcePush: await readForcePush(http, api, found.value.rule) };
}

async function readForcePush(http: Http, api: string, rule: unknown): Promise<Reply<boolean>> {
  const rules = await readPages(http, `${api}/branch_protections?limit=50`, ruleIn, { pages: 3 });
  if (rules.state !== "value") return rules;
  const holding = rules.value.find(({ name }) => name === rule);
  return holding === undefined
    ? unavailable("not-permitted", "the rule is not shown")
    : { state: "value", value: holding.allowsForcePush };
}

function branchIn(value: unknown) {
  const isProtected = readFlag(field(value, "protected"));
  if (isProtected === null) return null;
  return { isProtected, rule: field(value, "effective_branch_protection_name") };
}

/** Forgejo, and Gitea before 1.23, lets nobody overwrite a protected branch, and has no word for it. */
function ruleIn(value: unknown) {
  const name = field(value, "rule_name") ?? field(value, "branch_name");
  const allowsForcePush = readFlag(field(value, "enable_force_push") ?? false);
  return typeof name !== "string" || allowsForcePush === null ? null : { name, allowsForcePush };
}
