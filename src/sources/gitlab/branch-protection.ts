import { field } from "../../sbom/value.ts";
import { readFlag, readLine } from "../fields.ts";
import type { BranchProtection } from "../forge/forge.ts";
import { unavailable } from "../http/answer.ts";
import type { Http } from "../http/http.ts";
import { readJson } from "../http/read-json.ts";
import { readPages } from "../http/read-pages.ts";
import type { Reply } from "../source.ts";

/**
 * Whether a branch is protected, which everybody may know, and whether it may be overwritten, which only maintainers
 * may know of a protected one. One that is not protected can be overwritten by everybody who may push.
 */
export async function readBranchProtection(
  http: Http,
  api: string,
  branch: string,
): Promise<BranchProtection> {
  const address = `${api}/repository/branches/${encodeURIComponent(branch)}`;
  const isProtected = await readJson(http, address, (value) => readFlag(field(value, "protected")));
  if (isProtected.state !== "value") return { isProtected, allowsForcePush: isProtected };
  if (!isProtected.value) return { isProtected, allowsForcePush: { state: "value", value: true } };
  return { isProtected, allowsForcePush: await readForcePush(http, api, branch) };
}

/** Of all rules for a branch the one that allows the most holds. */
async function readForcePush(http: Http, api: string, branch: string): Promise<Reply<boolean>> {
  const address = `${api}/protected_branches?per_page=100`;
  const rules = await readPages(http, address, ruleIn, { pages: 3 });
  if (rules.state !== "value") return rules;
  const holding = rules.value.filter(({ pattern }) => matches(pattern, branch));
  return holding.length === 0
    ? unavailable("not-permitted", "the rule is not shown")
    : { state: "value", value: holding.some((rule) => rule.allowsForcePush) };
}

/** Before GitLab 13.11 nobody could be allowed that. */
function ruleIn(value: unknown) {
  const pattern = readLine(field(value, "name"));
  const allowsForcePush = readFlag(field(value, "allow_force_push") ?? false);
  return pattern === null || allowsForcePush === null ? null : { pattern, allowsForcePush };
}

/** Whether a name is like a pattern, in which `*` stands for any text. */
function matches(pattern: string, name: string): boolean {
  const [start = "", ...parts] = pattern.split("*");
  if (parts.length === 0) return pattern === name;
  if (!name.startsWith(start)) return false;
  const end = parts.pop() ?? "";
  let from = start.length;
  for (const part of parts) {
    const found = name.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return name.length - end.length >= from && name.endsWith(end);
}
