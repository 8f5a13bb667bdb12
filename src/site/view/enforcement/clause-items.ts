import { clausesEnforcedBy } from "../../../facts/enforcement/enforcement.ts";
import type { EnforcerKind } from "../../../facts/enforcement/enforcers.ts";
import { enforcementTexts } from "../../i18n/enforcement.ts";
import type { Context } from "../context.ts";
import { versionHref } from "../policy/addresses.ts";
import { type Item, item, type Row, row } from "../row.ts";

/** The clauses that a check, a licence rule or a criterion enforces today, as links. */
export function clauseItems(context: Context, kind: EnforcerKind, id: string): readonly Item[] {
  const { data, lang } = context;
  const t = enforcementTexts[lang];
  return clausesEnforcedBy(data.enforcement, kind, id).map(({ policy, text, clause }) =>
    item(t.clauseLabel(policy.facts.title[lang], text.version, clause.number), {
      href: versionHref(context, policy.id, text.version, clause.id),
    }),
  );
}

/** The same as a row; none where no clause asks for it. */
export function clauseRow(context: Context, kind: EnforcerKind, id: string): readonly Row[] {
  return row(enforcementTexts[context.lang].enforces, clauseItems(context, kind, id));
}
