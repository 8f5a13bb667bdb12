import { figureFile } from "../../../outputs/policies/addresses.ts";
import type { ClauseLink, Policy, PolicyText } from "../../../policies/model.ts";
import { versionOf } from "../../../policies/versions.ts";
import type { Context } from "../context.ts";
import { meantVersion, policyHref, versionHref } from "./addresses.ts";
import { footnoteMarks } from "./hast/footnotes.ts";
import type { ClauseTarget, TextSetting } from "./hast/setting.ts";
import { clausesById, type ShownText, shownText } from "./shown-text.ts";

/** How the words of a text are set on the page of its version. */
export function textSetting(
  context: Context,
  policy: Policy,
  { text, lang }: Pick<ShownText, "text" | "lang">,
): TextSetting {
  return {
    lang,
    targetOf: (link) => targetOf(context, policy, text, link),
    pictureOf: (file) => pictureHref(context, policy, file),
    footnotes: footnoteMarks(text),
  };
}

/** The address of a picture beside the text; null for any other, and where the catalogue has no such file. */
function pictureHref({ data, root }: Context, { id }: Policy, file: string): string | null {
  return data.policyPictures.has(figureFile(id, file)) ? root + figureFile(id, file) : null;
}

function targetOf(
  context: Context,
  policy: Policy,
  text: PolicyText,
  link: ClauseLink,
): ClauseTarget {
  if (link.policy === null && link.version === null) {
    const here = link.clause === "" ? undefined : clausesById(text).get(link.clause);
    const href = here === undefined ? null : `#${link.clause}`;
    return { href, label: here?.number || `#${link.clause}` };
  }
  const { policies } = context.data.catalog;
  const other = link.policy === null ? policy : policies.get(link.policy);
  if (other === undefined) return { href: null, label: `#${link.clause}` };
  return targetIn(context, other, link);
}

function targetIn(context: Context, policy: Policy, link: ClauseLink): ClauseTarget {
  const title = policy.facts.title[context.lang];
  // A link to a policy as a whole means whatever version holds when somebody follows it.
  if (link.version === null && link.clause === "") {
    return { href: policyHref(context, policy.id), label: title };
  }
  const version =
    link.version === null ? meantVersion(context, policy) : versionOf(policy, link.version);
  const shown = shownText(policy, version, context.lang);
  const clause = shown === null ? undefined : clausesById(shown.text).get(link.clause);
  if (version === null || clause === undefined) return { href: null, label: `#${link.clause}` };
  const label = clause.number === "" ? title : `${clause.number} (${title})`;
  return { href: versionHref(context, policy.id, version.id, link.clause), label };
}
