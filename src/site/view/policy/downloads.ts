import { TEXT_FORMS, textFile, textJson } from "../../../outputs/policies/addresses.ts";
import type { Policy, PolicyText } from "../../../policies/model.ts";
import { policyTexts } from "../../i18n/policies.ts";
import type { Context } from "../context.ts";
import { type Item, item, type Row, row } from "../row.ts";
import { versionName } from "./version-state.ts";

/** Every text of a policy in every form that the site has of it, the newest version first. */
export function downloadRows(context: Context, policy: Policy): readonly Row[] {
  const t = policyTexts[context.lang];
  const texts = policy.versions.toReversed().flatMap((version) => version.texts);
  return texts.flatMap((text) => {
    const version = versionName(context, text.version);
    const term = t.downloadsOf(version, context.format.language(text.language));
    return row(term, downloadItems(context, policy, text));
  });
}

/** One text in every form. */
export function downloadItems(
  { root, lang }: Context,
  { id }: Policy,
  { version, language }: PolicyText,
): readonly Item[] {
  const t = policyTexts[lang];
  const name = { policy: id, version, language };
  return [
    ...TEXT_FORMS.map((form) => item(t.forms[form], { href: root + textFile(name, form) })),
    item(t.forms.json, { href: root + textJson(name) }),
  ];
}
