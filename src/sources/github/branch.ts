import { at, field } from "../../sbom/value.ts";
import { readFlag, readLine } from "../fields.ts";
import type { BranchProtection, CiRuns } from "../forge/forge.ts";
import { unavailable } from "../http/answer.ts";
import type { Http } from "../http/http.ts";
import { readJson } from "../http/read-json.ts";
import { readList } from "../http/read-pages.ts";
import type { Reply } from "../source.ts";
import type { Window } from "../window.ts";
import { readTotal } from "./replies.ts";
import type { Routes } from "./routes.ts";
import type { Named } from "./talk.ts";

/**
 * Runs that a push to the branch set off; those of pull requests run on branches that may have the same name elsewhere.
 * Only their number is asked for.
 */
export async function readRuns(
  http: Http,
  routes: Routes,
  named: Named,
  branch: string,
  window: Window,
): Promise<Reply<CiRuns>> {
  const count = (status: "success" | "failure") => {
    const created = `${window.from}..${window.to}`;
    const wanted = { ...named, branch, event: "push", created, status, per_page: 1 };
    return readJson(http, routes.actions.listWorkflowRunsForRepo.endpoint(wanted).url, readTotal);
  };
  const successful = await count("success");
  if (successful.state !== "value") return successful;
  const failed = await count("failure");
  if (failed.state !== "value") return failed;
  return { state: "value", value: { failed: failed.value, successful: successful.value } };
}

/**
 * Whether rules guard the branch, which everybody may see, and whether they forbid to overwrite it. Rulesets are public;
 * what an older branch protection says in detail is for those who may change it.
 */
export async function readProtection(
  http: Http,
  routes: Routes,
  named: Named,
  branch: string,
): Promise<BranchProtection> {
  const place = { ...named, branch };
  const flag = await readJson(http, routes.repos.getBranch.endpoint({ ...place }).url, (value) =>
    readFlag(field(value, "protected")),
  );
  const rules = await readJson(
    http,
    routes.repos.getBranchRules.endpoint({ ...place }).url,
    (value) => readList(value, (rule) => readLine(field(rule, "type"))),
  );
  const isProtected = protectedBy(flag, rules);
  if (rules.state === "value" && rules.value.includes("non_fast_forward")) {
    return { isProtected, allowsForcePush: { state: "value", value: false } };
  }
  if (isProtected.state !== "value") return { isProtected, allowsForcePush: isProtected };
  if (flag.state === "value" && !flag.value && rules.state === "value") {
    // Nothing but rulesets can guard it then, and none of them forbids it.
    return { isProtected, allowsForcePush: { state: "value", value: true } };
  }
  return { isProtected, allowsForcePush: await readDetail(http, routes, place) };
}

function protectedBy(flag: Reply<boolean>, rules: Reply<readonly string[]>): Reply<boolean> {
  if (flag.state === "value" && flag.value) return flag;
  if (rules.state === "value" && rules.value.length > 0) return { state: "value", value: true };
  return rules.state === "value" ? flag : rules;
}

/** 404 is what GitHub says to those who may not know: that is not a no. */
async function readDetail(
  http: Http,
  routes: Routes,
  place: Named & { readonly branch: string },
): Promise<Reply<boolean>> {
  const detail = await readJson(
    http,
    routes.repos.getBranchProtection.endpoint({ ...place }).url,
    (value) => readFlag(at(value, "allow_force_pushes", "enabled")),
  );
  const isHidden = detail.state === "unavailable" && detail.reason === "not-found";
  return isHidden ? unavailable("not-permitted", "404") : detail;
}
